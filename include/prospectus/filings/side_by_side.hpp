// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_SIDE_BY_SIDE_HPP
#define PROSPECTUS_FILINGS_SIDE_BY_SIDE_HPP

// Companies whose years close at different times, by calendar quarter.
//
//     std::vector const companies{values_of(apple, apples_quarters), values_of(walmart, walmarts_quarters)};
//     for (auto const& row : side_by_side(companies)) {
//         row.calendar                          // the calendar quarter
//         row.positions[1]                      // of walmart's own quarters that belong there: one, as a rule; none; more
//     }
//     companies[1][row.positions[1][0]].period  // to the end of January 2024: its fourth quarter of 2024, not moved
//     calendarised(as_series(companies[1]))     // only when asked: each quarter's days shared out
//
// Naming  A period belongs to the calendar quarter that its middle day lies in; of an even number of days the earlier of
//         two. A quarter that ends in January, April, July or October is that of the month before.
// Shape   side_by_side: every calendar quarter from the first to the last, also where nobody has one. Values are not changed.
//         calendarised: a calendar quarter has a value where every day of it lies in a period that has one; each period
//         counts by its days in the quarter, over all its days. Exact.
// Errors  calendarised_reason.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/calendar/calendarisation.hpp>
#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/filings/period_value.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus {

struct calendar_row {
    fiscal_period calendar;
    std::vector<std::vector<std::size_t>> positions;  // by company

    friend bool operator==(calendar_row const&, calendar_row const&) = default;
};

/// The calendar quarter, or another unit, that a period's middle day lies in.
template <spanning Span>
[[nodiscard]] constexpr std::optional<fiscal_period> calendar_place(Span const& period,
                                                                    period_kind kind = period_kind::quarter) {
    auto const first = detail::day_number(period.first_day()), last = detail::day_number(period.last_day());
    return find_period(kind, detail::date_of(first + (last - first) / 2), calendar_year);
}

[[nodiscard]] inline std::vector<calendar_row> side_by_side(std::span<std::vector<period_value> const> companies,
                                                            period_kind kind = period_kind::quarter) {
    std::optional<day_span> all;
    for (auto const& values : companies)
        for (auto const& v : values)
            if (auto const place = calendar_place(v.period, kind))
                all = !all ? place->days()
                           : day_span{place->first_day() < all->first_day() ? place->first_day() : all->first_day(),
                                      all->last_day() < place->last_day() ? place->last_day() : all->last_day()};
    std::vector<calendar_row> rows;
    if (!all) return rows;
    for (auto const& unit : units_of(kind, calendar_year, *all))
        rows.push_back({unit, std::vector<std::vector<std::size_t>>(companies.size())});
    for (std::size_t c = 0; c < companies.size(); ++c)
        for (std::size_t i = 0; i < companies[c].size(); ++i) {
            auto const place = calendar_place(companies[c][i].period, kind);
            if (!place) continue;
            std::size_t low = 0, high = rows.size();
            while (high - low > 1) {
                auto const middle = low + (high - low) / 2;
                if (place->first_day() < rows[middle].calendar.first_day()) high = middle;
                else low = middle;
            }
            rows[low].positions[c].push_back(i);
        }
    return rows;
}

enum class calendarised_reason : unsigned char {
    missing_days,  // some lie in no period that has a value
    out_of_range,  // the sum is no fraction of 64 bits
};

struct calendarised_value {
    fiscal_period calendar;
    outcome<fraction, calendarised_reason> value;
    std::vector<std::size_t> positions{};  // of the periods that have a share in it

    friend bool operator==(calendarised_value const&, calendarised_value const&) = default;
};

/// Every calendar quarter that a period has a share in.
[[nodiscard]] inline std::vector<calendarised_value> calendarised(flow_series<decimal> const& values,
                                                                  period_kind kind = period_kind::quarter) {
    std::vector<calendarised_value> found;
    std::vector<std::int64_t> days;
    std::size_t position = 0;
    for (auto const& [period, value] : values) {
        auto const shares = calendar_shares(period, kind);
        for (std::size_t i = 0; shares && i < shares->size(); ++i) {
            auto const& [unit, share] = (*shares)[i];
            if (found.empty() || found.back().calendar != unit) {
                found.push_back({unit, fraction{0}});
                days.push_back(0);
            }
            auto& here = found.back();
            here.positions.push_back(position);
            auto const first = unit.first_day() < period.first_day() ? period.first_day() : unit.first_day();
            auto const last = period.last_day() < unit.last_day() ? period.last_day() : unit.last_day();
            days.back() += day_span{first, last}.day_count();
            auto const part = multiply(to_fraction(value), share);
            auto const sum = part && here.value ? add(*here.value, *part) : std::nullopt;
            if (sum) here.value = *sum;
            else here.value = unexpected{calendarised_reason::out_of_range};
        }
        ++position;
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        if (days[i] < found[i].calendar.days().day_count())
            found[i].value = unexpected{calendarised_reason::missing_days};
    return found;
}

}  // namespace prospectus

#endif
