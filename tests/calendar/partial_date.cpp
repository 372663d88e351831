// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/partial_date.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>
#include <vector>

using namespace prospectus;

static_assert(std::regular<partial_date> && std::is_trivially_copyable_v<partial_date> && sizeof(partial_date) == 4);
static_assert(!std::is_convertible_v<int, partial_date> && std::is_convertible_v<date, partial_date>);
static_assert(!spanning<partial_date>);
static_assert(!std::totally_ordered<partial_date>);

static_assert(partial_date{2023, 3}.first_day() == date{2023, 3, 1});
static_assert(partial_date{2023, 3}.last_day() == date{2023, 3, 31});
static_assert(partial_date{2024}.first_day() == date{2024, 1, 1});
static_assert(partial_date{2024}.last_day() == date{2024, 12, 31});
static_assert(partial_date{2024, 2}.last_day() == date{2024, 2, 29});
static_assert(partial_date{2100, 2}.last_day() == date{2100, 2, 28});
static_assert(partial_date{date{2024, 2, 29}} == partial_date{2024, 2, 29});
static_assert(partial_date{2024}.precision() < partial_date{2024, 2}.precision());
static_assert(days_between(partial_date{2022, 11, 30}, partial_date{2023, 3}) == elapsed_days{91, 121});
static_assert(days_between(date{2022, 11, 30}, date{2023, 3, 14}) == elapsed_days{104, 104});
static_assert(partial_date{9998}.last_day() == date{9998, 12, 31} && partial_date{9999, 11}.year() == 9999);

namespace {

// Every precision around two year ends and a leap day, few enough to try every day of each pair.
std::vector<partial_date> some_dates() {
    std::vector<partial_date> dates{partial_date{2023}, partial_date{2024}, partial_date{2025}};
    for (int const year : {2023, 2024})
        for (int const month : {1, 2, 3, 12}) {
            dates.emplace_back(year, month);
            dates.emplace_back(year, month, 1);
            dates.emplace_back(year, month, 28);
        }
    dates.emplace_back(2024, 2, 29);
    return dates;
}

answer from_cases(bool some_true, bool some_false) {
    if (some_true && some_false) return answer::cannot_be_known;
    return answer_of(some_true);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_partial_date)

// The day differences that a pair allows are all of least..greatest, so these are all the cases there are.
BOOST_AUTO_TEST_CASE(order_and_distance_follow_from_the_days_it_can_be) {
    for (partial_date const a : some_dates())
        for (partial_date const b : some_dates()) {
            elapsed_days const days = days_between(a, b);
            bool const same_month_possible = a.year() == b.year() && overlap(a.days(), b.days());
            BOOST_TEST((before(a, b) == from_cases(days.greatest > 0, days.least <= 0)));
            BOOST_TEST((after(a, b) == from_cases(days.least < 0, days.greatest >= 0)));
            BOOST_TEST((same_day(a, b) ==
                        from_cases(days.least <= 0 && days.greatest >= 0, days.least < 0 || days.greatest > 0)));
            BOOST_TEST((days_between(b, a) == elapsed_days{-days.greatest, -days.least}));
            if (same_month(a, b) == answer::yes) BOOST_TEST(a.month() == b.month());
            if (same_day(a, b) != answer::no) BOOST_TEST((same_month(a, b) != answer::no));
            if (same_month_possible) BOOST_TEST((same_month(a, b) != answer::no));
            BOOST_TEST((a == b) == (days_between(a, b) == days_between(a, a) && a.precision() == b.precision()));
        }
}

BOOST_AUTO_TEST_CASE(a_month_is_the_same_month_though_the_day_is_not_known) {
    BOOST_TEST((same_month(partial_date{2023, 3, 14}, partial_date{2023, 3}) == answer::yes));
    BOOST_TEST((same_day(partial_date{2023, 3, 14}, partial_date{2023, 3}) == answer::cannot_be_known));
    BOOST_TEST((same_month(partial_date{2023}, partial_date{2023, 3}) == answer::cannot_be_known));
    BOOST_TEST((same_month(partial_date{2023, 3}, partial_date{2024, 3}) == answer::no));
}

BOOST_AUTO_TEST_CASE(not_before_where_the_first_day_is_the_others_last) {
    BOOST_TEST((before(partial_date{2023, 3, 31}, partial_date{2023, 3}) == answer::no));
    BOOST_TEST((before(partial_date{2023, 3, 30}, partial_date{2023, 3}) == answer::cannot_be_known));
    BOOST_TEST((before(partial_date{2023, 2, 28}, partial_date{2023, 3}) == answer::yes));
}

BOOST_AUTO_TEST_CASE(lies_within_a_span_wholly_partly_or_not) {
    day_span const first_half{date{2023, 1, 1}, date{2023, 6, 30}};
    BOOST_TEST((within(partial_date{2023, 3}, first_half) == answer::yes));
    BOOST_TEST((within(partial_date{2023}, first_half) == answer::cannot_be_known));
    BOOST_TEST((within(partial_date{2023, 7}, first_half) == answer::no));
    BOOST_TEST((within(date{2023, 6, 30}, first_half) == answer::yes));
}

BOOST_AUTO_TEST_CASE(what_is_not_known_is_never_a_number) {
    BOOST_CHECK_THROW((void)partial_date{2024}.month(), std::domain_error);
    BOOST_CHECK_THROW((void)(partial_date{2024, 2}.day()), std::domain_error);
}

BOOST_AUTO_TEST_CASE(fields_that_are_not_there_are_refused_by_name) {
    auto const says = [](char const* text) {
        return [text](std::out_of_range const& refusal) { return std::string{refusal.what()} == text; };
    };
    BOOST_CHECK_EXCEPTION((partial_date{2024, 13}), std::out_of_range, says("partial_date: month outside 1..12"));
    BOOST_CHECK_EXCEPTION((partial_date{2024, 0}), std::out_of_range, says("partial_date: month outside 1..12"));
    BOOST_CHECK_EXCEPTION((partial_date{1399}), std::out_of_range, says("partial_date: year outside 1400..9999"));
    BOOST_CHECK_EXCEPTION((partial_date{2023, 2, 29}), std::out_of_range, says("partial_date: day outside its month"));
    BOOST_CHECK_EXCEPTION((partial_date{2023, 2, 33}), std::out_of_range, says("partial_date: day outside its month"));
    BOOST_CHECK_EXCEPTION((partial_date{2023, 2, 0}), std::out_of_range, says("partial_date: day outside its month"));
    BOOST_CHECK_THROW((partial_date{2023, 2, -1}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(the_end_of_year_9999_is_refused_in_every_precision) {
    BOOST_CHECK_THROW((partial_date{9999}), std::out_of_range);
    BOOST_CHECK_THROW((partial_date{9999, 12}), std::out_of_range);
    BOOST_CHECK_THROW((partial_date{9999, 12, 31}), std::out_of_range);
    BOOST_CHECK_THROW((partial_date{date{9999, 12, 31}}), std::out_of_range);
    BOOST_CHECK_NO_THROW((partial_date{9999, 12, 30}));
    BOOST_CHECK_NO_THROW((partial_date{1400}));
}

BOOST_AUTO_TEST_CASE(special_dates_are_refused) {
    BOOST_CHECK_THROW((partial_date{date{}}), std::out_of_range);
    BOOST_CHECK_THROW((partial_date{date{boost::gregorian::pos_infin}}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(equal_dates_hash_alike) {
    for (partial_date const a : some_dates())
        for (partial_date const b : some_dates())
            BOOST_TEST((a == b) == (std::hash<partial_date>{}(a) == std::hash<partial_date>{}(b)));
}

BOOST_AUTO_TEST_SUITE_END()
