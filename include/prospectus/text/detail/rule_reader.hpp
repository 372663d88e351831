// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_RULE_READER_HPP
#define PROSPECTUS_TEXT_DETAIL_RULE_READER_HPP

// Reads the rule of a fiscal calendar: closing [; clause]...

#include <prospectus/calendar/fiscal_calendar.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/text/detail/calendar_words.hpp>
#include <prospectus/text/detail/closing_reader.hpp>
#include <prospectus/text/detail/cursor.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

class rule_reader {
public:
    constexpr explicit rule_reader(std::string_view text) noexcept : at_{text} {}
    /// From a place on, to the end of the text.
    constexpr explicit rule_reader(cursor const& at) noexcept : at_{at} {}

    [[nodiscard]] constexpr outcome<fiscal_calendar, text_error> read() {
        auto const closing = closing_reader{at_}.read();
        if (!closing) return unexpected{closing.error()};
        fiscal_calendar calendar{*closing};
        for (skip_space(at_); !at_.at_end(); skip_space(at_)) {
            if (!at_.take(";")) return unexpected{at_.expected("';' and another clause, or the end of the rule")};
            if (auto const wrong = read_clause()) return unexpected{*wrong};
        }
        return assembled(calendar);
    }

private:
    template <class T>
    struct placed {
        std::size_t offset;
        T value;
    };
    using weeks = std::array<int, 4>;  // of quarters; of months, the fourth 0; of 13x4, all 0

    [[nodiscard]] constexpr std::optional<text_error> read_clause() {
        skip_space(at_);
        auto const begins = at_.offset();
        if (take_words(at_, "quarters")) return quarters_ ? again(begins) : read_quarters(begins);
        if (take_words(at_, "months")) return months_ ? again(begins) : read_months(begins);
        if (take_words(at_, "week 53 in")) return long_part_ ? again(begins) : read_week_53(begins);
        if (take_words(at_, "named")) return name_ ? again(begins) : read_name(begins);
        return at_.expected("'quarters', 'months', 'week 53 in' or 'named'");
    }
    [[nodiscard]] static constexpr text_error again(std::size_t begins) noexcept {
        return {begins, "each clause once"};
    }

    [[nodiscard]] constexpr std::optional<text_error> read_quarters(std::size_t begins) {
        skip_space(at_);
        auto const here = at_.offset();
        if (auto const w = take_name(at_, weekday_names)) {
            bool const nearest = take_words(at_, "nearest") || take_words(at_, "closest to");
            if (!nearest && !take_words(at_, "on or before") && !take_words(at_, "last before"))
                return skip_space(at_), at_.expected("'nearest month end' or 'on or before month end'");
            if (!take_words(at_, "month end")) return skip_space(at_), at_.expected("'month end'");
            weekday_quarters_ = nearest ? year_division::nearest_month_end(static_cast<weekday>(*w))
                                        : year_division::on_or_before_month_end(static_cast<weekday>(*w));
            quarters_ = placed<weeks>{begins, {}};
            return std::nullopt;
        }
        weeks counts{};
        for (std::size_t i = 0; i < 4; ++i) {
            if (i > 0 && !at_.take("-")) return at_.expected("'-' and another count of weeks: four of them");
            counts[i] = take_count(at_);
            if (counts[i] < 0)
                return at_.expected(i == 0 ? "four counts of weeks such as 13-13-13-13, or a weekday"
                                           : "a count of weeks");
        }
        int sum = 0;
        for (int const count : counts) {
            if (count < 1) return text_error{here, "quarters of at least one week"};
            sum += count;
        }
        if (sum != 52) return text_error{here, "four counts of weeks that sum to 52"};
        quarters_ = placed<weeks>{begins, counts};
        return std::nullopt;
    }
    [[nodiscard]] constexpr std::optional<text_error> read_months(std::size_t begins) {
        skip_space(at_);
        for (auto const& [word, counts] :
             {pattern{"4-4-5", {4, 4, 5, 0}}, pattern{"4-5-4", {4, 5, 4, 0}}, pattern{"5-4-4", {5, 4, 4, 0}},
              pattern{"13x4", {}}, pattern{"13\u00d74", {}}}) {
            if (!at_.take(word)) continue;
            months_ = placed<weeks>{begins, counts};
            return std::nullopt;
        }
        return at_.expected("4-4-5, 4-5-4, 5-4-4 or 13x4");
    }
    struct pattern {
        std::string_view word;
        weeks counts;
    };
    [[nodiscard]] constexpr std::optional<text_error> read_week_53(std::size_t begins) {
        skip_space(at_);
        long_part_in_months_ = take_words(at_, "month");
        if (!long_part_in_months_ && !take_words(at_, "quarter"))
            return at_.expected("'quarter' or 'month' and its number");
        skip_space(at_);
        long_part_number_at_ = at_.offset();
        int const number = take_count(at_);
        if (number < 0) return at_.expected("a number");
        long_part_ = placed<int>{begins, number};
        return std::nullopt;
    }
    [[nodiscard]] constexpr std::optional<text_error> read_name(std::size_t begins) {
        skip_space(at_);
        if (take_words(at_, "opening year")) {
            name_ = placed<int>{begins, by_opening};
            return std::nullopt;
        }
        if (!take_words(at_, "closing year")) return at_.expected("'opening year' or 'closing year'");
        skip_space(at_);
        int const sign = at_.take("-") || at_.take("\u2212") ? -1 : at_.take("+") ? 1 : 0;
        skip_space(at_);
        auto const here = at_;
        int const offset = sign == 0 ? 0 : take_count(at_);
        if (offset < 0 || offset > 2) return here.expected("1 or 2 years");
        name_ = placed<int>{begins, sign * offset};
        return std::nullopt;
    }

    [[nodiscard]] constexpr outcome<fiscal_calendar, text_error> assembled(fiscal_calendar calendar) const {
        bool const weekly = calendar.closing().is_weekly();
        if (weekday_quarters_) {
            if (calendar.closing().day() != 0)
                return unexpected{
                    text_error{quarters_->offset,
                               "a year that closes at a month's end or by one, as quarters nearest month ends do"}};
            calendar = calendar.divided(*weekday_quarters_);
        } else if (quarters_) {
            if (!weekly)
                return unexpected{text_error{
                    quarters_->offset, "a year that closes on a weekday, for quarters of weeks fill only such years"}};
            auto const& w = quarters_->value;
            calendar = calendar.quarters_of_weeks(w[0], w[1], w[2], w[3]);
        }
        bool const by_weeks = calendar.division().quarters() == quarter_kind::of_weeks;
        if (months_) {
            auto const& w = months_->value;
            if (!by_weeks)
                return unexpected{
                    text_error{months_->offset, "quarters of weeks, for only those have months of weeks"}};
            if (w[0] > 0 && !calendar.division().has_thirteens())
                return unexpected{text_error{months_->offset, "months 13x4, or quarters of 13 weeks each"}};
            if (w[0] == 0 && quarters_ && !fours(quarters_->value))
                return unexpected{
                    text_error{months_->offset, "quarters of 4, 8, 12 ... weeks, for only those have months 13x4"}};
            calendar = w[0] > 0 ? calendar.months_of_weeks(w[0], w[1], w[2]) : calendar.months_of_four_weeks();
        }
        if (long_part_) {
            int const most = !by_weeks ? 0 : long_part_in_months_ ? calendar.division().months_in_year() : 4;
            if (most == 0 && by_weeks)
                return unexpected{text_error{long_part_->offset, "a quarter, for there are no months"}};
            if (most == 0)
                return unexpected{text_error{long_part_->offset, "quarters of weeks, for only those have a week 53"}};
            if (long_part_->value < 1 || long_part_->value > most)
                return unexpected{text_error{long_part_number_at_, most == 4    ? "a quarter from 1 to 4"
                                                                   : most == 12 ? "a month from 1 to 12"
                                                                                : "a month from 1 to 13"}};
            calendar = long_part_in_months_ ? calendar.week_53_in_month(long_part_->value)
                                            : calendar.week_53_in_quarter(long_part_->value);
        }
        if (!name_) return calendar;
        return name_->value == by_opening ? calendar.named_opening_year() : calendar.named(name_->value);
    }
    [[nodiscard]] static constexpr bool fours(weeks const& counts) noexcept {
        for (int const count : counts)
            if (count % 4 != 0) return false;
        return true;
    }

    static constexpr int by_opening = 99;

    cursor at_;
    std::optional<placed<weeks>> quarters_;
    std::optional<year_division> weekday_quarters_;
    std::optional<placed<weeks>> months_;
    std::optional<placed<int>> long_part_;
    bool long_part_in_months_ = false;
    std::size_t long_part_number_at_ = 0;
    std::optional<placed<int>> name_;
};

}  // namespace prospectus::detail

#endif
