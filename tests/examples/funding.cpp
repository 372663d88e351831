// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Tables of funding rounds in every form that people pass them around in: each row is read or refused, and the sums are
// those of integers that share nothing with the library.

#include <examples/funding/ledgers.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace prospectus;
using boost::multiprecision::cpp_int;

namespace {

using rows = std::vector<std::vector<std::string>>;

std::string written(rows const& table, char separator, std::string const& end) {
    std::string text;
    for (auto const& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            bool const quotes = row[i].find(separator) != row[i].npos;
            text.append(i > 0 ? std::string(1, separator) : "").append(quotes ? '"' + row[i] + '"' : row[i]);
        }
        text += end;
    }
    return text;
}
std::string in_utf16(std::string const& latin1) {
    std::string bytes = "\xff\xfe";
    for (char const c : latin1) bytes.append({c, '\0'});
    return bytes;
}
std::string in_utf8(std::string const& latin1) {
    std::string text;
    for (char const c : latin1) examples::append_utf8(text, static_cast<unsigned char>(c));
    return text;
}

rows const table{{"company", "fundedDate", "raisedAmt", "raisedCurrency", "round", "city"},
                 {"Caf\xe9 Masala", "1-May-07", "1,00,00,000", "INR", "a", "Pune, or near it"},
                 {"Quartz", "25/12/2007", "$3.5 million", "USD", "b", ""},
                 {"Caf\xe9 Masala", "1-Oct-99", "Undisclosed", "", "angel", ""},
                 {"#NAME?", "1-Oct-06", "100", "USD", "a", ""},
                 {"Quartz", "05/072018", "100", "USD", "c", ""}};

void check_table(funding::read_table const& read) {
    BOOST_REQUIRE(read.rounds.size() == 3);
    BOOST_TEST((read.rounds[0].company == "Café Masala" && read.rounds[2].company == "Café Masala"));
    BOOST_TEST((read.rounds[0].round.raised == exactly<inr>(decimal{10'000'000})));
    BOOST_TEST((read.rounds[0].round.announced == partial_date{2007, 5, 1}));
    BOOST_TEST((read.rounds[1].round.raised == stated<usd>(decimal{35, 5})));
    BOOST_TEST((read.rounds[2].round.announced == partial_date{1999, 10, 1} && !read.rounds[2].round.raised));
    BOOST_TEST(read.rounds[2].round.label == "angel");
    BOOST_REQUIRE(read.refused.size() == 2);
    BOOST_TEST((read.refused[0].line() == 5 && read.refused[1].line() == 6));
    BOOST_TEST(read.row_count == 5U);
}

std::string contents(std::string const& name) {
    std::ifstream file{name, std::ios::binary};
    return examples::read_all(file);
}
std::string refusal(std::string const& text, funding::reading const& how = {}) {
    try {
        auto const read = funding::read_rows(text, how);
        return read.refused.empty() ? "" : read.refused.front().why();
    } catch (funding::refused_row const& why) {
        return why.what();
    }
}
/// Of a row with that amount and date.
std::string refused_cells(std::string const& amount, std::string const& date = "2007-05-01") {
    return refusal("company\tdate\tamount\tcurrency\nQuartz\t" + date + '\t' + amount + "\tUSD\n");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_funding)

BOOST_AUTO_TEST_CASE(the_same_table_is_read_in_every_encoding_with_every_line_end_separator_and_order_of_columns) {
    rows turned;
    for (auto const& row : table) turned.emplace_back(row.rbegin(), row.rend());
    for (auto const& one : {table, turned})
        for (char const separator : {',', ';', '\t', '|'})
            for (std::string const end : {"\n", "\r\n", "\r"}) {
                auto const latin1 = written(one, separator, end);
                check_table(funding::read_rows(latin1, {}));
                check_table(funding::read_rows(in_utf8(latin1), {}));
                check_table(funding::read_rows("\xef\xbb\xbf" + in_utf8(latin1), {}));
                check_table(funding::read_rows(in_utf16(latin1), {}));
            }
}

BOOST_AUTO_TEST_CASE(other_exports_are_understood_by_the_names_of_their_columns) {
    for (std::string const head :
         {"company_name,funded_at,raised_amount_usd,funding_round_type",
          "Startup Name,Date dd/mm/yyyy,Amount in USD,InvestmentnType",
          "Organization Name,Announced Date,USD,Funding Type", "STARTUP,FUNDING DATE,RAISED (USD),STAGE",
          "issuer,closed_on,Deal Size USD,Series"}) {
        auto const read = funding::read_rows(head + "\nQuartz,2007-05-01,5000000,a\n", {});
        BOOST_TEST_REQUIRE(read.rounds.size() == 1U, head);
        BOOST_TEST((read.rounds[0].round.raised == exactly<usd>(decimal{5'000'000})), head);
        BOOST_TEST(read.rounds[0].round.label == "a");
        BOOST_TEST((funding::day_of(read.rounds[0].round) == partial_date{2007, 5, 1}));
    }
    auto const day_first = funding::read_rows("Startup Name,Date dd/mm/yyyy,Amount in USD Mn\nQ,1/5/2007,2.5\n", {});
    BOOST_TEST((day_first.rounds.at(0).round.announced == partial_date{2007, 5, 1}));
    BOOST_TEST((day_first.rounds.at(0).round.raised == stated<usd>(decimal{25, 5})));
    BOOST_TEST(refusal("name,date,funding_total_usd\nQ,2007,5\n").starts_with("line 1: no column for the amount"));
    BOOST_TEST(refusal("").starts_with("line 1: no rows"));
    BOOST_TEST(refusal("sep=;\ncompany;date;amount\nQ;2007;USD 5\n").empty());
    funding::reading const told{.told = {{funding::role::amount, "funding_total_usd"}}};
    BOOST_TEST(refusal("name,date,funding_total_usd\nQ,2007,5\n", told).empty());
}

BOOST_AUTO_TEST_CASE(what_may_be_two_things_is_refused_until_it_is_told) {
    std::string const text = "company,date,amount\nQuartz,1/5/07,$5\n";
    BOOST_TEST(refusal(text).find("say by --dates") != std::string::npos);
    funding::reading how;
    how.dates.order = date_order::month_first;
    BOOST_TEST(refusal(text, how).find("a currency: $ may be USD") != std::string::npos);
    how.in = usd::value;
    auto const read = funding::read_rows(text, how);
    BOOST_TEST((read.rounds.at(0).round.announced == partial_date{2007, 1, 5}));
    BOOST_TEST((read.rounds.at(0).round.raised == exactly<usd>(decimal{5})));
    std::string const marks = "company;date;amount;currency\nQuartz;2007;1.500;EUR\nQuartz;2007;1.500,25;EUR\n";
    BOOST_TEST(refusal(marks).find("may be thousands: say by --marks") != std::string::npos);
    how.marks = decimal_comma;
    auto const german = funding::read_rows(marks, how);
    BOOST_TEST((german.rounds.at(0).round.raised == exactly<eur>(decimal{1500})));
    BOOST_TEST((german.rounds.at(1).round.raised == exactly<eur>(decimal{150'025, -2})));
    how.marks = number_style{};
    auto const english = funding::read_rows(marks, how);
    BOOST_TEST((english.rounds.at(0).round.raised->value() == decimal{15, -1} && english.refused.size() == 1U));
    BOOST_TEST(refusal("company,date,amount\nQuartz,2007,5\n").find("--in CURRENCY") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(unknown_is_a_value_and_nonsense_is_none) {
    for (auto const amount : {"", "Undisclosed", "unknown", "N/A", "-", "null", "未披露"})
        BOOST_TEST(refused_cells(amount).empty(), amount);
    for (auto const amount :
         {"#REF!", "#N/A", "####", "a handful", "12,34", "1.500", "€5", "-5", "5%", "99999999999999999999", "1 2"})
        BOOST_TEST(!refused_cells(amount).empty(), amount);
    for (auto const date : {"", "undisclosed", "n/a"}) BOOST_TEST(refused_cells("5", date).empty(), date);
    for (auto const date : {"05/072018", "22/01//2015", "39203", "30-Feb-07", "#VALUE!", "soon"})
        BOOST_TEST(!refused_cells("5", date).empty(), date);
}

BOOST_AUTO_TEST_CASE(sums_of_a_company_stand_by_its_days_and_of_names_spelled_alike_only) {
    auto const read = funding::read_rows(
        "company,date,amount,currency\nQ,2008,7,USD\nq,2007,1,USD\nQ ,2006,,\nQ,,3,USD\nQ,2007,5,EUR\n", {});
    auto const companies = funding::by_company(read.rounds);
    BOOST_REQUIRE(companies.size() == 2);
    auto const lines = funding::lines_of(companies[0]);
    BOOST_REQUIRE(lines.size() == 4);
    BOOST_TEST((!lines[0].round->raised && lines[1].in == eur::value && !funding::day_of(*lines[3].round)));
    BOOST_TEST((lines[2].multiple->error() == funding_reason::different_unit));
    BOOST_TEST((lines[3].after->error() == funding_reason::not_dated && !lines[3].order_known));
    BOOST_TEST((lines[3].sums[1].amount.range() == interval::at_least(10)));
}

BOOST_AUTO_TEST_CASE(whatever_bytes_come_every_row_is_read_or_refused) {
    std::mt19937 random{5};
    for (std::string const name : {"/data/funding.csv", "/data/funding_india.csv", "/data/funding_valued.csv"}) {
        auto const whole = contents(PROSPECTUS_EXAMPLES + name);
        BOOST_REQUIRE(!whole.empty());
        for (int i = 0; i < 150; ++i) {
            auto text = whole;
            for (auto changes = random() % 8; changes > 0; --changes)
                text[random() % text.size()] = "\",;\n\r\t#0-$\xe9\xff\0"[random() % 13];
            if (i % 3 == 0) text.resize(random() % text.size());
            try {
                auto const read = funding::read_rows(text, {});
                std::set<std::size_t> lines;
                for (auto const& one : read.rounds) lines.insert(one.line);
                for (auto const& one : read.refused) lines.insert(one.line());
                BOOST_TEST(read.rounds.size() + read.refused.size() == read.row_count);
                BOOST_TEST(lines.size() == read.row_count);
                std::size_t told = 0;
                for (auto const& c : funding::by_company(read.rounds)) told += funding::lines_of(c).size();
                BOOST_TEST(told == read.rounds.size());
            } catch (funding::refused_row const&) {  // its head
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_rows_of_the_shared_file_are_all_read_and_add_up_as_integers_do) {
    std::string const name = PROSPECTUS_SHARED "/data/funding/TechCrunchcontinentalUSA.csv";
    if (!std::ifstream{name}) {
        BOOST_TEST_MESSAGE("skipped: no " << name << ", which may not be shipped");
        return;
    }
    // No field of this file has a comma or a quote in it.
    std::ifstream file{name};
    std::map<std::string, std::map<std::string, cpp_int>> sums;
    std::size_t count = 0;
    std::string line;
    for (std::getline(file, line); std::getline(file, line); ++count) {
        std::vector<std::string> cells(1);
        for (char const c : line) c == ',' ? cells.emplace_back() : cells.back() += std::string(c == '\r' ? 0 : 1, c);
        sums[cells.at(1)][cells.at(8)] += cpp_int{cells.at(7)};
    }
    auto const read = funding::read_rows(contents(name), {});
    BOOST_TEST(read.row_count == count);
    BOOST_TEST((read.rounds.size() == count && read.refused.empty()));
    auto const companies = funding::by_company(read.rounds);
    BOOST_TEST(companies.size() == sums.size());
    for (auto const& c : companies)
        for (auto const& sum : c.ledger.raised_by_currency()) {
            auto const value = sum.amount.range().lower()->value;
            cpp_int whole = value.numerator();
            for (int e = value.exponent(); e > 0; --e) whole *= 10;
            BOOST_TEST((sum.amount.range().is_point() && value.denominator() == 1 && value.exponent() >= 0));
            BOOST_TEST((whole == sums[c.name][std::string{sum.amount.in().currency()->code()}]), c.name);
        }
}

BOOST_AUTO_TEST_SUITE_END()
