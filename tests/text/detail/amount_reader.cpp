// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/amount_reader.hpp>

#include <optional>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

/// What was read and what is left of the text.
struct taken {
    detail::read_amount amount;
    std::optional<hedge> how;
    std::string_view rest;
};

taken take(std::string_view text) {
    detail::cursor at{text};
    taken found;
    found.amount = detail::amount_reader{at, reading_options{}, found.how}.read().value();
    found.rest = at.rest();
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_detail_amount_reader)

BOOST_AUTO_TEST_CASE(an_amount_says_what_stood_where) {
    auto const before = take("US$1.5bn to 2").amount;
    BOOST_TEST((before.in == unit::money(usd::value) && !before.unit_behind && before.has_place && before.places == 9));
    auto const behind = take("7成").amount;
    BOOST_TEST((behind.in == unit::percent() && behind.unit_behind && !behind.has_place && behind.unit_places == 1));
    BOOST_TEST((take("-5").amount.has_minus && take("(5)").amount.has_minus && !take("+5").amount.has_minus));
}

BOOST_AUTO_TEST_CASE(what_follows_is_left) {
    BOOST_TEST(take("5 to 7").rest == " to 7");
    BOOST_TEST(take("5%-7%").rest == "-7%");
    BOOST_TEST(take("5 and more").rest == " and more");
    BOOST_TEST(take("5亿元至7亿元").rest == "至7亿元");
    BOOST_TEST(take("5 (audited)").rest == " (audited)");
}

BOOST_AUTO_TEST_CASE(a_hedge_within_is_handed_out) {
    BOOST_TEST((take("2500多万").how == hedge::over && take("500+ users").how == hedge::at_least && !take("5万").how));
}

BOOST_AUTO_TEST_SUITE_END()
