// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_TEXT_DESCRIBED_HPP
#define PROSPECTUS_TESTS_TEXT_DESCRIBED_HPP

// That all values of an enumeration, which are `count` from zero on, have words of their own, as parts of a sentence: no
// capital begins them and no point ends them. One value more has none, so that a value added is missed here.

#include <prospectus/text/write.hpp>

#include <set>
#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

namespace tests {

template <class E>
    requires prospectus::described<E>
void check_words(int count) {
    std::set<std::string_view> seen;
    for (int i = 0; i < count; ++i) {
        auto const words = describe(static_cast<E>(i));
        BOOST_TEST_CONTEXT("value " << i << ": " << words) {
            BOOST_REQUIRE(!words.empty());
            BOOST_TEST(seen.insert(words).second);
            BOOST_TEST(!(words.front() >= 'A' && words.front() <= 'Z'));
            BOOST_TEST(!words.ends_with('.'));
            BOOST_TEST(prospectus::to_text(static_cast<E>(i)) == words);
        }
    }
    BOOST_TEST(describe(static_cast<E>(count)).empty());
}

}  // namespace tests

#endif
