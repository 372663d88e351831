// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_HISTORY_STATEMENT_HPP
#define PROSPECTUS_CALENDAR_HISTORY_STATEMENT_HPP

// What a history says beside its first calendar, one thing a statement, and how two of them contradict each other.
//
//     year_closes{2013, date{2014, 1, 4}}
//     quarter_closes{2016, 3, date{2016, 9, 24}}
//     week_53_in_quarter{2013, 1}
//     calendar_from{date{2023, 1, 1}, closes_at_month_end(december)}
//     transition{day_span{date{2026, 1, 1}, date{2026, 6, 30}}}

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/fiscal_calendar.hpp>

#include <concepts>
#include <cstddef>
#include <optional>

namespace prospectus {

/// Another calendar takes effect: its first year begins on that day.
struct calendar_from {
    date from;
    fiscal_calendar calendar;

    friend constexpr bool operator==(calendar_from const&, calendar_from const&) noexcept = default;
};
/// A year that closes off its rule.
struct year_closes {
    int year;
    date day;

    friend constexpr bool operator==(year_closes const&, year_closes const&) noexcept = default;
};
/// A first, second or third quarter that closes off its rule; a fourth closes with its year.
struct quarter_closes {
    int year;
    int quarter;
    date day;

    friend constexpr bool operator==(quarter_closes const&, quarter_closes const&) noexcept = default;
};
/// A week 53 that went elsewhere than the calendar says.
struct week_53_in_quarter {
    int year;
    int quarter;

    friend constexpr bool operator==(week_53_in_quarter const&, week_53_in_quarter const&) noexcept = default;
};
struct week_53_in_month {
    int year;
    int month;

    friend constexpr bool operator==(week_53_in_month const&, week_53_in_month const&) noexcept = default;
};
/// A period between two calendars, of no year, or stated to be one.
struct transition {
    day_span days;
    std::optional<int> year;

    friend constexpr bool operator==(transition const&, transition const&) noexcept = default;
};

/// Any of the above.
class history_statement {
public:
    constexpr history_statement(calendar_from const& s) noexcept : calendar_{s}, which_{which::calendar_from} {}
    constexpr history_statement(year_closes const& s) noexcept : year_{s}, which_{which::year_closes} {}
    constexpr history_statement(quarter_closes const& s) noexcept : quarter_{s}, which_{which::quarter_closes} {}
    constexpr history_statement(week_53_in_quarter const& s) noexcept
        : week_in_quarter_{s}, which_{which::week_53_in_quarter} {}
    constexpr history_statement(week_53_in_month const& s) noexcept
        : week_in_month_{s}, which_{which::week_53_in_month} {}
    constexpr history_statement(transition const& s) noexcept : transition_{s}, which_{which::transition} {}

    /// Calls `use` with the statement as the type that it is.
    template <class Use>
    constexpr auto visit(Use&& use) const {
        switch (which_) {
            case which::calendar_from: return use(calendar_);
            case which::year_closes: return use(year_);
            case which::quarter_closes: return use(quarter_);
            case which::week_53_in_quarter: return use(week_in_quarter_);
            case which::week_53_in_month: return use(week_in_month_);
            default: return use(transition_);
        }
    }
    /// Null where it is another.
    template <class Statement>
    [[nodiscard]] constexpr Statement const* as() const noexcept {
        return visit([]<class S>(S const& held) -> Statement const* {
            if constexpr (std::same_as<S, Statement>) return &held;
            else return nullptr;
        });
    }

    friend constexpr bool operator==(history_statement const& a, history_statement const& b) noexcept {
        return a.visit([&]<class S>(S const& held) {
            auto const* other = b.as<S>();
            return other && held == *other;
        });
    }

private:
    enum class which : unsigned char {
        calendar_from,
        year_closes,
        quarter_closes,
        week_53_in_quarter,
        week_53_in_month,
        transition
    };

    union {
        calendar_from calendar_;
        year_closes year_;
        quarter_closes quarter_;
        week_53_in_quarter week_in_quarter_;
        week_53_in_month week_in_month_;
        transition transition_;
    };
    which which_;
};

/// Two statements that cannot both be. Statement 0 is the first calendar, n the n-th of the others.
struct history_conflict {
    enum class fault : unsigned char {
        said_twice,          // two statements of one thing
        overlap,             // two calendars or transitions claim the same days
        gap,                 // days between two calendars that belong to neither
        nothing_follows,     // a transition after which no calendar takes effect
        year_of_odd_length,  // a year of less than 340 or more than 385 days
        no_such_year,        // an exception in a year that its calendar does not have
        no_such_part,        // or in a quarter or month
        year_of_52_weeks,    // a week 53 in a year that has none
        out_of_order,        // a part of a year that would close before the one before it
        unusable_day,        // a day outside 1400-01-01..9999-12-30
        year_out_of_line,    // a transition stated to be a year that is not from the one before it to the one after
    };
    fault what;
    std::size_t statement;
    std::size_t other;
    int year = 0;                    // the fiscal year concerned; 0 for none
    std::optional<day_span> days{};  // those of that year, or between the two

    friend constexpr bool operator==(history_conflict const&, history_conflict const&) noexcept = default;
};

}  // namespace prospectus

#endif
