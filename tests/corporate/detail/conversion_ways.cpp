// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/detail/conversion_ways.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_detail_conversion_ways)

BOOST_AUTO_TEST_CASE(each_definition_counts_what_it_says) {
    auto const table = *cap_table::from({{"f", "common", 1000},
                                         {"e", "options", 200, holding_kind::option},
                                         {"p", "options", 30, holding_kind::promised},
                                         {"u", "options", 4, holding_kind::pool}});
    detail::share_counter const counted{table, {interval{50'000}, interval{0}}};
    for (int bits = 0; bits < 8; ++bits) {
        capitalisation_counts const counts{
            .unissued_pool = (bits & 1) != 0, .pool_increase = (bits & 2) != 0, .converting = (bits & 4) != 0};
        std::int64_t const sum = 1230 + (bits & 1 ? 4 : 0) + (bits & 2 ? 50'000 : 0) + (bits & 4 ? 600'000 : 0);
        BOOST_TEST((counted(counts).at(interval{600'000}) == interval{sum}));
    }
}

BOOST_AUTO_TEST_CASE(a_way_that_is_not_there_is_never_the_greatest) {
    auto const table = *cap_table::from({{"f", "common", 1000}});
    detail::share_counter const counted{table, {interval{0}, interval{0}}};
    auto const ways = detail::ways_of({{.amount = 0}}, {.pre_money = 1}, counted);
    BOOST_TEST(detail::settle(ways)->way[0] == 2U);  // by the round's price, though it is nothing
}

BOOST_AUTO_TEST_SUITE_END()
