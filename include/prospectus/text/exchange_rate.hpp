// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_EXCHANGE_RATE_HPP
#define PROSPECTUS_TEXT_EXCHANGE_RATE_HPP

// Exchange rates with both their currencies, so that nobody has to know which way a rate goes.
//
//     to_text(any_exchange_rate{usd::value, cny::value, 7.1217_decimal, rate_kind::closing})
//         == "USD 1 = CNY 7.1217, closing";
//     from_text<any_exchange_rate>("USD 1 = CNY 7.1217, closing")
//     from_text<any_exchange_rate>("JPY 100 = USD 0.6711, average")      // as many units as are stated, exactly
//     from_text<any_exchange_rate>("USD/CNY 7.1217").error()             // which is for one of which differs by writer
//
// Shape   AMOUNT = AMOUNT, KIND; an amount as any_money is read, the kind closing or average. A rate that is no
//         decimal is written by the amount of the first currency that makes the second one whole: CNY 71217 = USD 10000.
//         What is written reads back as the same; "a rate too long to write" past 10^1000.
// Errors  text_error at the part that is wrong; at the amount for one that is not above zero.

#include <prospectus/amount/any_exchange_rate.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/exact_amount.hpp>
#include <prospectus/text/interval.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/reading_options.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(rate_kind kind) noexcept {
    switch (kind) {
        case rate_kind::closing: return "closing";
        case rate_kind::average: return "average";
    }
    return "";
}

template <>
struct text_reader<any_exchange_rate> {
    [[nodiscard]] static constexpr outcome<any_exchange_rate, text_error> read(std::string_view text,
                                                                               reading_options const& options = {}) {
        auto const equals = text.find('=');
        if (equals == std::string_view::npos)
            return unexpected{
                text_error{text.size(), "both amounts with '=' between, such as USD 1 = CNY 7.12, closing"}};
        auto const comma = text.find_last_of(',');
        if (comma == std::string_view::npos || comma < equals) return unexpected{text_error{text.size(), kinds}};
        auto const from = amount(text.substr(0, equals), 0, options);
        if (!from) return unexpected{from.error()};
        auto const to = amount(text.substr(equals + 1, comma - equals - 1), equals + 1, options);
        if (!to) return unexpected{to.error()};
        detail::cursor at{text};
        at.advance(comma + 1);
        (void)at.skip_blanks();
        auto const kind_at = at;
        bool const closing = at.take_word("closing");
        if ((!closing && !at.take_word("average")) || (at.skip_blanks(), !at.at_end()))
            return unexpected{kind_at.expected(kinds)};
        auto const value = exact_ratio(to->amount(), from->amount());
        if (!value) return unexpected{text_error{0, "amounts whose ratio takes no more than 64 bits"}};
        return any_exchange_rate{from->currency(), to->currency(), *value,
                                 closing ? rate_kind::closing : rate_kind::average};
    }

private:
    static constexpr std::string_view kinds = "a comma and 'closing' or 'average'";

    [[nodiscard]] static constexpr outcome<any_money, text_error> amount(std::string_view text, std::size_t offset,
                                                                         reading_options const& options) {
        auto const found = from_text<any_money>(text, options);
        if (!found) return unexpected{text_error{offset + found.error().offset, found.error().expected}};
        if (found->amount().sign() <= 0) return unexpected{text_error{offset, "an amount above zero"}};
        return *found;
    }
};

template <>
struct text_writer<any_exchange_rate> {
    static void append(std::string& out, any_exchange_rate const& rate) {
        auto const value = rate.value();
        auto const written = detail::shortest_decimal(value);
        if (written) {
            append_text(out, any_money{1, rate.from()});
            append_text(out += " = ", any_money{*written, rate.to()});
        } else if (value.exponent() < -1000 || value.exponent() > 1000) {
            return static_cast<void>(out += "a rate too long to write");
        } else {
            append_text(out, any_money{value.denominator(), rate.from()});
            append_text(out += " = ", any_money{decimal{value.numerator(), value.exponent()}, rate.to()});
        }
        out.append(", ").append(describe(rate.kind()));
    }
};

template <class From, class To, rate_kind Kind>
struct text_writer<exchange_rate<From, To, Kind>> {
    static void append(std::string& out, exchange_rate<From, To, Kind> rate) {
        append_text(out, any_exchange_rate{rate});
    }
};
/// Only of the currencies and the kind of the type.
template <class From, class To, rate_kind Kind>
struct text_reader<exchange_rate<From, To, Kind>> {
    [[nodiscard]] static constexpr outcome<exchange_rate<From, To, Kind>, text_error> read(
        std::string_view text, reading_options const& options = {}) {
        auto const found = from_text<any_exchange_rate>(text, options);
        if (!found) return unexpected{found.error()};
        if (found->from() != From::value || found->to() != To::value)
            return unexpected{text_error{0, "a rate from and to the currencies of this type"}};
        if (found->kind() != Kind)
            return unexpected{text_error{text.find_last_of(',') + 1, "a rate of the kind of this type"}};
        return exchange_rate<From, To, Kind>{found->value()};
    }
};

}  // namespace prospectus

#endif
