// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Against Boost, and the class that others read by.

#include <prospectus/filings/accession_number.hpp>
#include <prospectus/interop/detail/plain_fields.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(interop_detail_plain_fields)

BOOST_AUTO_TEST_CASE(days_are_those_that_there_are) {
    std::size_t there = 0, wrong = 0;
    for (int year : {1399, 1400, 1900, 2000, 2023, 2024, 9999})
        for (int month = 0; month <= 13; ++month)
            for (int day = 0; day <= 32; ++day) {
                char text[40];
                std::snprintf(text, sizeof text, "%04d-%02d-%02d\"        ", year, month, day);
                auto const read = detail::plain_day(text);
                std::int32_t expected = 0;
                try {
                    date const one{static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                                   static_cast<unsigned short>(day)};
                    if (is_usable(one)) expected = detail::day_number(one);
                } catch (std::out_of_range const&) {
                }
                there += expected != 0 ? 1U : 0U;
                wrong += read != expected ? 1U : 0U;
            }
    BOOST_TEST(there == 6 * 365 + 2U - 1U);  // 1900 is no leap year, 9999-12-31 has no day after it
    BOOST_TEST(wrong == 0U);
    for (std::string_view const text : {"2023/10/20\"", "2023-1o-20\"", "2023-10-20 ", "-023-10-20\"", " 023-10-20\""})
        BOOST_TEST(detail::plain_day(text.data()) == 0, text);
}

BOOST_AUTO_TEST_CASE(accession_numbers_are_those_that_others_read) {
    std::string const good = "0000320193-23-000106\"";
    for (std::size_t i = 0; i < good.size(); ++i)
        for (int c = 1; c < 127; ++c) {
            auto text = good;
            text[i] = static_cast<char>(c);
            auto const read = detail::plain_accession(text.data());
            auto const expected =
                text[20] == '"' ? accession_number::from(std::string_view{text}.substr(0, 20)) : std::nullopt;
            BOOST_TEST(((read ? std::optional{accession_number{*read}} : std::nullopt) == expected));
        }
}

BOOST_AUTO_TEST_SUITE_END()
