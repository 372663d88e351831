// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/bulk/nullable.hpp>

#include <cstdint>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(bulk_nullable)

BOOST_AUTO_TEST_CASE(bits_are_the_lowest_first_and_count_from_the_offset) {
    std::vector<double> const values(3);
    std::uint8_t const bits[]{0b1000'0000, 0b0000'0010};
    nullable_span<double const> const given{values, bits, 7};
    BOOST_TEST((given.has(0) && !given.has(1) && given.has(2)));
    BOOST_TEST(given.first_missing(0, 3) == 1u);
    BOOST_TEST(given.first_there(1, 3) == 2u);
}

BOOST_AUTO_TEST_CASE(marks_change_their_own_bits_alone) {
    std::vector<std::int32_t> values(100);
    for (std::size_t offset = 0; offset < 9; ++offset)
        for (std::size_t from = 0; from < 40; ++from)
            for (std::size_t const count : {0u, 1u, 7u, 8u, 9u, 25u, 60u}) {
                std::vector<std::uint8_t> bits(14, 0b0101'0101), each(bits);
                auto const before = bits;
                nullable_span<std::int32_t>{values, bits.data(), offset}.mark(from, from + count, true);
                nullable_span<std::int32_t>{values, each.data(), offset}.mark_each(
                    from, count, [](std::size_t i) { return i % 3 == 0; });
                for (std::size_t bit = 0; bit < 8 * bits.size(); ++bit) {
                    auto const of = [bit](auto const& all) { return (all[bit / 8] >> bit % 8 & 1) != 0; };
                    bool const inside = bit >= offset + from && bit < offset + from + count;
                    BOOST_REQUIRE(of(bits) == (inside || of(before)));
                    BOOST_REQUIRE(of(each) == (inside ? (bit - offset - from) % 3 == 0 : of(before)));
                }
            }
}

BOOST_AUTO_TEST_SUITE_END()
