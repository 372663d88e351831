// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/detail/fact_columns.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;
using namespace prospectus::detail;

BOOST_AUTO_TEST_SUITE(filings_detail_fact_columns)

BOOST_AUTO_TEST_CASE(the_rows_of_an_item_are_a_chain_in_their_order) {
    fact_columns columns;
    std::vector<std::uint32_t> items;
    for (auto const* const name : {"a", "b", "c"}) items.push_back(columns.item_of("t", name, "u"));
    for (int i = 0; i < 100; ++i)
        columns.append(items[static_cast<std::size_t>(i * i % 3)], {2'451'545 + i, 0}, decimal{i}, {}, 0, 0);
    std::size_t met = 0;
    for (auto const item : items) {
        std::uint32_t before = 0;
        for (auto row = columns.items[item].first_row; row != no_row; row = columns.next[row]) {
            BOOST_TEST(columns.item[row] == item);
            BOOST_TEST((met == 0 || row >= before));
            before = row + 1;
            ++met;
        }
    }
    BOOST_TEST(met == columns.size());
}

BOOST_AUTO_TEST_CASE(a_filing_is_kept_once_and_another_by_any_part_of_it) {
    fact_columns columns;
    filing_row const first{1, 2'451'545, 2020, 1, 2, true};
    BOOST_TEST(columns.filing_of(first) == 0U);
    BOOST_TEST(columns.filing_of(first) == 0U);
    auto other = first;
    other.fy = filing_row::no_fy;
    BOOST_TEST(columns.filing_of(other) == 1U);
    other.filed += 1;
    BOOST_TEST(columns.filing_of(other) == 2U);
    BOOST_TEST(columns.filing_of(first) == 0U);
}

BOOST_AUTO_TEST_CASE(thirty_six_bytes_a_fact) {
    fact_columns columns;
    auto const item = columns.item_of("us-gaap", "Revenues", "USD");
    auto const before = columns.bytes();
    columns.reserve(1000);
    BOOST_TEST(columns.bytes() - before == 36'000U);
    for (int i = 0; i < 1000; ++i) columns.append(item, {2'451'545, 0}, decimal{1}, {}, 0, 0);
    BOOST_TEST(columns.bytes() - before == 36'000U);
    columns.append(item, {2'451'545, 0}, decimal{1}, {}, 0, 0);
    BOOST_TEST(columns.bytes() - before <= 60'000U);
    columns.shrink();
    BOOST_TEST(columns.bytes() - before <= 36'036U);
}

BOOST_AUTO_TEST_SUITE_END()
