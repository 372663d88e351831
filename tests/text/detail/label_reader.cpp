// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/label_reader.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_detail_label_reader)

BOOST_AUTO_TEST_CASE(the_words_of_a_label) {
    auto const words = detail::label_reader{"Q3 FY2024/25"}.read().value();
    BOOST_TEST(words.year == 2024);
    BOOST_TEST(words.two_years);
    BOOST_TEST((words.kind == period_kind::quarter && words.number == 3 && words.part_at == 0U && words.year_at == 5U));
    auto const both = detail::label_reader{"2009-10"}.read().value();
    BOOST_TEST((both.two_years && both.calendar_month == 10));
    auto const month_alone = detail::label_reader{"2009-11"}.read().value();
    BOOST_TEST((!month_alone.two_years && month_alone.calendar_month == 11));
}

BOOST_AUTO_TEST_CASE(a_label_cut_anywhere_is_read_or_refused_within_itself) {
    for (std::string_view const whole : {"first nine months of fiscal year 2025", "2024-04-01/2025-03-31",
                                         "2024财年第一季度", "TP2026-01-01", "FY2024/25 H1"}) {
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            std::string const cut{whole.substr(0, length)};
            auto const read = detail::label_reader{cut}.read();
            if (!read) BOOST_TEST(read.error().offset <= length);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
