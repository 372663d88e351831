// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/identifier.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(ticker{"02513", mic{"XHKG"}}.symbol() == "02513" &&
              ticker{"02513", mic{"XHKG"}}.market().code() == "XHKG");
static_assert(ticker{"A", mic{"XNYS"}} != ticker{"A", mic{"XNAS"}});
static_assert(std::is_trivially_copyable_v<ticker>);

BOOST_AUTO_TEST_SUITE(corporate_identifier)

BOOST_AUTO_TEST_CASE(markets_and_symbols_of_another_form_are_refused) {
    for (auto const* code : {"", "XHK", "XHKGG", "xhkg", "XH G"}) BOOST_CHECK_THROW(mic{code}, std::invalid_argument);
    for (auto const* symbol : {"", "A B", "1234567890123456"})
        BOOST_CHECK_THROW((ticker{symbol, mic{"XHKG"}}), std::invalid_argument);
    BOOST_TEST((ticker{"123456789012345", mic{"XHKG"}}.symbol() == "123456789012345"));
}

BOOST_AUTO_TEST_SUITE_END()
