// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/time_between_rounds.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_time_between_rounds)

BOOST_AUTO_TEST_CASE(announced_is_compared_with_announced) {
    funding_round const a{.announced = partial_date{2023, 3, 1}, .closed = partial_date{2023, 1, 1}};
    funding_round const b{.announced = partial_date{2024, 3, 1}, .closed = partial_date{2023, 12, 1}};
    funding_round const c{.closed = partial_date{2024, 12}};
    BOOST_TEST((time_between(a, b) == elapsed_days{366, 366}));
    BOOST_TEST((time_between(b, c) == elapsed_days{366, 396}));
    BOOST_TEST((time_between(c, b) == elapsed_days{-396, -366}));
    BOOST_TEST((time_between(a, funding_round{}).error() == funding_reason::not_dated));
    BOOST_TEST((time_between({.announced = partial_date{2024}}, {.closed = partial_date{2025}}).error() ==
                funding_reason::not_dated));
}

BOOST_AUTO_TEST_CASE(tranches_and_extensions_are_no_rounds_anew) {
    auto const on = [](int month) { return std::optional{partial_date{2024, month, 1}}; };
    std::vector<funding_round> const rounds{{.label = "note", .announced = on(1), .parts_of = {converted_into("A")}},
                                            {.label = "A", .announced = on(2)},
                                            {.label = "A-2", .announced = on(3), .parts_of = {tranche_of("A")}},
                                            {.label = "A ext", .announced = on(4), .parts_of = {extension_of("A")}},
                                            {.label = "B", .announced = on(6)},
                                            {.label = "C"}};
    auto const times = times_between(rounds);
    BOOST_REQUIRE(times.size() == 3U);
    BOOST_TEST((times[0] == elapsed_days{31, 31} && times[1] == elapsed_days{121, 121}));
    BOOST_TEST((times[2].error() == funding_reason::not_dated));
    BOOST_TEST(times_between({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
