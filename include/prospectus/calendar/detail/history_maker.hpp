// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_HISTORY_MAKER_HPP
#define PROSPECTUS_CALENDAR_DETAIL_HISTORY_MAKER_HPP

// Makes the years of a history out of its statements, or finds the two that contradict each other.

#include <prospectus/calendar/detail/history_check.hpp>
#include <prospectus/calendar/detail/history_years.hpp>
#include <prospectus/core/outcome.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus::detail {

class history_maker {
public:
    using conflict = history_conflict;
    using fault = history_conflict::fault;

    [[nodiscard]] static outcome<history_years, conflict> make(fiscal_calendar const& first,
                                                               std::vector<history_statement> const& statements) {
        history_maker maker{first};
        if (auto const wrong = maker.take_eras(statements)) return unexpected{*wrong};
        if (auto const wrong = maker.take_exceptions(statements)) return unexpected{*wrong};
        for (std::size_t e = 0; e < maker.years_.eras_.size(); ++e)
            if (auto const wrong = maker.bound(e)) return unexpected{*wrong};
        for (std::size_t e = 0; e < maker.years_.eras_.size(); ++e)
            if (auto const wrong = history_check{maker.years_}.out_of_line(e)) return unexpected{*wrong};
        for (auto const& exception : maker.years_.exceptions_)
            if (auto const wrong = history_check{maker.years_}.refused(exception)) return unexpected{*wrong};
        return std::move(maker.years_);
    }

private:
    explicit history_maker(fiscal_calendar const& first) : years_{first} {}

    /// In order of their first days.
    void add(era const& next) {
        auto& eras = years_.eras_;
        auto place = eras.size();
        while (eras[place - 1].first > next.first) --place;
        eras.insert(eras.begin() + static_cast<std::ptrdiff_t>(place), next);
    }

    [[nodiscard]] std::optional<conflict> take_eras(std::vector<history_statement> const& statements) {
        for (std::size_t i = 0; i < statements.size(); ++i) {
            if (auto const* c = statements[i].as<calendar_from>()) {
                if (!is_usable(c->from)) return conflict{fault::unusable_day, i + 1, i + 1};
                add({day_number(c->from), c->calendar, i + 1});
            } else if (auto const* t = statements[i].as<transition>()) {
                era between{day_number(t->days.first_day()), std::nullopt, i + 1};
                between.past = day_number(t->days.past_last());
                between.stated_year = t->year;
                add(between);
            }
        }
        for (std::size_t e = 0; e + 1 < years_.eras_.size(); ++e) {
            auto& here = years_.eras_[e];
            auto const& next = years_.eras_[e + 1];
            if (here.first == next.first) return conflict{fault::overlap, next.statement, here.statement};
            if (here.calendar) here.past = next.first;
            else if (here.past > next.first)
                return conflict{fault::overlap, next.statement, here.statement, 0,
                                history_check::between(next.first, here.past)};
            else if (here.past < next.first)
                return conflict{fault::gap, next.statement, here.statement, 0,
                                history_check::between(here.past, next.first)};
        }
        if (!years_.eras_.back().calendar)
            return conflict{fault::nothing_follows, years_.eras_.back().statement, years_.eras_.back().statement};
        return std::nullopt;
    }

    [[nodiscard]] std::optional<conflict> take_exceptions(std::vector<history_statement> const& statements) {
        for (std::size_t i = 0; i < statements.size(); ++i) {
            auto const n = i + 1;
            if (auto const* y = statements[i].as<year_closes>()) {
                if (!is_usable(y->day)) return conflict{fault::unusable_day, n, n};
                auto& x = exception(year_near(y->year, y->day), y->year);
                if (x.close) return conflict{fault::said_twice, n, x.statements[0], y->year};
                x.close = day_number(y->day);
                x.statements[0] = n;
            } else if (auto const* q = statements[i].as<quarter_closes>()) {
                if (!is_usable(q->day)) return conflict{fault::unusable_day, n, n};
                auto& x = exception(year_near(q->year, q->day), q->year);
                if (q->quarter < 1 || q->quarter > 3)
                    return conflict{fault::no_such_part, n, years_.eras_[x.era].statement, q->year};
                auto const place = static_cast<std::size_t>(q->quarter);
                if (x.quarter_closes[place - 1]) return conflict{fault::said_twice, n, x.statements[place], q->year};
                x.quarter_closes[place - 1] = day_number(q->day);
                x.statements[place] = n;
            } else if (auto const* w = statements[i].as<week_53_in_quarter>()) {
                if (auto const wrong = take_week_53(n, w->year, period_kind::quarter, w->quarter)) return wrong;
            } else if (auto const* m = statements[i].as<week_53_in_month>()) {
                if (auto const wrong = take_week_53(n, m->year, period_kind::month, m->month)) return wrong;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<conflict> take_week_53(std::size_t statement, int year, period_kind kind, int number) {
        auto& x = exception(year_of_53_weeks(year), year);
        if (x.division) return conflict{fault::said_twice, statement, x.statements[4], year};
        auto const& era = years_.eras_[x.era];
        auto const& division = era.calendar->division();
        bool const fits =
            division.quarters() == quarter_kind::of_weeks && number >= 1 && number <= era.calendar->per_year(kind);
        if (!fits) return conflict{fault::no_such_part, statement, era.statement, year};
        x.division =
            kind == period_kind::quarter ? division.week_53_in_quarter(number) : division.week_53_in_month(number);
        x.statements[4] = statement;
        return std::nullopt;
    }
    [[nodiscard]] off_rule& exception(std::size_t e, std::int32_t year) {
        for (auto& x : years_.exceptions_)
            if (x.era == e && x.year == year) return x;
        return years_.exceptions_.emplace_back(off_rule{e, year});
    }
    /// The era that holds the day, in which its own year of that name closes, nearest the day; or else most of these.
    /// The last year of an era may close off the rule, which would have it close in the next.
    [[nodiscard]] std::size_t year_near(std::int32_t year, date day) const {
        auto const number = day_number(day);
        return best_era(year, [&](era const& era, std::int32_t close) {
            std::int32_t const apart = close - number;
            return (apart < 0 ? -apart : apart) + (era.holds(number) ? 0 : 4'000'000);
        });
    }
    /// The era in which its own year of that name closes, and has 53 weeks.
    [[nodiscard]] std::size_t year_of_53_weeks(std::int32_t year) const {
        return best_era(year, [&](era const& era, std::int32_t close) {
            return close - era.calendar->close_number(period_kind::year, year - 1) == 53 * 7 ? 0 : 4'000'000;
        });
    }
    /// The first of the least distance; the first calendar's where no year is so named.
    template <class Distance>
    [[nodiscard]] std::size_t best_era(std::int32_t year, Distance distance) const {
        std::size_t best = 0;
        std::int32_t least = std::numeric_limits<std::int32_t>::max();
        for (std::size_t e = 0; e < years_.eras_.size(); ++e) {
            auto const& era = years_.eras_[e];
            if (!era.calendar || year < 1390 || year > 10'010) continue;
            auto const close = era.calendar->close_number(period_kind::year, year);
            std::int32_t const apart = distance(era, close) + (era.holds(close) ? 0 : 4'000'000);
            if (apart < least) best = e, least = apart;
        }
        return best;
    }

    /// The first and the last year of an era; both must fit its ends.
    [[nodiscard]] std::optional<conflict> bound(std::size_t e) {
        auto& era = years_.eras_[e];
        if (!era.calendar) return std::nullopt;
        if (!era.is_first()) {
            auto year = era.calendar->ordinal_holding(period_kind::year, era.first);
            while (years_.close_of(e, year) - era.first + 1 < history_check::shortest_year) ++year;
            while (years_.close_of(e, year - 1) - era.first + 1 >= history_check::shortest_year) --year;
            era.first_year = year;
            if (auto const wrong = history_check{years_}.odd_year(e, year)) return wrong;
            if (auto const wrong = history_check{years_}.disorder(e, year)) return wrong;
        }
        if (!era.is_last()) {
            auto year = era.calendar->ordinal_holding(period_kind::year, era.past - 1);
            while (years_.close_of(e, year) < era.past - 1) ++year;
            while (years_.close_of(e, year - 1) >= era.past - 1) --year;
            auto const next = years_.eras_[e + 1].statement;
            if (auto const close = years_.close_of(e, year); close != era.past - 1) {
                if (auto const said = history_check{years_}.closed_by(e, year); said != era.statement)
                    return conflict{fault::overlap, next, said, year, history_check::between(era.past, close + 1)};
                auto const before = years_.close_of(e, year - 1) + 1;
                return conflict{fault::gap, next, history_check{years_}.opened_by(e, year), year - 1,
                                history_check::between(before, era.past)};
            }
            if (year < era.first_year) return conflict{fault::overlap, next, era.statement, era.first_year};
            era.last_year = year;
        }
        return std::nullopt;
    }

    history_years years_;
};

}  // namespace prospectus::detail

#endif
