// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_LINEAGE_HPP
#define PROSPECTUS_CORPORATE_LINEAGE_HPP

// Which model was made from which, without circles.
//
//     auto const family = lineage::from(releases);        // an outcome
//     family->bases(2)                                    // places of what it was made from
//     family->ancestors(2), family->descendants(0)        // near ones first, each once
//     family->dangling()                                  // bases that are named and not there: none is guessed
//
// Naming  By name, written alike.
// Errors  lineage_fault: a circle, with the places on it, each made from the next and the last from the first; a base that
//         two releases could be, with their places.
// Cost    A sort by name; all walks are linear in models and bases and take no recursion.

#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/model_release.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

enum class lineage_reason : unsigned char { circle, two_of_one_name };

struct lineage_fault {
    lineage_reason reason;
    std::vector<std::size_t> places;

    friend bool operator==(lineage_fault const&, lineage_fault const&) = default;
};

struct dangling_base {
    std::size_t release;
    std::size_t base;  // place among its base_models

    friend bool operator==(dangling_base, dangling_base) = default;
};

class lineage {
public:
    /// Of no models.
    lineage() = default;

    [[nodiscard]] static outcome<lineage, lineage_fault> from(std::vector<model_release> const& releases) {
        name_list names;
        for (std::size_t i = 0; i < releases.size(); ++i) names.emplace_back(releases[i].name, i);
        detail::stable_sort(names, [](auto const& a, auto const& b) { return a.first < b.first; });
        lineage all;
        all.bases_.resize(releases.size());
        all.derived_.resize(releases.size());
        for (std::size_t i = 0; i < releases.size(); ++i)
            for (std::size_t b = 0; b < releases[i].base_models.size(); ++b) {
                std::string_view const name = releases[i].base_models[b];
                auto const found = first_of(name, names);
                if (found == names.end() || found->first != name) {
                    all.dangling_.push_back({i, b});
                    continue;
                }
                if (auto const next = found + 1; next != names.end() && next->first == name)
                    return unexpected{lineage_fault{lineage_reason::two_of_one_name, {found->second, next->second}}};
                auto& bases = all.bases_[i];
                auto& derived = all.derived_[found->second];
                if (!derived.empty() && derived.back() == i) continue;  // named twice
                bases.push_back(found->second);
                derived.push_back(i);
            }
        if (auto circle = all.circle(); !circle.empty())
            return unexpected{lineage_fault{lineage_reason::circle, std::move(circle)}};
        return all;
    }

    [[nodiscard]] std::size_t size() const noexcept { return bases_.size(); }
    /// Throw std::out_of_range for a place that is not there.
    [[nodiscard]] std::vector<std::size_t> const& bases(std::size_t place) const { return bases_.at(place); }
    [[nodiscard]] std::vector<std::size_t> const& derived(std::size_t place) const { return derived_.at(place); }
    [[nodiscard]] std::vector<std::size_t> ancestors(std::size_t place) const { return reached(bases_, place); }
    [[nodiscard]] std::vector<std::size_t> descendants(std::size_t place) const { return reached(derived_, place); }
    [[nodiscard]] std::vector<dangling_base> const& dangling() const noexcept { return dangling_; }

    friend bool operator==(lineage const&, lineage const&) = default;

private:
    using places = std::vector<std::vector<std::size_t>>;
    using name_list = std::vector<std::pair<std::string_view, std::size_t>>;  // by name

    [[nodiscard]] static name_list::const_iterator first_of(std::string_view name, name_list const& names) {
        auto found = names.begin();
        for (auto rest = names.size(); rest > 0;) {
            auto const half = static_cast<std::ptrdiff_t>(rest / 2);
            bool const less = found[half].first < name;
            found += less ? half + 1 : 0;
            rest = less ? rest - rest / 2 - 1 : rest / 2;
        }
        return found;
    }

    [[nodiscard]] static std::vector<std::size_t> reached(places const& next, std::size_t from) {
        std::vector<bool> seen(next.size(), false);
        std::vector<std::size_t> found = next.at(from);
        for (auto const i : found) seen[i] = true;
        for (std::size_t at = 0; at < found.size(); ++at)
            for (auto const i : next[found[at]])
                if (!seen[i]) {
                    seen[i] = true;
                    found.push_back(i);
                }
        return found;
    }

    /// Empty where there is none.
    [[nodiscard]] std::vector<std::size_t> circle() const {
        std::vector<std::size_t> waiting, free;
        for (std::size_t i = 0; i < bases_.size(); ++i) {
            waiting.push_back(bases_[i].size());
            if (bases_[i].empty()) free.push_back(i);
        }
        for (std::size_t at = 0; at < free.size(); ++at)
            for (auto const i : derived_[free[at]])
                if (--waiting[i] == 0) free.push_back(i);
        if (free.size() == bases_.size()) return {};
        // Whoever still waits does so for one that waits: the walk comes round.
        std::size_t at = 0;
        while (waiting[at] == 0) ++at;
        std::vector<std::size_t> walk;
        std::vector<bool> seen(bases_.size(), false);
        while (!seen[at]) {
            seen[at] = true;
            walk.push_back(at);
            auto base = bases_[at].begin();
            while (waiting[*base] == 0) ++base;
            at = *base;
        }
        auto onto = walk.begin();
        while (*onto != at) ++onto;
        walk.erase(walk.begin(), onto);
        return walk;
    }

    places bases_, derived_;
    std::vector<dangling_base> dangling_;
};

}  // namespace prospectus

#endif
