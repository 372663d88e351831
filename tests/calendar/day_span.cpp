// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/calendar/day_span.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

using namespace prospectus;

namespace {

constexpr day_span spring{date{2024, 3, 1}, date{2024, 5, 31}};
constexpr day_span summer{date{2024, 6, 1}, date{2024, 8, 31}};
constexpr day_span one_day{date{2024, 3, 1}, date{2024, 3, 1}};

bool names_the_bound(std::out_of_range const& refusal) {
    return std::string{refusal.what()} == "day_span: a day outside 1400-01-01..9999-12-30, or a special date";
}

}  // namespace

static_assert(std::regular<day_span> && std::is_trivially_copyable_v<day_span> && sizeof(day_span) == 8);
static_assert(spanning<day_span> && !spanning<date>);
static_assert(spring.first_day() == date{2024, 3, 1} && spring.last_day() == date{2024, 5, 31});
static_assert(spring.past_last() == date{2024, 6, 1} && spring.day_count() == 92);
static_assert(one_day.day_count() == 1 && one_day.first_day() == one_day.last_day());
static_assert(contains(spring, one_day) && !contains(one_day, spring) && contains(spring, spring));
static_assert(abuts(spring, summer) && !abuts(summer, spring) && !abuts(spring, spring));
static_assert(before(spring, summer) && !before(summer, spring) && !before(spring, spring));
static_assert(!overlap(spring, summer) && overlap(spring, one_day) && overlap(one_day, spring));
static_assert(day_span{}.first_day() == date{1970, 1, 1} && day_span{}.day_count() == 1);

BOOST_AUTO_TEST_SUITE(calendar_day_span)

BOOST_AUTO_TEST_CASE(holds_both_ends_and_nothing_beyond) {
    BOOST_TEST(!contains(spring, date{2024, 2, 29}));
    BOOST_TEST(contains(spring, date{2024, 3, 1}));
    BOOST_TEST(contains(spring, date{2024, 5, 31}));
    BOOST_TEST(!contains(spring, date{2024, 6, 1}));
}

BOOST_AUTO_TEST_CASE(holds_no_special_date) {
    BOOST_TEST(!contains(spring, date{}));
    BOOST_TEST(!contains(spring, date{boost::gregorian::neg_infin}));
    BOOST_TEST(!contains(spring, date{boost::gregorian::pos_infin}));
}

BOOST_AUTO_TEST_CASE(special_dates_are_refused_by_name) {
    date const day{2024, 1, 1};
    for (date const special : {date{}, date{boost::gregorian::neg_infin}, date{boost::gregorian::pos_infin}}) {
        BOOST_CHECK_EXCEPTION((day_span{special, day}), std::out_of_range, names_the_bound);
        BOOST_CHECK_EXCEPTION((day_span{day, special}), std::out_of_range, names_the_bound);
    }
}

BOOST_AUTO_TEST_CASE(a_date_made_from_a_wild_number_is_refused) {
    date const wild{date::date_rep_type{0x7fffffff}};
    BOOST_CHECK_THROW((day_span{date{2024, 1, 1}, wild}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(the_last_day_of_boost_is_refused_and_the_one_before_is_not) {
    BOOST_CHECK_EXCEPTION((day_span{earliest_day, date{9999, 12, 31}}), std::out_of_range, names_the_bound);
    day_span const all{earliest_day, latest_day};
    BOOST_TEST((all.past_last() == date{9999, 12, 31}));
    BOOST_TEST(all.day_count() == 21 * 146'097 + 200 * 365 + 48 - 1);
}

BOOST_AUTO_TEST_CASE(an_empty_or_backward_span_is_refused) {
    BOOST_CHECK_THROW((day_span{date{2024, 1, 2}, date{2024, 1, 1}}), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(equal_spans_hash_alike) {
    BOOST_TEST(std::hash<day_span>{}(spring) == std::hash<day_span>{}(day_span{date{2024, 3, 1}, date{2024, 5, 31}}));
    BOOST_TEST(std::hash<day_span>{}(spring) != std::hash<day_span>{}(one_day));
}

BOOST_AUTO_TEST_CASE(weeks_are_whole_or_not_counted) {
    date const first{2024, 3, 1};
    for (int days = 1; days <= 400; ++days) {
        auto const weeks = whole_weeks(day_span{first, first + boost::gregorian::days{days - 1}});
        BOOST_TEST(weeks.has_value() == (days % 7 == 0));
        if (weeks) BOOST_TEST(*weeks == days / 7);
    }
}

BOOST_AUTO_TEST_SUITE_END()
