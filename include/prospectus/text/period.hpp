// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_PERIOD_HPP
#define PROSPECTUS_TEXT_PERIOD_HPP

// Labels of fiscal periods, as people write them.
//
//     from_text<fiscal_period>("FY2025Q1", calendar)   "Q1 FY2025"   "1Q25"   "2025Q1"   "2025年第一季度"
//     from_text<fiscal_period>("FY2025H1", calendar)   "H1 2025"     "2025年上半年"
//     from_text<fiscal_period>("FY24", calendar)       "FY2023/24"   "2023-24"    "2024财年"
//     from_text<fiscal_period>("FY2025M03", calendar)  "FY2025W07"   "9M FY2025"  "TP2026-01-01"
//     periods_meant("2009-10", calendar)               // the year 2009/10 and the month of October: both, none chosen
//     periods_meant("2025年3月", calendar)             // March 2025 and the third month of fiscal 2025
//     to_text(fiscal_quarter{2025, 1})                 == "FY2025Q1";
//     to_text(fiscal_period{days, period_kind::other}) == "2025-01-01/2025-02-14";
//
// Naming  "2023-24" is the year that opens in 2023 and closes in 2024, whatever its calendar calls it. Two digits are a
//         year only behind FY, an apostrophe or a part: 69 to 99 of the last century, 00 to 68 of this one (POSIX %y).
// Shape   A period without a label is written by its days; any period may be read by them.
// Errors  text_error: where no period is meant, what was expected; where several are, that there are several.

#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/detail/label_reader.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prospectus {

namespace detail {

template <class Use>
constexpr void each_named(period_kind kind, period_label label, fiscal_calendar const& calendar, Use const& use) {
    if (auto const p = find_period(kind, label, calendar)) use(*p);
}
template <class Use>
void each_named(period_kind kind, period_label label, fiscal_history const& history, Use const& use) {
    for (auto const& p : history.periods_named(kind, label)) use(p);
}

/// The first nine months of each year of that name are no unit, but end with its third quarter.
template <calendrical Calendar, class Use>
constexpr void each_part(label_words const& words, int year, Calendar const& calendar, Use const& use) {
    if (words.kind != period_kind::nine_months) return each_named(words.kind, {year, words.number}, calendar, use);
    each_named(period_kind::quarter, {year, 3}, calendar, [&](fiscal_period const& third) {
        if (auto const p = year_to_date(third, calendar); p && p->kind() == period_kind::nine_months) use(*p);
    });
}

/// Calls `use` with each period that the words can mean.
template <calendrical Calendar, class Use>
constexpr void each_meant(label_words const& words, Calendar const& calendar, Use const& use) {
    if (words.transition_from) {
        auto const p = find_period(period_kind::transition, *words.transition_from, calendar);
        if (p && p->first_day() == *words.transition_from) use(*p);
        return;
    }
    if (words.days) {
        for (auto const kind : {period_kind::year, period_kind::half, period_kind::quarter, period_kind::month,
                                period_kind::week, period_kind::transition})
            if (auto const p = find_period(kind, words.days->first_day(), calendar); p && p->days() == *words.days)
                return use(*p);
        fiscal_period const other{*words.days, period_kind::other};
        if (auto const p = year_to_date(other, calendar); p && p->days() == *words.days) return use(*p);
        return use(other);
    }
    if (words.two_years && words.year < 9998) {
        auto const opened =
            find_period(period_kind::year, date_of(first_of_month(months_from_zero(words.year, 12))), calendar);
        auto const next = date_of(first_of_month(months_from_zero(words.year + 1, 1)) + 7);
        if (opened && contains(*opened, next)) {
            if (words.kind == period_kind::year) use(*opened);
            else each_part(words, opened->label().year, calendar, use);
        }
    }
    if (auto const month = words.calendar_month + words.named_month; month != 0 && words.year < 9999) {
        auto const first = first_of_month(months_from_zero(words.year, month));
        auto const p = find_period(period_kind::month, date_of(first), calendar);
        if (p && p->days() == partial_date{words.year, month}.days()) use(*p);
    }
    if (!words.two_years && words.calendar_month == 0) each_part(words, words.year, calendar, use);
}

[[nodiscard]] constexpr text_error not_there(label_words const& words) noexcept {
    return {words.number > 0 ? words.part_at : words.year_at, "a period that the calendar has"};
}

}  // namespace detail

/// Every period that the label can mean, each once.
template <calendrical Calendar>
[[nodiscard]] outcome<std::vector<fiscal_period>, text_error> periods_meant(std::string_view label,
                                                                            Calendar const& calendar) {
    auto const words = detail::label_reader{label}.read();
    if (!words) return unexpected{words.error()};
    std::vector<fiscal_period> meant;
    detail::each_meant(*words, calendar, [&](fiscal_period const& p) {
        for (auto const& known : meant)
            if (known == p) return;
        meant.push_back(p);
    });
    if (meant.empty()) return unexpected{detail::not_there(*words)};
    return meant;
}

/// The year and the number that a label names, before any calendar is asked; number 0 is a year. Year 0 where the label
/// names days, two years or a calendar month, which only a calendar tells.
[[nodiscard]] constexpr outcome<period_label, text_error> label_of(std::string_view text) {
    auto const words = detail::label_reader{text}.read();
    if (!words) return unexpected{words.error()};
    if (words->two_years || words->calendar_month != 0 || words->named_month != 0) return period_label{};
    return period_label{words->year, words->number};
}

template <>
struct text_reader<fiscal_period> {
    template <calendrical Calendar = fiscal_calendar>
    [[nodiscard]] static constexpr outcome<fiscal_period, text_error> read(std::string_view text,
                                                                           Calendar const& calendar = Calendar{}) {
        auto const words = detail::label_reader{text}.read();
        if (!words) return unexpected{words.error()};
        std::optional<fiscal_period> meant;
        bool several = false;
        detail::each_meant(*words, calendar, [&](fiscal_period const& p) {
            several = several || (meant && *meant != p);
            meant = p;
        });
        if (several) return unexpected{text_error{words->year_at, "a label of one period; this one means several"}};
        if (meant) return *meant;
        return unexpected{detail::not_there(*words)};
    }
};

template <>
struct text_writer<fiscal_period> {
    static void append(std::string& out, fiscal_period const& p) {
        auto const [year, number] = p.label();
        if (p.kind() == period_kind::transition) return append_text(out += "TP", p.first_day());
        if (year == 0 || p.kind() == period_kind::other) return append_text(out, p.days());
        if (p.kind() == period_kind::nine_months) out += "9M ";
        out += "FY";
        detail::append_padded(out, year, 4);
        switch (p.kind()) {
            case period_kind::half: out += 'H'; break;
            case period_kind::quarter: out += 'Q'; break;
            case period_kind::month: out += 'M'; break;
            case period_kind::week: out += 'W'; break;
            default: return;
        }
        detail::append_padded(out, number, p.kind() >= period_kind::month ? 2 : 1);
    }
};

template <period_kind Kind>
struct text_writer<fiscal_unit<Kind>> {
    static void append(std::string& out, fiscal_unit<Kind> const& unit) { append_text(out, fiscal_period{unit}); }
};

}  // namespace prospectus

#endif
