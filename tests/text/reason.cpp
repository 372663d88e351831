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
    for (auto const f :
         {series_error::fault::out_of_order, series_error::fault::duplicate, series_error::fault::overlapping})
        BOOST_TEST(!describe(f).empty());
    for (auto const r : {fit_reason::too_few, fit_reason::missing, fit_reason::not_positive,
                         fit_reason::different_length, fit_reason::unknown_time, fit_reason::out_of_range})
        BOOST_TEST(!describe(r).empty());
    for (auto const r : {doubling_reason::does_not_grow, doubling_reason::does_not_shrink,
                         doubling_reason::nothing_left, doubling_reason::out_of_range})
        BOOST_TEST(!describe(r).empty());
    BOOST_TEST(describe(answer::cannot_be_known) == "cannot be known");
}

BOOST_AUTO_TEST_SUITE_END()
