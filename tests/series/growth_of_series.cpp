// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth_of_series.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_growth_of_series)

BOOST_AUTO_TEST_CASE(like_is_compared_with_like_right_before) {
    flow_series<int> const s{{fiscal_year{2023}, 100}, {fiscal_year{2024}, 150}, {fiscal_half{2025, 1}, 90}};
    auto const rates = growth(s);
    BOOST_TEST((rates.values()[0].error() == growth_reason::missing_base));
    BOOST_TEST((rates.values()[1]->percent() == 50.0));
    BOOST_TEST((rates.values()[2].error() == growth_reason::different_length));
}

BOOST_AUTO_TEST_CASE(a_year_before_is_by_the_calendar_not_four_rows_up) {
    flow_series<int> const s{{q(2023, 4), 4},  {q(2024, 1), 10}, {q(2024, 2), 20},
                             {q(2024, 4), 40}, {q(2025, 1), 15}, {q(2025, 3), 60}};
    auto const rates = growth_on_year(s, calendar_year);
    BOOST_TEST((rates.values()[3]->fraction() == 9.0));
    BOOST_TEST((rates.values()[4]->percent() == 50.0));
    BOOST_TEST((rates.values()[5].error() == growth_reason::missing_base));  // four rows up is the second quarter
    auto const by_row = growth(s);
    BOOST_TEST((by_row.values()[3].error() == growth_reason::missing_base));  // the third quarter is missing
}

BOOST_AUTO_TEST_SUITE_END()
