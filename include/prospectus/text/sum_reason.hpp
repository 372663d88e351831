// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_SUM_REASON_HPP
#define PROSPECTUS_TEXT_SUM_REASON_HPP

// Why a sum over periods is missing, and what it lacks.
//
//     to_text(to_date.values()[1].error())                           == "no value for 2024-04-01/2024-06-30";
//     to_text(trailing_twelve_months(revenue, q, calendar).error())  == "no value for FY2024Q2, FY2024Q3";
//     describe(merge_reason::inside_a_chunk)

#include <prospectus/series/period_to_date.hpp>
#include <prospectus/series/scan_state.hpp>
#include <prospectus/series/trailing_sums_of_series.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/period.hpp>
#include <prospectus/text/reason.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(merge_reason reason) noexcept {
    switch (reason) {
        case merge_reason::not_adjacent: return "the second part does not begin where the first ends";
        case merge_reason::inside_a_chunk: return "the first part ends inside a chunk of the order of addition";
        case merge_reason::out_of_order: return "the second part's periods do not come after the first's";
        case merge_reason::sum_unknown: return "what comes before has no sum of this type";
    }
    return "";
}

namespace detail {

[[nodiscard]] inline std::string overflow_text(overflow_at at) {
    return "the sum leaves its range at value " + std::to_string(at.position + 1);
}

}  // namespace detail

[[nodiscard]] inline std::string to_text(to_date_reason const& reason) {
    struct in_words {
        std::string operator()(missing_days const& missing) const { return "no value for " + to_text(missing.days); }
        std::string operator()(no_enclosing_period) const {
            return "the calendar has no period to sum from that holds all of this one";
        }
        std::string operator()(overflow_at at) const { return detail::overflow_text(at); }
        std::string operator()(amount_reason why) const { return std::string{describe(why)}; }
    };
    return std::visit(in_words{}, reason);
}

[[nodiscard]] inline std::string to_text(trailing_reason const& reason) {
    struct in_words {
        std::string operator()(missing_periods const& missing) const {
            std::string all;
            for (auto const& p : missing.periods) (all += all.empty() ? "no value for " : ", ") += to_text(p);
            return all;
        }
        std::string operator()(not_in_calendar) const {
            return "the calendar does not know the days up to this period";
        }
        std::string operator()(overflow_at at) const { return detail::overflow_text(at); }
        std::string operator()(amount_reason why) const { return std::string{describe(why)}; }
    };
    return std::visit(in_words{}, reason);
}

}  // namespace prospectus

#endif
