// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/summation.hpp>

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace prospectus;

namespace {

using item = outcome<interval, item_reason>;

item of(std::int64_t v, digits_are kind = digits_are::rounded) { return range_of({v, 0}, kind); }
std::string text_of(item const& total, std::vector<contribution> const& parts) {
    return to_text(check_summation(total, parts));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_summation)

BOOST_AUTO_TEST_CASE(each_verdict_has_its_sentence) {
    BOOST_TEST(text_of(of(100), {{1, of(67)}, {1, of(34)}}) ==
               "[99.5, 100.5] reported, [100, 102] added up: consistent");
    BOOST_TEST(text_of(of(100), {{1, of(67)}, {1, of(35)}}) ==
               "[99.5, 100.5] reported, [101, 103] added up: inconsistent, by 0.5 at least");
    BOOST_TEST(text_of(of(100), {{1, of(67)}, {1, unexpected{item_reason::nil}}}) ==
               "[99.5, 100.5] reported, [66.5, 67.5] added up: undecidable, what is absent must come to [32, 34]");
    BOOST_TEST(text_of(of(100), {{1, of(100)}, {1, unexpected{item_reason::not_reported}}}) ==
               "[99.5, 100.5] reported, [99.5, 100.5] added up: consistent as reported, what is reported adds up");
}

BOOST_AUTO_TEST_CASE(what_has_no_value_is_told) {
    BOOST_TEST(text_of(of(100), {}) == "[99.5, 100.5] reported, nothing added up: undecidable, no part has a value");
    BOOST_TEST(text_of(unexpected{item_reason::nil}, {{1, of(100)}}) ==
               "nothing reported, [99.5, 100.5] added up: undecidable, the total has no value");
    BOOST_TEST(text_of(of(100), {{1, unexpected{item_reason::contradictory_duplicates}}}) ==
               "[99.5, 100.5] reported, nothing added up: inconsistent, values of one item contradict each other");
    BOOST_TEST(text_of(of(1, digits_are::truncated), {{1, of(2, digits_are::truncated)}}) ==
               "[1, 2) reported, [2, 3) added up: inconsistent, though by less than any amount");
}

BOOST_AUTO_TEST_SUITE_END()
