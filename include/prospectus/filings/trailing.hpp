// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_TRAILING_HPP
#define PROSPECTUS_FILINGS_TRAILING_HPP

// Trailing twelve months to the end of each quarter, and the year to date.
//
//     auto const quarters = solved_periods(sales, period_kind::quarter, history);
//     for (auto const& t : trailing_years(sales, quarters, history))
//         t.value          // reported for just these days, or the sum of four quarters, or trailing_year_reason
//     t.quarters           // the positions of the four that were added
//     t.missing            // the quarters that are not there: their last days, and their names where they have any
//     year_to_date(sales, quarters[6].period, history)       // a solved_period, or nothing outside the history's years
//
// Naming  TTM, LTM. Of the kind year, named where the history has a year of these days.
// Shape   One for each quarter of the list, in its order. Four quarters that lie day to day, whatever years they belong
//         to; where a calendar changed, whatever their lengths, if they are 340 to 385 days in all. Never a year plus part
//         less part: that rounds three times.
//         Of several quarters that end on one day the one that the history names; where those give none, those with values.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/core/notes.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/filings/period_value.hpp>
#include <prospectus/filings/quarters.hpp>
#include <prospectus/filings/reported_flow.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus {

enum class trailing_year_reason : unsigned char {
    missing_quarter,  // which: trailing_year::missing
    different_basis,  // the quarters are of concepts that disagree (concept_preference.hpp)
    not_a_year,       // four quarters in a row that are not 340 to 385 days
    out_of_range,     // their sum takes more digits than a decimal has
};

/// A quarter that is not there, by the day on which it ends; the history's period where that has one.
struct missing_quarter {
    date last_day;
    std::optional<fiscal_period> as{};

    friend bool operator==(missing_quarter const&, missing_quarter const&) noexcept = default;
};

struct trailing_year {
    /// The days of the four quarters; of the last alone where it is not known which those are.
    fiscal_period period;
    outcome<decimal, trailing_year_reason> value;
    notes about{};
    std::size_t basis = 0;                   // of period_value
    std::optional<derivation> reported{};    // where a report is for just these days, in the flow of that number
    std::array<std::size_t, 4> quarters{};   // where it is their sum: positions in the list, in order of time
    std::vector<missing_quarter> missing{};  // the latest first

    friend bool operator==(trailing_year const&, trailing_year const&) = default;
};

namespace detail {

/// The position of the best of those that end on that day: of those with a value a named one, or the other way round.
/// Nothing where none does.
[[nodiscard]] inline std::optional<std::size_t> quarter_closing(std::span<period_value const> quarters, date day,
                                                                bool by_name) {
    std::size_t low = 0, high = quarters.size();
    while (low < high) {
        auto const middle = low + (high - low) / 2;
        if (quarters[middle].period.last_day() < day) low = middle + 1;
        else high = middle;
    }
    std::optional<std::size_t> best;
    int rank = -1;
    for (; low < quarters.size() && quarters[low].period.last_day() == day; ++low) {
        int const here = (quarters[low].value ? (by_name ? 1 : 2) : 0) +
                         (quarters[low].period.label().year != 0 ? (by_name ? 2 : 1) : 0);
        if (here > rank) best = low, rank = here;
    }
    return best;
}

/// The year reported for just these days, in the first flow that has it.
[[nodiscard]] inline bool take_reported(trailing_year& t, std::span<reported_flow const> flows) {
    for (std::size_t f = 0; f < flows.size(); ++f) {
        auto const found = flows[f].over(t.period.days());
        if (!found || !found->is_reported()) continue;
        t.value = found->value();
        t.about = notes_of(flows[f], *found);
        t.basis = f;
        t.reported = *found;
        t.missing.clear();
        return true;
    }
    return false;
}

template <calendrical Calendar>
[[nodiscard]] trailing_year trailing_from(std::span<reported_flow const> flows, std::span<period_value const> quarters,
                                          std::size_t last, Calendar const& calendar, bool by_name) {
    trailing_year t{quarters[last].period, unexpected{trailing_year_reason::missing_quarter}};
    auto oldest = quarters[last].period;
    std::optional<decimal> sum = decimal{};
    notes about = note::derived;
    bool one_basis = true;
    for (std::size_t back = 0; back < 4; ++back) {
        auto at = std::optional{last};
        if (back > 0) {
            auto const day = days_before(oldest.first_day(), 1);
            if (!day) return t;
            at = quarter_closing(quarters, *day, by_name);
            if (!at) {
                auto unit = find_period(period_kind::quarter, *day, calendar);
                if (unit && unit->last_day() != *day) unit = std::nullopt;
                t.missing.push_back({*day, unit});
                if (!unit) return t;
                oldest = *unit;
                continue;
            }
        }
        auto const& q = quarters[*at];
        oldest = q.period;
        t.quarters[3 - back] = *at;
        if (!q.value) {
            t.missing.push_back(
                {q.period.last_day(), q.period.label().year != 0 ? std::optional{q.period} : std::nullopt});
            continue;
        }
        if (sum) sum = checked_add(*sum, *q.value);
        one_basis = one_basis && q.basis == quarters[last].basis;
        about = about | q.about;
    }
    day_span const days{oldest.first_day(), quarters[last].period.last_day()};
    auto const year = find_period(period_kind::year, days.last_day(), calendar);
    t.period = year && year->days() == days ? *year : fiscal_period{days, period_kind::year};
    bool const year_long = is_year_long(static_cast<std::int32_t>(days.day_count()));
    if (year_long && take_reported(t, flows)) return t;
    if (!t.missing.empty()) return t;
    if (!one_basis) t.value = unexpected{trailing_year_reason::different_basis};
    else if (!year_long) t.value = unexpected{trailing_year_reason::not_a_year};
    else if (!sum) t.value = unexpected{trailing_year_reason::out_of_range};
    else t.value = *sum;
    t.about = t.value ? about : notes{};
    t.basis = quarters[last].basis;
    return t;
}

}  // namespace detail

/// Of the flows that the quarters' bases count; quarters are values_of() theirs.
template <calendrical Calendar>
[[nodiscard]] std::vector<trailing_year> trailing_years(std::span<reported_flow const> flows,
                                                        std::span<period_value const> quarters,
                                                        Calendar const& calendar) {
    std::vector<trailing_year> all;
    all.reserve(quarters.size());
    for (std::size_t i = 0; i < quarters.size(); ++i) {
        // By the history's quarters; where those do not do, by what was reported for other days.
        auto t = detail::trailing_from(flows, quarters, i, calendar, true);
        if (!t.value)
            if (auto other = detail::trailing_from(flows, quarters, i, calendar, false); other.value)
                t = std::move(other);
        all.push_back(std::move(t));
    }
    return all;
}
template <calendrical Calendar>
[[nodiscard]] std::vector<trailing_year> trailing_years(reported_flow const& flow,
                                                        std::span<solved_period const> quarters,
                                                        Calendar const& calendar) {
    return trailing_years(std::span{&flow, 1}, values_of(flow, quarters), calendar);
}

/// For growth. Several may end on one day, as their quarters do.
[[nodiscard]] inline std::vector<period_value> values_of(std::span<trailing_year const> years) {
    std::vector<period_value> values;
    values.reserve(years.size());
    for (auto const& t : years)
        values.push_back({t.period, t.value ? std::optional{*t.value} : std::nullopt, t.about, t.basis});
    return values;
}

/// From the first day of its year to the last of the period: reported, or by any way.
template <calendrical Calendar>
[[nodiscard]] std::optional<solved_period> year_to_date(reported_flow const& flow, fiscal_period const& p,
                                                        Calendar const& calendar) {
    auto const to_date = year_to_date(p, calendar);
    if (!to_date) return std::nullopt;
    return solved_period{*to_date, flow.over(to_date->days()), flow.conflicts(to_date->days())};
}

}  // namespace prospectus

#endif
