// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/reported_value.hpp>

#include <boost/test/unit_test.hpp>

#include <type_traits>
#include <vector>

using namespace prospectus;

static_assert(std::is_trivially_copyable_v<reported_value>);

namespace {

constexpr auto rounded = digits_are::rounded;
constexpr auto truncated = digits_are::truncated;
using facts = std::vector<std::optional<reported_value>>;

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_reported_value)

BOOST_AUTO_TEST_CASE(decimals_say_how_wide) {
    BOOST_TEST((range_of({1'000'000, -6}, rounded) == interval{500'000, 1'500'000}));
    BOOST_TEST((range_of({1'000'000, -6}, truncated) == interval{bound{1'000'000}, bound{2'000'000, false}}));
    BOOST_TEST((range_of({-1'000'000, -6}, truncated) == interval{bound{-2'000'000, false}, bound{-1'000'000}}));
    BOOST_TEST((range_of({decimal{94, -2}, 2}, rounded) == interval{fraction{935, 1000}, fraction{945, 1000}}));
    BOOST_TEST((range_of({12, std::nullopt}, truncated) == interval{12}));
    BOOST_TEST((range_of({0, -3}, rounded) == interval{-500, 500}));
    BOOST_TEST((range_of({decimal{12, 0}, 2}, rounded) == interval{fraction{11'995, 1000}, fraction{12'005, 1000}}));
}

BOOST_AUTO_TEST_CASE(digits_past_the_decimals_are_refused) {
    BOOST_TEST((range_of({1'234, -2}, rounded).error() == item_reason::excess_digits));
    BOOST_TEST((range_of({1'200, -2}, rounded) == interval{1'150, 1'250}));
    BOOST_TEST((range_of({decimal{1'200'000, -3}, -2}, rounded) == interval{1'150, 1'250}));
}

BOOST_AUTO_TEST_CASE(duplicates_leave_what_all_of_them_allow) {
    BOOST_TEST((common_range(facts{{{1'230, -1}}, {{1'200, -2}}}, rounded) == interval{1'225, 1'235}));
    BOOST_TEST((common_range(facts{{{1'240, -1}}, {{1'200, -2}}}, rounded) == interval{1'235, 1'245}));
    BOOST_TEST((common_range(facts{{{1'250, -1}}, {{1'200, -2}}}, rounded) == interval{1'245, 1'250}));
    BOOST_TEST(
        (common_range(facts{{{1'260, -1}}, {{1'200, -2}}}, rounded).error() == item_reason::contradictory_duplicates));
    BOOST_TEST((common_range(facts{{{7, {}}}, {{7, {}}}, {{7, 0}}}, rounded) == interval{7}));
    BOOST_TEST((common_range(facts{{{7, {}}}, {{8, {}}}}, rounded).error() == item_reason::contradictory_duplicates));
}

BOOST_AUTO_TEST_CASE(truncated_duplicates_touch_at_no_point) {
    facts const next{{{1'300, -2}}, {{1'200, -2}}};  // as rounded they share 1250, as truncated nothing
    BOOST_TEST((common_range(next, rounded) == interval{1'250}));
    BOOST_TEST((common_range(next, truncated).error() == item_reason::contradictory_duplicates));
}

BOOST_AUTO_TEST_CASE(what_is_nil_or_not_there_has_no_range) {
    BOOST_TEST((common_range(facts{}, rounded).error() == item_reason::not_reported));
    BOOST_TEST((common_range(facts{std::nullopt, std::nullopt}, rounded).error() == item_reason::nil));
    BOOST_TEST((common_range(facts{std::nullopt, {{7, 0}}}, rounded).error() == item_reason::contradictory_duplicates));
}

BOOST_AUTO_TEST_SUITE_END()
