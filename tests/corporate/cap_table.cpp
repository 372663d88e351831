// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/cap_table.hpp>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <random>
#include <string>

using namespace prospectus;
using boost::multiprecision::cpp_rational;

namespace {

cpp_rational exact(fraction f) {
    cpp_rational value{f.numerator(), f.denominator()};
    for (int e = f.exponent(); e > 0; --e) value *= 10;
    for (int e = f.exponent(); e < 0; ++e) value /= 10;
    return value;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_cap_table)

BOOST_AUTO_TEST_CASE(ownership_sums_to_one_exactly_through_rounds) {
    std::mt19937_64 random{3};
    auto table = *cap_table::from({{"Founders", "common", 9'250'000}});
    for (int round = 0; round < 40; ++round) {
        auto const before = table;
        auto const shares = static_cast<std::int64_t>(random() % 10'000'000'000'000);
        table = *table.with({"Fund " + std::to_string(random() % 9), "preferred", shares});
        cpp_rational all = 0;
        for (auto const& holder : table.holders()) all += exact(*table.ownership(holder));
        BOOST_TEST((all == 1));
        // By cross multiplication of whole numbers.
        auto const lost = dilution(before, table, "Founders");
        BOOST_TEST((exact(*lost) == cpp_rational{shares} / cpp_rational{table.total()}));
    }
}

BOOST_AUTO_TEST_CASE(a_secondary_sale_moves_shares_and_makes_none) {
    auto const before =
        cap_table::from({{"A", "common", 60}, {"A", "common", 10}, {"A", "options", 30, holding_kind::option}});
    auto const after = before->transferred("A", "B", "common", 65);
    BOOST_TEST((after->shares_of("A") == 35 && after->shares_of("B") == 65 && after->total() == before->total()));
    BOOST_TEST((before->transferred("A", "B", "common", 71).error() == cap_table_reason::more_than_held));
    BOOST_TEST((before->transferred("A", "B", "options", 1).error() == cap_table_reason::no_such_holder));
    BOOST_TEST((before->transferred("C", "B", "common", 1).error() == cap_table_reason::no_such_holder));
    BOOST_TEST((before->transferred("A", "B", "common", -1).error() == cap_table_reason::below_zero));
    BOOST_TEST((before->transferred("A", "A", "common", 5)->shares_of("A") == 100));
}

BOOST_AUTO_TEST_CASE(there_is_no_part_of_nothing_and_no_overflow) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    BOOST_TEST((cap_table{}.ownership("A").error() == cap_table_reason::nothing_held));
    BOOST_TEST((cap_table::from({{"A", "", -1}}).error() == cap_table_reason::below_zero));
    BOOST_TEST((cap_table::from({{"A", "", most}, {"B", "", 1}}).error() == cap_table_reason::out_of_range));
    BOOST_TEST((cap_table::from({{"A", "", most}})->ownership("A") == fraction{1}));
    auto const table = cap_table::from({{"A", "", 3}});
    BOOST_TEST((dilution(*table, *table, "B").error() == cap_table_reason::no_such_holder));
    BOOST_TEST((dilution(*table, *table, "A") == fraction{0}));
}

BOOST_AUTO_TEST_SUITE_END()
