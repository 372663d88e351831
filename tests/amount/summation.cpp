// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/summation.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <vector>

using namespace prospectus;

namespace {

using item = outcome<interval, item_reason>;
using parts = std::vector<contribution>;

item of(std::int64_t v, std::optional<int> decimals = 0, digits_are kind = digits_are::rounded) {
    return range_of({v, decimals}, kind);
}
item cut(std::int64_t v, std::optional<int> decimals = 0) { return of(v, decimals, digits_are::truncated); }
item none(item_reason why) { return unexpected{why}; }

sum_verdict verdict_of(item const& total, parts const& of_it) { return check_summation(total, of_it).verdict; }

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_summation)

BOOST_AUTO_TEST_CASE(rounded_parts_may_miss_their_total_by_a_half_each) {
    BOOST_TEST((verdict_of(of(100), {{1, of(67)}, {1, of(33)}}) == sum_verdict::consistent));
    BOOST_TEST((verdict_of(of(100), {{1, of(67)}, {1, of(34)}}) == sum_verdict::consistent));
    BOOST_TEST((verdict_of(of(100), {{1, of(67)}, {1, of(35)}}) == sum_verdict::inconsistent));
    BOOST_TEST((verdict_of(of(100, {}), {{1, of(67)}, {1, of(34)}}) == sum_verdict::consistent));
    BOOST_TEST((verdict_of(of(100, {}), {{1, of(67, {})}, {1, of(34)}}) == sum_verdict::inconsistent));
}

BOOST_AUTO_TEST_CASE(a_sum_that_just_touches_its_total_is_consistent_if_it_is_reached) {
    BOOST_TEST((verdict_of(of(102), {{1, of(67)}, {1, of(34)}}) == sum_verdict::consistent));  // 101.5 and 102
    BOOST_TEST((verdict_of(of(100), {{1, of(101, {})}}) == sum_verdict::inconsistent));
    BOOST_TEST((verdict_of(cut(100), {{1, cut(50)}, {1, cut(48)}}) == sum_verdict::inconsistent));  // 100 is left out
    BOOST_TEST((verdict_of(cut(100), {{1, cut(50)}, {1, cut(49)}}) == sum_verdict::consistent));
    BOOST_TEST((verdict_of(cut(100), {{1, cut(50)}, {1, cut(51)}}) == sum_verdict::inconsistent));
}

BOOST_AUTO_TEST_CASE(weights_turn_and_scale_a_part) {
    BOOST_TEST((verdict_of(of(33), {{1, of(100)}, {-1, of(67)}}) == sum_verdict::consistent));
    BOOST_TEST((*check_summation(of(33), parts{{1, cut(100)}, {-1, cut(67)}}).parts ==
                interval{bound{32, false}, bound{34, false}}));
    BOOST_TEST((*check_summation(of(33), parts{{fraction{1, 2}, of(66)}}).parts ==
                interval{fraction{131, 4}, fraction{133, 4}}));
}

BOOST_AUTO_TEST_CASE(by_how_much) {
    BOOST_TEST((check_summation(of(100), parts{{1, of(67)}, {1, of(35)}}).off_by() == fraction{-1, 2}));
    BOOST_TEST((check_summation(of(100), parts{{1, of(67)}, {1, of(30)}}).off_by() == fraction{3, 2}));
    BOOST_TEST((*check_summation(of(100), parts{{1, of(67)}, {1, of(30)}}).difference ==
                interval{fraction{3, 2}, fraction{9, 2}}));
    BOOST_TEST(!check_summation(of(100), parts{{1, of(67)}, {1, of(33)}}).off_by());
    BOOST_TEST((check_summation(cut(100), parts{{1, cut(50)}, {1, cut(48)}}).off_by() == fraction{0}));  // but not 0
}

BOOST_AUTO_TEST_CASE(a_sum_with_an_absent_part_says_which_and_is_never_plainly_consistent) {
    auto const nil = check_summation(of(100), parts{{1, of(100)}, {1, none(item_reason::nil)}});
    BOOST_TEST((nil.verdict == sum_verdict::undecidable && nil.absent == std::vector<std::size_t>{1}));
    BOOST_TEST((*nil.difference == interval{-1, 1}));
    auto const silent = check_summation(of(100), parts{{1, none(item_reason::not_reported)}, {1, of(100)}});
    BOOST_TEST((silent.verdict == sum_verdict::consistent_as_reported && silent.absent == std::vector<std::size_t>{0}));
    auto const open = check_summation(of(100), parts{{1, of(67)}, {1, none(item_reason::not_reported)}});
    BOOST_TEST((open.verdict == sum_verdict::undecidable && *open.difference == interval{32, 34}));
    BOOST_TEST((verdict_of(of(100), {{1, none(item_reason::not_reported)}}) == sum_verdict::undecidable));
    BOOST_TEST((verdict_of(of(100), {}) == sum_verdict::undecidable));
    BOOST_TEST((verdict_of(none(item_reason::nil), {{1, of(100)}}) == sum_verdict::undecidable));
    BOOST_TEST((verdict_of(none(item_reason::not_reported), {{1, of(100)}}) == sum_verdict::undecidable));
}

BOOST_AUTO_TEST_CASE(duplicates_that_contradict_each_other_are_inconsistent_and_excess_digits_undecidable) {
    BOOST_TEST((verdict_of(of(100), {{1, of(100)}, {1, none(item_reason::contradictory_duplicates)}}) ==
                sum_verdict::inconsistent));
    BOOST_TEST((verdict_of(none(item_reason::contradictory_duplicates), {{1, of(100)}}) == sum_verdict::inconsistent));
    BOOST_TEST((verdict_of(of(123, -1), {{1, of(120, -1)}}) == sum_verdict::undecidable));
}

BOOST_AUTO_TEST_CASE(what_was_true_before_rounding_or_truncation_is_consistent) {
    std::mt19937_64 random{11};
    for (int i = 0; i < 5'000; ++i) {
        bool const truncates = random() % 2 == 0;
        auto const reported = [&](std::int64_t exact) -> item {
            int const places = static_cast<int>(random() % 7);
            auto const rule = truncates ? rounding::down : static_cast<rounding>(random() % 3);
            if (places == 6) return of(exact, {});
            return range_of({*round(decimal{exact}, -places, rule), -places},
                            truncates ? digits_are::truncated : digits_are::rounded);
        };
        std::int64_t total = 0;
        parts all;
        for (auto left = 1 + random() % 8; left > 0; --left) {
            auto const part = static_cast<std::int64_t>(random() % 20'000'001) - 10'000'000;
            std::int64_t const weight = random() % 3 == 0 ? -1 : 1;
            total += weight * part;
            all.push_back({weight, reported(part)});
        }
        BOOST_REQUIRE((verdict_of(reported(total), all) == sum_verdict::consistent));
    }
}

BOOST_AUTO_TEST_SUITE_END()
