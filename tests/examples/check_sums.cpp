// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// The sums that Apple, Netflix and Union Pacific filed. How many come out how: tools/check_sums.py, which shares nothing
// with the library.

#include <examples/check_sums/checks.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>

using namespace check_sums;

namespace {

using counts = std::array<std::size_t, 4>;  // in the order of sum_verdict

report read_report(std::string const& facts, std::string const& arcs) {
    std::ifstream facts_file{facts}, arcs_file{arcs};
    BOOST_REQUIRE((facts_file && arcs_file));
    return {read_facts(facts_file), read_sums(arcs_file)};
}
report excerpt() {
    return read_report(PROSPECTUS_EXAMPLES "/data/apple_facts.csv", PROSPECTUS_EXAMPLES "/data/apple_arcs.csv");
}

counts counts_of(checked_report const& checked) {
    counts all{};
    for (auto const& sum : checked.sums) ++all.at(static_cast<std::size_t>(sum.found.verdict));
    return all;
}

/// Total, end of the period, and the parts without a value, of each sum that is not plainly consistent.
std::set<std::string> exceptions(checked_report const& checked) {
    std::set<std::string> all;
    for (auto const& sum : checked.sums) {
        if (sum.found.verdict == sum_verdict::consistent) continue;
        auto line = sum.sum->total + ' ' + to_text(sum.where.end) + ':';
        for (auto const& [name, why] : sum.absent) line.append(" ").append(name).append(" ").append(describe(why));
        all.insert(line);
    }
    return all;
}

struct expected {
    counts rounded;
    std::size_t without_parts;
    counts truncated;
    std::set<std::string> exceptions;  // of the rounded
};

void check_whole(std::string const& name, expected const& of) {
    std::string const path = PROSPECTUS_SHARED "/data/xbrl/" + name;
    if (!std::filesystem::exists(path + "_facts.csv")) {
        std::cout << "skipped: the whole report is not at " << path << "_facts.csv\n";
        return;
    }
    auto const filed = read_report(path + "_facts.csv", path + "_calc_arcs.csv");
    auto const checked = report_checker{filed, digits_are::rounded}.all();
    BOOST_TEST((counts_of(checked) == of.rounded));
    BOOST_TEST(checked.without_parts == of.without_parts);
    BOOST_TEST(exceptions(checked) == of.exceptions, boost::test_tools::per_element());
    BOOST_TEST((counts_of(report_checker{filed, digits_are::truncated}.all()) == of.truncated));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_check_sums)

// The balance sheet has a line for commitments and contingencies, which accounting rules ask for, with no number.
BOOST_AUTO_TEST_CASE(apple_2023) {
    check_whole("aapl-20230930",
                {{126, 0, 2, 0},
                 12,
                 {126, 0, 2, 0},
                 {"us-gaap:LiabilitiesAndStockholdersEquity 2022-09-24: us-gaap:CommitmentsAndContingencies nil",
                  "us-gaap:LiabilitiesAndStockholdersEquity 2023-09-30: us-gaap:CommitmentsAndContingencies nil"}});
}

// Commitments as Apple's. A year before nothing had been reclassified out of other comprehensive income.
// Netflix rounds: its deferred revenue, short-term debt and purchase obligations, also given with fewer digits, cannot
// have been truncated both times.
BOOST_AUTO_TEST_CASE(netflix_first_quarter_of_2024) {
    check_whole("nflx-20240331",
                {{49, 1, 2, 0},
                 4,
                 {46, 1, 2, 3},
                 {"us-gaap:LiabilitiesAndStockholdersEquity 2023-12-31: us-gaap:CommitmentsAndContingencies nil",
                  "us-gaap:LiabilitiesAndStockholdersEquity 2024-03-31: us-gaap:CommitmentsAndContingencies nil",
                  "us-gaap:OtherComprehensiveIncomeLossNetOfTaxPortionAttributableToParent 2023-03-31: "
                  "us-gaap:ReclassificationFromAociCurrentPeriodNetOfTaxAttributableToParent not reported"}});
}

// Four sums, in each of three years, have arcs to parts of which the report has no fact: the rest adds up.
BOOST_AUTO_TEST_CASE(union_pacific_2012) {
    std::set<std::string> without;
    for (std::string const year : {"2010", "2011", "2012"})
        for (std::string const line :
             {"us-gaap:NetCashProvidedByUsedInFinancingActivities YEAR-12-31: "
              "us-gaap:ProceedsFromStockOptionsExercised "
              "not reported us-gaap:PaymentsForRepurchaseOfCommonStock not reported "
              "ext:ProceedsFromLongTermCapitalObligations not reported",
              "us-gaap:NetCashProvidedByUsedInOperatingActivities YEAR-12-31: us-gaap:GainLossOnSaleOfOtherInvestments "
              "not reported",
              "us-gaap:OtherNonoperatingIncomeExpense YEAR-12-31: ext:ReceivableSecuritizationFees not reported",
              "us-gaap:DerivativeInstrumentsGainLossRecognizedInIncomeNet YEAR-12-31: "
              "us-gaap:GainLossOnPriceRiskDerivativesNet not reported"})
            without.insert(std::string{line}.replace(line.find("YEAR"), 4, year));
    check_whole("unp-20121231", {{69, 12, 0, 0}, 18, {69, 12, 0, 0}, without});
}

BOOST_AUTO_TEST_CASE(a_total_two_millions_off_is_inconsistent_and_says_by_how_much) {
    auto changed = excerpt();
    auto& totals = changed.facts.at("us-gaap:GrossProfit");
    context const year{date{2022, 9, 25}, date{2023, 9, 30}, "USD"};
    for (auto& fact : totals.at(year)) fact->value = fact->value + decimal{2, 6};
    auto const checked = report_checker{changed, digits_are::rounded}.all();
    BOOST_TEST((counts_of(checked) == counts{29, 0, 2, 2}));  // operating income is made of it too
    for (auto const& sum : checked.sums)
        if (sum.found.verdict == sum_verdict::inconsistent && sum.sum->total == "us-gaap:GrossProfit")
            BOOST_TEST((sum.found.off_by() == fraction{500'000}));
}

BOOST_AUTO_TEST_CASE(a_sum_without_a_fact_says_which_and_what_it_must_be) {
    auto changed = excerpt();
    context const year{date{2022, 9, 25}, date{2023, 9, 30}, "USD"};
    changed.facts.at("us-gaap:ResearchAndDevelopmentExpense").erase(year);
    auto const checked = report_checker{changed, digits_are::rounded}.all();
    BOOST_TEST((counts_of(checked) == counts{30, 0, 3, 0}));
    for (auto const& sum : checked.sums)
        if (sum.sum->total == "us-gaap:OperatingExpenses" && sum.where == year) {
            BOOST_TEST(sum.absent.at(0).name == "us-gaap:ResearchAndDevelopmentExpense");
            BOOST_TEST((*sum.found.difference == interval{29'914'000'000, 29'916'000'000}));  // 29,915 were filed
        }
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_row_is_said) {
    auto const refusal = [](std::string const& rows) -> std::string {
        std::istringstream file{"concept,start,end,unit,decimals,value\n" + rows};
        try {
            return read_facts(file).empty() ? "nothing" : "taken";
        } catch (refused_row const& refused) {
            return refused.what();
        }
    };
    BOOST_TEST(refusal("a,,2023-09-30,USD,-6,1000000") == "taken");
    BOOST_TEST(refusal("a,,2023-09-30,USD,nil,") == "taken");
    BOOST_TEST(refusal("a,,2023-09-30,USD,nil,1") ==
               "line 2: \"nil\": decimals are INF, nil without a value, or a whole number from -100 to 100");
    BOOST_TEST(refusal("a,,2023-09-30,USD,-6,") == "line 2: \"\", at byte 1: expected a digit");
    BOOST_TEST(refusal("a,,2023-09-31,USD,-6,1") == "line 2: \"2023-09-31\", at byte 9: expected a day of that month");
    BOOST_TEST(refusal("a,2023-10-01,2023-09-30,USD,-6,1") == "line 2: the end is before the start");
    BOOST_TEST(refusal("a,,2023-09-30,USD,101,1") ==
               "line 2: \"101\": decimals are INF, nil without a value, or a whole number from -100 to 100");
    BOOST_TEST(refusal("a,,2023-09-30,USD") ==
               "line 2: 4 fields where concept,start,end,unit,decimals,value are meant");
}

BOOST_AUTO_TEST_SUITE_END()
