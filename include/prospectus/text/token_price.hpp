// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_TOKEN_PRICE_HPP
#define PROSPECTUS_TEXT_TOKEN_PRICE_HPP

// Prices of tokens, and versions of models.
//
//     to_text(token_price{token_kind::output, {0.60_decimal, usd::value}}) == "output: USD 0.60 per million tokens";
//     from_text<token_price>("cached input: USD 0.075 / 1M tokens, above 200000, from 2024-08, tier batch")
//     from_text<token_price>("input: $0.15 per million tokens", reading_options{.dollar = usd::value})
//     to_text(version_number{"4.10"}) == "4.10";      from_text<version_number>("4.x").error().offset == 2;
//
// Shape   KIND: MONEY per MANY tokens [, above TOKENS] [, from DATE] [, until DATE] [, tier NAME], in this order; a tier goes
//         on to the end. What is written reads back as the same. The price may be stated for any number of tokens that is a
//         power of ten. Of a version, zeros at the end are not written: 4.0 is 4.
// Errors  text_error, at the first byte that is not understood.

#include <prospectus/corporate/model_version.hpp>
#include <prospectus/corporate/token_price.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/detail/amount_reader.hpp>
#include <prospectus/text/exact_amount.hpp>
#include <prospectus/text/model_reason.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace prospectus {

template <>
struct text_reader<token_price> {
    [[nodiscard]] static outcome<token_price, text_error> read(std::string_view text,
                                                               reading_options const& options = {}) {
        detail::cursor at{text};
        auto const kind = take_kind(at);
        if (!kind) return unexpected{at.expected("input, cached input, cache write or output, and a colon")};
        auto const money = take_price(at, options);
        if (!money) return unexpected{money.error()};
        token_price price{*kind, *money};
        if (take_word(at, "above")) {
            auto const wrong_at = at;
            auto const digits = detail::take_signed(at, options.style);
            if (!digits) return unexpected{digits.error()};
            auto const whole = round(digits->value(), 0, rounding::down);
            if (!whole || *whole != digits->value()) return unexpected{wrong_at.expected("a whole number of tokens")};
            price.above = whole->coefficient();
        }
        if (take_word(at, "from"))
            if (auto const wrong = take_date(at, price.from)) return unexpected{*wrong};
        if (take_word(at, "until"))
            if (auto const wrong = take_date(at, price.until)) return unexpected{*wrong};
        if (take_word(at, "tier")) {
            if (at.at_end()) return unexpected{at.expected("the name of a tier")};
            price.tier = at.rest();
        } else if (!at.at_end()) {
            return unexpected{at.expected("the end, or a comma and above, from, until or tier, in this order")};
        }
        return price;
    }

private:
    [[nodiscard]] static constexpr std::optional<token_kind> take_kind(detail::cursor& at) noexcept {
        for (auto const kind :
             {token_kind::input, token_kind::cached_input, token_kind::cache_write, token_kind::output}) {
            auto ahead = at;
            if (!ahead.take_word(describe(kind)) || !ahead.take(":")) continue;
            at = ahead;
            return kind;
        }
        return std::nullopt;
    }
    [[nodiscard]] static outcome<any_money, text_error> take_price(detail::cursor& at, reading_options const& options) {
        (void)at.skip_blanks();
        auto const price_at = at;
        std::optional<hedge> hedged;
        auto const read = detail::amount_reader{at, options, hedged}.read();
        if (!read) return unexpected{read.error()};
        bool const per_token = read->in && read->in->kind() == unit_kind::money_per && read->in->counted() == "token";
        if (hedged || !per_token)
            return unexpected{price_at.expected("a price of tokens, such as USD 5 per million tokens")};
        if (!detail::can_move(read->value, 6)) return unexpected{price_at.expected("a smaller place")};
        return any_money{read->value.scaled(6).value(), *read->in->currency()};
    }
    /// ", above "
    [[nodiscard]] static constexpr bool take_word(detail::cursor& at, std::string_view word) noexcept {
        auto ahead = at;
        if (!ahead.take(",") || !ahead.skip_blanks() || !ahead.take(word) || !ahead.take(" ")) return false;
        at = ahead;
        return true;
    }
    [[nodiscard]] static constexpr std::optional<text_error> take_date(detail::cursor& at,
                                                                       std::optional<partial_date>& into) {
        auto const found = detail::take_partial_date(at);
        if (!found) return found.error();
        into = *found;
        return std::nullopt;
    }
};

template <>
struct text_writer<token_price> {
    static void append(std::string& out, token_price const& price) {
        append_text(out.append(describe(price.kind)).append(": "), price.per_million);
        out += " per million tokens";
        if (price.above != 0) out.append(", above ").append(std::to_string(price.above));
        if (price.from) append_text(out += ", from ", *price.from);
        if (price.until) append_text(out += ", until ", *price.until);
        if (!price.tier.empty()) out.append(", tier ").append(price.tier);
    }
};

template <>
struct text_reader<version_number> {
    [[nodiscard]] static constexpr outcome<version_number, text_error> read(std::string_view text) {
        if (auto const found = version_number::read_from(text)) return *found;
        std::string_view const expected = "one to four numbers below 2^32 with points between";
        std::size_t numbers = 1, begins = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            bool const digit = detail::is_digit(text[i]);
            bool const too_long = digit && !version_number::read_from(text.substr(begins, i + 1 - begins));
            if (too_long || (!digit && (text[i] != '.' || i == begins || ++numbers > 4)))
                return unexpected{text_error{i, expected}};
            if (!digit) begins = i + 1;
        }
        return unexpected{text_error{text.size(), expected}};
    }
};
template <>
struct text_writer<version_number> {
    static void append(std::string& out, version_number const& v) {
        std::size_t count = 4;
        while (count > 1 && v.field(count - 1) == 0) --count;
        for (std::size_t i = 0; i < count; ++i) (i > 0 ? out += '.' : out) += std::to_string(v.field(i));
    }
};

}  // namespace prospectus

#endif
