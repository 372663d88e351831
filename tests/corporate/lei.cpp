// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/lei.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>

using namespace prospectus;

static_assert(lei{"7LTWFZYICNSX8D621K86"}.issuer() == "7LTW" && lei::from("HWUPKR0MPOU8FGXBT394").has_value());
static_assert(std::is_trivially_copyable_v<lei>);

BOOST_AUTO_TEST_SUITE(corporate_lei)

BOOST_AUTO_TEST_CASE(each_wrong_digit_and_each_swap_of_neighbours_is_a_reason) {
    std::string const right = "529900T8BM49AURSDO55";
    BOOST_TEST((lei::from(right) == lei{right}));
    for (std::size_t i = 0; i < right.size(); ++i) {
        bool const digit = right[i] <= '9';
        for (char c = digit ? '0' : 'A'; c <= (digit ? '9' : 'Z'); ++c) {
            auto wrong = right;
            wrong[i] = c;
            if (c != right[i]) BOOST_TEST((lei::from(wrong).error() == identifier_reason::wrong_check_digit));
        }
        if (i + 1 < right.size() && right[i] != right[i + 1] && digit == (right[i + 1] <= '9')) {
            auto wrong = right;
            std::swap(wrong[i], wrong[i + 1]);
            BOOST_TEST((lei::from(wrong).error() == identifier_reason::wrong_check_digit));
        }
    }
}

BOOST_AUTO_TEST_CASE(another_form_is_refused) {
    for (auto const* code : {"", "529900T8BM49AURSDO5", "529900T8BM49AURSDO551"})
        BOOST_TEST((lei::from(code).error() == identifier_reason::wrong_length));
    for (auto const* code :
         {"529900t8BM49AURSDO55", "529900T8BM49AURSDO5A", " 29900T8BM49AURSDO55", "5299-0T8BM49AURSDO55"})
        BOOST_TEST((lei::from(code).error() == identifier_reason::wrong_character));
    BOOST_CHECK_THROW(lei{"529900T8BM49AURSDO54"}, std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
