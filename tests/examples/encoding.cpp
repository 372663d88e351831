// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <examples/common/encoding.hpp>

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using examples::decoded;

namespace {

std::string utf8(char32_t code) {
    std::string out;
    examples::append_utf8(out, code);
    return out;
}
std::string utf16(std::u16string const& text, bool big_endian) {
    std::string bytes;
    for (char16_t const unit : text) {
        char const high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xff);
        bytes += big_endian ? high : low;
        bytes += big_endian ? low : high;
    }
    return bytes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_encoding)

BOOST_AUTO_TEST_CASE(every_character_of_utf16_is_that_of_utf8) {
    for (char32_t code = 1; code < 0x110000; code += code < 0x3000 ? 1 : 97) {
        if (code >= 0xd800 && code < 0xe000) continue;
        std::u16string text = u"\ufeff";
        if (code < 0x10000) text += static_cast<char16_t>(code);
        else
            text.append({static_cast<char16_t>(0xd7c0 + (code >> 10)), static_cast<char16_t>(0xdc00 + (code & 0x3ff))});
        for (bool const big_endian : {false, true}) {
            auto const read = decoded(utf16(text, big_endian));
            if (read.text != utf8(code) || !read.stray.empty())
                BOOST_TEST_ERROR("U+" << static_cast<unsigned long>(code));
        }
        if (auto const read = decoded(utf8(code) + "x"); read.text != utf8(code) + "x" && code != 0xfeff)
            BOOST_TEST_ERROR("U+" << static_cast<unsigned long>(code));
    }
}

BOOST_AUTO_TEST_CASE(utf16_without_a_mark_is_known_by_its_zeros) {
    std::u16string const text = u"company,date\nCafé,2020\n";
    BOOST_TEST(decoded(utf16(text, false)).text == "company,date\nCafé,2020\n");
    BOOST_TEST(decoded(utf16(text, true)).encoding == "UTF-16 BE");
}

BOOST_AUTO_TEST_CASE(no_byte_that_is_not_utf8_is_lost) {
    for (int byte = 0x80; byte < 0x100; ++byte) {
        auto const read = decoded(std::string{"a\r\nb\r"} + static_cast<char>(byte) + "\nc");
        BOOST_TEST((read.stray == std::vector<std::size_t>{3}));
        BOOST_TEST(read.text.size() > 8U);
    }
    BOOST_TEST(decoded("\x80\xe9\x96").text == "€é\u2013");
    BOOST_TEST(decoded("\xef\xbb\xbf"
                       "caf\xc3\xa9")
                   .text == "café");
}

BOOST_AUTO_TEST_CASE(half_of_a_pair_and_half_of_a_unit_are_told) {
    for (auto const& bytes : {utf16(u"\ufeffa\nb", false) + "\x3d\xd8", utf16(u"\ufeffa\nb", false) + "x",
                              utf16(u"\ufeffa\nb", false) + std::string{"\x00\xdc", 2}}) {
        auto const read = decoded(bytes);
        BOOST_TEST(read.text == "a\nb\ufffd");
        BOOST_TEST((read.stray == std::vector<std::size_t>{2}));
    }
}

BOOST_AUTO_TEST_SUITE_END()
