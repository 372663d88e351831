// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_DETAIL_INCOME_STATEMENT_HPP
#define PROSPECTUS_FILINGS_DETAIL_INCOME_STATEMENT_HPP

// The lines of income statements, whose periods are the company's own years and quarters. Cash flow statements are
// sometimes given for the last twelve months, notes for odd days: an acquisition to the year's end.
//
// Source  US GAAP and IFRS taxonomies. NetIncomeLoss and ProfitLoss begin the cash flow statement, too.

#include <string_view>

namespace prospectus::detail {

inline constexpr std::string_view income_statement_lines[] = {
    "Revenues",
    "SalesRevenueNet",
    "SalesRevenueGoodsNet",
    "SalesRevenueServicesNet",
    "RevenuesNetOfInterestExpense",
    "RevenueFromContractWithCustomerExcludingAssessedTax",
    "RevenueFromContractWithCustomerIncludingAssessedTax",
    "InterestAndDividendIncomeOperating",
    "InterestIncomeExpenseNet",
    "NoninterestIncome",
    "NoninterestExpense",
    "PremiumsEarnedNet",
    "BenefitsLossesAndExpenses",
    "CostOfRevenue",
    "CostOfGoodsAndServicesSold",
    "CostOfGoodsSold",
    "CostOfServices",
    "CostsAndExpenses",
    "GrossProfit",
    "OperatingExpenses",
    "ResearchAndDevelopmentExpense",
    "SellingGeneralAndAdministrativeExpense",
    "SellingAndMarketingExpense",
    "GeneralAndAdministrativeExpense",
    "OperatingIncomeLoss",
    "IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest",
    "IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments",
    "IncomeTaxExpenseBenefit",
    "NetIncomeLoss",
    "ProfitLoss",
    "NetIncomeLossAvailableToCommonStockholdersBasic",
    "NetIncomeLossAvailableToCommonStockholdersDiluted",
    "EarningsPerShareBasic",
    "EarningsPerShareDiluted",
    "EarningsPerShareBasicAndDiluted",
    "IncomeLossFromContinuingOperationsPerBasicShare",
    "IncomeLossFromContinuingOperationsPerDilutedShare",
    "WeightedAverageNumberOfSharesOutstandingBasic",
    "WeightedAverageNumberOfDilutedSharesOutstanding",
    "WeightedAverageNumberOfShareOutstandingBasicAndDiluted",
    // IFRS
    "Revenue",
    "RevenueFromContractsWithCustomers",
    "CostOfSales",
    "ProfitLossFromOperatingActivities",
    "ProfitLossBeforeTax",
    "IncomeTaxExpenseContinuingOperations",
    "ProfitLossAttributableToOwnersOfParent",
    "BasicEarningsLossPerShare",
    "DilutedEarningsLossPerShare",
    "WeightedAverageShares",
    "AdjustedWeightedAverageShares",
};

[[nodiscard]] constexpr bool is_income_statement_line(std::string_view name) noexcept {
    for (auto const line : income_statement_lines)
        if (line == name) return true;
    return false;
}

}  // namespace prospectus::detail

#endif
