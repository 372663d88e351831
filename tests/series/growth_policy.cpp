// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_policy.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(base_policy<signed_base_t> && !base_policy<per_week_t> && week_policy<same_weeks_only_t> &&
              growth_policy<absolute_base_t> && !growth_policy<int>);
static_assert(detail::one_of_each_sort<> && detail::one_of_each_sort<per_week_t, signed_base_t> &&
              !detail::one_of_each_sort<signed_base_t, absolute_base_t> &&
              !detail::one_of_each_sort<per_week_t, signed_base_t, same_weeks_only_t>);

BOOST_AUTO_TEST_SUITE(series_growth_policy)

BOOST_AUTO_TEST_CASE(the_base_policy_is_found_among_others) {
    auto const found = [](auto... policies) {
        return detail::with_base_policy([](auto... base) { return growth(-2, 4, base...); }, policies...);
    };
    BOOST_TEST((found(per_week, absolute_base)->fraction() == 3.0));
    BOOST_TEST((found(signed_base)->fraction() == -3.0));
    BOOST_TEST((found(same_weeks_only).error() == growth_reason::turned_positive));
}

BOOST_AUTO_TEST_SUITE_END()
