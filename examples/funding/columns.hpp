// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_COLUMNS_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_COLUMNS_HPP

// Which column of a table of funding rounds is what, by the names that exports give them.
//
//     columns const where{{"Date dd/mm/yyyy", "Startup Name", "Amount in USD"}};
//     where.at(role::company)                 == 1;
//     where.heading(role::amount).money       == usd::value;
//     where.heading(role::date).order         == date_order::day_first;
//
// Shape   Capitals, blanks and marks in a name do not count; a currency, a scale ("in USD", "Mn") and the order of a date
//         (dd/mm/yyyy) in it are taken. Of several columns for one role the one whose name stands first below.
// Errors  refused_row that names what was looked for and what is there.

#include "../common/cells.hpp"
#include "../common/csv.hpp"
#include "../common/encoding.hpp"

#include <prospectus/text.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace funding {

using namespace prospectus;
using examples::refused_row;

enum class role : unsigned char { company, date, closed, amount, currency, round, code, pre_money, post_money };
inline constexpr std::size_t role_count = 9;

struct role_names {
    std::string_view role;
    std::vector<std::string_view> names;  // as keys: small letters and digits; the first is preferred
};
inline std::array<role_names, role_count> const& all_names() {
    static std::array<role_names, role_count> const names{
        {{"company",
          {"company", "companyname", "startup", "startupname", "organization", "organizationname", "organisation",
           "organisationname", "orgname", "fundedorganizationname", "portfoliocompany", "issuer", "name", "公司",
           "公司名称", "企业"}},
         {"date",
          {"fundeddate", "fundedat", "fundedon", "announceddate", "announcedon", "announcedat", "dateannounced", "date",
           "fundingdate", "rounddate", "dealdate", "investmentdate", "fundingrounddate", "日期"}},
         {"closed", {"closed", "closedon", "closedat", "closedate", "closeddate", "closingdate"}},
         {"amount",
          {"raisedamt", "raisedamount", "amountraised", "moneyraised", "amount", "raised", "fundingamount",
           "roundamount", "investmentamount", "roundsize", "dealsize", "moneyraisedcurrency", "", "金额"}},
         {"currency",
          {"raisedcurrency", "currency", "currencycode", "raisedcurrencycode", "raisedamountcurrency",
           "raisedamountcurrencycode", "moneyraisedcurrency", "amountcurrency", "币种"}},
         {"round",
          {"round", "fundinground", "fundingroundtype", "roundtype", "fundingtype", "investmenttype", "investmentntype",
           "series", "stage", "roundname", "fundingstage", "轮次"}},
         {"code", {"fundingroundcode", "roundcode"}},
         {"pre_money", {"premoney", "premoneyvaluation"}},
         {"post_money", {"postmoney", "postmoneyvaluation"}}}};
    return names;
}

/// A column's name, taken apart.
struct heading {
    std::string name{};  // as it stands
    std::string key{};   // what is left of it
    std::optional<currency> money{};
    std::optional<date_order> order{};
    int places = 0;  // "Mn": 6

    explicit heading(std::string_view as_it_stands) : name{as_it_stands} {
        auto words = words_of(name);
        if (auto const sign = sign_of(name)) money = sign;
        take_order(words);
        while (!words.empty() && (take_money(words.back()) || take_places(words.back()) || words.back() == "in"))
            words.pop_back();
        for (auto const& word : words) key += word;
    }

private:
    static bool is_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0; }

    static std::vector<std::string> words_of(std::string_view text) {
        std::vector<std::string> words;
        bool within = false;
        for (char c : text) {
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
            if (is_of_word(c)) {
                if (!within) words.emplace_back();
                words.back() += c;
            }
            within = is_of_word(c);
        }
        return words;
    }
    static std::optional<currency> sign_of(std::string_view text) {
        if (text.find("€") != text.npos) return eur::value;
        if (text.find("£") != text.npos) return gbp::value;
        if (text.find("₹") != text.npos) return inr::value;
        return std::nullopt;
    }
    bool take_money(std::string const& word) {
        std::string code;
        for (char const c : word) code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        auto const found = code.size() == 3 ? find_currency(code) : std::nullopt;
        if (found) money = found;
        return found || word == "€" || word == "£" || word == "₹";
    }
    bool take_places(std::string const& word) {
        static std::map<std::string, int> const scales{
            {"k", 3},     {"thousand", 3}, {"thousands", 3}, {"lakh", 5},    {"lakhs", 5},    {"m", 6},
            {"mn", 6},    {"mm", 6},       {"mln", 6},       {"million", 6}, {"millions", 6}, {"cr", 7},
            {"crore", 7}, {"crores", 7},   {"b", 9},         {"bn", 9},      {"billion", 9},  {"billions", 9}};
        auto const found = scales.find(word);
        if (found != scales.end()) places += found->second;
        return found != scales.end();
    }
    void take_order(std::vector<std::string>& words) {
        std::string form;
        for (auto const& word : words)
            if (word.find_first_not_of("dmy") == word.npos) form += word;
        auto const day = form.find("dd"), month = form.find("mm"), year = form.find("yy");
        if (day == form.npos || month == form.npos || year == form.npos) return;
        order = year < day ? date_order::year_first : day < month ? date_order::day_first : date_order::month_first;
        std::erase_if(words, [](std::string const& word) { return word.find_first_not_of("dmy") == word.npos; });
    }
};

class columns {
public:
    /// `told` are names of columns, by role, that the user gave.
    explicit columns(std::vector<std::string> const& names, std::map<role, std::string> const& told = {}) {
        for (auto const& name : names) headings_.emplace_back(examples::trimmed(name));
        for (std::size_t r = 0; r < role_count; ++r) at_[r] = found(static_cast<role>(r), told);
    }

    [[nodiscard]] std::optional<std::size_t> at(role r) const { return at_[static_cast<std::size_t>(r)]; }
    [[nodiscard]] funding::heading const& heading(role r) const { return headings_[*at(r)]; }
    [[nodiscard]] std::size_t count() const { return headings_.size(); }
    /// How many of those that a table must have.
    [[nodiscard]] std::size_t understood() const {
        return (at(role::company) ? 1U : 0U) + (at(role::date) || at(role::closed) ? 1U : 0U) +
               (at(role::amount) ? 1U : 0U);
    }
    [[nodiscard]] std::vector<std::string> not_read() const {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < headings_.size(); ++i) {
            bool used = headings_[i].name.empty();
            for (auto const& place : at_) used = used || place == i;
            if (!used) names.push_back(headings_[i].name);
        }
        return names;
    }
    /// What is missing, as a sentence; empty: nothing.
    [[nodiscard]] std::string missing() const {
        std::string text;
        for (auto const r : {role::company, role::date, role::amount}) {
            if (at(r) || (r == role::date && at(role::closed))) continue;
            auto const& [name, known] = all_names()[static_cast<std::size_t>(r)];
            text.append(text.empty() ? "no column for the " : "; none for the ").append(name).append(" (");
            for (std::size_t i = 0; i < 5; ++i) text.append(i > 0 ? ", " : "").append(known[i]);
            text += " ...)";
        }
        if (text.empty()) return text;
        text += "; the first row names ";
        for (std::size_t i = 0; i < headings_.size() && i < 12; ++i)
            text.append(i > 0 ? ", " : "").append("\"").append(examples::printable(headings_[i].name)).append("\"");
        return text + (headings_.size() > 12 ? " ..." : "") + ": name the column by --column ROLE=NAME";
    }

private:
    [[nodiscard]] std::optional<std::size_t> found(role r, std::map<role, std::string> const& told) const {
        auto const& [name, known] = all_names()[static_cast<std::size_t>(r)];
        if (auto const own = told.find(r); own != told.end()) {
            for (std::size_t i = 0; i < headings_.size(); ++i)
                if (headings_[i].name == own->second) return i;
            throw refused_row{1, "no column \"" + own->second + "\" for the " + std::string{name}};
        }
        for (auto const& key : known) {
            std::optional<std::size_t> one;
            for (std::size_t i = 0; i < headings_.size(); ++i) {
                auto const& head = headings_[i];
                if (head.name.empty() || head.key != key) continue;
                if (r == role::currency && head.money) continue;  // "... (in USD)"
                if (r == role::amount && !head.money && (key.empty() || key == "moneyraisedcurrency")) continue;
                if (one && headings_[*one].name == head.name)
                    throw refused_row{1, "two columns \"" + head.name + "\": rename one"};
                if (!one) one = i;
            }
            if (one) return one;
        }
        return std::nullopt;
    }

    std::vector<funding::heading> headings_;
    std::array<std::optional<std::size_t>, role_count> at_{};
};

}  // namespace funding

#endif
