// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/io.hpp>

#include <iomanip>
#include <locale>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/series/growth_of_figures.hpp>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

// Strangers, who use nothing of prospectus: what streams here is found by its arguments alone.
namespace stranger {

template <class T>
concept streams = requires(std::ostream& out, T const& value) { out << value; };
template <class T>
concept streams_wide = requires(std::wostream& out, T const& value) { out << value; };

struct joined {};
using prospectus::operator<<;  // for joined

namespace inner {
struct silent {};  // has a text, and nothing else
}  // namespace inner

}  // namespace stranger

namespace owner {  // of types that have a text and an operator<< of their own, in each of the ways to write one

struct plain {};
inline std::ostream& operator<<(std::ostream& out, plain) { return out << "own"; }
struct of_any_stream {};
template <class Char, class Traits>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out, of_any_stream const&) {
    return out << "own";
}
struct of_a_concept {
    static constexpr bool has_name = true;
};
template <class T>
    requires T::has_name
std::ostream& operator<<(std::ostream& out, T const&) {
    return out << "own";
}

struct period_like {  // converts, and has no text
    operator prospectus::fiscal_period() const { return prospectus::fiscal_year{2025}; }
    operator prospectus::decimal() const { return 5; }
};
struct its_own_period_like : period_like {
    friend std::ostream& operator<<(std::ostream& out, its_own_period_like const&) { return out << "own"; }
};
enum number { three = 3 };
enum class color { red };
inline std::ostream& operator<<(std::ostream& out, color) { return out << "red"; }

template <class T>
std::ostream& operator<<(std::ostream& out, std::vector<T> const& list) {
    for (auto const& each : list) out << each << ';';
    return out;
}

}  // namespace owner

namespace {

struct says_text {
    static void append(std::string& out, auto const&) { out += "text"; }
};

}  // namespace

template <>
struct prospectus::text_writer<stranger::joined> : says_text {};
template <>
struct prospectus::text_writer<stranger::inner::silent> : says_text {};
template <>
struct prospectus::text_writer<owner::plain> : says_text {};
template <>
struct prospectus::text_writer<owner::of_any_stream> : says_text {};
template <>
struct prospectus::text_writer<owner::of_a_concept> : says_text {};

using namespace prospectus;

namespace {

template <class T>
std::string streamed(T const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

std::string with_what_is_included_so_far(date d) {
    std::ostringstream out;
    out << d;
    return out.str();
}

}  // namespace

#include <boost/date_time/gregorian/gregorian_io.hpp>

namespace {

std::string with_boosts_own_too(date d) {
    std::ostringstream out;
    out << d;
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(io)

BOOST_AUTO_TEST_CASE(every_type_that_has_a_text_streams_as_it) {
    auto const check = [](auto const& value, std::string_view text) {
        static_assert(stranger::streams<std::remove_cvref_t<decltype(value)>>);
        BOOST_TEST(streamed(value) == text);
        BOOST_TEST(to_text(value) == text);
    };
    check(partial_date{2022, 8}, "2022-08");
    check(day_span{date{2024, 1, 1}, date{2024, 12, 31}}, "2024-01-01/2024-12-31");
    check(fiscal_year{2025}, "FY2025");
    check(fiscal_half{2025, 1}, "FY2025H1");
    check(fiscal_quarter{2025, 1}, "FY2025Q1");
    check(fiscal_month{2025, 1}, "FY2025M01");
    check(fiscal_period{fiscal_half{2025, 2}}, "FY2025H2");
    check(closes_at_month_end(june), "month end of june");
    check(history_statement{year_closes{2013, date{2014, 1, 4}}}, "FY2013 closes 2014-01-04");
    check(fiscal_history{closes_at_month_end(june)}, "month end of june");
    check(-2.50_decimal, "-2.50");
    check(money<usd>{1234.5_decimal}, "USD 1234.50");
    check(millions<cny>{57_million}, "CNY 57000000");
    check(unit::per(hkd::value, "share"), "HKD/share");
    check(stated<cny>(4.4_billion, hedge::about), "about CNY 4.4 billion");
    check(interval{65, 70}, "[65, 70]");
    check(estimate{interval{1, 2}, unit::percent()}, "[1%, 2%]");
    check(rate{1.333}, "+133.3%");
    check(growth_reason::zero_base, "zero base: nothing grows from zero");
    check(amount_reason::different_unit, "different units");
    check(answer::cannot_be_known, "cannot be known");
    check(funding_reason::not_dated, "no date is stated: state when it was announced or closed");
    check(lei{"7LTWFZYICNSX8D621K86"}, "7LTWFZYICNSX8D621K86");
    check(growth(80.0, 100.0), "+25.0%");
    check(growth(0, 1), "zero base: nothing grows from zero");
    check(growth(stated<cny>(57.4_million), stated<cny>(124.5_million)), "+116.9% [+116.6%, +117.2%]");
    check(ticker{"02513", mic{"XHKG"}}, "02513.HK");
    check(verdict::possible, "possible");
    check(as_of(date{2020, 6, 30}), "as of 2020-06-30");
    check(trailing_year_reason::missing_quarter, "a quarter is missing");
    check(claim{"parts", stated(100_decimal, unit::percent()), estimate{interval{100}, unit::percent()}},
          "parts: 100% stated, 100% computed: holds, whatever the figures stand for, it is so");
}

BOOST_AUTO_TEST_CASE(width_fill_and_side_are_those_of_one_text) {
    std::ostringstream out;
    out << std::setw(12) << fiscal_quarter{2025, 1} << '|' << std::left << std::setfill('.') << std::setw(10)
        << money<usd>{5_decimal} << '|' << rate{0.5};
    BOOST_TEST(out.str() == "    FY2025Q1|USD 5.00..|+50.0%");
}

BOOST_AUTO_TEST_CASE(flags_precision_and_locale_do_not_matter) {
    struct grouping : std::numpunct<char> {
        char do_thousands_sep() const override { return '\''; }
        char do_decimal_point() const override { return ','; }
        std::string do_grouping() const override { return "\3"; }
    };
    std::ostringstream out;
    out.imbue(std::locale{std::locale::classic(), new grouping});
    out << std::hex << std::showpos << std::showbase << std::uppercase << std::scientific << std::setprecision(1)
        << std::boolalpha << 1234.5_decimal << ' ' << rate{0.123} << ' ' << fiscal_year{2025} << ' '
        << interval{1000, 2000} << ' ' << 703'710;
    BOOST_TEST(out.str() == "1234.5 +12.3% FY2025 [1000, 2000] 0XAB'CDE");  // only the last is a number of C++
}

BOOST_AUTO_TEST_CASE(streams_of_every_kind_of_char_take_it) {
    BOOST_TEST((std::ostringstream{} << "on " << partial_date{2022, 8}).str() == "on 2022-08");
    static_assert(!stranger::streams_wide<decimal> && !stranger::streams_wide<fiscal_year>);
}

BOOST_AUTO_TEST_CASE(a_type_of_the_users_joins_by_a_writer_and_a_using_declaration) {
    static_assert(stranger::streams<stranger::joined> && !stranger::streams<stranger::inner::silent>);
    BOOST_TEST(streamed(stranger::joined{}) == "text");
}

BOOST_AUTO_TEST_CASE(an_operator_of_the_users_own_goes_before) {
    BOOST_TEST(streamed(owner::plain{}) == "own");
    BOOST_TEST(streamed(owner::of_any_stream{}) == "own");
    BOOST_TEST(streamed(owner::of_a_concept{}) == "own");
    BOOST_TEST(streamed(owner::its_own_period_like{}) == "own");
    BOOST_TEST(streamed(owner::color::red) == "red");
}

BOOST_AUTO_TEST_CASE(what_has_no_text_streams_as_it_did) {
    static_assert(!stranger::streams<owner::period_like>);  // a conversion makes no text
    static_assert(!stranger::streams<hedge> && !stranger::streams<std::pair<int, decimal>>);
    BOOST_TEST(streamed(owner::three) == "3");
    BOOST_TEST(streamed(7) == "7");
    BOOST_TEST(streamed(true) == "1");
    BOOST_TEST(streamed("text") == "text");
    using owner::operator<<;
    std::ostringstream out;
    out << std::vector{1.5_decimal, 2_decimal};
    BOOST_TEST(out.str() == "1.5;2;");
}

BOOST_AUTO_TEST_CASE(a_date_streams_as_boost_says_where_boost_says_it) {
    date const day{2026, 1, 8};
    BOOST_TEST(with_what_is_included_so_far(day) == "2026-01-08");
    BOOST_TEST(with_boosts_own_too(day) == "2026-Jan-08");
    BOOST_TEST(to_text(day) == "2026-01-08");
}

BOOST_AUTO_TEST_SUITE_END()
