// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/chinese_numbers.hpp>

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

std::optional<numeral> read(std::string_view text) {
    detail::cursor at{text};
    auto const found = detail::take_chinese_number(at);
    return at.at_end() ? found : std::nullopt;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(text_detail_chinese_numbers)

BOOST_AUTO_TEST_CASE(places_state_no_zeros) {
    BOOST_TEST((read("三亿五千万") == numeral{decimal{35, 7}, 7}));
    BOOST_TEST((read("一百二十") == numeral{decimal{12, 1}, 1}));
    BOOST_TEST((read("十二") == numeral{decimal{12}, 0} && read("两千") == numeral{decimal{2, 3}, 3}));
    BOOST_TEST((read("一千零一") == numeral{decimal{1001}, 0} && read("一万零五百") == numeral{decimal{105, 2}, 2}));
}

BOOST_AUTO_TEST_CASE(a_point_has_digits_behind_it) {
    BOOST_TEST((read("三点五") == numeral{decimal{35, -1}, -1} && read("零点五零") == numeral{decimal{50, -2}, -2}));
    BOOST_TEST((read("十二点三四") == numeral{decimal{1234, -2}, -2} && read("三點五") == read("三点五")));
    for (std::string_view const text : {"三点", "点五", "三点五百", "三亿点五", "三点五点五"}) BOOST_TEST(!read(text));
    std::string digits = "三点";
    for (int i = 0; i < 1000; ++i) digits += "七";
    BOOST_TEST(!read(digits));
}

BOOST_AUTO_TEST_CASE(traditional_and_formal_characters_are_the_same_numbers) {
    BOOST_TEST((read("三億五千萬") == read("三亿五千万") && read("兩千") == read("两千")));
    BOOST_TEST((read("伍仟柒佰肆拾萬") == read("五千七百四十万")));
}

BOOST_AUTO_TEST_CASE(what_may_mean_two_things_is_not_read) {
    for (std::string_view const text : {"三万五", "三千五", "三百五千", "万", "亿一", "一万亿亿", ""})
        BOOST_TEST(!read(text));
}

BOOST_AUTO_TEST_SUITE_END()
