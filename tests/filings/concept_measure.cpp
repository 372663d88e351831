// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/concept_measure.hpp>

#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;
using enum concept_measure;

static_assert(measure_over_time("NetIncomeLoss", "USD") == flow);
static_assert(measure_over_time("Revenue", "TWD") == flow);
static_assert(measure_over_time("TreasuryStockSharesAcquired", "shares") == flow);
static_assert(measure_over_time("SaleOfStockNumberOfSharesIssuedInTransaction", "shares") == flow);
static_assert(measure_over_time("EarningsPerShareDiluted", "USD/shares") == per_share);
static_assert(measure_over_time("BasicEarningsLossPerShare", "TWD/shares") == per_share);
static_assert(measure_over_time("EffectiveIncomeTaxRateContinuingOperations", "pure") == ratio);
static_assert(measure_over_time("SalesPricePerBarrel", "USD/bbl") == ratio);

BOOST_AUTO_TEST_SUITE(filings_concept_measure)

BOOST_AUTO_TEST_CASE(share_counts_that_make_up_an_average_are_no_flow) {
    for (auto const* name :
         {"WeightedAverageNumberOfDilutedSharesOutstanding", "WeightedAverageNumberDilutedSharesOutstandingAdjustment",
          "AdjustedWeightedAverageShares", "DilutiveEffectOfShareOptionsOnNumberOfOrdinaryShares",
          "AntidilutiveSecuritiesExcludedFromComputationOfEarningsPerShareAmount",
          "IncrementalCommonSharesAttributableToShareBasedPaymentArrangements"})
        BOOST_TEST((measure_over_time(name, "shares") == average), name);
    // Money that the word stands in is a flow.
    BOOST_TEST((measure_over_time("NetIncomeLossAvailableToCommonStockholdersDiluted", "USD") == flow));
    BOOST_TEST((measure_over_time("ProfitLossAttributableToParentIncludingDilutiveEffects", "TWD") == flow));
}

BOOST_AUTO_TEST_CASE(earnings_per_share_tagged_as_dollars_are_per_share) {
    BOOST_TEST((measure_over_time("EarningsPerShareBasic", "USD") == per_share));
    BOOST_TEST((measure_over_time("IncomeLossFromContinuingOperationsPerDilutedShare", "USD") == per_share));
    BOOST_TEST(
        (measure_over_time("DefinedContributionPlanMaximumAnnualContributionPerEmployeeAmount", "USD") == ratio));
    BOOST_TEST((measure_over_time("CashPeriodIncreaseDecrease", "USD") == flow));
    BOOST_TEST((measure_over_time("PerformanceFees", "USD") == flow));
    BOOST_TEST((measure_over_time("InterestPer", "USD") == flow));
}

BOOST_AUTO_TEST_CASE(of_other_units_nothing_is_known) {
    BOOST_TEST((measure_over_time("NumberOfOperatingSegments", "segment") == count));
    BOOST_TEST((measure_over_time("OilProduced", "bbl") == unknown));
    BOOST_TEST((measure_over_time("Revenue", "usd") == unknown));
    BOOST_TEST((measure_over_time("Revenue", "") == unknown));
}

BOOST_AUTO_TEST_CASE(an_item_of_instants_alone_is_a_stock) {
    fact_book book;
    auto cash = tests::made(fact_period::at(date{2020, 12, 31}), 5, date{2021, 2, 1}, 1);
    cash.name.name = "Cash";
    book.append(cash);
    BOOST_TEST((measure_of(book, 0) == stock));
    cash.period = tests::year_of(2020);  // one of them tagged with a period
    book.append(cash);
    BOOST_TEST((measure_of(book, 0) == flow));
}

BOOST_AUTO_TEST_SUITE_END()
