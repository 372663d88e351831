// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/monoid.hpp>

#include <array>
#include <climits>
#include <optional>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

struct alternatives {
    [[nodiscard]] constexpr unsigned identity() const { return 0; }
    [[nodiscard]] constexpr unsigned combine(unsigned a, unsigned b) const { return a | b; }
};
struct text {  // associative, not commutative
    [[nodiscard]] std::string identity() const { return {}; }
    [[nodiscard]] std::string combine(std::string const& a, std::string const& b) const { return a + b; }
};
struct last_known {  // its value is an optional of its own: nothing is not a failure
    [[nodiscard]] std::optional<int> identity() const { return std::nullopt; }
    [[nodiscard]] std::optional<int> combine(std::optional<int> a, std::optional<int> b) const { return b ? b : a; }
};
struct no_identity {
    [[nodiscard]] int combine(int a, int b) const { return a + b; }
};

static_assert(monoid<alternatives> && monoid<text> && monoid<last_known> && monoid<addition<int>>);
static_assert(!monoid<no_identity> && !monoid<int>);

constexpr std::array<unsigned, 3> scanned(bool exclusive) {
    std::array<unsigned, 3> const values{1, 4, 1};
    std::array<unsigned, 3> out{};
    (void)(exclusive ? exclusive_cumulative(values, out.begin(), alternatives{})
                     : cumulative(values, out.begin(), alternatives{}));
    return out;
}
static_assert(scanned(false) == std::array{1U, 5U, 5U} && scanned(true) == std::array{0U, 1U, 5U});
static_assert(folded(std::array{1U, 4U, 1U}, alternatives{}) == 5U);

}  // namespace

BOOST_AUTO_TEST_SUITE(series_monoid)

BOOST_AUTO_TEST_CASE(combined_from_left_to_right) {
    std::vector<std::string> words{"a", "b", "c"}, out;
    BOOST_REQUIRE(cumulative(words, std::back_inserter(out), text{}).has_value());
    BOOST_TEST((out == std::vector<std::string>{"a", "ab", "abc"}));
    BOOST_REQUIRE(exclusive_cumulative(words, words.begin(), text{}).has_value());  // in place
    BOOST_TEST((words == std::vector<std::string>{"", "a", "ab"}));
    std::vector<std::optional<int>> const known{std::nullopt, 3, std::nullopt};
    BOOST_TEST((folded(known, last_known{}).value() == std::optional{3}));
    BOOST_TEST((folded(std::vector<std::optional<int>>{}, last_known{}).value() == std::nullopt));
}

BOOST_AUTO_TEST_CASE(parts_folded_apart_combine_to_the_whole) {
    std::string const all = "abcdefg";
    for (std::size_t i = 0; i <= all.size(); ++i)
        for (std::size_t j = i; j <= all.size(); ++j) {
            auto const part = [&](std::size_t from, std::size_t to) {
                std::vector<std::string> letters;
                for (; from < to; ++from) letters.emplace_back(1, all[from]);
                return *folded(letters, text{});
            };
            text const m;
            auto const a = part(0, i), b = part(i, j), c = part(j, all.size());
            BOOST_TEST(m.combine(m.combine(a, b), c) == all);
            BOOST_TEST(m.combine(a, m.combine(b, c)) == all);
        }
}

BOOST_AUTO_TEST_CASE(a_failure_has_its_place_and_keeps_what_was_before) {
    std::vector<int> const values{1, INT_MAX, 5};
    std::vector<int> out(3, -7);
    BOOST_TEST((cumulative(values, out.begin(), addition<int>{}).error() == overflow_at{1}));
    BOOST_TEST((out == std::vector{1, -7, -7}));
    BOOST_TEST((folded(values, addition<int>{}).error() == overflow_at{1}));
    BOOST_TEST((exclusive_cumulative(values, out.begin(), addition<int>{}).error() == overflow_at{2}));
    BOOST_TEST((out == std::vector{0, 1, -7}));
    BOOST_TEST(exclusive_cumulative(std::vector{1, INT_MAX}, out.begin(), addition<int>{}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
