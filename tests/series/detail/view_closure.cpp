// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/detail/view_closure.hpp>

#include <array>
#include <ranges>
#include <span>

#include <boost/test/unit_test.hpp>

namespace {

struct last_two : prospectus::detail::view_closure {
    constexpr std::span<int const> operator()(std::span<int const> all) const { return all.last(2); }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(series_detail_view_closure)

BOOST_AUTO_TEST_CASE(done_from_left_to_right_whoever_made_the_adaptors) {
    std::array const numbers{1, 2, 3};
    auto const kept = last_two{} | std::views::take(1);
    BOOST_TEST(((numbers | last_two{})[0] == 2 && (numbers | kept).front() == 2));
    // Pipes into it from the standard's side, with a range that it takes.
    auto const whole = std::views::all | last_two{} | last_two{};
    BOOST_TEST((numbers | whole).back() == 3);
}

BOOST_AUTO_TEST_SUITE_END()
