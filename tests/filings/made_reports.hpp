// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_FILINGS_MADE_REPORTS_HPP
#define PROSPECTUS_TESTS_FILINGS_MADE_REPORTS_HPP

// Reports of a flow in few words: months of 2021 and after, counted from 0.

#include <prospectus/filings/flow_report.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace tests {

inline prospectus::date month_start(int months) {
    return prospectus::date{static_cast<unsigned short>(2021 + months / 12),
                            static_cast<unsigned short>(1 + months % 12), 1};
}
/// From the first day of one month to the day before another.
inline prospectus::day_span months(int from, int past) {
    return prospectus::day_span{month_start(from), month_start(past) - boost::gregorian::days{1}};
}
inline prospectus::flow_report report(int from, int past, prospectus::decimal value) {
    return {.days = months(from, past), .value = value};
}

/// What a derivation's terms add up to, and the days that they cover: without the library's sums.
struct walked {
    std::int64_t value = 0;
    std::int64_t days = 0;
};
inline walked walk(prospectus::derivation const& d, std::span<prospectus::flow_report const> reports) {
    walked sum;
    for (auto const term : d.terms()) {
        auto const& r = reports[term.report];
        auto value = r.value.coefficient();
        for (int i = 0; i < r.value.exponent(); ++i) value *= 10;
        sum.value += term.subtracted ? -value : value;
        sum.days += term.subtracted ? -r.days.day_count() : r.days.day_count();
    }
    return sum;
}

}  // namespace tests

#endif
