// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_HISTORY_CHECK_HPP
#define PROSPECTUS_CALENDAR_DETAIL_HISTORY_CHECK_HPP

// What is wrong with the years of a history, and the two statements that it lies between.

#include <prospectus/calendar/detail/history_years.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace prospectus::detail {

class history_check {
public:
    using conflict = history_conflict;
    using fault = history_conflict::fault;

    // As the SEC's filers have them: 52 weeks that lost one, 53 that gained one, and all between.
    static constexpr std::int32_t shortest_year = 340;
    static constexpr std::int32_t longest_year = 385;

    explicit history_check(history_years const& years) noexcept : years_{years} {}

    /// A transition may be of the year before it, of the year after it, and of one between.
    [[nodiscard]] std::optional<conflict> out_of_line(std::size_t e) const {
        auto const& eras = years_.eras_;
        if (eras[e].calendar || !eras[e].stated_year) return std::nullopt;
        auto before = e - 1;
        auto after = e + 1;
        while (!eras[before].calendar) --before;
        while (!eras[after].calendar) ++after;
        auto const year = *eras[e].stated_year;
        bool const in_order = eras[before].last_year <= eras[after].first_year;
        auto const least = in_order ? eras[before].last_year : eras[after].first_year;
        auto const most = in_order ? eras[after].first_year : eras[before].last_year;
        if (year >= least && year <= most) return std::nullopt;
        bool const nearer_before = (year < least) == (eras[before].last_year == least);
        return conflict{fault::year_out_of_line, eras[e].statement, eras[nearer_before ? before : after].statement,
                        year};
    }
    [[nodiscard]] std::optional<conflict> refused(off_rule const& x) const {
        auto const& era = years_.eras_[x.era];
        std::size_t said = 0;
        for (auto const statement : x.statements)
            if (said == 0) said = statement;
        if (x.year < 1390 || x.year < era.first_year || x.year > 10'010 || x.year > era.last_year)
            return conflict{fault::no_such_year, said, era.statement, x.year};
        bool const moves_next = x.close && x.year < era.last_year;
        if (x.close)
            if (auto const wrong = odd_year(x.era, x.year)) return wrong;
        if (moves_next)
            if (auto const wrong = odd_year(x.era, x.year + 1)) return wrong;
        if (x.division && years_.close_of(x.era, x.year) - years_.first_of(x.era, x.year) + 1 != 53 * 7) {
            auto const closed = closed_by(x.era, x.year);
            return against(fault::year_of_52_weeks, x.era, x.year, x.statements[4],
                           closed != era.statement ? closed : opened_by(x.era, x.year));
        }
        if (auto const wrong = disorder(x.era, x.year)) return wrong;
        return moves_next ? disorder(x.era, x.year + 1) : std::nullopt;
    }
    [[nodiscard]] std::optional<conflict> odd_year(std::size_t e, std::int32_t year) const {
        auto const days = years_.close_of(e, year) - years_.first_of(e, year) + 1;
        if (days >= shortest_year && days <= longest_year) return std::nullopt;
        return against(fault::year_of_odd_length, e, year, closed_by(e, year), opened_by(e, year));
    }
    /// Two parts in a row of which the second has no days.
    [[nodiscard]] std::optional<conflict> disorder(std::size_t e, std::int32_t year) const {
        for (auto const kind : {period_kind::quarter, period_kind::month}) {
            auto before = years_.first_of(e, year) - 1;
            for (int number = 1; number <= years_.eras_[e].calendar->per_year(kind); ++number) {
                auto const close = years_.close_of_part(e, kind, year, number);
                if (close <= before)
                    return against(fault::out_of_order, e, year, part_closed_by(e, kind, year, number),
                                   part_closed_by(e, kind, year, number - 1));
                before = close;
            }
        }
        return std::nullopt;
    }

    /// The statement that a year closes by: an exception's, or its calendar's.
    [[nodiscard]] std::size_t closed_by(std::size_t e, std::int32_t year) const {
        auto const* x = years_.exception_of(e, year);
        return x && x->close ? x->statements[0] : years_.eras_[e].statement;
    }
    [[nodiscard]] std::size_t opened_by(std::size_t e, std::int32_t year) const {
        auto const& era = years_.eras_[e];
        return year == era.first_year && !era.is_first() ? era.statement : closed_by(e, year - 1);
    }
    [[nodiscard]] static std::optional<day_span> between(std::int32_t first, std::int32_t past) {
        if (first >= past || first < earliest_number || past - 1 > latest_number) return std::nullopt;
        return day_span{date_of(first), date_of(past - 1)};
    }

private:
    /// Part 0 closes where the year opens.
    [[nodiscard]] std::size_t part_closed_by(std::size_t e, period_kind kind, std::int32_t year, int number) const {
        auto const& era = years_.eras_[e];
        if (number == 0) return opened_by(e, year);
        if (number == era.calendar->per_year(kind)) return closed_by(e, year);
        auto const* x = years_.exception_of(e, year);
        for (int quarter = 1; x && quarter < 4; ++quarter) {
            bool const ends =
                number == (kind == period_kind::quarter ? quarter : era.calendar->division().last_month_of(quarter));
            auto const place = static_cast<std::size_t>(quarter);
            if (ends && x->quarter_closes[place - 1]) return x->statements[place];
        }
        return x && x->division ? x->statements[4] : era.statement;
    }
    /// The two statements that a fault of a year lies between: an exception and what it contradicts, the later of two
    /// exceptions first. Where both are its calendar, it contradicts the one before.
    [[nodiscard]] conflict against(fault what, std::size_t e, std::int32_t year, std::size_t one,
                                   std::size_t two) const {
        auto const calendar = years_.eras_[e].statement;
        if (one == calendar || (two != calendar && two > one)) std::swap(one, two);
        if (one == two) two = one != calendar || e == 0 ? calendar : years_.eras_[e - 1].statement;
        return {what, one, two, year, between(years_.first_of(e, year), years_.close_of(e, year) + 1)};
    }

    history_years const& years_;
};

}  // namespace prospectus::detail

#endif
