#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""The fiscal years and quarters that companies reported, out of SEC company facts: data of
tests/calendar/reported_spans.cpp.

    tools/reported_spans.py tests/data/reported_spans CIK0000320193_AAPL.json ADBE.json ...
    tools/reported_spans.py --filings 2009-12-05,2010-03-05 ADBE.json     # who says so, and of what

The first form writes DIRECTORY/TICKER.csv: every distinct span of 340..385 and of 77..125 days that facts of the concepts
below have in annual and quarterly reports, in order of the last day. The label is the fiscal year that annual reports
give to their newest year (the latest end among the spans of a year in one filing): the most frequent, the earlier of two.
"""
import collections
import json
import os
import re
import sys
from datetime import date

# Annual and quarterly reports, of transition periods too; "/A" after one is its amendment. No proxy statements, no
# prospectuses, no 8-K.
ANNUAL = {"10-K", "10-KT", "20-F", "40-F"}
QUARTERLY = {"10-Q", "10-QT", "6-K"}

# Lines of an income statement. NetIncomeLoss and ProfitLoss begin the cash flow statement too, which some companies
# give for the last twelve months: such spans are four quarters in a row, and not a fiscal year.
CONCEPTS = {
    "us-gaap": """
        Revenues SalesRevenueNet SalesRevenueGoodsNet SalesRevenueServicesNet RevenuesNetOfInterestExpense
        RevenueFromContractWithCustomerExcludingAssessedTax RevenueFromContractWithCustomerIncludingAssessedTax
        CostOfRevenue CostOfGoodsAndServicesSold CostOfGoodsSold CostOfServices CostsAndExpenses GrossProfit
        OperatingExpenses ResearchAndDevelopmentExpense SellingGeneralAndAdministrativeExpense
        SellingAndMarketingExpense GeneralAndAdministrativeExpense OperatingIncomeLoss
        IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest
        IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments
        IncomeTaxExpenseBenefit NetIncomeLoss ProfitLoss NetIncomeLossAvailableToCommonStockholdersBasic
        NetIncomeLossAvailableToCommonStockholdersDiluted EarningsPerShareBasic EarningsPerShareDiluted
        EarningsPerShareBasicAndDiluted IncomeLossFromContinuingOperationsPerBasicShare
        IncomeLossFromContinuingOperationsPerDilutedShare WeightedAverageNumberOfSharesOutstandingBasic
        WeightedAverageNumberOfDilutedSharesOutstanding WeightedAverageNumberOfShareOutstandingBasicAndDiluted""",
    "ifrs-full": """
        Revenue RevenueFromContractsWithCustomers CostOfSales GrossProfit ResearchAndDevelopmentExpense
        ProfitLossFromOperatingActivities ProfitLossBeforeTax IncomeTaxExpenseContinuingOperations ProfitLoss
        ProfitLossAttributableToOwnersOfParent BasicEarningsLossPerShare DilutedEarningsLossPerShare
        WeightedAverageShares AdjustedWeightedAverageShares""",
}


def facts_of(path):
    """Of the concepts above in the reports above: (concept, first day, last day, fact)."""
    taxonomies = json.load(open(path, encoding="utf-8"))["facts"]
    for taxonomy, concepts in CONCEPTS.items():
        for concept in concepts.split():
            units = taxonomies.get(taxonomy, {}).get(concept, {}).get("units", {})
            for fact in (fact for facts in units.values() for fact in facts):
                if "start" in fact and fact["form"].removesuffix("/A") in ANNUAL | QUARTERLY:
                    yield concept, fact["start"], fact["end"], fact


def days_in(first, last):
    return (date.fromisoformat(last) - date.fromisoformat(first)).days + 1


def spans_of(path):
    """The label by span."""
    labels = {}  # by span: how often each fiscal year
    years = collections.defaultdict(list)  # by annual report: last day, first day, fiscal year of its facts of a year
    for _, first, last, fact in facts_of(path):
        days = days_in(first, last)
        if 340 <= days <= 385 or 77 <= days <= 125:
            labels.setdefault((last, first), collections.Counter())
        if 340 <= days <= 385 and fact["form"].removesuffix("/A") in ANNUAL:
            years[fact["accn"]].append((last, first, fact["fy"]))
    for reported in years.values():
        newest = max(last for last, _, _ in reported)
        for span in {(last, first, year) for last, first, year in reported if last == newest and year}:
            labels[span[:2]][span[2]] += 1
    chosen = {}
    for span in sorted(labels):
        most = sorted(labels[span].items(), key=lambda votes: (-votes[1], votes[0]))
        chosen[span] = f"FY{most[0][0]}" if most else ""
    return chosen


def write(directory, path):
    ticker = re.sub(r"^CIK[0-9]+_", "", os.path.basename(path)).removesuffix(".json")
    with open(os.path.join(directory, ticker + ".csv"), "w", encoding="utf-8") as file:
        print("first_day,last_day,label", file=file)
        for (last, first), label in spans_of(path).items():
            print(f"{first},{last},{label}", file=file)


def filings(span, path):
    reports = collections.defaultdict(list)
    for concept, first, last, fact in facts_of(path):
        if [first, last] == span.split(","):
            reports[fact["filed"], fact["form"], fact["accn"]].append(concept)
    for report, concepts in sorted(reports.items()):
        print(*report, *concepts)


if sys.argv[1] == "--filings":
    filings(*sys.argv[2:])
else:
    for file_name in sys.argv[2:]:
        write(sys.argv[1], file_name)
