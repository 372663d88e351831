// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_COMPANY_HPP
#define PROSPECTUS_CORPORATE_COMPANY_HPP

// Who it is.
//
//     company const zhipu{.name = "Zhipu", .founded = partial_date{2019, 6}, .tickers = {{"02513", mic{"XHKG"}}}};
//     same(zhipu, company{.name = "Z.ai", .tickers = {{"02513", mic{"XHKG"}}}}) == answer::yes;
//     same(zhipu, company{.name = "Zhipu"})                                     == answer::cannot_be_known;
//     bears(zhipu, "Zhipu")                                                     == answer::yes;
//
// Naming  A company is told by its identifiers, never by its name: names change, and two may share one.
// Shape   Two companies are the same, or not, by what its registry gives out once to each, LEI and CIK: equal ones are
//         yes, different ones no, one of each cannot be known. Where they do not have the same kind, a security (ISIN)
//         or a ticker of both is yes; without one nothing is known: two tickers at one market may be two classes of one
//         share. A ticker decides last, as markets give it out again.
// Errors  fault(): the first of company_reason that the record contradicts itself by.

#include <prospectus/amount/currency.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/corporate/cik.hpp>
#include <prospectus/corporate/company_name.hpp>
#include <prospectus/corporate/identifier.hpp>
#include <prospectus/corporate/isin.hpp>
#include <prospectus/corporate/lei.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prospectus {

/// Another company, as far as the record tells who.
struct company_reference {
    std::string name{};
    std::optional<prospectus::lei> lei{};
    std::optional<prospectus::cik> cik{};
    std::vector<ticker> tickers{};
    std::vector<isin> isins{};
    std::optional<partial_date> since{};  // the parent's control, or the succession

    friend bool operator==(company_reference const&, company_reference const&) = default;
};

struct company {
    std::string name{};                       // of today
    std::vector<company_name> other_names{};  // earlier, and in other scripts
    std::optional<partial_date> founded{};
    fiscal_history calendar{};
    std::optional<currency> reporting_currency{};
    std::vector<ticker> tickers{};
    std::vector<isin> isins{};
    std::optional<prospectus::lei> lei{};
    std::optional<prospectus::cik> cik{};
    std::string jurisdiction{};  // ISO 3166: "CN", "US-DE"; empty: not said
    std::optional<company_reference> parent{};
    std::vector<company_reference> predecessors{};
};

namespace detail {

template <class T>
[[nodiscard]] bool have_one_in_common(std::vector<T> const& a, std::vector<T> const& b) {
    for (auto const& of_a : a)
        for (auto const& of_b : b)
            if (of_a == of_b) return true;
    return false;
}

}  // namespace detail

/// Between companies, references, or one of each.
template <class A, class B>
    requires requires(A const& a, B const& b) {
        a.lei == b.lei;
        a.cik == b.cik;
        a.tickers == b.tickers;
        a.isins == b.isins;
    }
[[nodiscard]] answer same(A const& a, B const& b) {
    bool const both_lei = a.lei && b.lei;
    bool const both_cik = a.cik && b.cik;
    if (both_lei && both_cik && (a.lei == b.lei) != (a.cik == b.cik)) return answer::cannot_be_known;
    if (both_lei) return answer_of(a.lei == b.lei);
    if (both_cik) return answer_of(a.cik == b.cik);
    bool const listed_alike =
        detail::have_one_in_common(a.isins, b.isins) || detail::have_one_in_common(a.tickers, b.tickers);
    return listed_alike ? answer::yes : answer::cannot_be_known;
}

/// Whether it bears, or ever bore, the name; another script's name is another name.
[[nodiscard]] inline answer bears(company const& c, std::string_view name) {
    if (c.name == name) return answer::yes;
    for (auto const& other : c.other_names)
        if (other.text == name) return answer::yes;
    return answer::cannot_be_known;  // a record need not list all names
}

/// The names that it bore, or may have borne, on the day. Today's name is among them only where nothing tells when
/// it came: put it into other_names too, with its dates, to have it left out before.
[[nodiscard]] inline std::vector<company_name> names_on(company const& c, partial_date day) {
    std::vector<company_name> found;
    bool dated = false;
    for (auto const& other : c.other_names) {
        dated = dated || other.text == c.name;
        if (borne_on(other, day) != answer::no) found.push_back(other);
    }
    if (!dated && !c.name.empty()) found.insert(found.begin(), company_name{.text = c.name});
    return found;
}

enum class company_reason : unsigned char {
    name_ends_before_it_begins,
    name_before_foundation,
    parent_of_itself,
    predecessor_of_itself
};

/// Nothing where the record does not contradict itself.
[[nodiscard]] inline std::optional<company_reason> fault(company const& c) {
    for (auto const& name : c.other_names) {
        if (name.from && name.until && before(*name.until, *name.from) == answer::yes)
            return company_reason::name_ends_before_it_begins;
        if (name.until && c.founded && before(*name.until, *c.founded) == answer::yes && c.predecessors.empty())
            return company_reason::name_before_foundation;
    }
    if (c.parent && same(c, *c.parent) == answer::yes) return company_reason::parent_of_itself;
    for (auto const& earlier : c.predecessors)
        if (same(c, earlier) == answer::yes) return company_reason::predecessor_of_itself;
    return std::nullopt;
}

}  // namespace prospectus

#endif
