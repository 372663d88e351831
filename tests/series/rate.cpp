// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/rate.hpp>

#include <cmath>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(rate{0.25}.percent() == 25.0);

BOOST_AUTO_TEST_SUITE(series_rate)

BOOST_AUTO_TEST_CASE(one_after_another_compounds_and_keeps_the_notes) {
    auto const both = rate{0.10, note::about}.then(rate{-0.10, note::derived});
    BOOST_TEST(std::abs(both.percent() + 1.0) < 1e-12);
    BOOST_TEST((both.notes().has(note::about) && both.notes().has(note::derived)));
    BOOST_TEST((rate{0.1} < rate{0.2} && rate{0.1}.with(note::restated).notes().has(note::restated)));
}

BOOST_AUTO_TEST_SUITE_END()
