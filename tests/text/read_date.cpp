// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/read_date.hpp>

#include <boost/date_time/gregorian/greg_calendar.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <set>
#include <string>
#include <tuple>

using namespace prospectus;

namespace {

constexpr date_style posix{.first_year = 1969};

static_assert(from_text<partial_date>("1-May-07", posix) == partial_date{2007, 5, 1});
static_assert(from_text<partial_date>("1-May-07", date_style{}).error().offset == 6);
static_assert(from_text<partial_date>("1/5/2007", date_style{.order = date_order::month_first}) ==
              partial_date{2007, 1, 5});

std::string two(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

constexpr char const* months[]{"January", "February", "March",     "April",   "May",      "June",
                               "July",    "August",   "September", "October", "November", "December"};

using day = std::tuple<int, int, int>;

/// By Boost's calendar: what there is of it.
std::optional<day> existing(int year, int month, int of_month) {
    if (month < 1 || month > 12 || of_month < 1) return std::nullopt;
    if (of_month > boost::gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                                          static_cast<unsigned short>(month)))
        return std::nullopt;
    return day{year, month, of_month};
}
std::optional<day> read(std::string const& text, date_style const& style) {
    auto const found = from_text<partial_date>(text, style);
    if (!found) return std::nullopt;
    return day{found->year(), found->month(), found->day()};
}
int year_of_two(int digits, int first) {
    for (int year = first;; ++year)
        if (year % 100 == digits) return year;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_read_date)

BOOST_AUTO_TEST_CASE(every_form_of_a_day_is_that_day) {
    date_style const day_first{.order = date_order::day_first, .first_year = 1969};
    date_style const month_first{.order = date_order::month_first, .first_year = 1969};
    for (date at{1969, 1, 1}; at < date{2069, 1, 1}; at += boost::gregorian::days{17}) {
        int const y = at.year(), m = at.month().as_number(), d = at.day();
        auto const yyyy = std::to_string(y), yy = two(y % 100), mm = two(m), dd = two(d);
        std::string const name = months[m - 1], short_name = name.substr(0, 3);
        auto const is = [&](std::string const& text, date_style const& style) {
            auto const found = from_text<partial_date>(text, style);
            BOOST_TEST((found == partial_date{at}), text);
        };
        is(std::to_string(d) + '-' + short_name + '-' + yy, posix);
        is(dd + ' ' + name + ' ' + yyyy, {});
        is(name + ' ' + std::to_string(d) + ", " + yyyy, {});
        is(short_name + ". " + dd + "th, '" + yy, posix);
        is(yyyy + '/' + mm + '/' + dd, {});
        is(yyyy + '-' + std::to_string(m) + '-' + std::to_string(d) + "T23:59:59.5+14:00", {});
        is(yyyy + "年" + std::to_string(m) + "月" + std::to_string(d) + "日", {});
        is(dd + '/' + mm + '/' + yyyy, day_first);
        is(std::to_string(m) + '.' + std::to_string(d) + '.' + yy, month_first);
    }
}

BOOST_AUTO_TEST_CASE(three_numbers_are_read_only_where_every_order_that_fits_is_the_same_day) {
    for (int a = 0; a <= 32; ++a)
        for (int b = 0; b <= 32; ++b) {
            auto const four = std::to_string(a) + '/' + std::to_string(b) + "/2012";
            auto const day_first = existing(2012, b, a), month_first = existing(2012, a, b);
            bool const differ = day_first && month_first && day_first != month_first;
            BOOST_TEST((read(four, {}) == (differ ? std::nullopt : day_first ? day_first : month_first)), four);
            for (int c = 0; c <= 32; c += 3) {
                auto const text = two(a) + '-' + two(b) + '-' + two(c);
                std::optional<day> const ways[]{existing(year_of_two(c, 1969), b, a),
                                                existing(year_of_two(c, 1969), a, b),
                                                existing(year_of_two(a, 1969), b, c)};
                std::set<day> meant;
                for (auto const& way : ways)
                    if (way) meant.insert(*way);
                BOOST_TEST((read(text, posix) == (meant.size() == 1 ? std::optional{*meant.begin()} : std::nullopt)),
                           text);
                for (auto const order : {date_order::day_first, date_order::month_first, date_order::year_first})
                    BOOST_TEST((read(text, {order, 1969}) == ways[static_cast<int>(order)]), text);
            }
        }
}

BOOST_AUTO_TEST_CASE(two_digits_name_the_year_of_the_hundred_that_was_told) {
    for (int first : {1400, 1950, 1969, 1999, 2000})
        for (int digits = 0; digits < 100; ++digits) {
            auto const found = from_text<partial_date>("1-Jan-" + two(digits), date_style{.first_year = first});
            BOOST_TEST((found && found->year() == year_of_two(digits, first)));
        }
}

BOOST_AUTO_TEST_CASE(a_month_or_a_year_is_no_day) {
    for (int m = 1; m <= 12; ++m)
        for (std::string const& text :
             {months[m - 1] + std::string{" 2007"}, two(m) + "/2007", "2007-" + std::to_string(m),
              "2007年" + std::to_string(m) + "月", std::string{months[m - 1]}.substr(0, 3) + "-2007"})
            BOOST_TEST((from_text<partial_date>(text, date_style{}) == partial_date{2007, m}), text);
    BOOST_TEST((from_text<date>("May 2007", date_style{}).error() == text_error{8, "a whole date: year-month-day"}));
    BOOST_TEST((from_text<date>("May 2, 2007", date_style{}) == date{2007, 5, 2}));
    BOOST_TEST((from_text<partial_date>("2007", date_style{}) == partial_date{2007}));
    BOOST_TEST((from_text<partial_date>("2007年", date_style{}) == partial_date{2007}));
}

BOOST_AUTO_TEST_CASE(what_people_wrote_into_tables_is_refused_where_it_goes_wrong) {
    struct {
        char const* text;
        std::size_t offset;
    } const wrong[]{{"05/072018", 3},     {"22/01//2015", 5}, {"39203", 0},     {"May-07", 4},
                    {"7-May", 5},         {"31/04/2007", 0},  {"30-Feb-07", 0}, {"2007/02/29", 8},
                    {"2007-13-01", 5},    {"12", 2},          {"", 0},          {"#NAME?", 0},
                    {"1399-01-01", 0},    {"1-May-07x", 8},   {"25/2007", 0},   {"9999-12-31", 8},
                    {"12/9999", 3},       {"9999", 0},        {"1,5,2007", 2},  {"1-5/2007", 3},
                    {"2007-01-01 25", 11}};
    for (auto const& [text, offset] : wrong) {
        auto const found = from_text<partial_date>(text, posix);
        BOOST_TEST_REQUIRE(!found, text);
        BOOST_TEST(found.error().offset == offset, text);
    }
    BOOST_TEST((from_text<partial_date>("30.12.9999", date_style{}) == partial_date{9999, 12, 30}));
}

BOOST_AUTO_TEST_CASE(no_cut_or_changed_text_is_read_past_its_end) {
    for (std::string const whole :
         {"1-May-07 12:30 PM", "May 1st, '07", "2007-05-01T00:00:00.000+01:00", "2007年5月1日"})
        for (std::size_t end = 0; end <= whole.size(); ++end)
            for (char const c : {'\0', '9', '-', ' ', '\xe5'}) {
                std::string const own{whole.substr(0, end) + c};  // on the heap: a sanitizer sees its end
                auto const found = from_text<partial_date>(own, posix);
                if (!found) BOOST_TEST(found.error().offset <= own.size());
            }
}

BOOST_AUTO_TEST_SUITE_END()
