// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/closing_reader.hpp>

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_detail_closing_reader)

BOOST_AUTO_TEST_CASE(what_stands_behind_a_closing_is_left) {
    struct {
        std::string_view text;
        closing_rule rule;
    } const closings[]{{"month end of march", closing_rule::month_end(march)},
                       {"Last Saturday in september", closing_rule::last(saturday, september)},
                       {"sunday closest to the end of january", closing_rule::nearest_month_end(sunday, january)},
                       {"sunday nearest 15 january", closing_rule::nearest_day(sunday, january, 15)},
                       {"april 5", closing_rule::fixed_day(april, 5)}};
    for (auto const& [text, rule] : closings)
        for (std::string_view const behind : {"", "; quarters 13-13-13-13", " x"}) {
            auto const whole = std::string{text} + std::string{behind};
            detail::cursor at{whole};
            BOOST_TEST((detail::closing_reader{at}.read() == rule), whole);
            BOOST_TEST((at.rest() == behind), whole);
        }
}

BOOST_AUTO_TEST_SUITE_END()
