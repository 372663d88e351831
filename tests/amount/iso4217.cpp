// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>

#include <concepts>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(usd::value.number() == 840 && jpy::value.minor_digits() == 0 && !iso4217::xau::value.minor_digits());
static_assert(find_currency("CNY") == cny::value && !find_currency("XYZ") && iso4217::try_::value.code() == "TRY");
static_assert(std::same_as<usd, iso4217::usd> && std::same_as<dkk, iso4217::dkk>);

// Codes that are words stay a program's own, whatever it uses.
namespace {
struct all {};
struct top {};
struct mad {};
struct try_ {};
}  // namespace
static_assert(!currency_type<all> && !currency_type<top> && !currency_type<mad> && !currency_type<try_>);
static_assert(currency_type<iso4217::all> && currency_type<iso4217::top> && currency_type<iso4217::mad>);

namespace {

/// Requires that each entry of the agency's file is in the table as it stands there.
int entries_that_agree(std::string const& path, std::set<std::string>* codes = nullptr) {
    std::ifstream file{path};
    auto const inside = [](std::string const& line, std::string const& tag) -> std::string {
        auto const from = line.find('<' + tag + '>');
        if (from == std::string::npos) return {};
        auto const text = from + tag.size() + 2;
        return line.substr(text, line.find('<', text) - text);
    };
    std::string line, code, number;
    int entries = 0;
    while (std::getline(file, line)) {
        if (auto const found = inside(line, "Ccy"); !found.empty()) code = found;
        if (auto const found = inside(line, "CcyNbr"); !found.empty()) number = found;
        if (auto const digits = inside(line, "CcyMnrUnts"); !digits.empty()) {
            auto const listed = find_currency(code);
            BOOST_TEST_REQUIRE(listed.has_value(), code << " is not in the table");
            BOOST_TEST(listed->number() == std::stoi(number));
            BOOST_TEST(
                (listed->minor_digits() == (digits == "N.A." ? std::nullopt : std::optional{std::stoi(digits)})));
            if (codes != nullptr) codes->insert(code);
            ++entries;
        }
    }
    return entries;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_iso4217)

BOOST_AUTO_TEST_CASE(codes_ascend_and_each_is_found) {
    std::string_view last;
    for (auto const& c : iso4217::currencies) {
        BOOST_TEST(last < c.code());
        BOOST_TEST((find_currency(c.code()) == c));
        last = c.code();
    }
    BOOST_TEST(std::size(iso4217::currencies) == 179U);
}

BOOST_AUTO_TEST_CASE(the_table_is_that_of_the_agency) {
    BOOST_TEST(entries_that_agree(PROSPECTUS_TEST_DATA "/iso4217/list-one-excerpt.xml") == 14);
    if (!std::ifstream{PROSPECTUS_SHARED "/data/iso4217/list-one.xml"}) {
        std::cout << "skipped: the agency's whole list is not at " PROSPECTUS_SHARED "/data/iso4217/list-one.xml\n";
        return;
    }
    std::set<std::string> codes;
    BOOST_TEST(entries_that_agree(PROSPECTUS_SHARED "/data/iso4217/list-one.xml", &codes) > 200);
    BOOST_TEST(codes.size() == std::size(iso4217::currencies));  // none more in the table than in the list
}

BOOST_AUTO_TEST_SUITE_END()
