// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/notes.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(core_notes)

BOOST_AUTO_TEST_CASE(notes_add_up) {
    notes const n = notes{note::derived} | note::about;
    BOOST_TEST((n.has(note::about) && n.has(note::derived) && !n.has(note::restated) && !n.empty()));
    BOOST_TEST(notes{}.empty());
    BOOST_TEST((n == (notes{note::about} | note::derived | note::about)));
}

BOOST_AUTO_TEST_SUITE_END()
