// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/why_no_rate.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(bulk_why_no_rate)

BOOST_AUTO_TEST_CASE(a_byte_holds_each_reason_or_none) {
    BOOST_TEST(!why_no_rate{});
    BOOST_TEST(why_no_rate{}.code() == 0);
    for (auto const reason : {growth_reason::missing_base, growth_reason::negative_base, growth_reason::unknown_time}) {
        BOOST_TEST(static_cast<bool>(why_no_rate{reason}));
        BOOST_TEST((why_no_rate{reason}.reason() == reason));
    }
}

BOOST_AUTO_TEST_SUITE_END()
