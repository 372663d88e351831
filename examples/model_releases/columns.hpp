// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_COLUMNS_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_COLUMNS_HPP

// Which column of a table of models is what, by the names that exports give them.
//
//     columns const where{{"Model", "Organization", "Publication date", "Training compute (FLOP)"}};
//     where.at(role::compute)    == 3;
//
// Shape   Capitals, blanks and marks in a name do not count. Of several columns for one role the one whose name stands
//         first below.
// Errors  refused_row that names what was looked for and what is there.

#include "../common/account.hpp"
#include "../common/cells.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model_releases {

using examples::refused_row;

enum class role : unsigned char { model, developer, released, parameters, compute, base };
inline constexpr std::size_t role_count = 6;

struct role_names {
    std::string_view role;
    std::vector<std::string_view> names;  // as keys: small letters and digits
};
inline std::array<role_names, role_count> const& all_names() {
    static std::array<role_names, role_count> const names{
        {{"model", {"model", "modelname", "system", "systemname", "name", "模型", "模型名称"}},
         {"developer",
          {"organization", "organizations", "organisation", "organisations", "developer", "developers", "company",
           "lab", "creator", "机构", "公司"}},
         {"released",
          {"publicationdate", "released", "releasedate", "releasedon", "published", "publishedon", "announced",
           "announcedate", "date", "发布日期", "日期"}},
         {"parameters",
          {"parameters", "parametercount", "numberofparameters", "totalparameters", "params", "参数", "参数量"}},
         {"compute",
          {"trainingcomputeflop", "trainingcomputeflops", "trainingcompute", "computeflop", "compute", "flop", "flops",
           "训练算力"}},
         {"base", {"basemodel", "basemodels", "basedon"}}}};
    return names;
}

class columns {
public:
    /// `told` are names of columns, by role, that the user gave.
    explicit columns(std::vector<std::string> const& names, std::map<role, std::string> const& told = {}) {
        for (auto const& name : names) names_.emplace_back(examples::trimmed(name));
        for (std::size_t r = 0; r < role_count; ++r) at_[r] = found(static_cast<role>(r), told);
    }

    [[nodiscard]] std::optional<std::size_t> at(role r) const { return at_[static_cast<std::size_t>(r)]; }
    [[nodiscard]] std::string const& name(role r) const { return names_[*at(r)]; }
    [[nodiscard]] std::size_t count() const { return names_.size(); }
    [[nodiscard]] std::size_t understood() const {
        std::size_t known = 0;
        for (auto const& place : at_) known += place ? 1U : 0U;
        return known;
    }
    [[nodiscard]] std::vector<std::string> not_read() const {
        std::vector<std::string> rest;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            bool used = names_[i].empty();
            for (auto const& place : at_) used = used || place == i;
            if (!used) rest.push_back(names_[i]);
        }
        return rest;
    }
    /// What is missing, as a sentence; empty: nothing.
    [[nodiscard]] std::string missing() const {
        std::string text;
        for (auto const r : {role::model, role::released}) {
            if (at(r)) continue;
            auto const& [what, known] = all_names()[static_cast<std::size_t>(r)];
            text.append(text.empty() ? "no column for " : "; none for ").append(what).append(" (");
            for (std::size_t i = 0; i < 4; ++i) text.append(i > 0 ? ", " : "").append(known[i]);
            text += " ...)";
        }
        if (text.empty()) return text;
        text += "; the first row names ";
        for (std::size_t i = 0; i < names_.size() && i < 12; ++i)
            text.append(i > 0 ? ", " : "").append(examples::quoted(names_[i]));
        return text + (names_.size() > 12 ? " ..." : "") + ": name the column by --column ROLE=NAME";
    }

private:
    static std::string key_of(std::string_view name) {
        std::string key;
        for (char const c : examples::lower(name))
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0) key += c;
        return key;
    }
    [[nodiscard]] std::optional<std::size_t> found(role r, std::map<role, std::string> const& told) const {
        auto const& [what, known] = all_names()[static_cast<std::size_t>(r)];
        if (auto const own = told.find(r); own != told.end()) {
            for (std::size_t i = 0; i < names_.size(); ++i)
                if (names_[i] == own->second) return i;
            throw refused_row{1, "no column " + examples::quoted(own->second) + " for " + std::string{what}};
        }
        for (auto const& key : known) {
            std::optional<std::size_t> one;
            for (std::size_t i = 0; i < names_.size(); ++i) {
                if (key_of(names_[i]) != key) continue;
                if (one && names_[*one] == names_[i])
                    throw refused_row{1, "two columns " + examples::quoted(names_[i]) + ": rename one"};
                if (!one) one = i;
            }
            if (one) return one;
        }
        return std::nullopt;
    }

    std::vector<std::string> names_;
    std::array<std::optional<std::size_t>, role_count> at_{};
};

}  // namespace model_releases

#endif
