// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/shared_list.hpp>

#include <memory>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

using prospectus::detail::shared_list;

BOOST_AUTO_TEST_SUITE(series_detail_shared_list)

BOOST_AUTO_TEST_CASE(the_list_lives_as_long_as_anybody_holds_a_part) {
    std::vector<std::shared_ptr<int>> items{std::make_shared<int>(1), std::make_shared<int>(2)};
    std::weak_ptr<int> const first = items.front();
    shared_list<std::shared_ptr<int>> part;
    {
        shared_list const whole{std::move(items)};
        part = whole.part(1, 1);
        auto copy = whole;
        auto moved = std::move(copy);
        copy = moved;
        moved = std::move(copy);
        copy = copy.part(0, 0);
        BOOST_TEST((copy.items().empty() && moved == whole && moved.items().data() == whole.items().data()));
    }
    BOOST_TEST((!first.expired() && *part.items()[0] == 2));
    part = {};
    BOOST_TEST((first.expired() && part.items().empty()));
}

BOOST_AUTO_TEST_CASE(equal_by_what_they_hold) {
    shared_list const a{std::vector{1, 2, 3}}, b{std::vector{2, 3}};
    BOOST_TEST((a.part(1, 2) == b && !(a == b) && !(a.part(0, 2) == b)));
    BOOST_TEST((shared_list<int>{} == shared_list{std::vector<int>{}}));
}

BOOST_AUTO_TEST_SUITE_END()
