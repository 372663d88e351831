// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_HISTORY_YEARS_HPP
#define PROSPECTUS_CALENDAR_DETAIL_HISTORY_YEARS_HPP

// The years of a history: eras, each of one calendar or a transition, and the years that go off their calendar's rule.
//
// Shape   Days and closes as day numbers. Eras tile time. A year of an era is known by its name, and begins where the
//         one before closed; the first of an era begins with it.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/calendar/history_statement.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace prospectus::detail {

struct era {
    std::int32_t first;                       // the least of all in the first era
    std::optional<fiscal_calendar> calendar;  // nothing in a transition
    std::size_t statement;
    std::int32_t past = std::numeric_limits<std::int32_t>::max();
    std::int32_t first_year = std::numeric_limits<std::int32_t>::min();
    std::int32_t last_year = std::numeric_limits<std::int32_t>::max();
    std::optional<int> stated_year{};  // of a transition

    [[nodiscard]] bool is_first() const noexcept { return first == std::numeric_limits<std::int32_t>::min(); }
    [[nodiscard]] bool is_last() const noexcept { return past == std::numeric_limits<std::int32_t>::max(); }
    [[nodiscard]] bool holds(std::int32_t day) const noexcept { return first <= day && day < past; }
};

/// What a year does otherwise than its calendar says. Statement 0 says nothing.
struct off_rule {
    std::size_t era;
    std::int32_t year;
    std::optional<std::int32_t> close{};
    std::optional<std::int32_t> quarter_closes[3]{};
    std::optional<year_division> division{};
    std::size_t statements[5]{};  // of the close, the three quarters, the division
};

class history_years {
public:
    explicit history_years(fiscal_calendar const& always)
        : eras_{{std::numeric_limits<std::int32_t>::min(), always, 0}} {}

    [[nodiscard]] era const& era_holding(std::int32_t day) const { return eras_[era_index(day)]; }

    [[nodiscard]] std::optional<fiscal_period> holding(period_kind kind, std::int32_t day) const {
        auto const e = era_index(day);
        auto const& era = eras_[e];
        if (!era.calendar) return kind == period_kind::transition ? std::optional{transition_of(era)} : std::nullopt;
        if (!era.calendar->has(kind)) return std::nullopt;
        auto year = era.calendar->ordinal_holding(period_kind::year, day);
        if (year < era.first_year) year = era.first_year;
        if (year > era.last_year) year = era.last_year;
        while (year < era.last_year && close_of(e, year) < day) ++year;
        while (year > era.first_year && close_of(e, year - 1) >= day) --year;
        if (kind == period_kind::year) return part(e, kind, year, 0);
        int number = kind == period_kind::week ? (day - first_of(e, year)) / 7 + 1 : 1;
        if (kind != period_kind::week)
            while (close_of_part(e, kind, year, number) < day) ++number;
        return part(e, kind, year, number);
    }

    [[nodiscard]] std::vector<fiscal_period> named(period_kind kind, period_label label) const {
        std::vector<fiscal_period> found;
        for (std::size_t e = 0; e < eras_.size(); ++e) {
            auto const& era = eras_[e];
            if (!era.calendar) {
                if (kind == period_kind::year && era.stated_year == label.year) found.push_back(transition_of(era));
            } else if (label.year >= 1390 && label.year >= era.first_year && label.year <= 10'010 &&
                       label.year <= era.last_year) {
                if (auto const p = part(e, kind, label.year, label.number)) found.push_back(*p);
            }
        }
        return found;
    }

private:
    friend class history_maker;
    friend class history_check;

    [[nodiscard]] std::size_t era_index(std::int32_t day) const {
        auto e = eras_.size() - 1;
        while (eras_[e].first > day) --e;
        return e;
    }
    [[nodiscard]] off_rule const* exception_of(std::size_t e, std::int32_t year) const {
        for (auto const& x : exceptions_)
            if (x.era == e && x.year == year) return &x;
        return nullptr;
    }
    [[nodiscard]] std::int32_t close_of(std::size_t e, std::int32_t year) const {
        auto const* x = exception_of(e, year);
        return x && x->close ? *x->close : eras_[e].calendar->close_number(period_kind::year, year);
    }
    [[nodiscard]] std::int32_t first_of(std::size_t e, std::int32_t year) const {
        return year == eras_[e].first_year && !eras_[e].is_first() ? eras_[e].first : close_of(e, year - 1) + 1;
    }
    [[nodiscard]] std::int32_t close_of_quarter(year_layout const& layout, off_rule const* x, int quarter) const {
        auto const* stated = x && quarter < 4 ? &x->quarter_closes[static_cast<std::size_t>(quarter - 1)] : nullptr;
        return stated && *stated ? **stated : layout.close_of_quarter(quarter);
    }
    [[nodiscard]] std::int32_t close_of_part(std::size_t e, period_kind kind, std::int32_t year, int number) const {
        auto const& calendar = *eras_[e].calendar;
        auto const* x = exception_of(e, year);
        auto const& division = x && x->division ? *x->division : calendar.division();
        auto const layout = calendar.divided(division).layout_of_year(year, first_of(e, year), close_of(e, year));
        if (kind == period_kind::quarter) return close_of_quarter(layout, x, number);
        if (kind == period_kind::half) return close_of_quarter(layout, x, 2 * number);
        for (int quarter = 1; quarter <= 4; ++quarter)
            if (division.last_month_of(quarter) == number) return close_of_quarter(layout, x, quarter);
        return layout.close_of_month(number);
    }
    [[nodiscard]] std::optional<fiscal_period> part(std::size_t e, period_kind kind, std::int32_t year,
                                                    int number) const {
        auto const& calendar = *eras_[e].calendar;
        auto const year_first = first_of(e, year);
        auto const year_close = close_of(e, year);
        if (kind == period_kind::year)
            return number == 0 ? period(year_first, year_close, kind, {year, 0}) : std::nullopt;
        if (kind == period_kind::week) {
            auto const days = year_close - year_first + 1;
            if (days % 7 != 0 || number < 1 || number > days / 7 || !calendar.has(kind)) return std::nullopt;
            return period(year_first + 7 * (number - 1), year_first + 7 * number - 1, kind, {year, number});
        }
        if (number < 1 || number > calendar.per_year(kind)) return std::nullopt;
        auto const first = number == 1 ? year_first : close_of_part(e, kind, year, number - 1) + 1;
        return period(first, close_of_part(e, kind, year, number), kind, {year, number});
    }
    [[nodiscard]] static std::optional<fiscal_period> period(std::int32_t first, std::int32_t last, period_kind kind,
                                                             period_label label) {
        if (first < earliest_number || last > latest_number) return std::nullopt;
        return fiscal_period{day_span{date_of(first), date_of(last)}, kind, label};
    }
    [[nodiscard]] static fiscal_period transition_of(era const& e) {
        return {
            day_span{date_of(e.first), date_of(e.past - 1)}, period_kind::transition, {e.stated_year.value_or(0), 0}};
    }

    std::vector<era> eras_;
    std::vector<off_rule> exceptions_;
};

}  // namespace prospectus::detail

#endif
