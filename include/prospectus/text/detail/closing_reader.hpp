// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_CLOSING_READER_HPP
#define PROSPECTUS_TEXT_DETAIL_CLOSING_READER_HPP

// Reads when the years of a rule close: "last saturday of september", "sunday nearest 15 january", "5 april".

#include <prospectus/calendar/closing_rule.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/text/detail/calendar_words.hpp>
#include <prospectus/text/detail/cursor.hpp>

namespace prospectus::detail {

class closing_reader {
public:
    constexpr explicit closing_reader(cursor& at) noexcept : at_{at} {}

    /// The text is then read up to where the closing ends.
    [[nodiscard]] constexpr outcome<closing_rule, text_error> read() {
        skip_space(at_);
        if (take_words(at_, "month end of") || take_words(at_, "end of")) {
            auto const m = read_month();
            if (!m) return unexpected{m.error()};
            return closing_rule::month_end(*m);
        }
        if (take_words(at_, "last")) {
            auto const w = read_weekday();
            if (!w) return unexpected{w.error()};
            skip_space(at_);
            if (!take_words(at_, "of") && !take_words(at_, "in")) return unexpected{at_.expected("'of' and a month")};
            auto const m = read_month();
            if (!m) return unexpected{m.error()};
            return closing_rule::last(*w, *m);
        }
        if (auto const w = take_name(at_, weekday_names)) {
            skip_space(at_);
            if (!take_words(at_, "nearest") && !take_words(at_, "closest"))
                return unexpected{at_.expected("'nearest'")};
            (void)take_words(at_, "to");
            (void)take_words(at_, "the");
            auto const on = static_cast<weekday>(*w);
            if (take_words(at_, "end of") || take_words(at_, "month end of")) {
                auto const m = read_month();
                if (!m) return unexpected{m.error()};
                return closing_rule::nearest_month_end(on, *m);
            }
            return read_day().transform(
                [&](day_and_month const& d) { return closing_rule::nearest_day(on, d.in, d.day); });
        }
        auto const begins = at_;
        if (take_count(at_) < 0 && !take_name(at_, month_names))
            return unexpected{
                begins.expected("'month end of', 'last' and a weekday, a weekday and 'nearest', or a day and a month")};
        at_ = begins;
        return read_day().transform([](day_and_month const& d) { return closing_rule::fixed_day(d.in, d.day); });
    }

private:
    struct day_and_month {
        int day;
        month in;
    };
    /// "5 april" or "april 5".
    [[nodiscard]] constexpr outcome<day_and_month, text_error> read_day() {
        skip_space(at_);
        auto day_at = at_;
        int day = take_count(at_);
        auto const m = read_month();
        if (!m) return unexpected{day < 0 ? day_at.expected("'end of' and a month, or a day and a month") : m.error()};
        if (day < 0) {
            skip_space(at_);
            day_at = at_;
            day = take_count(at_);
        }
        if (day < 1 || day > month_length(months_from_zero(2000, number_of(*m))))
            return unexpected{day_at.expected("a day of that month")};
        return day_and_month{day, *m};
    }
    [[nodiscard]] constexpr outcome<month, text_error> read_month() {
        skip_space(at_);
        if (auto const m = take_name(at_, month_names)) return static_cast<month>(*m + 1);
        return unexpected{at_.expected("a month, january to december")};
    }
    [[nodiscard]] constexpr outcome<weekday, text_error> read_weekday() {
        skip_space(at_);
        if (auto const w = take_name(at_, weekday_names)) return static_cast<weekday>(*w);
        return unexpected{at_.expected("a weekday, monday to sunday")};
    }

    cursor& at_;
};

}  // namespace prospectus::detail

#endif
