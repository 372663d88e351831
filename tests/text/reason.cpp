// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/reason.hpp>

#include <set>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_reason)

BOOST_AUTO_TEST_CASE(each_reason_has_words) {
    for (auto const r : {amount_reason::different_unit, amount_reason::divisor_is_zero,
                         amount_reason::even_root_of_negative, amount_reason::nothing_to_sum})
        BOOST_TEST(!describe(r).empty());
    for (auto const r : {interval_reason::divisor_is_zero, interval_reason::even_root_of_negative})
        BOOST_TEST(!describe(r).empty());
    for (auto const r : {money_reason::different_currency, money_reason::out_of_range, money_reason::not_whole_units,
                         money_reason::no_minor_unit, money_reason::zero_divisor, money_reason::nothing_to_sum})
        BOOST_TEST(!describe(r).empty());
    for (auto const r : {rate_reason::different_currency, rate_reason::different_kind, rate_reason::out_of_range})
        BOOST_TEST(!describe(r).empty());
    for (auto const r :
         {allocation_reason::no_weights, allocation_reason::negative_weight, allocation_reason::weights_all_zero,
          allocation_reason::weights_too_fine, allocation_reason::not_whole_units, allocation_reason::no_minor_unit,
          allocation_reason::out_of_range})
        BOOST_TEST(!describe(r).empty());
    for (auto const r :
         {translation_reason::no_rate, translation_reason::different_currency, translation_reason::different_kind,
          translation_reason::no_minor_unit, translation_reason::out_of_range})
        BOOST_TEST(!describe(r).empty());
    BOOST_TEST(describe(answer::cannot_be_known) == "cannot be known");
}

BOOST_AUTO_TEST_SUITE_END()
