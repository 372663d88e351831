// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_MONEY_HPP
#define PROSPECTUS_TEXT_MONEY_HPP

// Exact money, with its currency's code.
//
//     to_text(money<usd>{1234.5_decimal})          == "USD 1234.50";
//     to_text(millions<cny>{57_million}, grouped)  == "CNY 57,000,000";
//     from_text<money<usd>>("USD 1,234.50")        == money<usd>{1234.5_decimal};
//
// Errors  text_error for another currency, and for an amount that is no whole number of the type's units.

#include <prospectus/amount/money.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/read_figure.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

template <class C, int Exponent>
struct text_reader<money<C, Exponent>> {
    [[nodiscard]] static constexpr outcome<money<C, Exponent>, text_error> read(std::string_view text,
                                                                                reading_options const& options = {}) {
        auto const stated = from_text<figure>(text, options);
        if (!stated) return unexpected{stated.error()};
        if (stated->in() != unit::money(C::value)) return unexpected{text_error{0, "the currency of this money"}};
        if (stated->how() != hedge::none && stated->how() != hedge::exactly)
            return unexpected{text_error{0, "an exact amount, without a hedge"}};
        auto const whole = round(stated->value(), -Exponent, rounding::down);
        if (!whole || *whole != stated->value())
            return unexpected{text_error{0, "a whole number of the units of this money"}};
        return money<C, Exponent>::of_count(whole->coefficient());
    }
};

template <class C, int Exponent>
struct text_writer<money<C, Exponent>> {
    template <class... Grouped>
        requires writable_as_text<decimal, Grouped...>
    static void append(std::string& out, money<C, Exponent> m, Grouped... options) {
        out.append(C::value.code()).append(" ");
        append_text(out, m.to_decimal(), options...);
    }
};

}  // namespace prospectus

#endif
