// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/timeline.hpp>

#include "tests/text/described.hpp"

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(text_timeline)

BOOST_AUTO_TEST_CASE(each_reason_has_words) { tests::check_words<timeline_reason>(4); }

BOOST_AUTO_TEST_CASE(a_fault_names_its_event_as_people_count) {
    std::vector<event> const events{
        {.what = "founded", .when = partial_date{2019}},
        {.what = "moved", .when = partial_date{2021}, .lasting = true, .until = partial_date{2020}}};
    BOOST_TEST(to_text(timeline::from(events).error()) ==
               "event 2: it ends before it begins: its two dates stand the wrong way round");
}

BOOST_AUTO_TEST_SUITE_END()
