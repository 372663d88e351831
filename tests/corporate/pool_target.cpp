// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/pool_target.hpp>

#include <boost/test/unit_test.hpp>

#include <random>
#include <vector>

using namespace prospectus;

namespace {

cap_table before_round(std::int64_t common, std::int64_t pool) {
    return *cap_table::from({{"founders", "common", common}, {"pool", "options", pool, holding_kind::pool}});
}

/// The unissued pool's part after a round that added the shares.
double part_after(cap_table const& before, std::vector<convertible> const& all, priced_round round, std::int64_t more) {
    round.pool_increase = more;
    auto const closed = close_round(before, all, round, {.shares = rounding::half_even});
    BOOST_REQUIRE(closed.has_value());
    return static_cast<double>(closed->after.total(holding_kind::pool)) / static_cast<double>(closed->after.total());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_pool_target)

// Y Combinator, Post-Money Safe User Guide, appendix II, example 1: a pool of 10 % after the Series A. The guide rounds to
// 1,695,000; by hand, T = 9,915,000 / 0.5525 shares in all, of which a tenth less the 100,000 there are.
BOOST_AUTO_TEST_CASE(the_pool_of_the_post_money_safe_user_guide) {
    auto const before = *cap_table::from({{"founders", "common", 9'250'000},
                                          {"employees", "options", 650'000, holding_kind::option},
                                          {"pool", "options", 100'000, holding_kind::pool}});
    std::vector<convertible> const safes{{.amount = 200'000, .cap = 4'000'000}, {.amount = 800'000, .cap = 8'000'000}};
    auto const more =
        pool_increase_for(fraction{1, 10}, before, safes, {.pre_money = 15'000'000, .new_money = 5'000'000});
    BOOST_TEST((more == interval{fraction{374'500'000, 221}}));
}

BOOST_AUTO_TEST_CASE(the_round_with_that_many_more_has_the_part_asked_for) {
    std::mt19937 random{29};
    int enough = 0;
    int wanting = 0;
    for (int n = 0; n < 60; ++n) {
        auto const before = before_round(5'000'000 + static_cast<std::int64_t>(random() % 9) * 1'000'000,
                                         static_cast<std::int64_t>(random() % 9) * 250'000);
        priced_round round{.pre_money = static_cast<std::int64_t>(6 + random() % 20) * 1'000'000,
                           .new_money = static_cast<std::int64_t>(random() % 6) * 1'000'000};
        if (random() % 4 == 0) round.price = fraction{static_cast<std::int64_t>(1 + random() % 9), 4};
        round.counts = {random() % 2 == 0, random() % 2 == 0, random() % 2 == 0};
        std::vector<convertible> all(random() % 3);
        for (auto& c : all) {
            c.amount = static_cast<std::int64_t>(random() % 9) * 100'000;
            if (random() % 3 != 0) c.cap = static_cast<std::int64_t>(4 + random() % 30) * 500'000;
            if (random() % 3 == 0) c.discount = fraction{1, 5};
            c.counts = {random() % 2 == 0, random() % 2 == 0, random() % 2 == 0};
        }
        fraction const part{static_cast<std::int64_t>(random() % 20), 100};
        auto const more = pool_increase_for(part, before, all, round);
        BOOST_REQUIRE(more.has_value());
        auto const whole = prospectus::round(more->lower()->value, 0, rounding::half_even)->coefficient();
        auto const found = part_after(before, all, round, whole);
        if (whole == 0) {
            ++enough;
            BOOST_TEST(found >= part.to_double() - 1e-6);
        } else {
            ++wanting;
            BOOST_TEST(found == part.to_double(), boost::test_tools::tolerance(1e-4));
        }
    }
    BOOST_TEST((enough > 5 && wanting > 5));
}

BOOST_AUTO_TEST_CASE(a_part_that_no_pool_can_be_is_a_reason) {
    auto const why = [](fraction part) {
        return pool_increase_for(part, before_round(100, 0), {}, {.pre_money = 50, .new_money = 50}).error();
    };
    BOOST_TEST((why(fraction{1, 2}) == conversion_reason::never_settles));  // those who pay hold the other half
    BOOST_TEST((why(1) == conversion_reason::never_settles));
    BOOST_TEST((why(fraction{-1, 10}) == conversion_reason::below_zero));
}

BOOST_AUTO_TEST_SUITE_END()
