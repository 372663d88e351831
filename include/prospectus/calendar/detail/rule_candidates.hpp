// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_RULE_CANDIDATES_HPP
#define PROSPECTUS_CALENDAR_DETAIL_RULE_CANDIDATES_HPP

// The calendars that could lie behind reported spans: those whose years close on days that were reported, divided in the
// ways that reported quarters and months suggest.

#include <prospectus/calendar/detail/span_price.hpp>
#include <prospectus/calendar/fiscal_calendar.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace prospectus::detail {

struct candidate {
    fiscal_calendar calendar;
    int price;
};

/// Whether the span is a year by the rule.
[[nodiscard]] constexpr bool is_year_of(closing_rule const& rule, numbered_span const& s) noexcept {
    std::int32_t const nominal = (s.last - 1'721'060) * 400 / 146'097;
    for (auto const year : {nominal - 1, nominal, nominal + 1})
        if (rule.close_number(year) == s.last) return rule.close_number(year - 1) + 1 == s.first;
    return false;
}

template <class T>
void add_once(std::vector<T>& all, std::type_identity_t<T> const& one) {
    for (auto const& known : all)
        if (known == one) return;
    all.push_back(one);
}

/// Rules by which a year could have closed on the day.
inline void add_closings(std::vector<closing_rule>& all, std::int32_t close) {
    auto const on = weekday_of_number(close);
    auto const fields_of = [](std::int32_t number) { return date_of(number).year_month_day(); };
    for (std::int32_t nominal = close - 3; nominal <= close + 3; ++nominal) {
        auto const fields = fields_of(nominal);
        auto const in = static_cast<month>(fields.month.as_number());
        add_once(all, closing_rule::nearest_day(on, in, fields.day.as_number()));
        if (nominal + 1 == first_of_month(months_from_zero(fields.year, fields.month.as_number()) + 1))
            add_once(all, closing_rule::nearest_month_end(on, in));
    }
    auto const fields = fields_of(close);
    auto const in = static_cast<month>(fields.month.as_number());
    add_once(all, closing_rule::last(on, in));
    add_once(all, closing_rule::fixed_day(in, fields.day.as_number()));
    if (close + 1 == first_of_month(months_from_zero(fields.year, fields.month.as_number()) + 1))
        add_once(all, closing_rule::month_end(in));
}

/// By the weeks at which reported quarters began or ended most often in years by the rule; quarters of 13 where they
/// tell too little.
[[nodiscard]] inline year_division division_reported(fiscal_calendar const& calendar,
                                                     std::vector<numbered_span> const& spans) {
    int ends[53]{};
    for (auto const& s : spans) {
        if (!s.is_quarter()) continue;
        auto const year = calendar.ordinal_holding(period_kind::year, s.last);
        auto const before = calendar.close_number(period_kind::year, year - 1);
        if (calendar.close_number(period_kind::year, year) - before != 364) continue;
        for (auto const end : {s.first - 1 - before, s.last - before})
            if (end > 0 && end < 364 && end % 7 == 0) ++ends[end / 7];
    }
    bool closes[53]{};
    for (int found = 0; found < 3; ++found) {
        int most = 0;
        for (int week = 1; week < 52; ++week)
            if (!closes[week] && ends[week] > ends[most]) most = week;
        if (most == 0) return year_division::weeks();
        closes[most] = true;
    }
    int weeks[4]{};
    int quarter = 0;
    for (int week = 1; week <= 52; ++week) {
        ++weeks[quarter];
        if (closes[week]) ++quarter;
    }
    return year_division::weeks(weeks[0], weeks[1], weeks[2], weeks[3]);
}

inline void add_divisions(std::vector<candidate>& all, closing_rule const& rule,
                          std::vector<numbered_span> const& spans) {
    auto const add = [&](fiscal_calendar const& c) {
        all.push_back({c, price_of(c.closing()) + price_of(c.division())});
    };
    fiscal_calendar const plain{rule};
    bool months = false;
    for (auto const& s : spans) months = months || s.is_month();
    if (!rule.is_weekly()) {
        add(plain);
    } else {
        std::vector<year_division> weeks{year_division::weeks(), year_division::weeks(12, 12, 12, 16),
                                         year_division::weeks(16, 12, 12, 12)};
        add_once(weeks, division_reported(plain, spans));
        for (auto const& w : weeks) {
            std::vector<fiscal_calendar> by_month{plain.divided(w)};
            if (months && by_month[0].division().has_thirteens()) {
                by_month.push_back(by_month[0].months_of_weeks(4, 5, 4));
                by_month.push_back(by_month[0].months_of_weeks(5, 4, 4));
            } else if (months && w.weeks_of_quarter(1) % 4 == 0 && w.weeks_of_quarter(2) % 4 == 0 &&
                       w.weeks_of_quarter(3) % 4 == 0) {
                by_month.push_back(by_month[0].months_of_four_weeks());
            }
            for (auto const& c : by_month) {
                for (int quarter = 1; quarter <= 4; ++quarter) add(c.week_53_in_quarter(quarter));
                for (int part = 1; months && part <= c.per_year(period_kind::month); ++part)
                    if (auto const moved = c.week_53_in_month(part);
                        moved != c.week_53_in_quarter(moved.division().long_quarter()))
                        add(moved);
            }
        }
    }
    if (rule.day() != 0) return;
    for (int d = 0; d < 7; ++d) {
        add(plain.quarters_nearest(static_cast<weekday>(d)));
        add(plain.quarters_on_or_before(static_cast<weekday>(d)));
    }
}

/// A company's spans suggest some dozens of closing rules; spans of no company thousands.
inline constexpr std::size_t most_rules = 96;

/// Where no year was reported, every half and quarter may have closed one.
[[nodiscard]] inline std::vector<candidate> rule_candidates(std::vector<numbered_span> const& spans) {
    bool years = false;
    for (auto const& s : spans) years = years || s.is_year();
    std::vector<closing_rule> rules;
    for (auto const& s : spans) {
        if (years ? !s.is_year() : !s.is_half() && !s.is_quarter()) continue;
        for (auto const close : {s.last, s.first - 1})
            if (close > earliest_number + 400 && close < latest_number - 400) add_closings(rules, close);
    }
    struct met_rule {
        closing_rule rule;
        int met;
    };
    std::vector<met_rule> kept;  // those that meet the most years first, plainer ones before others
    for (auto const& rule : rules) {
        int met = years ? 0 : 1;
        for (auto const& s : spans) met += is_year_of(rule, s) ? 1 : 0;
        if (met == 0) continue;
        auto place = kept.size();
        while (place > 0 && (kept[place - 1].met < met ||
                             (kept[place - 1].met == met && price_of(kept[place - 1].rule) > price_of(rule))))
            --place;
        if (place == most_rules) continue;
        if (kept.size() == most_rules) kept.pop_back();
        kept.insert(kept.begin() + static_cast<std::ptrdiff_t>(place), {rule, met});
    }
    std::vector<candidate> all;
    for (auto const& k : kept) add_divisions(all, k.rule, spans);
    return all;
}

}  // namespace prospectus::detail

#endif
