// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/answer.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(core_answer)

BOOST_AUTO_TEST_CASE(kleenes_tables) {
    constexpr answer all[]{answer::no, answer::cannot_be_known, answer::yes};
    for (auto const a : all) {
        answer const not_a = !a;
        BOOST_TEST(((!not_a) == a));
        for (auto const b : all) {
            BOOST_TEST(((a & b) == (b & a)));
            answer const not_b = !b;
            BOOST_TEST(((!(a & b)) == (not_a | not_b)));
            if (a == answer::no) BOOST_TEST(((a & b) == answer::no));
            if (a == answer::yes) BOOST_TEST(((a & b) == b));
        }
    }
    BOOST_TEST(((answer::cannot_be_known | answer::cannot_be_known) == answer::cannot_be_known));
    BOOST_TEST((answer_of(true) == answer::yes && answer_of(false) == answer::no));
}

BOOST_AUTO_TEST_SUITE_END()
