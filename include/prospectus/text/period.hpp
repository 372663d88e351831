// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_PERIOD_HPP
#define PROSPECTUS_TEXT_PERIOD_HPP

// Labels of fiscal periods.
//
//     from_text<fiscal_period>("2025H1", calendar)     == fiscal_period{fiscal_half{2025, 1, calendar}};
//     from_text<fiscal_period>("FY2025Q1", calendar)   from_text<fiscal_period>("2025年上半年", calendar)
//     to_text(fiscal_quarter{2025, 1})                 == "FY2025Q1";
//     to_text(fiscal_period{days, period_kind::other}) == "2025-01-01/2025-02-14";
//
// Shape   [FY]YYYY, with H1..H2, Q1..Q4 or M01..M12. A period without a label is written by its days.
// Errors  text_error, at a part that the calendar's year does not have too.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

template <>
struct text_reader<fiscal_period> {
    [[nodiscard]] static constexpr outcome<fiscal_period, text_error> read(
        std::string_view text, fiscal_calendar const& calendar = calendar_year) {
        detail::cursor at{text};
        at.take("FY");
        auto const year_at = at.offset();
        int const year = detail::take_number(at, 4);
        if (year < 0) return unexpected{at.expected("a year of four digits")};
        if (year < 1402 || year > 9997) return unexpected{text_error{year_at, "a year from 1402 to 9997"}};
        at.take("财年") || at.take("年");
        if (at.at_end()) return fiscal_period{fiscal_year{year, calendar}};
        auto const part_at = at.offset();
        auto const ended = [&](int number, period_kind kind) {
            return number >= 1 && number <= calendar.per_year(kind) && at.at_end();
        };
        if (at.take("上半年") && at.at_end()) return fiscal_period{fiscal_half{year, 1, calendar}};
        if (at.take("下半年") && at.at_end()) return fiscal_period{fiscal_half{year, 2, calendar}};
        if (at.take("H")) {
            if (int const half = detail::take_number(at, 1); ended(half, period_kind::half))
                return fiscal_period{fiscal_half{year, half, calendar}};
        } else if (at.take("Q")) {
            if (int const quarter = detail::take_number(at, 1); ended(quarter, period_kind::quarter))
                return fiscal_period{fiscal_quarter{year, quarter, calendar}};
        } else if (at.take("M")) {
            if (int const part = detail::take_number(at, 2); ended(part, period_kind::month))
                return fiscal_period{fiscal_month{year, part, calendar}};
        }
        return unexpected{text_error{part_at, "a part of the year: H1, Q3 or M07"}};
    }
};

template <>
struct text_writer<fiscal_period> {
    static void append(std::string& out, fiscal_period const& p) {
        auto const [year, number] = p.label();
        if (year == 0 || p.kind() > period_kind::month) return append_text(out, p.days());
        out += "FY";
        detail::append_padded(out, year, 4);
        switch (p.kind()) {
            case period_kind::half: out += 'H'; break;
            case period_kind::quarter: out += 'Q'; break;
            case period_kind::month: out += 'M'; break;
            default: return;
        }
        detail::append_padded(out, number, p.kind() == period_kind::month ? 2 : 1);
    }
};

template <period_kind Kind>
struct text_writer<fiscal_unit<Kind>> {
    static void append(std::string& out, fiscal_unit<Kind> const& unit) { append_text(out, fiscal_period{unit}); }
};

}  // namespace prospectus

#endif
