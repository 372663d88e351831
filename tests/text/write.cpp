// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/write.hpp>

#include <prospectus/text/date.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

struct nothing_to_say {};
static_assert(writable_as_text<date> && !writable_as_text<nothing_to_say> && !writable_as_text<int>);

BOOST_AUTO_TEST_SUITE(text_write)

BOOST_AUTO_TEST_CASE(text_is_added_at_the_end) {
    std::string line = "on ";
    append_text(line, date{2026, 1, 8});
    BOOST_TEST(line == "on 2026-01-08");
}

BOOST_AUTO_TEST_SUITE_END()
