// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/listing.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_listing)

BOOST_AUTO_TEST_CASE(returns_and_capitalisation_are_by_the_issue_price) {
    unit const price = unit::per(hkd::value, "share");
    listing const l{.issue_price = exactly(100_decimal, price)};
    trading_day const day{.last = exactly(125_decimal, price), .capitalisation = exactly<hkd>(5000_decimal)};
    BOOST_TEST((return_on_issue(l, day.last)->range() == interval{fraction{1, 4}}));
    BOOST_TEST((shares_outstanding(day)->range() == interval{40}));
    BOOST_TEST((capitalisation_at_issue(l, day)->range() == interval{4000}));
    BOOST_TEST((capitalisation_at_issue(l, day)->in() == unit::money(hkd::value)));
    BOOST_TEST((return_on_issue(l, day.open).error() == growth_reason::missing_value));
    BOOST_TEST((return_on_issue(listing{}, day.last).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_CASE(a_later_return_counts_the_splits_between) {
    unit const price = unit::per(hkd::value, "share");
    listing const l{.first_day = partial_date{2020, 1, 2}, .issue_price = exactly(100_decimal, price)};
    std::vector const splits{share_change::split(partial_date{2020, 8, 31}, 4),
                             share_change::split(partial_date{2021, 3, 1}, 1, 3)};
    auto const at = [&](decimal d, partial_date day) { return return_since_issue(l, splits, exactly(d, price), day); };
    BOOST_TEST((at(150_decimal, partial_date{2020, 8, 30})->range() == interval{fraction{1, 2}}));
    BOOST_TEST((at(50_decimal, partial_date{2020, 8, 31})->range() == interval{1}));
    BOOST_TEST((at(75_decimal, partial_date{2022})->range() == interval{0}));  // a third of four shares for one of 100
    BOOST_TEST((at(75_decimal, partial_date{2021}).error() == growth_reason::different_basis));
    BOOST_TEST((at(75_decimal, partial_date{2019}).error() == growth_reason::different_basis));
    BOOST_TEST((return_since_issue(listing{}, {}, exactly(1_decimal, price), partial_date{2022}).error() ==
                growth_reason::missing_base));
    BOOST_TEST((return_since_issue(l, {}, {}, partial_date{2022}).error() == growth_reason::missing_value));
    BOOST_TEST((return_between(exactly(2_decimal, price), partial_date{2020, 9, 1}, exactly(3_decimal, price),
                               partial_date{2021, 2, 1}, splits)
                    ->range() == interval{fraction{1, 2}}));
    BOOST_TEST(
        (return_between(exactly(2_decimal, price), partial_date{2020}, exactly<hkd>(3_decimal), partial_date{2021}, {})
             .error() == growth_reason::different_unit));
}

BOOST_AUTO_TEST_CASE(it_is_listed_from_its_first_day_to_its_last) {
    listing l{.first_day = partial_date{2020, 1, 2}, .last_day = partial_date{2023, 6}};
    BOOST_TEST((listed_on(l, partial_date{2020, 1, 1}) == answer::no));
    BOOST_TEST((listed_on(l, partial_date{2020, 1, 2}) == answer::yes));
    BOOST_TEST((listed_on(l, partial_date{2023, 6, 10}) == answer::cannot_be_known));
    BOOST_TEST((listed_on(l, partial_date{2023, 7, 1}) == answer::no));
    l.first_day.reset();
    BOOST_TEST((listed_on(l, partial_date{2022}) == answer::cannot_be_known));
    BOOST_TEST((listed_on(l, partial_date{2024}) == answer::no));
}

BOOST_AUTO_TEST_SUITE_END()
