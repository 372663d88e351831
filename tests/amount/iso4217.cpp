// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/iso4217.hpp>

#include <fstream>
#include <iostream>
#include <string>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(usd::value.number() == 840 && jpy::value.minor_digits() == 0 && !xau::value.minor_digits());
static_assert(find_currency("CNY") == cny::value && !find_currency("XYZ") && try_::value.code() == "TRY");

BOOST_AUTO_TEST_SUITE(amount_iso4217)

BOOST_AUTO_TEST_CASE(codes_ascend_and_each_is_found) {
    std::string_view last;
    for (auto const& c : iso4217_currencies) {
        BOOST_TEST(last < c.code());
        BOOST_TEST((find_currency(c.code()) == c));
        last = c.code();
    }
    BOOST_TEST(std::size(iso4217_currencies) == 179U);
}

BOOST_AUTO_TEST_CASE(the_table_is_that_of_the_agency) {
    std::ifstream file{PROSPECTUS_SHARED "/data/iso4217/list-one.xml"};
    if (!file) {
        std::cout << "skipped: the agency's whole list is not at " PROSPECTUS_SHARED "/data/iso4217/list-one.xml\n";
        return;
    }
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
            BOOST_REQUIRE(listed.has_value());
            BOOST_TEST(listed->number() == std::stoi(number));
            BOOST_TEST(
                (listed->minor_digits() == (digits == "N.A." ? std::nullopt : std::optional{std::stoi(digits)})));
            ++entries;
        }
    }
    BOOST_TEST(entries > 200);
}

BOOST_AUTO_TEST_SUITE_END()
