// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/company.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_company)

BOOST_AUTO_TEST_CASE(a_company_is_told_by_its_identifiers_not_by_its_name) {
    company const zhipu{.name = "Zhipu", .tickers = {{"02513", mic{"XHKG"}}}};
    BOOST_TEST((same(zhipu, company{.name = "Z.ai", .tickers = {{"02513", mic{"XHKG"}}}}) == answer::yes));
    BOOST_TEST((same(zhipu, company{.name = "Zhipu"}) == answer::cannot_be_known));
    BOOST_TEST((same(zhipu, company{.name = "Zhipu", .tickers = {{"02513", mic{"XSHE"}}}}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_SUITE_END()
