// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_FISCAL_HISTORY_HPP
#define PROSPECTUS_CALENDAR_FISCAL_HISTORY_HPP

// A company's calendars through time, with what went off the rule.
//
//     auto const company = fiscal_history::from(closes_nearest_month_end(saturday, december),
//                                               {year_closes{2013, date{2014, 1, 4}},
//                                                calendar_from{date{2023, 1, 1}, calendar_year},
//                                                transition{day_span{date{2026, 1, 1}, date{2026, 6, 30}}},
//                                                calendar_from{date{2026, 7, 1}, closes_at_month_end(june)}});
//     find_period(period_kind::year, date{2014, 1, 1}, *company)->last_day() == date{2014, 1, 4};
//     company->periods_named(period_kind::year, {2027, 0}).front().last_day()  == date{2027, 6, 30};
//
// Shape   Years, and transitions between them, tile time; so do the quarters, halves and months of each year. Weeks are
//         those of years of whole weeks. Statements are kept in the order given.
// Errors  history_conflict names the two statements that cannot both be. Questions as in period_arithmetic.hpp.
// Cost    A lookup is a search among the calendars, then as by one of them. For many days: fiscal_table.hpp.

#include <prospectus/calendar/detail/history_maker.hpp>
#include <prospectus/calendar/detail/history_years.hpp>
#include <prospectus/calendar/history_statement.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/core/outcome.hpp>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

class fiscal_history {
public:
    /// The calendar year.
    fiscal_history() : fiscal_history{fiscal_calendar{}} {}
    /// A calendar that never changed.
    fiscal_history(fiscal_calendar const& always) : first_{always}, years_{always} {}

    [[nodiscard]] static outcome<fiscal_history, history_conflict> from(fiscal_calendar const& first,
                                                                        std::vector<history_statement> statements) {
        auto years = detail::history_maker::make(first, statements);
        if (!years) return unexpected{years.error()};
        return fiscal_history{first, std::move(statements), *std::move(years)};
    }

    [[nodiscard]] fiscal_calendar const& first_calendar() const noexcept { return first_; }
    [[nodiscard]] std::vector<history_statement> const& statements() const& noexcept { return statements_; }
    /// The calendar in force; nothing within a transition.
    [[nodiscard]] std::optional<fiscal_calendar> calendar_on(date day) const {
        if (!is_usable(day)) return std::nullopt;
        auto const& era = years_.era_holding(detail::day_number(day));
        return era.calendar;
    }

    /// Every unit of that name, in order of time: a history may name two years alike. A year's name finds the
    /// transition that is stated to be it, too.
    [[nodiscard]] std::vector<fiscal_period> periods_named(period_kind kind, period_label label) const {
        return years_.named(kind, label);
    }

    friend std::optional<fiscal_period> find_period(period_kind kind, date day, fiscal_history const& history) {
        return is_usable(day) ? history.years_.holding(kind, detail::day_number(day)) : std::nullopt;
    }
    /// The first of that name and kind.
    friend std::optional<fiscal_period> find_period(period_kind kind, period_label label,
                                                    fiscal_history const& history) {
        for (auto const& p : history.periods_named(kind, label))
            if (p.kind() == kind) return p;
        return std::nullopt;
    }

    friend bool operator==(fiscal_history const& a, fiscal_history const& b) noexcept {
        return a.first_ == b.first_ && a.statements_ == b.statements_;
    }

private:
    fiscal_history(fiscal_calendar const& first, std::vector<history_statement> statements, detail::history_years years)
        : first_{first}, statements_{std::move(statements)}, years_{std::move(years)} {}

    fiscal_calendar first_;
    std::vector<history_statement> statements_;
    detail::history_years years_;
};

static_assert(calendrical<fiscal_calendar> && calendrical<fiscal_history>);

}  // namespace prospectus

template <>
struct std::hash<prospectus::fiscal_history> {
    [[nodiscard]] std::size_t operator()(prospectus::fiscal_history const& h) const noexcept {
        return 31 * std::hash<prospectus::fiscal_calendar>{}(h.first_calendar()) + h.statements().size();
    }
};

#endif
