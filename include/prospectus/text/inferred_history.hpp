// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_INFERRED_HISTORY_HPP
#define PROSPECTUS_TEXT_INFERRED_HISTORY_HPP

// Why a span that a company reported is not explained by the calendar found behind its spans.
//
//     describe(fate, days, history)   // begins within FY2012Q1, 2011-09-25/2011-12-31

#include <prospectus/calendar/infer_fiscal_history.hpp>
#include <prospectus/text/period.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

/// Empty for a span that is explained.
[[nodiscard]] inline std::string describe(inferred_span const& fate, day_span days, fiscal_history const& history) {
    auto const within = [&](std::string_view does, date day) {
        for (auto const kind : {period_kind::quarter, period_kind::transition})
            if (auto const p = find_period(kind, day, history))
                return std::string{does} + " within " + to_text(*p) +
                       (kind == period_kind::quarter ? ", " + to_text(p->days()) : "");
        return std::string{does} + " outside the calendar's days";
    };
    switch (fate.why) {
        case span_fault::begins_off_the_calendar: return within("begins", days.first_day());
        case span_fault::ends_off_the_calendar: return within("ends", days.last_day());
        case span_fault::both_off_the_calendar:
            return within("begins", days.first_day()) + ", and " + within("ends", days.last_day());
        case span_fault::no_unit: return "begins and ends with the calendar, but is no unit of it";
        case span_fault::none: break;
    }
    return {};
}

}  // namespace prospectus

#endif
