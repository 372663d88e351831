// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/growth_reason.hpp>

#include <prospectus/text/reason.hpp>
#include <set>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(series_growth_reason)

BOOST_AUTO_TEST_CASE(every_reason_has_a_sentence_of_its_own) {
    std::set<std::string_view> sentences;
    int const count = static_cast<int>(growth_reason::unknown_time) + 1;
    for (int i = 0; i < count; ++i) sentences.insert(describe(static_cast<growth_reason>(i)));
    BOOST_TEST(sentences.size() == static_cast<std::size_t>(count));
    BOOST_TEST(!sentences.contains(""));
}

BOOST_AUTO_TEST_SUITE_END()
