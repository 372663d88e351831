// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/flow_report.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(filings_flow_report)

BOOST_AUTO_TEST_CASE(a_derivation_holds_twelve_terms_in_their_order_and_refuses_more) {
    derivation d{derivation_kind::other, decimal{5}};
    for (std::uint32_t i = 0; i < derivation::most_terms; ++i) BOOST_TEST(d.add({i, i % 2 == 1}));
    BOOST_TEST(!d.add({99, false}));
    BOOST_TEST(d.terms().size() == derivation::most_terms);
    for (std::uint32_t i = 0; i < derivation::most_terms; ++i)
        BOOST_TEST((d.terms()[i] == derivation_term{i, i % 2 == 1}));
}

BOOST_AUTO_TEST_CASE(equal_are_value_kind_and_terms) {
    derivation a{derivation_kind::difference, decimal{5}};
    auto b = a;
    BOOST_TEST((a == b && !a.is_reported() && a.terms().empty()));
    b.add({1, true});
    BOOST_TEST((a != b));
    a.add({1, false});
    BOOST_TEST((a != b));
    BOOST_TEST((derivation{derivation_kind::reported, decimal{5}} != derivation{derivation_kind::other, decimal{5}}));
    BOOST_TEST((derivation{derivation_kind::reported, decimal{5}}.is_reported()));
}

BOOST_AUTO_TEST_CASE(ranks_are_in_the_order_in_which_the_first_that_exists_counts) {
    BOOST_TEST((derivation_kind::reported < derivation_kind::difference));
    BOOST_TEST((derivation_kind::difference < derivation_kind::rest_of_year));
    BOOST_TEST((derivation_kind::rest_of_year < derivation_kind::other));
}

BOOST_AUTO_TEST_SUITE_END()
