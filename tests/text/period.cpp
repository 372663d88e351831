// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/unit_range.hpp>
#include <prospectus/text/period.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

static_assert(from_text<fiscal_period>("2025H1") == fiscal_period{fiscal_half{2025, 1}});

BOOST_AUTO_TEST_SUITE(text_period)

BOOST_AUTO_TEST_CASE(labels_read_back_in_every_calendar) {
    for (int closing = 1; closing <= 12; ++closing) {
        auto const calendar = closes_at_month_end(static_cast<month>(closing));
        for (int year = 1950; year <= 2150; ++year) {
            fiscal_year const y{year, calendar};
            BOOST_REQUIRE((from_text<fiscal_period>(to_text(y), calendar) == fiscal_period{y}));
            for (auto const& unit : halves_of(y))
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(unit), calendar) == fiscal_period{unit}));
            for (auto const& unit : quarters_of(y))
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(unit), calendar) == fiscal_period{unit}));
            for (auto const& unit : months_of(y))
                BOOST_REQUIRE((from_text<fiscal_period>(to_text(unit), calendar) == fiscal_period{unit}));
        }
    }
}

BOOST_AUTO_TEST_CASE(forms_and_errors) {
    BOOST_TEST((from_text<fiscal_period>("2025年上半年") == fiscal_period{fiscal_half{2025, 1}}));
    BOOST_TEST((from_text<fiscal_period>("FY2025M03") == fiscal_period{fiscal_month{2025, 3}}));
    BOOST_TEST((from_text<fiscal_period>("2025Q5").error().offset == 4));
    BOOST_TEST((from_text<fiscal_period>("2025H12").error().offset == 4));
    BOOST_TEST((from_text<fiscal_period>("20x5").error().offset == 0));
    BOOST_TEST(to_text(fiscal_period{day_span{date{2025, 1, 1}, date{2025, 2, 14}}, period_kind::other}) ==
               "2025-01-01/2025-02-14");
}

BOOST_AUTO_TEST_SUITE_END()
