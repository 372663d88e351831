// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_AMOUNT_READER_HPP
#define PROSPECTUS_TEXT_DETAIL_AMOUNT_READER_HPP

// Takes one number with its sign, places and unit; read_figure.hpp adds what makes a figure of one or two of them.

#include <prospectus/amount/figure.hpp>
#include <prospectus/text/detail/chinese_numbers.hpp>
#include <prospectus/text/detail/unit_reader.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

struct read_amount {
    numeral value{};
    std::optional<unit> in{};
    bool unit_behind = false;
    bool has_place = false;
    bool has_minus = false;
    int places = 0;  // that its place word moved it by
    std::optional<int> exponent{};
    int unit_places = 0;  // that its unit did
};

[[nodiscard]] constexpr bool can_move(numeral n, int places) noexcept {
    auto const fits = [&](int place) { return place + places >= -1000 && place + places <= 1000; };
    return fits(n.last_place()) && fits(n.counted_place());
}

/// A number in digits, or one in Chinese characters.
[[nodiscard]] constexpr outcome<numeral, text_error> take_numeral(cursor& at, number_style style, bool negative) {
    if (!is_digit(at.peek()))
        if (auto const chinese = take_chinese_number(at)) return negative ? -*chinese : *chinese;
    return take_digits(at, style, negative);
}

class amount_reader {
public:
    /// A hedge that stands within the amount is put into `how`, unless another stands there.
    constexpr amount_reader(cursor& at, reading_options const& options, std::optional<hedge>& how) noexcept
        : at_{at}, options_{options}, hedge_{how} {}

    /// `said` is the currency that stands before the first of two amounts.
    [[nodiscard]] constexpr outcome<read_amount, text_error> read(std::optional<unit> const& said = {}) {
        found_.in = said;
        if (auto const wrong = take_before()) return unexpected{*wrong};
        auto const number = take_number();
        if (!number) return unexpected{number.error()};
        found_.value = *number;
        if (is_exponent(at_) && !is_range_of_e(at_)) {
            auto const moved = take_exponent(at_, *number);
            if (!moved) return unexpected{moved.error()};
            found_.exponent = moved->last_place() - number->last_place();
            found_.value = *moved;
        }
        take_close();
        if (auto const wrong = take_places()) return unexpected{*wrong};
        take_close();
        if (auto const wrong = take_unit()) return unexpected{*wrong};
        take_close();
        if (opened_) return unexpected{at_.expected("a closing parenthesis")};
        if (found_.unit_places != 0 && !move(found_.unit_places)) return unexpected{at_.expected("a smaller place")};
        found_.has_minus = negative_;
        return found_;
    }

private:
    using failure = std::optional<text_error>;

    /// In words, too, up to twelve; ten is written 10.
    [[nodiscard]] constexpr outcome<numeral, text_error> take_number() {
        if (int const spelt = take_english_number(at_)) return numeral{negative_ ? -spelt : spelt};
        return take_numeral(at_, options_.style, negative_);
    }

    [[nodiscard]] constexpr failure take_before() {
        if (at_.take("每股")) per_share_ = true;
        take_sign();
        auto const sign = take_currency_sign(at_, options_);
        if (!sign) return sign.error();
        if (*sign) found_.in = unit::money(**sign);
        take_sign();
        for (auto const& [word, places] : fractions_before)
            if (!*sign && at_.take(word)) {
                found_.in = unit::percent();
                found_.unit_places = places;
            }
        return std::nullopt;
    }
    constexpr void take_sign() noexcept {
        (void)at_.skip_blanks();
        if (signed_) return;
        opened_ = take_opening(at_);
        negative_ = opened_ || take_minus(at_) || at_.take("\u2013") || at_.take_word("minus") || at_.take("负") ||
                    at_.take("負");
        signed_ = negative_ || at_.take("+") || at_.take("\uff0b");
        (void)at_.skip_blanks();
    }
    constexpr void take_close() noexcept {
        if (!opened_) return;
        auto ahead = at_;
        (void)ahead.skip_blanks();
        if (!take_closing(ahead)) return;
        at_ = ahead;
        opened_ = false;
    }

    /// 3e-5e: from three to five of what is called e.
    [[nodiscard]] static constexpr bool is_range_of_e(cursor at) noexcept {
        at.advance(1);
        if (!at.take("-")) return false;
        while (is_digit(at.peek())) at.advance(1);
        return at.peek() == 'e' || at.peek() == 'E';
    }

    constexpr bool move(int places) {
        if (!can_move(found_.value, places)) return false;
        found_.value = found_.value.scaled(places);
        return true;
    }

    /// One that says nothing else than what was said before the number.
    constexpr bool take_hedge_behind() noexcept {
        auto ahead = at_;
        (void)ahead.skip_blanks();
        if (ahead.rest().starts_with("+/")) return false;  // a margin
        auto const how = take_hedge(ahead, hedges_after);
        if (!how || (hedge_ && *how != *hedge_)) return false;
        hedge_ = how;
        at_ = ahead;
        return true;
    }

    [[nodiscard]] constexpr failure take_places() {
        auto const here = at_.rest();
        if (here.starts_with("多") || here.starts_with("余") || here.starts_with("餘") || here.starts_with("+"))
            (void)take_hedge_behind();
        auto ahead = at_;
        (void)ahead.skip_blanks();
        auto const word_at = ahead;
        int const places = take_place(ahead);
        if (places == 0) return std::nullopt;
        if (!move(places)) return word_at.expected("a smaller place");
        at_ = ahead;
        found_.has_place = true;
        found_.places = places;
        return cursor::is_letter(word_at.peek()) ? std::nullopt : take_lower_places();
    }
    /// 1亿2000万: digits behind a Chinese place go on with a lower one.
    [[nodiscard]] constexpr failure take_lower_places() {
        for (int above = found_.places; above > 0;) {
            auto ahead = at_;
            auto const more = take_numeral(ahead, {'.', 0}, negative_);
            if (!more || more->last_place() < 0 || more->value().sign() == 0) break;
            bool const whole = is_digit(at_.peek()) ? static_cast<int>(ahead.offset() - at_.offset()) == above
                                                    : more->last_place() > 0;  // 两千万 names its place
            int const places = take_place(ahead);
            int length = more->last_place() + places;
            for (auto c = magnitude(more->value().coefficient()); c > 0; c /= 10) ++length;
            if (length > above || (places == 0 && !whole) || found_.value.last_place() < above) break;
            auto const sum = checked_add(found_.value.value(), more->scaled(places).value());
            if (!sum) return at_.expected("no more digits: 64 bits hold no more");
            found_.value = numeral{*sum};
            at_ = ahead;
            above = places;
        }
        return std::nullopt;
    }

    [[nodiscard]] constexpr failure take_unit() {
        (void)take_hedge_behind();
        auto ahead = at_;
        (void)ahead.skip_blanks();
        if (!found_.in) {
            if (auto const bare = take_bare_unit(ahead)) {
                if (per_share_) return at_.expected("a currency");
                take_behind(ahead, bare->in, bare->places);
                return bare->places == 1 ? take_half_of_tenth() : std::nullopt;
            }
            auto const money = take_currency_behind(ahead, options_);
            if (!money) return money.error();
            if (*money) {
                take_behind(ahead, unit::money(**money));
            } else if (!is_hedge_next(ahead)) {
                if (auto const thing = take_thing(ahead); !thing.name().empty())
                    take_behind(ahead, unit::count(thing.name()));
            }
        } else if (found_.in->kind() == unit_kind::money && !ahead.at_end()) {
            // 人民币5740万元, RMB 57.4 million yuan: said again.
            auto const again = take_currency_behind(ahead, options_);
            if (again && *again && (unit::money(**again) == found_.in || is_plain_yuan(ahead))) at_ = ahead;
        }
        if (found_.in && found_.in->kind() == unit_kind::money) {
            if (per_share_) found_.in = unit::per(*found_.in->currency(), "share");
            else if (auto const wrong = take_per(at_, *found_.in, found_.unit_places)) return wrong;
        } else if (per_share_) {
            return at_.expected("a currency");
        }
        return std::nullopt;
    }
    constexpr void take_behind(cursor const& ahead, unit const& in, int places = 0) {
        at_ = ahead;
        found_.in = in;
        found_.unit_behind = true;
        found_.unit_places = places;
    }
    /// 七成五 is 75 percent.
    [[nodiscard]] constexpr failure take_half_of_tenth() {
        auto ahead = at_;
        int const digit = take_chinese_digit(ahead);
        if (digit <= 0 || found_.value.last_place() != 0) return std::nullopt;
        auto const all = checked_add(found_.value.scaled(1).value(), decimal{negative_ ? -digit : digit});
        if (!all) return at_.expected("no more digits: 64 bits hold no more");
        found_.value = numeral{*all}.scaled(-1);
        at_ = ahead;
        return std::nullopt;
    }
    /// 元 behind another currency's name is a unit of that: 港币43亿元.
    [[nodiscard]] constexpr bool is_plain_yuan(cursor const& behind) const noexcept {
        auto plain = at_;
        (void)plain.skip_blanks();
        return plain.take("元") && plain.offset() == behind.offset();
    }
    [[nodiscard]] static constexpr bool is_hedge_next(cursor at) noexcept {
        return take_hedge(at, hedges_after).has_value();
    }

    static constexpr place_word fractions_before[]{{"百分之", 0}, {"千分之", -1}, {"万分之", -2}};

    cursor& at_;
    reading_options const& options_;
    std::optional<hedge>& hedge_;
    read_amount found_;
    bool signed_ = false, negative_ = false, opened_ = false, per_share_ = false;
};

}  // namespace prospectus::detail

#endif
