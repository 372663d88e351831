// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/figure.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <random>
#include <type_traits>
#include <utility>

using namespace prospectus;

static_assert(std::is_trivially_copyable_v<figure>);

namespace {

unit const number = unit::number();
fraction const half{1, 2};

figure of(decimal v, hedge how = hedge::none) { return {v, number, how}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_figure)

BOOST_AUTO_TEST_CASE(a_plain_figure_is_rounded_at_its_last_digit_or_its_last_that_counts) {
    BOOST_TEST((stated<cny>(57.4_million).core() == interval{57'350'000, 57'450'000}));
    BOOST_TEST((stated<cny>(57.4_million).reach() == interval{57'350'000, 57'450'000}));
    BOOST_TEST((of(130).core() == interval{fraction{130} - half, fraction{130} + half}));
    BOOST_TEST((of(130).reach() == interval{125, 135}));
    BOOST_TEST((of(1.30_decimal).reach() ==
                interval{fraction{1295, 1000}, fraction{1305, 1000}}));  // zeros after a point count
    BOOST_TEST((of(-130).reach() == interval{-135, -125}));
    BOOST_TEST((of(0).core() == interval{-half, half} && of(0).reach() == interval{-half, half}));
}

BOOST_AUTO_TEST_CASE(zeros_of_a_whole_number_before_a_place_word_may_not_count) {
    figure const f{numeral{decimal{5740}}.scaled(4), unit::money(cny::value)};
    BOOST_TEST((f.core() == interval{57'395'000, 57'405'000}));
    BOOST_TEST((f.reach() == interval{57'350'000, 57'450'000}));
    figure const forty{numeral{decimal{4000}}.scaled(4), unit::money(cny::value)};
    BOOST_TEST((forty.core() == interval{39'995'000, 40'005'000}));
    BOOST_TEST((forty.reach() == interval{35'000'000, 45'000'000}));
}

BOOST_AUTO_TEST_CASE(one_sided_hedges_have_one_bound_in_or_out) {
    BOOST_TEST((of(5, hedge::exactly).core() == interval{5} && of(5, hedge::exactly).reach() == interval{5}));
    BOOST_TEST((of(5, hedge::over).core() == interval::above(5) && of(5, hedge::over).reach() == interval::above(5)));
    BOOST_TEST((of(5, hedge::at_least).core() == interval::at_least(5)));
    BOOST_TEST((of(5, hedge::under).reach() == interval::below(5)));
    BOOST_TEST((of(5, hedge::at_most).reach() == interval::at_most(5)));
}

BOOST_AUTO_TEST_CASE(about_and_nearly_have_no_width_at_their_reach) {
    BOOST_TEST((of(70, hedge::about).core() == interval{65, 75}));
    BOOST_TEST((of(70, hedge::about).reach() == interval::everything()));
    BOOST_TEST((of(70, hedge::nearly).core() == interval{bound{65}, bound{70, false}}));
    BOOST_TEST((of(70, hedge::nearly).reach() == interval::below(70)));
    BOOST_TEST((of(-70, hedge::nearly).core() == interval{bound{-70, false}, bound{-65}}));  // mirrored
    BOOST_TEST((of(-70, hedge::nearly).reach() == interval::above(-70)));
}

BOOST_AUTO_TEST_CASE(a_range_is_from_end_to_end) {
    figure const f{numeral{2}, numeral{5}, number};
    BOOST_TEST((f.core() == interval{2, 5} && f.reach() == interval{2, 5} && f.how() == hedge::range));
    BOOST_CHECK_THROW((figure{numeral{5}, numeral{2}, number}), std::invalid_argument);
    BOOST_CHECK_THROW((figure{numeral{5}, number, hedge::range}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(truncated_figures_run_away_from_zero) {
    figure const up{numeral{12}, number, hedge::none, digits_are::truncated};
    BOOST_TEST((up.core() == interval{bound{12}, bound{13, false}}));
    figure const down{numeral{-12}, number, hedge::none, digits_are::truncated};
    BOOST_TEST((down.core() == interval{bound{-13, false}, bound{-12}}));
    figure const zero{numeral{0}, number, hedge::none, digits_are::truncated};
    BOOST_TEST((zero.core() == interval{bound{-1, false}, bound{1, false}}));
}

BOOST_AUTO_TEST_CASE(what_was_written_down_lies_in_the_core_of_what_it_was_written_as) {
    std::mt19937_64 random{7};
    for (int i = 0; i < 20'000; ++i) {
        auto const magnitude = static_cast<std::int64_t>(random() >> (1 + random() % 62));
        decimal const exact{random() % 2 == 0 ? magnitude : -magnitude, static_cast<int>(random() % 37) - 18};
        int const decimals = -exact.exponent() - static_cast<int>(random() % 19);
        auto const nearest = round(exact, decimals, rounding::half_even);
        auto const cut = round(exact, decimals, rounding::down);
        for (auto const& [written, kind] : {std::pair{nearest, digits_are::rounded}, {cut, digits_are::truncated}}) {
            if (!written) continue;
            figure const f{*written, number, hedge::none, kind};
            BOOST_REQUIRE(f.core().contains(to_fraction(exact)));
            BOOST_REQUIRE(f.reach().contains(f.core()));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_core_lies_in_its_reach_and_below_zero_the_sides_mirror) {
    std::mt19937_64 random{8};
    for (int i = 0; i < 5'000; ++i) {
        numeral const n{decimal{static_cast<std::int64_t>(random() % 100'000), static_cast<int>(random() % 13) - 6}};
        for (auto const kind : {digits_are::rounded, digits_are::truncated})
            for (auto const how : {hedge::none, hedge::exactly, hedge::about, hedge::over, hedge::at_least,
                                   hedge::under, hedge::at_most, hedge::nearly}) {
                figure const f{n, number, how, kind};
                BOOST_REQUIRE(f.reach().contains(f.core()));
                bool const of_order = how == hedge::over || how == hedge::at_least || how == hedge::under ||
                                      how == hedge::at_most;  // "over -5" is above -5
                if (of_order || n.value().sign() == 0) continue;
                figure const mirrored{-n, number, how, kind};
                BOOST_REQUIRE((mirrored.core() == -f.core() && mirrored.reach() == -f.reach()));
            }
    }
}

BOOST_AUTO_TEST_SUITE_END()
