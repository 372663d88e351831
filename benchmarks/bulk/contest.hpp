// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_CONTEST_HPP
#define PROSPECTUS_BENCHMARKS_BULK_CONTEST_HPP

// One job over one array, done in every way that there is, each looked over before it is timed.
//
//     contest c{memory, "cumulative sum", groups, 100'000, false};
//     c.ours("avx2", [=] { ... });
//     c.peer("std::partial_sum", [=] { ... });
//     c.run(board, 21);
//
// Shape  The first entrant says what is right; sizes up to 10^5 are compared. Streaming copies take part only where the
//        arrays exceed the last cache: below, they would empty it for who comes next.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <random>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "benchmarks/bulk/copies.hpp"
#include "benchmarks/bulk/loops.hpp"
#include "benchmarks/bulk/rotation.hpp"
#include "benchmarks/bulk/scoreboard.hpp"

namespace benchmarks {

template <class T>
struct naming;
template <>
struct naming<double> {
    static constexpr auto name = "double";
    using number = double;
};
template <>
struct naming<float> {
    static constexpr auto name = "float";
    using number = float;
};
template <>
struct naming<std::int32_t> {
    static constexpr auto name = "int32";
    using number = std::int32_t;
};
template <>
struct naming<std::int64_t> {
    static constexpr auto name = "int64";
    using number = std::int64_t;
};
template <>
struct naming<prospectus::money<prospectus::usd>> {
    static constexpr auto name = "money<usd>";
    using number = std::int64_t;
};

/// What the loops of peers take in place of T.
template <class T>
using number_of = typename naming<T>::number;

template <class T>
[[nodiscard]] number_of<T> to_number(T const& value) {
    if constexpr (std::is_arithmetic_v<T>) return value;
    else return value.count();
}

/// Values above zero, whose sums fit, and room for what is made of them. Entrants share it.
template <class T>
class memory {
public:
    using number = number_of<T>;
    using rate = rate_of<number>;
    static constexpr bool of_numbers = std::is_arithmetic_v<T>;

    explicit memory(std::size_t n) : values_(n), results_(n), rates_(n) {
        if constexpr (!of_numbers) numbers_.resize(n), number_results_.resize(n);
        if constexpr (!std::is_same_v<T, rate>) from_.resize(n * bytes_to_copy(true)), to_.resize(from_.size());
        std::mt19937_64 random{20260108};
        for (std::size_t i = 0; i < n; ++i) {
            auto const draw = random();
            number next{};
            if constexpr (std::is_floating_point_v<T>)
                next = static_cast<T>(1 + 999 * (static_cast<double>(draw >> 11) * 0x1p-53));
            else next = static_cast<number>(1 + draw % (sizeof(T) == 4 ? 200 : 100'000'000));
            if constexpr (of_numbers) values_[i] = next;
            else values_[i] = T::of_count(numbers_[i] = next);
        }
    }

    [[nodiscard]] std::span<T const> values(std::size_t n) const { return {values_.data(), n}; }
    [[nodiscard]] std::span<T> results(std::size_t n) { return {results_.data(), n}; }
    [[nodiscard]] std::span<rate> rates(std::size_t n) { return {rates_.data(), n}; }
    /// What the loops of peers take in place of money: its counts.
    [[nodiscard]] number const* numbers() const {
        if constexpr (of_numbers) return values_.data();
        else return numbers_.data();
    }
    [[nodiscard]] number* number_results() {
        if constexpr (of_numbers) return results_.data();
        else return number_results_.data();
    }

    /// Half of what a job reads and writes for an element.
    [[nodiscard]] static constexpr std::size_t bytes_to_copy(bool of_rates) {
        return of_rates ? (sizeof(T) + sizeof(rate)) / 2 : sizeof(T);
    }
    [[nodiscard]] void const* copied_from() const {
        if constexpr (std::is_same_v<T, rate>) return values_.data();
        else return from_.data();
    }
    [[nodiscard]] void* copied_to() {
        if constexpr (std::is_same_v<T, rate>) return rates_.data();
        else return to_.data();
    }

private:
    std::vector<T> values_, results_;
    std::vector<rate> rates_;
    std::vector<number> numbers_, number_results_;
    std::vector<char> from_, to_;
};

struct grouping {
    std::string name;
    offsets borders;                               // as in loops.hpp
    std::vector<std::int32_t> arrow_offsets, ids;  // the same, as Arrow has them, and by row: only of panels

    [[nodiscard]] bool one_series() const { return name == "series"; }
    [[nodiscard]] bool by_id() const { return name.ends_with("by id"); }
};

/// "series", "4 rows", "100 rows" or "8 to 12 rows", and those of panels with "by id" behind.
[[nodiscard]] inline grouping groups_of(std::string name, std::size_t n) {
    grouping made{std::move(name), {0}, {}, {}};
    std::mt19937 random{20260108};
    while (made.borders.back() < n) {
        auto const rows = made.name.starts_with("4 rows")         ? 4
                          : made.name.starts_with("100 rows")     ? 100
                          : made.name.starts_with("8 to 12 rows") ? 8 + random() % 5
                                                                  : n;
        made.borders.push_back(std::min(n, made.borders.back() + rows));
    }
    if (made.one_series()) return made;
    for (auto const border : made.borders) made.arrow_offsets.push_back(static_cast<std::int32_t>(border));
    if (made.by_id())
        for (std::size_t g = 0; g + 1 < made.borders.size(); ++g)
            made.ids.insert(made.ids.end(), made.borders[g + 1] - made.borders[g], static_cast<std::int32_t>(g));
    return made;
}

class contest {
public:
    /// Written by entrants, looked at after the first run of each.
    using look = std::function<double(std::size_t)>;

    template <class T>
    contest(memory<T>& m, std::string job, grouping const& groups, std::size_t n, bool of_rates)
        : made_{std::move(job), naming<T>::name, n, groups.name, {}}, rotation_{made_.job, n} {
        auto const bytes = n * memory<T>::bytes_to_copy(of_rates);
        auto* const to = m.copied_to();
        auto const* const from = m.copied_from();
        rotation_.add(role::copy, "memcpy", [=] { std::memcpy(to, from, bytes); });
        if (2 * bytes > last_cache_bytes())
            for (auto const& s : streaming_copies())
                rotation_.add(role::streaming_copy, s.name, [=, copy = s.copy] { copy(to, from, bytes); });
    }

    template <class Work>
    void ours(std::string name, Work work, look const& results) {
        enter(role::ours, std::move(name), work, results);
    }
    template <class Work>
    void peer(std::string name, Work work, look const& results) {
        enter(role::peer, std::move(name), work, results);
    }
    /// Without a look at what it makes.
    template <class Work>
    void bound(std::string name, Work work) {
        rotation_.add(role::peer, std::move(name), work);
    }

    void run(scoreboard& board, int rounds) {
        rotation_.run(rounds);
        made_.timings = rotation_.timings();
        board.add(std::move(made_));
    }

private:
    static constexpr std::size_t largest_compared = 100'000;

    template <class Work>
    void enter(role what, std::string name, Work work, look const& results) {
        if (made_.n <= largest_compared) {
            work();
            bool const first = expected_.empty();
            for (std::size_t i = 0; i < made_.n; ++i) {
                double const found = results(i);
                if (first) expected_.push_back(found);
                else if (!same(found, expected_[i])) disagree(name, i, found);
            }
        }
        rotation_.add(what, std::move(name), work);
    }
    [[nodiscard]] bool same(double found, double expected) const {
        if (std::isnan(found) || std::isnan(expected)) return std::isnan(found) == std::isnan(expected);
        double const tolerance = made_.type == "double" ? 1e-9 : made_.type == "float" ? 1e-3 : 1e-12;
        return std::abs(found - expected) <= tolerance * std::max(1.0, std::abs(expected));
    }
    [[noreturn]] void disagree(std::string const& name, std::size_t place, double found) const {
        std::fprintf(stderr, "bulk: %s of %s, %s: %s has %.17g at %zu of %zu, not %.17g\n", made_.job.c_str(),
                     made_.type.c_str(), made_.group.c_str(), name.c_str(), found, place, made_.n, expected_[place]);
        std::exit(1);
    }

    result made_;
    rotation rotation_;
    std::vector<double> expected_;
};

/// Element i, as a double.
template <class T>
[[nodiscard]] contest::look look_at(T const* results) {
    return [results](std::size_t i) { return static_cast<double>(to_number(results[i])); };
}

}  // namespace benchmarks

#endif
