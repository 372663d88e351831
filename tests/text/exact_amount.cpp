// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/exact_amount.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <random>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<any_money>("USD 1,234.50") == any_money{1234.5_decimal, usd::value});

namespace {

struct wafer {
    static constexpr std::string_view name = "wafer";
};
using shares = count_of<counted::share>;

}  // namespace

BOOST_AUTO_TEST_SUITE(text_exact_amount)

BOOST_AUTO_TEST_CASE(what_is_written_reads_back_the_same) {
    std::mt19937_64 random{41};
    currency const currencies[]{usd::value, jpy::value, cny::value, iso4217::bhd::value, iso4217::xau::value};
    for (int i = 0; i < 2'000; ++i) {
        decimal const d{static_cast<std::int64_t>(random()) >> (random() % 63), static_cast<int>(random() % 26) - 20};
        any_money const m{d, currencies[i % 5]};
        BOOST_TEST((from_text<any_money>(to_text(m)) == m && from_text<any_money>(to_text(m, accounting)) == m));
        BOOST_TEST((from_text<percentage>(to_text(percentage{d})) == percentage{d}));
        BOOST_TEST((from_text<percentage_points>(to_text(percentage_points{d})) == percentage_points{d}));
        auto const n = static_cast<std::int64_t>(random()) >> (random() % 63);
        BOOST_TEST((from_text<shares>(to_text(shares{n}, grouped)) == shares{n}));
        BOOST_TEST((from_text<count_of<wafer>>(to_text(count_of<wafer>{n})) == count_of<wafer>{n}));
    }
    BOOST_TEST(to_text(any_money{-19.90_decimal, usd::value}) == "USD -19.90");
    BOOST_TEST(to_text(percentage_points{1}) == "1 percentage point");
    BOOST_TEST(
        (to_text(shares{1}) == "1 share" && to_text(shares{-1}) == "-1 shares" && to_text(shares{0}) == "0 shares"));
}

BOOST_AUTO_TEST_CASE(what_may_be_another_amount_is_refused) {
    auto const expected = [](auto const& read) { return read.error().expected; };
    BOOST_TEST(expected(from_text<any_money>("$5")).starts_with("a currency: $ may be USD, HKD"));
    BOOST_TEST((from_text<any_money>("$5", reading_options{.dollar = hkd::value}) == any_money{5, hkd::value}));
    for (auto const* hedged : {"about USD 5", "over USD 5", "USD 5 to 6"})
        BOOST_TEST(expected(from_text<any_money>(hedged)) == "an exact amount, without a hedge");
    for (auto const* other : {"5", "5%", "USD 5/share", "5 shares"})
        BOOST_TEST(expected(from_text<any_money>(other)) == "an amount of money, such as USD 5");
    BOOST_TEST(expected(from_text<percentage>("5 pp")) == "a percentage, such as 5%");
    BOOST_TEST(expected(from_text<percentage_points>("5%")) == "percentage points, such as 5 pp");
    BOOST_TEST((from_text<percentage_points>("25 bps") == percentage_points{0.25_decimal}));
    BOOST_TEST(expected(from_text<shares>("5 tokens")) == "a number of the things that this counts");
    BOOST_TEST(expected(from_text<shares>("1.5 shares")) == "a whole number, of 64 bits at most");
    BOOST_TEST(expected(from_text<shares>("1e20 shares")) == "a whole number, of 64 bits at most");
    BOOST_TEST((from_text<shares>("1.5 million shares") == shares{1'500'000}));
}

BOOST_AUTO_TEST_SUITE_END()
