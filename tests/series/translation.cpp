// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/translation.hpp>

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/calendar/fiscal_unit.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>

using namespace prospectus;

namespace {

fiscal_period const fy2023 = fiscal_year{2023};
fiscal_period const fy2024 = fiscal_year{2024};
flow_series<money<usd>> const revenue{{fy2023, money<usd>{1'000'000.01_decimal}}, {fy2024, money<usd>{-3_decimal}}};
stock_series<money<usd>> const cash{{fiscal_quarter{2024, 4}, money<usd>{100_decimal}}};
average_rates<usd, cny> const averages{{fy2023, average_rate<usd, cny>{7.0809_decimal}},
                                       {fy2024, average_rate<usd, cny>{7.1957_decimal}}};
closing_rates<usd, cny> const closings{{fy2024, closing_rate<usd, cny>{7.2993_decimal}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(series_translation)

BOOST_AUTO_TEST_CASE(flows_go_by_the_average_of_their_period) {
    auto const yuan = translate<money<cny>>(revenue, averages, rounding::half_even).value();
    BOOST_TEST((*yuan.find(fy2023) == money<cny>{7'080'900.07_decimal}));  // 7080900.070809
    BOOST_TEST((*yuan.find(fy2024) == money<cny>{-21.59_decimal}));        // -21.5871
}

BOOST_AUTO_TEST_CASE(stocks_go_by_the_close_of_their_last_day_whatever_the_period) {
    auto const yuan = translate<money<cny>>(cash, closings, rounding::half_even).value();
    BOOST_TEST((*yuan.find(fiscal_quarter{2024, 4}) == money<cny>{729.93_decimal}));
    BOOST_TEST(closing_on(closings, date{2024, 12, 30}) == nullptr);
}

BOOST_AUTO_TEST_CASE(no_rate_is_filled_in) {
    BOOST_TEST((translate<money<cny>>(revenue, average_rates<usd, cny>{}, rounding::up).error() ==
                translation_fault{0, translation_reason::no_rate}));
    average_rates<usd, cny> const one{{fy2023, average_rate<usd, cny>{7_decimal}}};
    BOOST_TEST((translate<money<cny>>(revenue, one, rounding::up).error() ==
                translation_fault{1, translation_reason::no_rate}));
    flow_series<money<usd>> const most{{fy2023, money<usd>::of_count(INT64_MAX)}};
    BOOST_TEST((translate<money<cny>>(most, one, rounding::up).error() ==
                translation_fault{0, translation_reason::out_of_range}));
}

BOOST_AUTO_TEST_CASE(values_that_are_read_are_translated_alike) {
    series<any_money, flow> const read{{fy2023, money<usd>{1'000'000.01_decimal}}, {fy2024, money<usd>{-3_decimal}}};
    any_rates const rates{{fy2023, average_rate<usd, cny>{7.0809_decimal}},
                          {fy2024, average_rate<usd, cny>{7.1957_decimal}}};
    auto const yuan = translate(read, rates, rounding::half_even).value();
    auto const typed = translate<money<cny>>(revenue, averages, rounding::half_even).value();
    for (std::size_t i = 0; i < yuan.size(); ++i) BOOST_TEST((yuan.values()[i] == any_money{typed.values()[i]}));

    any_rates const closing{{fy2023, closing_rate<usd, cny>{7.0809_decimal}}};
    BOOST_TEST(
        (translate(read, closing, rounding::up).error() == translation_fault{0, translation_reason::different_kind}));
    any_rates const of_euros{{fy2023, average_rate<eur, cny>{7.0809_decimal}}};
    BOOST_TEST((translate(read, of_euros, rounding::up).error() ==
                translation_fault{0, translation_reason::different_currency}));
    any_rates const to_two{{fy2023, average_rate<usd, cny>{7_decimal}}, {fy2024, average_rate<usd, eur>{0.9_decimal}}};
    BOOST_TEST((translate(read, to_two, rounding::up).error() ==
                translation_fault{1, translation_reason::different_currency}));
    any_rates const to_gold{{fy2023, average_rate<usd, iso4217::xau>{0.0005_decimal}}};
    BOOST_TEST(
        (translate(read, to_gold, rounding::up).error() == translation_fault{0, translation_reason::no_minor_unit}));
}

BOOST_AUTO_TEST_SUITE_END()
