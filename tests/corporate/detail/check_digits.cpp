// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/detail/check_digits.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <random>
#include <string>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_detail_check_digits)

BOOST_AUTO_TEST_CASE(mod_97_is_the_remainder_of_the_whole_number) {
    std::mt19937 random{7};
    std::string_view const characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (int n = 0; n < 300; ++n) {
        std::string code;
        std::string digits;
        for (int i = 0; i < 1 + n % 40; ++i) {
            char const c = characters[random() % characters.size()];
            code += c;
            digits += std::to_string(std::stoi(std::string{c}, nullptr, 36));
        }
        digits.erase(0, digits.find_first_not_of('0'));  // cpp_int reads 0... as octal
        boost::multiprecision::cpp_int const whole{digits.empty() ? "0" : digits};
        BOOST_TEST(detail::mod_97(code) == static_cast<int>(whole % 97));
    }
}

BOOST_AUTO_TEST_CASE(luhn_sees_each_wrong_digit_and_each_swap_but_09) {
    std::string const right = "US0378331005";
    for (std::size_t i = 2; i < right.size(); ++i)
        for (char c = '0'; c <= '9'; ++c) {
            auto wrong = right;
            wrong[i] = c;
            BOOST_TEST((detail::luhn(wrong) == 0) == (c == right[i]));
        }
    for (char a = '0'; a <= '9'; ++a)
        for (char b = '0'; b <= '9'; ++b) {
            bool const same = detail::luhn(std::string{'4', a, b}) == detail::luhn(std::string{'4', b, a});
            BOOST_TEST(same == (a == b || (a == '0' && b == '9') || (a == '9' && b == '0')));
        }
}

BOOST_AUTO_TEST_SUITE_END()
