// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/company_name.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_company_name)

BOOST_AUTO_TEST_CASE(a_name_is_borne_from_its_first_day_until_the_day_it_is_given_up) {
    company_name const name{.text = "Facebook", .from = partial_date{2005, 8, 23}, .until = partial_date{2021, 10, 28}};
    BOOST_TEST((borne_on(name, partial_date{2005, 8, 22}) == answer::no));
    BOOST_TEST((borne_on(name, partial_date{2005, 8, 23}) == answer::yes));
    BOOST_TEST((borne_on(name, partial_date{2021, 10, 27}) == answer::yes));
    BOOST_TEST((borne_on(name, partial_date{2021, 10, 28}) == answer::no));
    BOOST_TEST((borne_on(name, partial_date{2021}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(what_is_not_given_is_not_known) {
    company_name const begun{.text = "Meta", .from = partial_date{2021, 10, 28}};
    BOOST_TEST((borne_on(begun, partial_date{2020}) == answer::no));
    BOOST_TEST((borne_on(begun, partial_date{2024}) == answer::cannot_be_known));
    company_name const ended{.text = "Facebook", .until = partial_date{2021, 10}};
    BOOST_TEST((borne_on(ended, partial_date{2021, 10, 5}) == answer::cannot_be_known));
    BOOST_TEST((borne_on(ended, partial_date{2022}) == answer::no));
    BOOST_TEST((borne_on(ended, partial_date{2020}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_SUITE_END()
