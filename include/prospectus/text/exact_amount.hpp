// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_EXACT_AMOUNT_HPP
#define PROSPECTUS_TEXT_EXACT_AMOUNT_HPP

// What is exact and not in a currency's type: money of any currency, percentages and points, counts.
//
//     to_text(any_money{19.99_decimal, usd::value})      == "USD 19.99";
//     from_text<any_money>("USD 1,234.50")               == any_money{1234.5_decimal, usd::value};
//     from_text<any_money>("$5").error().expected        // "a currency: $ may be USD, HKD ..."
//     to_text(percentage{27.2_decimal})                  == "27.2%";
//     to_text(percentage_points{-3.2_decimal})           == "-3.2 percentage points";
//     to_text(count_of<counted::share>{1'234}, grouped)  == "1,234 shares";
//     from_text<count_of<counted::token>>("1.5 million tokens") == count_of<counted::token>{1'500'000};
//
// Shape   What is written reads back as the same value. Read as a figure is, with its options, but exact: no hedge, no
//         range. Money in a currency that ISO 4217 does not have is written, and not read.
// Errors  text_error: for a hedge or a range, another unit, and a count that is not whole or takes more than 64 bits.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/count_of.hpp>
#include <prospectus/amount/percentage.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/read_figure.hpp>
#include <prospectus/text/write.hpp>
#include <prospectus/text/write_figure.hpp>

#include <string>
#include <string_view>

namespace prospectus {

namespace detail {

/// A value that is meant as it stands, of any unit.
[[nodiscard]] constexpr outcome<figure, text_error> read_exact(std::string_view text, reading_options const& options) {
    auto const stated = from_text<figure>(text, options);
    if (!stated) return unexpected{stated.error()};
    if (stated->how() != hedge::none && stated->how() != hedge::exactly)
        return unexpected{text_error{0, "an exact amount, without a hedge"}};
    return *stated;
}
[[nodiscard]] constexpr outcome<decimal, text_error> read_exact(std::string_view text, reading_options const& options,
                                                                unit const& in, std::string_view expected) {
    auto const stated = read_exact(text, options);
    if (!stated) return unexpected{stated.error()};
    if (stated->in() != in) return unexpected{text_error{0, expected}};
    return stated->value();
}

}  // namespace detail

template <>
struct text_reader<any_money> {
    [[nodiscard]] static constexpr outcome<any_money, text_error> read(std::string_view text,
                                                                       reading_options const& options = {}) {
        auto const stated = detail::read_exact(text, options);
        if (!stated) return unexpected{stated.error()};
        if (stated->in().kind() != unit_kind::money)
            return unexpected{text_error{0, "an amount of money, such as USD 5"}};
        return any_money{stated->value(), *stated->in().currency()};
    }
};
template <>
struct text_writer<any_money> {
    template <class... Options>
        requires writable_as_text<decimal, Options...>
    static void append(std::string& out, any_money const& m, Options const&... options) {
        out.append(m.currency().code()).append(" ");
        append_text(out, m.amount(), options...);
    }
};

template <>
struct text_reader<percentage> {
    [[nodiscard]] static constexpr outcome<percentage, text_error> read(std::string_view text,
                                                                        reading_options const& options = {}) {
        return detail::read_exact(text, options, unit::percent(), "a percentage, such as 5%")
            .transform([](decimal value) { return percentage{value}; });
    }
};
template <>
struct text_writer<percentage> {
    template <class... Options>
        requires writable_as_text<decimal, Options...>
    static void append(std::string& out, percentage p, Options const&... options) {
        append_text(out, p.value(), options...);
        out += '%';
    }
};

template <>
struct text_reader<percentage_points> {
    [[nodiscard]] static constexpr outcome<percentage_points, text_error> read(std::string_view text,
                                                                               reading_options const& options = {}) {
        return detail::read_exact(text, options, unit::points(), "percentage points, such as 5 pp")
            .transform([](decimal value) { return percentage_points{value}; });
    }
};
template <>
struct text_writer<percentage_points> {
    template <class... Options>
        requires writable_as_text<decimal, Options...>
    static void append(std::string& out, percentage_points p, Options const&... options) {
        append_text(out, p.value(), options...);
        out += p.value() == decimal{1} ? " percentage point" : " percentage points";
    }
};

template <counted_thing T>
struct text_reader<count_of<T>> {
    [[nodiscard]] static constexpr outcome<count_of<T>, text_error> read(std::string_view text,
                                                                         reading_options const& options = {}) {
        auto const stated = detail::read_exact(text, options, unit_of<T>(), "a number of the things that this counts");
        if (!stated) return unexpected{stated.error()};
        auto const whole = round(*stated, 0, rounding::down);
        if (!whole || *whole != *stated) return unexpected{text_error{0, "a whole number, of 64 bits at most"}};
        return count_of<T>{whole->coefficient()};
    }
};
template <counted_thing T>
struct text_writer<count_of<T>> {
    template <class... Options>
        requires writable_as_text<decimal, Options...>
    static void append(std::string& out, count_of<T> n, Options const&... options) {
        append_text(out, decimal{n.count()}, options...);
        out += ' ';
        detail::append_things(out, T::name, n.count() == 1);
    }
};

}  // namespace prospectus

#endif
