// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// What holds of every calendar and every history, for every unit of two centuries: units tile time and their year, a
// label and a day lead to a unit and back, a year closes where its rule says and its parts have the weeks that its
// division says. The rule is followed here on Boost's dates, without the library's day numbers.

#include <prospectus/calendar/fiscal_history.hpp>

#include <boost/date_time/gregorian/formatters.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace prospectus;
using boost::gregorian::days;

namespace {

constexpr date first_of_all{1950, 1, 1};
constexpr date last_of_all{2150, 12, 31};
constexpr std::array all_kinds{period_kind::year, period_kind::half, period_kind::quarter, period_kind::month,
                               period_kind::week};

// What is wrong with a calendar: the first unit that breaks a law, and the law; nothing if none does.
using fault = std::string;

fault broken(char const* law, fiscal_period const& p) {
    return std::string{law} + ": " + std::to_string(p.label().year) + "/" + std::to_string(p.label().number) +
           ", kind " + std::to_string(static_cast<int>(p.kind())) + ", " + to_iso_extended_string(p.first_day()) +
           ".." + to_iso_extended_string(p.last_day());
}

// The rules of issue 4.

std::vector<fiscal_calendar> named_rules() {
    return {
        closes_at_month_end(march).named_opening_year(),
        closes_on(april, 5),
        closes_on_last(saturday, september).quarters_of_weeks(13, 13, 13, 13).week_53_in_quarter(1),
        closes_nearest_month_end(sunday, august).quarters_of_weeks(12, 12, 12, 16).week_53_in_quarter(4),
        closes_at_month_end(december).quarters_nearest(friday),
        closes_at_month_end(december).quarters_on_or_before(sunday),
        closes_nearest_month_end(saturday, january).months_of_weeks(4, 5, 4).named(-1),
        closes_nearest(sunday, january, 15).months_of_four_weeks().week_53_in_month(13),
    };
}

// Every weekday and month, the last and the nearest.
std::vector<fiscal_calendar> weekday_rules() {
    std::vector<fiscal_calendar> rules;
    for (int m = 1; m <= 12; ++m)
        for (int w = 0; w < 7; ++w) {
            rules.push_back(closes_on_last(static_cast<weekday>(w), static_cast<month>(m)));
            rules.push_back(closes_nearest_month_end(static_cast<weekday>(w), static_cast<month>(m)));
        }
    return rules;
}

// By the day: the ends of every month, 28, 29 and 30 February (which is not there), and the weekday nearest one of them.
std::vector<fiscal_calendar> day_rules() {
    std::vector<fiscal_calendar> rules;
    for (int m = 1; m <= 12; ++m)
        for (int const day : {1, 5, 15, 27, 28, 29, 30, 31}) {
            int const longest = m == 2 ? 29 : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
            if (day > longest) continue;
            rules.push_back(closes_on(static_cast<month>(m), day));
            if (m % 5 == 2 || m == 1)
                for (auto const w : {monday, thursday, sunday})
                    rules.push_back(closes_nearest(w, static_cast<month>(m), day));
        }
    return rules;
}

// Every division of a year of weeks, week 53 in every quarter and month.
std::vector<fiscal_calendar> divided_rules() {
    std::vector<fiscal_calendar> rules;
    constexpr int weeks[][4] = {{13, 13, 13, 13}, {12, 12, 12, 16}, {16, 12, 12, 12}, {14, 12, 14, 12}, {1, 1, 1, 49}};
    constexpr int months[][3] = {{4, 4, 5}, {4, 5, 4}, {5, 4, 4}};
    for (auto const& base : {closes_on_last(saturday, december), closes_nearest_month_end(thursday, february),
                             closes_nearest(sunday, january, 15)}) {
        for (int q = 1; q <= 4; ++q)
            for (auto const& w : weeks)
                rules.push_back(base.quarters_of_weeks(w[0], w[1], w[2], w[3]).week_53_in_quarter(q));
        for (int m = 1; m <= 13; ++m) {
            rules.push_back(base.months_of_four_weeks().week_53_in_month(m));
            rules.push_back(base.quarters_of_weeks(16, 12, 12, 12).months_of_four_weeks().week_53_in_month(m));
            for (auto const& w : months)
                if (m <= 12) rules.push_back(base.months_of_weeks(w[0], w[1], w[2]).week_53_in_month(m));
        }
    }
    return rules;
}

// Quarters that close on a weekday, of both kinds, in years by the month and by the week.
std::vector<fiscal_calendar> interim_rules() {
    std::vector<fiscal_calendar> rules;
    for (int m = 1; m <= 12; ++m)
        for (int w = 0; w < 7; ++w) {
            auto const on = static_cast<weekday>(w);
            for (auto const& year : {closes_at_month_end(static_cast<month>(m)),
                                     closes_on_last(friday, static_cast<month>(m)).named(m % 5 - 2)}) {
                rules.push_back(year.quarters_nearest(on));
                rules.push_back(year.quarters_on_or_before(on));
            }
        }
    return rules;
}

// By the rule, on Boost's dates.

date day_in_month(int months_from_zero, int day) {
    date const first{static_cast<unsigned short>(months_from_zero / 12),
                     static_cast<unsigned short>(months_from_zero % 12 + 1), 1};
    date const last = first.end_of_month();
    return day == 0 || first + days{day - 1} > last ? last : first + days{day - 1};
}
int days_from(date from, date to) { return static_cast<int>((to - from).days()); }
int weekday_number(date day) { return (day.day_of_week().as_number() + 6) % 7; }  // Boost begins on Sunday

bool closes_by_rule(date close, closing_rule const& rule, int nominal_year) {
    date const nominal = day_in_month(12 * nominal_year + number_of(rule.in_month()) - 1, rule.day());
    int const after = days_from(nominal, close);
    if (rule.kind() == closing_kind::on_the_day) return after == 0;
    bool const near = rule.kind() == closing_kind::last_weekday ? after <= 0 && after > -7 : after >= -3 && after <= 3;
    return near && weekday_number(close) == static_cast<int>(rule.on());
}

int weeks_of_month(year_division const& division, int month_of_year) {
    constexpr int patterns[][3] = {{4, 4, 5}, {4, 5, 4}, {5, 4, 4}};
    if (division.months_by() == month_kind::four_weeks) return 4;
    auto const pattern = static_cast<int>(division.months_by()) - static_cast<int>(month_kind::weeks_445);
    return patterns[pattern][(month_of_year - 1) % 3];
}

/// The length or the close of a quarter or month, by the division alone.
template <period_kind Kind>
bool is_divided_by_rule(fiscal_unit<Kind> const& unit) {
    auto const& calendar = unit.calendar();
    auto const& division = calendar.division();
    auto const year = unit.year();
    int const number = unit.number();
    int const in_row = Kind == period_kind::quarter ? 3 * number : number;  // months from the year's first, nominally
    int const close =
        12 * (year - calendar.naming_offset()) + number_of(calendar.closing().in_month()) - 1 - 12 + in_row;
    int const after_month_end = days_from(day_in_month(close, 0), unit.last_day());
    switch (division.quarters()) {
        case quarter_kind::of_months: return unit.last_day() == day_in_month(close, calendar.closing().day());
        case quarter_kind::nearest_weekday:
            return number == 4 || (after_month_end >= -3 && after_month_end <= 3 &&
                                   weekday_number(unit.last_day()) == static_cast<int>(division.on()));
        case quarter_kind::weekday_on_or_before:
            return number == 4 || (after_month_end > -7 && after_month_end <= 0 &&
                                   weekday_number(unit.last_day()) == static_cast<int>(division.on()));
        default: break;
    }
    bool const quarterly = Kind == period_kind::quarter;
    int const weeks = quarterly ? division.weeks_of_quarter(number) : weeks_of_month(division, number);
    int const long_part = quarterly ? division.long_quarter() : division.long_month();
    int const extra = *calendar.weeks_in_year(year) == 53 && number == long_part ? 1 : 0;
    return unit.day_count() == 7 * (weeks + extra);
}

/// Units tile time in the order of their numbers, and a label and a day lead to each and back.
template <class Unit>
fault tiles_time(fiscal_calendar const& calendar, date from = first_of_all, date to = last_of_all) {
    auto unit = Unit::containing(from, calendar);
    if (!contains(unit, from)) return broken("holds the day it is found by", unit);
    for (date expected = unit.first_day(); expected <= to; expected = unit.past_last(), ++unit) {
        int const number = unit.number();
        fiscal_period const p = unit;
        if (unit.first_day() != expected || unit.last_day() < expected) return broken("begins where the last ended", p);
        if (Unit::containing(p.first_day(), calendar) != unit || Unit::containing(p.last_day(), calendar) != unit)
            return broken("is found by its days", p);
        if (unit + 1 - 1 != unit || (unit + 1).first_day() != unit.past_last()) return broken("is followed", p);
        auto const named = find_period(Unit::kind, p.label(), calendar);
        if (named != p || named->label() != p.label()) return broken("is found by its label", p);
        if constexpr (Unit::kind != period_kind::year) {
            if (Unit{unit.year(), number, calendar} != unit) return broken("is made by its label", p);
            auto const year = year_of(unit);
            if (!contains(year, unit) || (number == 1) != (unit.first_day() == year.first_day()))
                return broken("lies in its year", p);
            if ((unit + 1).number() != (unit.last_day() == year.last_day() ? 1 : number + 1))
                return broken("has the next number", p);
        }
        if constexpr (Unit::kind == period_kind::quarter || Unit::kind == period_kind::month)
            if (!is_divided_by_rule(unit)) return broken("is as long as its division says", p);
    }
    return {};
}

/// A year closes by its rule and name; its halves, quarters, months and weeks make it up.
fault years_are_whole(fiscal_calendar const& calendar) {
    auto const until = fiscal_year::containing(last_of_all, calendar);
    for (auto year = fiscal_year::containing(first_of_all, calendar); year <= until; ++year) {
        auto const name = year.year();
        if (!closes_by_rule(year.last_day(), calendar.closing(), name - calendar.naming_offset()))
            return broken("closes by its rule", year);
        auto const weeks = calendar.weeks_in_year(name);
        if (weeks.has_value() != calendar.closing().is_weekly()) return broken("has weeks where it is weekly", year);
        if (weeks && ((*weeks != 52 && *weeks != 53) || year.day_count() != 7 * *weeks))
            return broken("has 52 or 53 weeks", year);
        if (weeks && (fiscal_week{name, 1, calendar}.first_day() != year.first_day() ||
                      fiscal_week{name, *weeks, calendar}.last_day() != year.last_day() ||
                      find_period(period_kind::week, period_label{name, *weeks + 1}, calendar)))
            return broken("is made up of its weeks", year);
        date past = year.first_day();
        for (int number = 1; number <= 4; ++number) {
            fiscal_quarter const quarter{name, number, calendar};
            if (quarter.first_day() != past) return broken("is made up of its quarters", year);
            if (number % 2 == 0 && fiscal_half(name, number / 2, calendar).last_day() != quarter.last_day())
                return broken("has halves of two quarters", year);
            past = quarter.past_last();
            if (!calendar.has(period_kind::month)) continue;
            int const last = calendar.division().last_month_of(number);
            fiscal_month const closing{name, last, calendar};
            if (closing.last_day() != quarter.last_day() ||
                position_in<fiscal_quarter>(closing) !=
                    last - (number == 1 ? 0 : calendar.division().last_month_of(number - 1)))
                return broken("has quarters of whole months", quarter);
        }
        if (past != year.past_last()) return broken("is made up of its quarters", year);
    }
    return {};
}

/// The unit found for every day, or every few, is that which a walk from the first has come to.
template <class Unit>
fault holds_its_days(fiscal_calendar const& calendar, date from, date to, int step) {
    auto unit = Unit::containing(from, calendar);
    for (date day = from; day <= to; day += days{step}) {
        while (unit.past_last() <= day) ++unit;
        if (Unit::containing(day, calendar) != unit) return broken("is what a walk comes to", unit);
    }
    return {};
}

fault first_of(std::initializer_list<fault> faults) {
    for (auto const& found : faults)
        if (!found.empty()) return found;
    return {};
}

fault laws(fiscal_calendar const& calendar) {
    return first_of({years_are_whole(calendar), tiles_time<fiscal_year>(calendar), tiles_time<fiscal_half>(calendar),
                     tiles_time<fiscal_quarter>(calendar),
                     calendar.has(period_kind::month) ? tiles_time<fiscal_month>(calendar) : fault{}});
}

void hold_of(std::vector<fiscal_calendar> const& calendars) {
    int index = 0;
    for (auto const& calendar : calendars) BOOST_TEST_CONTEXT("rule " << index++) BOOST_TEST(laws(calendar) == "");
}

// Histories.

struct told {
    char const* what;
    fiscal_history history;
};

std::vector<told> histories() {
    auto const make = [](fiscal_calendar const& first, std::vector<history_statement> const& said) {
        return fiscal_history::from(first, said).value();
    };
    auto const saturdays = closes_nearest_month_end(saturday, december);
    auto const to_may = closes_at_month_end(may);
    return {
        {"a calendar", calendar_year},
        {"issue 4's", make(saturdays, {year_closes{2013, date{2014, 1, 4}}, quarter_closes{2016, 3, date{2016, 9, 24}},
                                       week_53_in_quarter{2013, 1}, calendar_from{date{2023, 1, 1}, calendar_year},
                                       transition{day_span{date{2026, 1, 1}, date{2026, 6, 30}}, std::nullopt},
                                       calendar_from{date{2026, 7, 1}, closes_at_month_end(june)}})},
        {"Goldman Sachs",
         make(closes_on_last(friday, november),
              {transition{day_span{date{2008, 11, 29}, date{2008, 12, 26}}, std::nullopt},
               calendar_from{date{2008, 12, 27}, closes_on_last(friday, december)},
               year_closes{2009, date{2009, 12, 31}}, calendar_from{date{2010, 1, 1}, calendar_year}})},
        {"years off the rule, and a quarter in each",
         make(saturdays.months_of_weeks(5, 4, 4),
              {year_closes{2001, date{2001, 12, 19}}, year_closes{2003, date{2004, 1, 10}},
               quarter_closes{2001, 1, date{2001, 3, 28}}, quarter_closes{2002, 2, date{2002, 7, 6}},
               quarter_closes{2004, 3, date{2004, 10, 2}}, week_53_in_month{2008, 5}, week_53_in_quarter{2014, 2}})},
        {"months off the rule",
         make(to_may, {year_closes{2010, date{2010, 6, 12}}, quarter_closes{2011, 1, date{2010, 8, 28}},
                       quarter_closes{2011, 2, date{2010, 12, 5}}, year_closes{2020, date{2020, 5, 20}}})},
        {"the shortest and the longest first years",
         make(closes_on(january, 25),
              {calendar_from{date{2024, 1, 26}, calendar_year}, calendar_from{date{2030, 1, 1}, closes_on(january, 20)},
               calendar_from{date{2041, 1, 21}, closes_on(february, 9)}})},
        {"weeks of one weekday, then of another",
         make(closes_on_last(saturday, january).months_of_four_weeks().named_opening_year(),
              {calendar_from{date{2005, 1, 30}, closes_on_last(sunday, january).week_53_in_quarter(2)},
               calendar_from{date{2016, 2, 1},
                             closes_nearest(tuesday, february, 3).quarters_of_weeks(16, 12, 12, 12)}})},
        {"transitions in a row, of a year and of none",
         make(closes_on(april, 5).named_opening_year(),
              {transition{day_span{date{1999, 4, 6}, date{1999, 6, 30}}, std::nullopt},
               transition{day_span{date{1999, 7, 1}, date{2000, 5, 31}}, 2000},
               calendar_from{date{2000, 6, 1}, to_may.quarters_nearest(friday)},
               calendar_from{date{2012, 6, 1}, to_may.quarters_on_or_before(sunday).named(1)}})},
    };
}

/// Two quarters make a half, and its months a quarter.
bool is_whole(fiscal_period const& quarter, fiscal_history const& history) {
    auto const half = find_period(period_kind::half, quarter.first_day(), history);
    bool const first = quarter.label().number % 2 == 1;
    if (!half || !(first ? half->first_day() == quarter.first_day() : half->last_day() == quarter.last_day()))
        return false;
    auto const opening = find_period(period_kind::month, quarter.first_day(), history);
    auto const closing = find_period(period_kind::month, quarter.last_day(), history);
    return !opening || (opening->first_day() == quarter.first_day() && closing->last_day() == quarter.last_day());
}

/// Walked from day to day, a period of that kind tiles the days that have one, keeps to its year, and is found by its
/// days and its label. Years and transitions together leave out no day.
fault tiles_history(fiscal_history const& history, period_kind kind) {
    std::optional<fiscal_period> before;
    for (date day = first_of_all; day <= last_of_all;) {
        auto p = find_period(kind, day, history);
        auto const year = find_period(period_kind::year, day, history);
        auto const between = find_period(period_kind::transition, day, history);
        if (year.has_value() == between.has_value())
            return "in a year or in a transition: " + to_iso_extended_string(day);
        if (history.calendar_on(day).has_value() != year.has_value())
            return broken("has a calendar in a year", *between);
        if (p && between) return broken("is of no transition", *p);
        if (kind == period_kind::year && !p) p = between;
        bool const due = year && kind != period_kind::week && history.calendar_on(day)->has(kind);
        if (!p && due) return broken("has such parts", *year);
        if (!p) {
            before.reset();
            day += days{1};
            continue;
        }
        if (p->first_day() > day || p->last_day() < day) return broken("holds the day it is found by", *p);
        if (before ? !abuts(*before, *p) : day != first_of_all && p->first_day() != day)
            return broken("begins where the last ended", *p);
        if (year && !contains(*year, *p)) return broken("lies in its year", *p);
        if (year && p->label().year != year->label().year) return broken("is named by its year", *p);
        if (find_period(p->kind(), p->first_day(), history) != p || find_period(p->kind(), p->last_day(), history) != p)
            return broken("is found by its days", *p);
        if (kind == period_kind::quarter && !is_whole(*p, history))
            return broken("is half of a half, of whole months", *p);
        auto const named = history.periods_named(kind, p->label());
        if (p->label().year != 0 && std::ranges::count(named, *p) != 1) return broken("is found by its label", *p);
        for (auto const& other : named)
            if (other.label() != p->label()) return broken("is of another label", other);
        if (named.size() == 1 && p->kind() == kind && find_period(kind, p->label(), history) != p)
            return broken("is the one of its label", *p);
        before = p;
        day = p->past_last();
    }
    return {};
}

/// Every day is in exactly one year or transition, and in one quarter of that year.
fault holds_every_day(fiscal_history const& history, date from, date to) {
    std::array<std::optional<fiscal_period>, all_kinds.size()> last;
    for (date day = from; day <= to; day += days{1}) {
        auto const year = find_period(period_kind::year, day, history);
        for (std::size_t k = 0; k < all_kinds.size(); ++k) {
            auto const p = find_period(all_kinds[k], day, history);
            if (last[k] && contains(*last[k], day) && p != last[k]) return broken("holds all its days", *last[k]);
            if (p && (p->first_day() > day || day > p->last_day() || !year)) return broken("holds its days", *p);
            last[k] = p;
        }
        bool const in_transition = find_period(period_kind::transition, day, history).has_value();
        if (year.has_value() == in_transition || last[2].has_value() != year.has_value())
            return "in a year and a quarter, or in a transition: " + to_iso_extended_string(day);
    }
    return {};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_calendar_laws)

BOOST_AUTO_TEST_CASE(laws_of_the_rules_that_the_issue_names) {
    hold_of(named_rules());
    for (auto const& calendar : named_rules())
        if (calendar.has(period_kind::week)) BOOST_TEST(tiles_time<fiscal_week>(calendar) == "");
}

BOOST_AUTO_TEST_CASE(laws_of_every_weekday_and_month) { hold_of(weekday_rules()); }
BOOST_AUTO_TEST_CASE(laws_of_every_day) { hold_of(day_rules()); }
BOOST_AUTO_TEST_CASE(laws_of_every_division) { hold_of(divided_rules()); }
BOOST_AUTO_TEST_CASE(laws_of_every_weekday_of_quarters) { hold_of(interim_rules()); }

// Weeks go by the weekday alone: they are tiled over a few years here, and their places in each year are among the laws.
BOOST_AUTO_TEST_CASE(weeks_tile_time) {
    for (auto const& calendar : weekday_rules())
        BOOST_TEST(tiles_time<fiscal_week>(calendar, date{2019, 12, 1}, date{2021, 2, 1}) == "");
}

BOOST_AUTO_TEST_CASE(every_day_is_in_the_unit_that_a_walk_comes_to) {
    auto const walks = [](fiscal_calendar const& calendar, date from, date to, int step) {
        return first_of({holds_its_days<fiscal_year>(calendar, from, to, step),
                         holds_its_days<fiscal_half>(calendar, from, to, step),
                         holds_its_days<fiscal_quarter>(calendar, from, to, step),
                         calendar.has(period_kind::month) ? holds_its_days<fiscal_month>(calendar, from, to, step) : "",
                         calendar.has(period_kind::week) ? holds_its_days<fiscal_week>(calendar, from, to, step) : ""});
    };
    for (auto const& calendar : named_rules())
        BOOST_TEST(walks(calendar, date{1996, 1, 1}, date{2032, 12, 31}, 1) == "");
    for (auto const& rules : {weekday_rules(), day_rules(), divided_rules(), interim_rules()})
        for (auto const& calendar : rules) BOOST_TEST(walks(calendar, first_of_all, last_of_all, 397) == "");
}

BOOST_AUTO_TEST_CASE(laws_of_histories) {
    for (auto const& [what, history] : histories()) BOOST_TEST_CONTEXT(what) {
            for (auto const kind : all_kinds) BOOST_TEST(tiles_history(history, kind) == "");
            BOOST_TEST(holds_every_day(history, date{1998, 1, 1}, date{2043, 12, 31}) == "");
        }
}

// A year of whole weeks keeps those of the end that is by the rule: what is short or long is the quarter at the other.
BOOST_AUTO_TEST_CASE(weeks_are_counted_from_the_end_of_the_year_that_is_by_the_rule) {
    auto const saturdays = closes_on_last(saturday, december);
    auto const day_counts = [](fiscal_history const& history, int year) {
        std::array<std::int64_t, 4> counts{};
        for (int number = 1; number <= 4; ++number)
            counts[static_cast<std::size_t>(number - 1)] =
                find_period(period_kind::quarter, period_label{year, number}, history)->days().day_count();
        return counts;
    };
    auto const changed = fiscal_history::from(calendar_year, {calendar_from{date{2011, 1, 1}, saturdays}}).value();
    BOOST_TEST((day_counts(changed, 2011) == std::array<std::int64_t, 4>{92, 91, 91, 91}));
    BOOST_TEST(!find_period(period_kind::week, date{2011, 7, 1}, changed));
    auto const off_rule = fiscal_history::from(saturdays, {year_closes{2010, date{2010, 12, 31}}}).value();
    BOOST_TEST((day_counts(off_rule, 2010) == std::array<std::int64_t, 4>{91, 91, 91, 97}));
    BOOST_TEST((day_counts(off_rule, 2011) == std::array<std::int64_t, 4>{92, 91, 91, 91}));
}

// A history of one calendar says what the calendar says.
BOOST_AUTO_TEST_CASE(a_history_without_statements_is_its_calendar) {
    for (auto const& rules : {named_rules(), weekday_rules(), day_rules(), divided_rules(), interim_rules()})
        for (auto const& calendar : rules) {
            fiscal_history const history{calendar};
            bool same = true;
            for (date day = date{1990, 1, 1}; day <= date{2060, 12, 31}; day += days{641})
                for (auto const kind : all_kinds) {
                    auto const p = find_period(kind, day, calendar);
                    auto const q = find_period(kind, day, history);
                    same = same && p == q &&
                           (!p || (p->label() == q->label() && find_period(kind, p->label(), history) == p));
                }
            BOOST_TEST(same);
        }
}

BOOST_AUTO_TEST_CASE(a_thirtieth_of_february_is_refused) {
    BOOST_CHECK_THROW((void)closes_on(february, 30), std::out_of_range);
    BOOST_CHECK_THROW((void)closes_nearest(sunday, february, 30), std::out_of_range);
    BOOST_TEST((closes_on(february, 29) == closes_at_month_end(february)));
    BOOST_TEST((closes_on(february, 28) != closes_at_month_end(february)));
}

BOOST_AUTO_TEST_SUITE_END()
