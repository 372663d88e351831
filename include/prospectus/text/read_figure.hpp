// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_READ_FIGURE_HPP
#define PROSPECTUS_TEXT_READ_FIGURE_HPP

// Figures as people write them, in English and Chinese, with hedge and digits kept.
//
//     from_text<figure>("about CNY 4.4 billion")    from_text<figure>("约44亿元")
//     from_text<figure>("over HK$51.1bn")           from_text<figure>("5740万元")     // its last zero may not count
//     from_text<figure>("nearly 70%")               from_text<figure>("近七成")       // one digit that counts
//     from_text<figure>("at least 8x")              from_text<figure>("8倍以上")
//     from_text<figure>("200K")                     from_text<figure>("3 months")
//     from_text<figure>("2.1e25 flops")             from_text<figure>("twelve months")
//     from_text<figure>("$5").error().expected      // "a currency: $ may be USD, HKD ..."
//     from_text<figure>("$5", reading_options{.dollar = usd::value})
//
//     from_text<figure>("(1,234)")                  // -1,234, as accountants write it
//     from_text<figure>("5 ± 0.2 million")          // from 4.8 to 5.2 million
//
// Shape   [hedge] amount [hedge], or two of them: "1.5-2.0 billion", "5% to 7%", "between 5 and 7%", "5 ± 0.2 million".
//         An amount is [sign] [currency] number [exponent] [place] [unit] [/ [place] thing]. A place or unit that only
//         the second number has is that of both; what only the first has behind its digits is asked for again. All
//         digits before an exponent with a point count.
// Naming  A thing that is counted is read without its plural: "3 months" counts months, "500 companies" company.
// Errors  text_error, at the first byte that is not understood.

#include <prospectus/amount/figure.hpp>
#include <prospectus/text/detail/amount_reader.hpp>
#include <prospectus/text/read.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus {

namespace detail {

class figure_reader {
public:
    constexpr figure_reader(std::string_view text, reading_options const& options) : at_{text}, options_{options} {}

    [[nodiscard]] constexpr outcome<figure, text_error> read() {
        (void)at_.skip_blanks();
        bool const between = at_.take_word("between") || at_.take("介于");
        bool const runs = between || at_.take_word("from");
        if (!is_digit(at_.peek())) hedge_ = take_hedge(at_, hedges_before);
        (void)at_.skip_blanks();
        bool const around_zero = take_plus_minus(at_);
        if (auto const wrong = take(from_)) return unexpected{*wrong};
        if (around_zero) {
            if (from_.has_minus || hedge_) return unexpected{at_.expected("a margin without sign or hedge")};
            to_ = from_;
            from_.value = -from_.value;
        } else if (auto const wrong = take_second(between)) {
            return unexpected{*wrong};
        }
        if (runs && !to_) return unexpected{at_.expected("a second number")};
        if (to_) (void)at_.take("之间");
        return finish();
    }

private:
    using failure = std::optional<text_error>;

    [[nodiscard]] constexpr failure take(read_amount& into, std::optional<unit> const& said = {}) {
        auto const read = amount_reader{at_, options_, hedge_}.read(said);
        if (!read) return read.error();
        into = *read;
        return std::nullopt;
    }

    [[nodiscard]] static constexpr bool take_plus_minus(cursor& at) noexcept {
        return at.take("±") || at.take("+/-") || at.take("+/\u2212");
    }
    [[nodiscard]] constexpr failure take_second(bool between) {
        auto ahead = at_;
        (void)ahead.skip_blanks();
        bool const plus_minus = take_plus_minus(ahead);
        bool const dash = !plus_minus && (ahead.take("-") || ahead.take("\u2013") || ahead.take("\u2014") ||
                                          ahead.take("~") || ahead.take("\uff5e"));
        bool const word = !plus_minus && !dash &&
                          (ahead.take_word("to") || ahead.take("至") || ahead.take("到") ||
                           (between && (ahead.take_word("and") || ahead.take("和") || ahead.take("与"))));
        if (!plus_minus && !dash && !word) return std::nullopt;
        if (hedge_) return at_.expected("a range without a hedge");
        at_ = ahead;
        (void)at_.skip_blanks();
        auto const second_at = at_;
        read_amount second;
        bool const said = from_.in && !from_.unit_behind && from_.in->kind() == unit_kind::money;
        if (auto const wrong = take(second, said ? from_.in : std::nullopt)) return wrong;
        if (hedge_) return second_at.expected("a range without a hedge");
        if (auto const wrong = make_alike(second)) return wrong;
        if (plus_minus) return take_margin(second, second_at);
        if (dash && (from_.has_minus || second.has_minus))
            return second_at.expected("'to' between numbers with a sign");
        if (second.value.value() < from_.value.value()) return second_at.expected("a range from low to high");
        to_ = second;
        return std::nullopt;
    }

    /// What only the second of two amounts has is said of the first, too.
    [[nodiscard]] constexpr failure make_alike(read_amount& second) {
        if (from_.unit_behind && !second.in) return at_.expected("the unit of the first number");
        bool const priced = from_.in && second.in && from_.in->kind() == unit_kind::money &&
                            second.in->kind() == unit_kind::money_per && from_.in->currency() == second.in->currency();
        if (from_.in && second.in && !priced && from_.in != second.in)
            return at_.expected("the unit of the first number");
        if (from_.has_place && !second.has_place && second.value.value().sign() != 0)
            return at_.expected("a place word, as the first number has");
        if (second.exponent && !from_.exponent && from_.value.value().sign() != 0)
            return at_.expected("an exponent behind both numbers: it may be that of one or of both");
        int places = 0;
        if (!from_.has_place && !from_.unit_behind) places += second.places;
        if (!from_.in || priced) places += second.unit_places;
        else if (!second.in) second_moves(second);
        if (!can_move(from_.value, places)) return at_.expected("a smaller place");
        from_.value = from_.value.scaled(places);
        from_.places += places;
        from_.has_place |= second.has_place;
        if (second.in) from_.in = second.in;
        return std::nullopt;
    }
    /// 百分之五至七
    constexpr void second_moves(read_amount& second) const {
        if (can_move(second.value, from_.unit_places)) second.value = second.value.scaled(from_.unit_places);
    }

    [[nodiscard]] constexpr failure take_margin(read_amount const& margin, cursor const& margin_at) {
        auto const middle = from_.value;
        if (margin.has_minus) return margin_at.expected("a margin without a sign");
        auto const low = checked_subtract(middle.value(), margin.value.value());
        auto const high = checked_add(middle.value(), margin.value.value());
        if (!low || !high) return margin_at.expected("a margin that goes with its number into 64 bits");
        int const least = low->exponent() < high->exponent() ? low->exponent() : high->exponent();
        int const point = from_.places + from_.exponent.value_or(0);
        bool const decimals = least < point || least < 0;  // zeros behind a point count
        to_ = margin;
        to_->value = decimals ? numeral{*high, high->exponent()} : numeral{*high};
        from_.value = decimals ? numeral{*low, low->exponent()} : numeral{*low};
        return std::nullopt;
    }

    [[nodiscard]] constexpr outcome<figure, text_error> finish() {
        (void)at_.skip_blanks();
        if (auto ahead = at_; auto const behind = take_hedge(ahead, hedges_after)) {
            if (!to_ && (!hedge_ || hedge_ == behind)) {
                hedge_ = behind;
                at_ = ahead;
            }
        }
        (void)at_.skip_blanks();
        if (!at_.at_end()) return unexpected{at_.expected(from_.in ? "the end of the figure" : "a place or a unit")};
        unit const in = from_.in ? *from_.in : options_.bare.value_or(unit::number());
        bool const counts =
            in.kind() == unit_kind::number || in.kind() == unit_kind::money || in.kind() == unit_kind::count;
        if (int const places = from_.has_place || !counts ? 0 : options_.places; places != 0) {
            if (!can_move(from_.value, places) || (to_ && !can_move(to_->value, places)))
                return unexpected{at_.expected("a smaller place")};
            from_.value = from_.value.scaled(places);
            if (to_) to_->value = to_->value.scaled(places);
        }
        if (to_) return figure{from_.value, to_->value, in};
        return figure{from_.value, in, hedge_.value_or(hedge::none)};
    }

    cursor at_;
    reading_options options_;
    std::optional<hedge> hedge_;
    read_amount from_;
    std::optional<read_amount> to_;
};

}  // namespace detail

template <>
struct text_reader<figure> {
    [[nodiscard]] static constexpr outcome<figure, text_error> read(std::string_view text,
                                                                    reading_options const& options = {}) {
        return detail::figure_reader{text, options}.read();
    }
};

}  // namespace prospectus

#endif
