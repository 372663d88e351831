// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/scan_state.hpp>
#include <prospectus/series/sums_of_series.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <climits>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <random>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <variant>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

using boost::multiprecision::cpp_int;

static_assert(std::is_trivially_copyable_v<scan_state<std::int64_t, fiscal_period>>);
static_assert(std::is_trivially_copyable_v<scan_state<double>> && std::regular<scan_state<double, fiscal_period>>);
static_assert(std::is_trivially_copyable_v<scan_state<decimal>> && std::regular<scan_state<money<usd>>>);
static_assert(scan_state<int>{}.sum() == 0 && scan_state<int>{}.overflows() == answer::no);
static_assert(merged(scan_state_of(std::array{INT_MAX, -1}), scan_state_of(std::array{5, -7}))->sum() == INT_MAX - 3);
static_assert(merged(scan_state_of(std::array{INT_MAX, -1}), scan_state_of(std::array{5, -7}))->overflows() ==
              answer::yes);

/// The whole in up to four parts: however they are merged, it is the state of the whole.
template <class T, class Of>
void require_splits_change_nothing(std::vector<T> const& values, std::size_t step, std::mt19937_64& random,
                                   Of const& of) {
    auto const all = std::span{values};
    auto const whole = of(all, 0);
    BOOST_REQUIRE((merged(whole, decltype(whole){}) == whole && merged(decltype(whole){}, whole) == whole));
    std::size_t cuts[]{0, 0, 0, values.size()};
    for (std::size_t i = 0; i < 3; ++i) cuts[i] = random() % (values.size() / step + 1) * step;
    std::sort(cuts, cuts + 3);
    auto const a = of(all.first(cuts[0]), 0), b = of(all.subspan(cuts[0], cuts[1] - cuts[0]), cuts[0]);
    auto const c = of(all.subspan(cuts[1], cuts[2] - cuts[1]), cuts[1]), d = of(all.subspan(cuts[2]), cuts[2]);
    BOOST_REQUIRE((merged(merged(merged(a, b).value(), c).value(), d) == whole));
    BOOST_REQUIRE((merged(a, merged(b, merged(c, d).value()).value()) == whole));
    BOOST_REQUIRE((merged(merged(a, b).value(), merged(c, d).value()) == whole));
    BOOST_REQUIRE((merged(merged(a, merged(b, c).value()).value(), d) == whole));
    BOOST_REQUIRE(
        std::hash<std::remove_cvref_t<decltype(whole)>>{}(whole) ==
        std::hash<std::remove_cvref_t<decltype(whole)>>{}(merged(merged(a, b).value(), merged(c, d).value()).value()));
}

auto const plainly = [](auto part, std::size_t) { return scan_state_of(part); };

bool same_bits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

}  // namespace

BOOST_AUTO_TEST_SUITE(series_scan_state)

BOOST_AUTO_TEST_CASE(integers_split_anywhere_and_overflow_as_the_whole_does) {
    std::mt19937_64 random{91};
    std::size_t overflowed = 0;
    for (int round = 0; round < 600; ++round) {
        std::vector<std::int64_t> values(random() % 20);
        for (auto& v : values)
            v = random() % 5 == 0 ? (random() % 2 == 0 ? LLONG_MAX : LLONG_MIN)
                                  : static_cast<std::int64_t>(random()) >> (random() % 8);
        require_splits_change_nothing(values, 1, random, plainly);
        cpp_int sum = 0;
        std::optional<overflow_at> first;
        for (std::size_t i = 0; i < values.size(); ++i) {
            sum += values[i];
            if (!first && (sum < LLONG_MIN || sum > LLONG_MAX)) first = overflow_at{i};
        }
        auto const state = scan_state_of(values);
        BOOST_REQUIRE(state.count() == values.size());
        BOOST_REQUIRE((state.overflows() == answer_of(first.has_value())));
        BOOST_REQUIRE(state.sum().has_value() == (sum >= LLONG_MIN && sum <= LLONG_MAX));
        if (state.sum()) BOOST_REQUIRE(sum == *state.sum());
        // Where: part by part, until one has it.
        auto const cut = random() % (values.size() + 1);
        auto const begun = scan_state_of(std::span{values}.first(cut));
        auto const rest = std::span{values}.subspan(cut);
        if (first && first->position < cut) {
            BOOST_REQUIRE((first_overflow(std::span{values}.first(cut), scan_state<std::int64_t>{}).value() == first));
        } else {
            BOOST_REQUIRE((first_overflow(rest, begun).value() == first));
            std::vector<std::int64_t> sums, expected;
            auto const done = begun.cumulative_sum(rest, std::back_inserter(sums));
            (void)cumulative_sum(values, std::back_inserter(expected));
            BOOST_REQUIRE(done.has_value() == !first.has_value());
            BOOST_REQUIRE((sums == std::vector(expected.begin() + static_cast<std::ptrdiff_t>(cut), expected.end())));
        }
        overflowed += first ? 1U : 0U;
    }
    BOOST_TEST((overflowed > 50 && overflowed < 550));
}

BOOST_AUTO_TEST_CASE(a_part_that_overflows_alone_need_not_overflow_in_the_whole) {
    std::vector<std::int8_t> const down{-100}, up{100, 100, -100};
    BOOST_TEST((scan_state_of(up).overflows() == answer::yes));
    auto const both = merged(scan_state_of(down), scan_state_of(up)).value();
    BOOST_TEST((both.overflows() == answer::no && both.sum() == std::int8_t{0}));
    BOOST_TEST((first_overflow(up, scan_state_of(down)).value() == std::nullopt));
    BOOST_TEST((first_overflow(down, scan_state_of(std::vector<std::int8_t>{-100, -100})).error() ==
                merge_reason::sum_unknown));
}

BOOST_AUTO_TEST_CASE(money_is_counted) {
    using cents = money<usd>;
    std::vector<cents> const values{cents::of_count(LLONG_MAX), cents::of_count(2), cents::of_count(-3)};
    auto const state = scan_state_of(values);
    BOOST_TEST((state.overflows() == answer::yes && state.sum() == cents::of_count(LLONG_MAX - 1)));
    BOOST_TEST((first_overflow(values, scan_state<cents>{}).value() == overflow_at{1}));
}

BOOST_AUTO_TEST_CASE(decimals_split_anywhere_and_never_say_what_they_do_not_know) {
    std::mt19937_64 random{92};
    std::size_t yes = 0, no = 0, unknown = 0;
    for (int round = 0; round < 1500; ++round) {
        std::vector<decimal> values(random() % 8);
        for (auto& v : values) {
            auto const exponent = static_cast<int>(random() % (round % 3 == 0 ? 12 : 2)) - 3;
            auto const shift = random() % 3 == 0 ? 60 : random() % 64;
            v = random() % 9 == 0 ? decimal{0, -900} : decimal{static_cast<std::int64_t>(random()) >> shift, exponent};
            if (round % 3 != 0 && random() % 4 == 0) v = decimal{random() % 2 == 0 ? LLONG_MAX : LLONG_MIN, -3};
        }
        require_splits_change_nothing(values, 1, random, plainly);
        auto const state = scan_state_of(values);
        auto const summed = total(values);
        auto const fits = answer_of(!summed.has_value());
        BOOST_REQUIRE((state.overflows() == fits || state.overflows() == answer::cannot_be_known));
        BOOST_REQUIRE((first_overflow(values, scan_state<decimal>{}).value().has_value() == !summed.has_value()));
        if (summed && state.sum()) BOOST_REQUIRE((*state.sum() == *summed));
        if (summed && state.overflows() == answer::no) BOOST_REQUIRE(state.sum().has_value());
        (state.overflows() == answer::yes ? yes : state.overflows() == answer::no ? no : unknown) += 1;
    }
    BOOST_TEST((yes > 100 && no > 100 && unknown > 100));
    auto const cents = scan_state_of(std::vector{decimal{150, -2}, decimal{50, -2}});
    BOOST_TEST((cents.sum()->decimals() == 2));
    // 10^19 is a decimal though no number of units of one.
    auto const long_sum = scan_state_of(std::vector{decimal{5, 18}, decimal{5'000'000'000'000'000'000, 0}});
    BOOST_TEST((long_sum.sum() == decimal{1, 19}));
    BOOST_TEST((scan_state_of(std::vector{decimal{1, 30}, decimal{1}}).overflows() == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(floating_point_splits_at_chunks_and_has_the_bits_of_the_whole) {
    std::mt19937_64 random{93};
    std::vector<double> values(11 * values_in_a_chunk + 777), sums(values.size());
    for (auto& v : values)
        v = std::ldexp(static_cast<double>(static_cast<std::int64_t>(random())), static_cast<int>(random() % 40));
    BOOST_REQUIRE(cumulative_sum(values, sums.begin()).has_value());
    auto const at = [](auto part, std::size_t position) { return scan_state_of(part, chunk_border{position}); };
    for (int round = 0; round < 12; ++round) {
        std::size_t const lengths[]{values.size(), 8 * values_in_a_chunk, 5, 0, 7 * values_in_a_chunk + 1};
        std::vector<double> part{values.begin(), values.begin() + static_cast<std::ptrdiff_t>(lengths[round % 5])};
        require_splits_change_nothing(part, values_in_a_chunk, random, at);
        auto const state = scan_state_of(part);
        BOOST_REQUIRE(same_bits(state.sum().value(), part.empty() ? 0.0 : sums[part.size() - 1]));
        BOOST_REQUIRE((state.count() == part.size() && state.overflows() == answer::no));
    }
    for (std::size_t cut = 0; cut < values.size(); cut += 3 * values_in_a_chunk) {
        auto const begun = scan_state_of(std::span{values}.first(cut));
        std::vector<double> rest;
        BOOST_REQUIRE(begun.cumulative_sum(std::span{values}.subspan(cut), std::back_inserter(rest)).has_value());
        for (std::size_t i = 0; i < rest.size(); ++i) BOOST_REQUIRE(same_bits(rest[i], sums[cut + i]));
    }
}

BOOST_AUTO_TEST_CASE(parts_that_are_far_into_the_whole_merge_as_pairs_of_pairs) {
    // One value a chunk would take too long from the start: totals of chunks far away, by hand.
    std::mt19937_64 random{94};
    std::size_t const far = (std::size_t{1} << 40) - 3;
    std::vector<double> totals(11);
    for (auto& t : totals) t = static_cast<double>(static_cast<std::int64_t>(random())) / 3;
    auto const part = [&](std::size_t from, std::size_t to) {
        detail::chunked_sum<double> sum{far + from};
        for (; from < to; ++from) sum.add_chunk(totals[from], values_in_a_chunk);
        return sum;
    };
    auto const whole = part(0, 11);
    for (std::size_t cut = 1; cut < 11; ++cut) {
        auto both = part(0, cut);
        both.append(part(cut, 11));
        BOOST_TEST((both == whole));
    }
    auto const& t = totals;  // from 2^40 - 3: one, a pair, then eight, of which the last stands alone
    double const eight = t[0] + (t[1] + t[2]) + ((t[3] + t[4]) + (t[5] + t[6])) + (t[7] + t[8]) + t[9];
    BOOST_TEST(same_bits(whole.sum().value(), eight + t[10]));
}

BOOST_AUTO_TEST_CASE(missing_values_and_infinities_are_sums_too) {
    std::vector<double> values(3 * values_in_a_chunk, 1.0);
    values[5] = -std::nan("5");
    auto const whole = scan_state_of(values);
    auto const parts = merged(scan_state_of(std::span{values}.first(values_in_a_chunk)),
                              scan_state_of(std::span{values}.subspan(values_in_a_chunk), chunk_border{4096}));
    BOOST_TEST((parts == whole && std::isnan(*whole.sum())));
    BOOST_TEST(std::signbit(*scan_state_of(std::vector{-0.0, -0.0}).sum()));
}

BOOST_AUTO_TEST_CASE(what_does_not_belong_together_is_refused) {
    std::vector<double> const chunk(values_in_a_chunk, 1.0), some(5, 1.0);
    auto const first = scan_state_of(chunk), short_one = scan_state_of(some);
    auto const second = scan_state_of(chunk, chunk_border{4096}), third = scan_state_of(chunk, chunk_border{8192});
    BOOST_TEST((merged(first, third).error() == merge_reason::not_adjacent));
    BOOST_TEST((merged(second, first).error() == merge_reason::not_adjacent));
    BOOST_TEST((merged(short_one, second).error() == merge_reason::inside_a_chunk));
    BOOST_TEST(merged(first, second).has_value());
    BOOST_CHECK_THROW(chunk_border{4095}, std::invalid_argument);
    std::vector<double> out(5);
    BOOST_TEST((short_one.cumulative_sum(some, out.begin()).error() == scan_reason{merge_reason::inside_a_chunk}));
    BOOST_TEST((second.cumulative_sum(some, out.begin()).error() == scan_reason{merge_reason::not_adjacent}));
    flow_series<int> const early{{fiscal_quarter{2024, 1}, 1}}, late{{fiscal_quarter{2024, 2}, 1}};
    BOOST_TEST((merged(scan_state_of(late), scan_state_of(early)).error() == merge_reason::out_of_order));
    BOOST_TEST((merged(scan_state_of(late), scan_state_of(late)).error() == merge_reason::out_of_order));
}

BOOST_AUTO_TEST_CASE(periods_and_gaps_of_a_series_in_parts) {
    std::mt19937_64 random{95};
    for (int round = 0; round < 100; ++round) {
        std::vector<flow_series<int>::entry> entries;
        for (fiscal_quarter q{2020, 1}; q.year() < 2024; ++q)
            if (random() % 4 != 0) entries.push_back({q, static_cast<int>(random() % 100)});
        auto const of = [](auto part, std::size_t) { return scan_state_of(flow_series<int>::from(part).value()); };
        require_splits_change_nothing(entries, 1, random, of);
        auto const s = flow_series<int>::from(entries).value();
        auto const state = scan_state_of(s);
        auto const gaps = s.gaps();
        BOOST_REQUIRE(state.gaps() == gaps.size());
        BOOST_REQUIRE((gaps.empty() ? !state.first_gap() : state.first_gap() == gaps[0]));
        BOOST_REQUIRE((state.first_period() == s.periods().front() && state.last_period() == s.periods().back()));
        BOOST_REQUIRE((state.sum() == *total(s)));
    }
    BOOST_TEST((!scan_state_of(flow_series<double>{}).first_period().has_value()));
}

BOOST_AUTO_TEST_CASE(a_state_may_travel_as_bytes) {
    auto const sent = scan_state_of(flow_series<double>{{fiscal_year{2024}, 1.5}});
    unsigned char bytes[sizeof sent];
    std::memcpy(bytes, &sent, sizeof sent);
    scan_state<double, fiscal_period> received;
    std::memcpy(&received, bytes, sizeof sent);
    BOOST_TEST((received == sent && received.sum() == 1.5));
}

BOOST_AUTO_TEST_SUITE_END()
