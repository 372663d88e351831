// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_PERIOD_VALUE_HPP
#define PROSPECTUS_FILINGS_PERIOD_VALUE_HPP

// Values by period as growth takes them: in order of the last day, some missing, each with what must be known beside it.
//
//     auto const values = values_of(sales, quarters);     // of solved_periods()
//     values[i].value                                     // nothing where it cannot be had
//     values[i].about.has(note::restated)                 // an operand was reported with another value, too
//
// Shape   Periods may overlap, and several may end on one day: a mistyped one beside the right one. Such lists are no
//         series; as_series() makes one of those that the history names and that have a value.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/core/notes.hpp>
#include <prospectus/filings/quarters.hpp>
#include <prospectus/filings/reported_flow.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

namespace prospectus {

struct period_value {
    fiscal_period period;
    std::optional<decimal> value{};
    notes about{};
    std::size_t basis = 0;  // values of two bases do not compare, or add up: concepts that disagree

    friend bool operator==(period_value const&, period_value const&) noexcept = default;
};

/// Derived where it is not reported; restated where a report that it is made of is.
[[nodiscard]] inline notes notes_of(reported_flow const& flow, derivation const& d) {
    notes about = d.is_reported() ? notes{} : notes{note::derived};
    for (auto const term : d.terms())
        if (flow.reports()[term.report].restated) about = about | note::restated;
    return about;
}

[[nodiscard]] inline std::vector<period_value> values_of(reported_flow const& flow,
                                                         std::span<solved_period const> periods) {
    std::vector<period_value> values;
    values.reserve(periods.size());
    for (auto const& p : periods)
        values.push_back(p.value ? period_value{p.period, p.value->value(), notes_of(flow, *p.value)}
                                 : period_value{p.period});
    return values;
}

/// Of the named periods that have a value. Throws std::invalid_argument where two of them overlap, which those of one
/// history do not.
[[nodiscard]] inline flow_series<decimal> as_series(std::span<period_value const> values) {
    std::vector<fiscal_period> periods;
    std::vector<decimal> known;
    for (auto const& v : values)
        if (v.value && v.period.label().year != 0) {
            periods.push_back(v.period);
            known.push_back(*v.value);
        }
    auto made = flow_series<decimal>::from(std::move(periods), std::move(known));
    if (!made) throw std::invalid_argument{"as_series: named periods that overlap"};
    return *std::move(made);
}

}  // namespace prospectus

#endif
