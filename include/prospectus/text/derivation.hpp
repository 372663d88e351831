// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DERIVATION_HPP
#define PROSPECTUS_TEXT_DERIVATION_HPP

// How a value came out of reports, and why there is none, in words.
//
//     to_text(derivation, sales, history)      // "reported", or "FY2023 - 9M FY2023": longest added first
//     describe(unsolved_reason::no_first_day)  // "no report begins on its first day or ends on the day before"
//     to_text(knowledge)                       // "as first reported", "latest", "as of 2020-06-30"
//
// Shape   A report is named as the history names its days, otherwise by its days.

#include <prospectus/calendar/reported_span.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/flow_report.hpp>
#include <prospectus/filings/knowledge.hpp>
#include <prospectus/filings/reported_flow.hpp>
#include <prospectus/filings/side_by_side.hpp>
#include <prospectus/filings/trailing.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/period.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(unsolved_reason reason) noexcept {
    switch (reason) {
        case unsolved_reason::no_report: return "no report begins or ends where it does";
        case unsolved_reason::no_first_day: return "no report begins on its first day or ends on the day before";
        case unsolved_reason::no_last_day: return "no report ends on its last day or begins on the day after";
        case unsolved_reason::no_way: return "no sum or difference of reports covers just its days";
        case unsolved_reason::out_of_range: return "the sum takes more digits than a decimal has";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(trailing_year_reason reason) noexcept {
    switch (reason) {
        case trailing_year_reason::missing_quarter: return "a quarter is missing";
        case trailing_year_reason::different_basis: return "its quarters are of concepts that disagree";
        case trailing_year_reason::not_a_year: return "its four quarters are no year in length";
        case trailing_year_reason::out_of_range: return "the sum takes more digits than a decimal has";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(calendarised_reason reason) noexcept {
    switch (reason) {
        case calendarised_reason::missing_days: return "some of its days lie in no period that has a value";
        case calendarised_reason::out_of_range: return "the sum takes more than 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(book_reason reason) noexcept {
    switch (reason) {
        case book_reason::different_company: return "facts of another company: keep a book for each";
    }
    return "";
}

/// How a value came about, behind "it is ...".
[[nodiscard]] constexpr std::string_view describe(derivation_kind kind) noexcept {
    switch (kind) {
        case derivation_kind::reported: return "reported";
        case derivation_kind::difference: return "the difference of two reports with the same first day";
        case derivation_kind::rest_of_year: return "the rest of the year, whose three other quarters are reported";
        case derivation_kind::other: return "the sum and difference of the fewest reports that lead there";
    }
    return "";
}

/// What the values are, behind "values are ...".
[[nodiscard]] constexpr std::string_view describe(concept_measure measure) noexcept {
    switch (measure) {
        case concept_measure::flow: return "flows, which add up over time";
        case concept_measure::stock: return "balances at a day, which do not add up over time";
        case concept_measure::per_share: return "values per share, which do not add up over time";
        case concept_measure::ratio: return "ratios, which do not add up over time";
        case concept_measure::average: return "averages, which do not add up over time";
        case concept_measure::count: return "counts taken at a time, which do not add up over time";
        case concept_measure::unknown: return "in a unit of which it is not known whether it adds up over time";
    }
    return "";
}

template <>
struct text_writer<knowledge> {
    static void append(std::string& out, knowledge const& meant) {
        if (auto const day = meant.day()) append_text(out += "as of ", *day);
        else out += meant.which() == knowledge::kind::latest ? "latest" : "as first reported";
        if (meant.only_periodic_reports()) out += ", periodic reports only";
    }
};

/// FY2023, FY2023Q4, 9M FY2023; days that have no name as first_day/last_day.
template <calendrical Calendar>
[[nodiscard]] std::string name_of(day_span days, Calendar const& calendar) {
    auto const found = explain(days, calendar);
    return to_text(found.as ? *found.as : fiscal_period{days, period_kind::other});
}

namespace detail {

/// Those added first, of those the longest; those subtracted in order of time.
[[nodiscard]] inline std::vector<derivation_term> in_order_of_words(derivation const& d, reported_flow const& flow) {
    std::vector<derivation_term> terms(d.terms().begin(), d.terms().end());
    auto const days = [&](derivation_term t) { return flow.reports()[t.report].days.day_count(); };
    stable_sort(terms, [&](derivation_term a, derivation_term b) {
        if (a.subtracted != b.subtracted) return b.subtracted;
        return !a.subtracted && days(a) != days(b) ? days(b) < days(a) : a.report < b.report;
    });
    return terms;
}

}  // namespace detail

template <calendrical Calendar>
[[nodiscard]] std::string to_text(derivation const& d, reported_flow const& flow, Calendar const& calendar) {
    if (d.is_reported()) return "reported";
    std::string text;
    for (auto const term : detail::in_order_of_words(d, flow)) {
        if (!text.empty()) text += term.subtracted ? " - " : " + ";
        else if (term.subtracted) text += "-";
        text += name_of(flow.reports()[term.report].days, calendar);
    }
    return text;
}

}  // namespace prospectus

#endif
