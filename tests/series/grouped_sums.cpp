// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/grouped_sums.hpp>

#include <bit>
#include <climits>
#include <cstdint>
#include <list>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

struct row {
    std::string company;
    bool first_of_year;
    [[nodiscard]] std::size_t length() const { return company.size(); }
};

std::vector<std::uint64_t> bits(std::vector<double> const& values) {
    std::vector<std::uint64_t> all;
    for (double const v : values) all.push_back(std::bit_cast<std::uint64_t>(v));
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_grouped_sums)

BOOST_AUTO_TEST_CASE(each_group_is_summed_as_if_it_stood_alone) {
    std::mt19937_64 random{61};
    for (int round = 0; round < 60; ++round) {
        std::vector<int> keys, numbers, number_sums, sums_alone, before_alone;
        std::vector<double> values, expected, exclusive, group;
        int key = 0;
        for (std::size_t length = random() % 30; values.size() < 60; length = random() % 30) {
            group.clear();
            std::vector<int> whole;
            for (std::size_t i = 0; i < length; ++i) {
                keys.push_back(key);
                group.push_back(static_cast<double>(random() % 2001) / 7 - 100);
                values.push_back(group.back());
                whole.push_back(static_cast<int>(random() % 2001) - 1000);
                numbers.push_back(whole.back());
            }
            if (length != 0) key = key == 0 ? 1 : 0;  // a key that comes again is a new group
            BOOST_REQUIRE(cumulative_sum(group, std::back_inserter(expected)).has_value());
            BOOST_REQUIRE(exclusive_cumulative_sum(group, std::back_inserter(exclusive)).has_value());
            int sum = 0;
            for (int const n : whole) {
                before_alone.push_back(sum);
                sums_alone.push_back(sum += n);
            }
        }
        std::vector<double> sums(values.size()), before(values.size());
        BOOST_REQUIRE((cumulative_sum(values, sums.begin(), grouped_by(keys)) == sums.end()));
        BOOST_REQUIRE((exclusive_cumulative_sum(values, before.begin(), grouped_by(keys)) == before.end()));
        BOOST_TEST((bits(sums) == bits(expected) && bits(before) == bits(exclusive)));
        BOOST_REQUIRE(cumulative_sum(values, values.begin(), grouped_by(keys)).has_value());  // in place
        BOOST_TEST((bits(values) == bits(expected)));
        BOOST_REQUIRE(cumulative_sum(numbers, std::back_inserter(number_sums), grouped_by(keys)).has_value());
        BOOST_TEST((number_sums == sums_alone));
        BOOST_REQUIRE(cumulative(numbers, number_sums.begin(), addition<int>{}, grouped_by(keys)).has_value());
        BOOST_TEST((number_sums == sums_alone));
        BOOST_REQUIRE(
            exclusive_cumulative(numbers, number_sums.begin(), addition<int>{}, grouped_by(keys)).has_value());
        BOOST_TEST((number_sums == before_alone));
        BOOST_REQUIRE(exclusive_cumulative_sum(numbers, number_sums.begin(), grouped_by(keys)).has_value());
        BOOST_TEST((number_sums == before_alone));
    }
}

BOOST_AUTO_TEST_CASE(groups_longer_than_a_chunk) {
    std::mt19937_64 random{62};
    std::vector<int> keys;
    std::vector<double> values, expected, earlier, sums;
    for (std::size_t const length : {8192U, 4095U, 4096U, 13000U, 3U}) {
        std::vector<double> group(length);
        for (auto& v : group) v = static_cast<double>(static_cast<std::int64_t>(random())) / 3;
        values.insert(values.end(), group.begin(), group.end());
        keys.insert(keys.end(), length, static_cast<int>(length));
        BOOST_REQUIRE(cumulative_sum(group, std::back_inserter(expected)).has_value());
        BOOST_REQUIRE(exclusive_cumulative_sum(group, std::back_inserter(earlier)).has_value());
    }
    BOOST_REQUIRE(cumulative_sum(values, std::back_inserter(sums), grouped_by(keys)).has_value());
    BOOST_TEST((bits(sums) == bits(expected)));
    BOOST_REQUIRE(exclusive_cumulative_sum(values, sums.begin(), grouped_by(keys)).has_value());
    BOOST_TEST((bits(sums) == bits(earlier)));
}

BOOST_AUTO_TEST_CASE(by_a_member_a_function_or_a_mark) {
    std::list<row> const rows{{"a", true}, {"b", false}, {"b", true}, {"ccc", false}};
    std::vector<int> const values{1, 2, 4, 8};
    auto const sums = [&](auto const& groups) {
        std::vector<int> written;
        BOOST_REQUIRE(cumulative_sum(values, std::back_inserter(written), groups).has_value());
        return written;
    };
    BOOST_TEST((sums(grouped_by(rows, &row::company)) == std::vector{1, 2, 6, 8}));
    BOOST_TEST((sums(grouped_by(rows, &row::length)) == std::vector{1, 3, 7, 8}));
    BOOST_TEST((sums(grouped_by(rows, [](row const& r) { return r.company == "b"; })) == std::vector{1, 2, 6, 8}));
    BOOST_TEST((sums(restarting_where(rows, &row::first_of_year)) == std::vector{1, 3, 4, 12}));
    std::istringstream text{"1 2 4 8"};  // values that can be read only once
    std::istream_iterator<int> const first{text}, last;
    std::vector<int> written;
    struct once {
        std::istream_iterator<int> first, last;
        auto begin() const { return first; }
        auto end() const { return last; }
    };
    BOOST_REQUIRE(
        cumulative_sum(once{first, last}, std::back_inserter(written), grouped_by(rows, &row::company)).has_value());
    BOOST_TEST((written == std::vector{1, 2, 6, 8}));
}

BOOST_AUTO_TEST_CASE(an_overflow_counts_from_the_first_value_of_all) {
    std::vector<int> const keys{1, 1, 2, 2}, values{INT_MAX, 0, INT_MAX, 1};
    std::vector<int> sums(4, -7);
    BOOST_TEST((cumulative_sum(values, sums.begin(), grouped_by(keys)).error() == overflow_at{3}));
    BOOST_TEST((sums == std::vector{INT_MAX, INT_MAX, INT_MAX, -7}));
    BOOST_TEST(exclusive_cumulative_sum(values, sums.begin(), grouped_by(keys)).has_value());
}

BOOST_AUTO_TEST_CASE(keys_that_do_not_fit_the_values_are_refused) {
    std::vector<int> const values{1, 2, 3}, two{1, 2}, four{1, 1, 1, 1}, none;
    std::vector<int> sums(3);
    BOOST_CHECK_THROW((void)cumulative_sum(values, sums.begin(), grouped_by(two)), std::invalid_argument);
    BOOST_CHECK_THROW((void)cumulative_sum(values, sums.begin(), grouped_by(four)), std::invalid_argument);
    BOOST_CHECK_THROW((void)cumulative_sum(none, sums.begin(), grouped_by(two)), std::invalid_argument);
    BOOST_CHECK_THROW((void)cumulative_sum(values, sums.begin(), grouped_by(none)), std::invalid_argument);
    BOOST_TEST((cumulative_sum(none, sums.begin(), grouped_by(none)) == sums.begin()));
}

BOOST_AUTO_TEST_SUITE_END()
