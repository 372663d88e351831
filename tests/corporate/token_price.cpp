// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/token_price.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

using namespace prospectus;
using boost::multiprecision::cpp_int;

namespace {

any_money dollars(decimal d) { return {d, usd::value}; }
token_price price(token_kind kind, decimal d) { return {.kind = kind, .per_million = dollars(d)}; }
std::vector<token_price> const list{price(token_kind::input, 0.15_decimal),
                                    price(token_kind::cached_input, 0.075_decimal),
                                    price(token_kind::output, 0.60_decimal)};
partial_date const day{2024, 8, 1};

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_token_price)

BOOST_AUTO_TEST_CASE(a_cost_is_exact_and_rounds_once_by_a_rule) {
    auto const cost = cost_of_use(list, {.input = 1'234, .output = 567}, day);
    BOOST_TEST((cost->amount() == 0.0005253_decimal));
    BOOST_TEST((round_to_minor(*cost, rounding::up) == dollars(0.01_decimal)));
    BOOST_TEST((round_to_minor(*cost, rounding::half_even) == dollars(0_decimal)));
}

BOOST_AUTO_TEST_CASE(a_cost_is_that_of_whole_number_arithmetic) {
    std::int64_t n = 1;
    for (int i = 0; i < 200; ++i) {
        n = (n * 48271) % 2147483647;
        token_use const use{.input = n, .output = n / 7, .cached_input = n / 3};
        // In hundred-millionths of a dollar: prices times 1000, and millionths.
        cpp_int const want = cpp_int{150} * use.input + cpp_int{600} * use.output + cpp_int{75} * use.cached_input;
        auto const got = cost_of_use(list, use, day);
        BOOST_TEST_REQUIRE(got.has_value());
        BOOST_TEST((got->amount() == decimal{static_cast<std::int64_t>(want), -9}));
    }
}

BOOST_AUTO_TEST_CASE(no_price_stands_in_for_another) {
    std::vector<token_price> const two{list[0], list[2]};
    BOOST_TEST((cost_of_use(two, {.input = 1, .cached_input = 1}, day).error() ==
                price_fault{token_kind::cached_input, price_reason::not_priced}));
    BOOST_TEST(cost_of_use(two, {.input = 1}, day).has_value());
    BOOST_TEST((price_on(list, token_kind::input, day, 0, "batch").error() == price_reason::not_priced));
}

BOOST_AUTO_TEST_CASE(a_price_holds_on_its_days_and_not_on_others) {
    std::vector<token_price> dated{list[0], list[0]};
    dated[0].until = partial_date{2024, 7, 31};
    dated[1].from = partial_date{2024, 8, 1};
    dated[1].per_million = dollars(0.10_decimal);
    BOOST_TEST((price_on(dated, token_kind::input, partial_date{2024, 7, 31}) == dollars(0.15_decimal)));
    BOOST_TEST((price_on(dated, token_kind::input, partial_date{2024, 8, 1}) == dollars(0.10_decimal)));
    // Of a use in that summer nobody can tell.
    BOOST_TEST((price_on(dated, token_kind::input, partial_date{2024}).error() == price_reason::cannot_be_known));
    dated[1].from = partial_date{2024, 8};
    BOOST_TEST((price_on(dated, token_kind::input, partial_date{2024, 8, 2}).error() == price_reason::cannot_be_known));
    BOOST_TEST((price_on(dated, token_kind::input, partial_date{2024, 8, 31}).has_value()));
    dated[0].until.reset();
    BOOST_TEST((price_on(dated, token_kind::input, partial_date{2024, 9, 1}).error() == price_reason::two_prices));
}

BOOST_AUTO_TEST_CASE(a_long_context_costs_its_own_price_from_the_first_token_more) {
    std::vector<token_price> steps{price(token_kind::input, 1.25_decimal), price(token_kind::input, 2.5_decimal)};
    steps[1].above = 200'000;
    BOOST_TEST((cost_of_use(steps, {.input = 200'000}, day)->amount() == 0.25_decimal));
    BOOST_TEST((cost_of_use(steps, {.input = 200'001}, day)->amount() == 0.5000025_decimal));
    steps.push_back(price(token_kind::cached_input, 0_decimal));
    BOOST_TEST((cost_of_use(steps, {.input = 100'000, .cached_input = 100'001}, day)->amount() == 0.25_decimal));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_reckoned_is_a_reason) {
    auto const most = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST((cost_of_use(list, {}, day).error().reason == price_reason::nothing_used));
    BOOST_TEST((cost_of_use(list, {.output = -1}, day).error() ==
                price_fault{token_kind::output, price_reason::negative_count}));
    BOOST_TEST(
        (cost_of_use(list, {.input = most, .cached_input = 1}, day).error().reason == price_reason::out_of_range));
    BOOST_TEST((cost_of_use(list, {.output = most}, day).error().reason == price_reason::out_of_range));
    auto mixed = list;
    mixed[2].per_million = any_money{4_decimal, cny::value};
    BOOST_TEST((cost_of_use(mixed, {.input = 1, .output = 1}, day).error() ==
                price_fault{token_kind::output, price_reason::different_currency}));
}

BOOST_AUTO_TEST_SUITE_END()
