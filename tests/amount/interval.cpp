// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/interval.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(amount_interval)

BOOST_AUTO_TEST_CASE(an_interval_is_never_empty) {
    BOOST_CHECK_THROW((interval{2, 1}), std::invalid_argument);
    BOOST_CHECK_THROW((interval{bound{1, false}, bound{1}}), std::invalid_argument);
    BOOST_TEST((interval{1, 1}.is_point() && interval{1, 1} == interval{1}));
}

BOOST_AUTO_TEST_CASE(ends_are_in_or_out) {
    BOOST_TEST((!interval::above(8).contains(8) && interval::at_least(8).contains(8)));
    BOOST_TEST((!interval::below(8).contains(8) && interval::at_most(8).contains(8)));
    BOOST_TEST((interval{1, 2}.contains(interval{bound{1, false}, bound{2}}) &&
                !interval{bound{1, false}, bound{2}}.contains(interval{1, 2})));
    BOOST_TEST(
        (interval::everything().contains(interval::above(3)) && !interval::above(3).contains(interval::everything())));
}

BOOST_AUTO_TEST_CASE(overlap_and_hull) {
    BOOST_TEST((overlap(interval{1, 3}, interval{2, 4}) == interval{2, 3}));
    BOOST_TEST((overlap(interval{1, 2}, interval{2, 4}) == interval{2}));
    BOOST_TEST(!overlap(interval{1, 2}, interval{bound{2, false}, bound{4}}));
    BOOST_TEST(!overlap(interval::above(5), interval::below(5)));
    BOOST_TEST((hull(interval{1, 2}, interval::above(5)) == interval::at_least(1)));
    BOOST_TEST((hull(interval{1}, interval{bound{0, false}, bound{1, false}}) == interval{bound{0, false}, bound{1}}));
}

BOOST_AUTO_TEST_SUITE_END()
