// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FISCAL_CALENDAR_PICTURE_HPP
#define PROSPECTUS_EXAMPLES_FISCAL_CALENDAR_PICTURE_HPP

// A fiscal year as a strip: a sign a week, quarters apart, months by turns, and week 53 marked.
//
//     FY2023  2022-09-25 to 2023-09-30, 53 weeks
//     Q1 2022-09-25  ----====-----*  14 weeks
//     Q2 2023-01-01  ====----=====   13 weeks

#include <prospectus/prospectus.hpp>

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace examples {

/// "13 weeks", "13 weeks and 1 day".
inline std::string length_of(prospectus::day_span days) {
    auto const counted = [](std::int64_t n, std::string_view thing) {
        return std::to_string(n) + ' ' + std::string{thing} + (n == 1 ? "" : "s");
    };
    auto const weeks = days.day_count() / 7;
    auto const rest = days.day_count() % 7;
    return counted(weeks, "week") + (rest == 0 ? "" : " and " + counted(rest, "day"));
}

/// The last week of the quarter or month that has one more than the year before.
inline std::optional<prospectus::date> week_53(prospectus::fiscal_period const& year,
                                               prospectus::fiscal_history const& history) {
    using namespace prospectus;
    if (year.days().day_count() != 53 * 7) return std::nullopt;
    auto const calendar = history.calendar_on(year.first_day());
    auto const kind = calendar && calendar->has(period_kind::month) ? period_kind::month : period_kind::quarter;
    for (int number = 1; calendar && number <= calendar->per_year(kind); ++number) {
        auto const part = find_period(kind, period_label{year.label().year, number}, history);
        auto const usual = find_period(kind, period_label{year.label().year - 1, number}, history);
        if (part && usual && part->days().day_count() == usual->days().day_count() + 7) return part->last_day();
    }
    return std::nullopt;
}

inline void draw(std::ostream& out, prospectus::fiscal_period const& year, prospectus::fiscal_history const& history) {
    using namespace prospectus;
    auto const extra = week_53(year, history);
    out << to_text(year) << "  " << to_text(year.first_day()) << " to " << to_text(year.last_day()) << ", "
        << length_of(year.days());
    if (extra) out << ", week 53 marked *";
    out << '\n';
    bool thick = false;
    for (auto q = find_period(period_kind::quarter, year.first_day(), history); q && contains(year, *q);
         q = period_after(*q, history)) {
        std::string strip;
        for (date day = q->first_day(); day <= q->last_day(); day = day + boost::gregorian::days{7}) {
            auto const month = find_period(period_kind::month, day, history);
            auto const week_end = day + boost::gregorian::days{6};
            strip += extra && *extra == week_end ? '*' : thick && month ? '=' : '-';
            if (month && contains(*month, day) && week_end >= month->last_day()) thick = !thick;
        }
        strip.resize(18, ' ');
        out << "  Q" << q->label().number << ' ' << to_text(q->first_day()) << "  " << strip << length_of(q->days())
            << '\n';
    }
}

}  // namespace examples

#endif
