// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/base_period.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

fiscal_period q(int year, int number) { return fiscal_quarter{year, number}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_detail_base_period)

BOOST_AUTO_TEST_CASE(by_what_follows_and_by_the_calendar) {
    flow_series<int> const s{
        {q(2023, 4), 0}, {q(2024, 1), 1}, {q(2024, 2), 2}, {q(2024, 4), 4}, {fiscal_half{2025, 1}, 5}};
    detail::unbroken_base<fiscal_period> two{s.periods(), lag{2}};
    BOOST_TEST((two(0).error() == growth_reason::missing_base && two(1).error() == growth_reason::missing_base));
    BOOST_TEST((two(2) == std::size_t{0} && two(3).error() == growth_reason::missing_base));
    BOOST_TEST((two(4).error() == growth_reason::different_length));
    auto const by_calendar = detail::named_base(s, detail::periods_before(calendar_year, 2));
    BOOST_TEST((by_calendar(2) == std::size_t{0} && by_calendar(3) == std::size_t{2}));
    auto const on_year = detail::named_base(s, detail::years_before(calendar_year, 1));
    BOOST_TEST((on_year(3) == std::size_t{0} && on_year(4).error() == growth_reason::missing_base));
}

BOOST_AUTO_TEST_SUITE_END()
