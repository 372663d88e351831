// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/share_changes.hpp>

#include <boost/test/unit_test.hpp>

#include <limits>

using namespace prospectus;

namespace {

share_change split(partial_date on, std::int64_t becomes, std::int64_t each = 1) {
    return share_change::split(on, becomes, each);
}
auto const issue = share_change::issue;
partial_date const begin{2020, 1, 1}, end{2024, 12, 31};

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_share_changes)

BOOST_AUTO_TEST_CASE(splits_multiply_and_issues_add_in_the_order_of_their_days) {
    std::vector const changes{issue(partial_date{2021, 5, 3}, 1'000), split(partial_date{2020, 8, 31}, 4),
                              issue(partial_date{2022, 1, 1}, -600), split(partial_date{2023}, 1, 10)};
    BOOST_TEST((split_factor(changes, begin, end) == fraction{2, 5}));
    BOOST_TEST((shares_on(500, begin, changes, partial_date{2021, 5, 2}) == 2'000));
    BOOST_TEST((shares_on(500, begin, changes, partial_date{2021, 5, 3}) == 3'000));
    BOOST_TEST((shares_on(500, begin, changes, end) == 240));
}

BOOST_AUTO_TEST_CASE(what_is_counted_on_a_days_change_is_counted_after_it) {
    std::vector const changes{split(partial_date{2020, 8, 31}, 4)};
    BOOST_TEST((split_factor(changes, partial_date{2020, 8, 31}, end) == fraction{1}));
    BOOST_TEST((split_factor(changes, partial_date{2020, 8, 30}, partial_date{2020, 8, 31}) == fraction{4}));
    BOOST_TEST((split_factor(changes, partial_date{2020, 8, 1}, partial_date{2020, 8, 30}) == fraction{1}));
}

BOOST_AUTO_TEST_CASE(a_factor_over_two_spans_is_the_product_of_theirs) {
    std::vector<share_change> changes;
    for (int day = 1; day <= 20; day += 3)
        changes.push_back(split(partial_date{2020, 2, day}, day % 5 + 1, day % 4 + 1));
    for (int middle = 1; middle <= 28; ++middle) {
        partial_date const m{2020, 2, middle};
        BOOST_TEST(
            (*split_factor(changes, begin, m) * *split_factor(changes, m, end) == *split_factor(changes, begin, end)));
    }
}

BOOST_AUTO_TEST_CASE(what_dates_do_not_tell_is_not_guessed) {
    std::vector const month{split(partial_date{2020, 8}, 4)};
    BOOST_TEST((split_factor(month, begin, partial_date{2020, 8, 15}).error() == share_reason::cannot_be_known));
    BOOST_TEST((split_factor(month, begin, partial_date{2020, 8, 31}) == fraction{4}));
    // A split and an issue in one month, or on one day: 4 * 500 + 100 or 4 * 600.
    for (auto const on : {partial_date{2020, 8}, partial_date{2020, 8, 31}})
        BOOST_TEST(
            (shares_on(500, begin, {split(on, 4), issue(on, 100)}, end).error() == share_reason::cannot_be_known));
    // Two issues or two splits give the same in either order; a split that changes nothing is none.
    BOOST_TEST(
        (shares_on(500, begin, {issue(partial_date{2020, 8}, 5), issue(partial_date{2020, 8, 3}, 6)}, end) == 511));
    BOOST_TEST(
        (shares_on(500, begin, {split(partial_date{2020, 8}, 2, 2), issue(partial_date{2020, 8, 3}, 6)}, end) == 506));
}

BOOST_AUTO_TEST_CASE(a_number_that_cannot_be_is_a_reason) {
    auto const most = std::numeric_limits<std::int64_t>::max();
    auto const least = std::numeric_limits<std::int64_t>::min();
    partial_date const on{2021, 1, 1};
    auto const after = [&](std::int64_t count, share_change c) { return shares_on(count, begin, {c}, end); };
    BOOST_TEST((after(105, split(on, 1, 10)).error() == share_reason::not_whole));
    BOOST_TEST((after(5, issue(on, -6)).error() == share_reason::below_zero));
    BOOST_TEST((after(5, issue(on, least)).error() == share_reason::below_zero));
    BOOST_TEST((after(most, issue(on, 1)).error() == share_reason::out_of_range));
    BOOST_TEST((after(most, split(on, 10)).error() == share_reason::out_of_range));
    BOOST_TEST((after(most, split(on, most, most)) == most));
    BOOST_TEST((after(-1, split(on, 2)).error() == share_reason::below_zero));
    BOOST_TEST((after(1, split(on, 0)).error() == share_reason::no_ratio));
    BOOST_TEST((after(1, split(on, 1, -1)).error() == share_reason::no_ratio));
    BOOST_TEST((split_factor({}, end, begin).error() == share_reason::runs_backward));
}

BOOST_AUTO_TEST_SUITE_END()
