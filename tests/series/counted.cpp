// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/counted.hpp>

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <utility>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

class shares {
public:
    [[nodiscard]] constexpr std::int32_t count() const { return count_; }
    [[nodiscard]] static constexpr shares of_count(std::int32_t count) {
        shares s;
        s.count_ = count;
        return s;
    }
    [[nodiscard]] friend constexpr std::optional<shares> checked_add(shares a, shares b) {
        auto const sum = checked_add(a.count_, b.count_);
        return sum ? std::optional{of_count(*sum)} : std::nullopt;
    }
    friend constexpr bool operator==(shares, shares) = default;

private:
    std::int32_t count_ = 0;
};

static_assert(whole_counted<std::int32_t> && whole_counted<money<usd>> && whole_counted<shares>);
static_assert(checked_add(shares::of_count(1), shares::of_count(2)) == shares::of_count(3));
static_assert(!whole_counted<decimal> && !whole_counted<double> && !whole_counted<unsigned>);

}  // namespace

BOOST_AUTO_TEST_SUITE(series_counted)

BOOST_AUTO_TEST_CASE(units_go_back_where_the_type_has_room) {
    for (std::int64_t const units :
         std::initializer_list<std::int64_t>{0, 1, -1, 2147483647, 2147483648, -2147483648, -2147483649}) {
        bool const fits = std::in_range<std::int32_t>(units);
        BOOST_TEST((detail::of_units<std::int32_t>(units).has_value() == fits));
        BOOST_TEST((detail::of_units<shares>(units).has_value() == fits));
        if (fits) BOOST_TEST(detail::of_units<shares>(units)->count() == units);
        BOOST_TEST((detail::of_units<money<usd>>(units) == money<usd>::of_count(units)));
    }
    detail::int128 past{std::numeric_limits<std::int64_t>::max()};
    past += 1;
    BOOST_TEST(!detail::of_units<std::int64_t>(past).has_value());
    BOOST_TEST(!detail::of_units<money<usd>>(past).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
