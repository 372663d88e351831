// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_SCAN_STATE_HPP
#define PROSPECTUS_SERIES_SCAN_STATE_HPP

// What there is to know of a part of the values, so that parts that were looked at apart tell of the whole: for threads,
// and for processes that send it as bytes.
//
//     auto const a = scan_state_of(std::array{INT_MAX, -1});         // count 2, sum INT_MAX - 1
//     auto const b = scan_state_of(std::array{5, -7});
//     merged(a, b)->sum()              == INT_MAX - 3;
//     merged(a, b)->overflows()        == answer::yes;               // on the way
//     first_overflow(std::array{5, -7}, a).value() == overflow_at{2};            // where: a second look at the part
//     cumulative_sum(std::array{-5, 7}, out, a)                      // the running totals of a part behind others
//
//     scan_state_of(later_half, chunk_border{8192})                  // of double: from which place of the whole
//     scan_state_of(revenue)                                         // of a series: first and last period, gaps
//
// Shape   merged() is associative, and the state of nothing its identity: a whole split in any way gives one state, that of
//         the whole. Exact values split anywhere: sums are kept in 128 bits, with the least and the greatest running
//         total. Floating point splits where a chunk of addition_order.hpp ends, and gives the bits that
//         cumulative_sum gives. Trivially copyable where the period is.
// Errors  merge_reason. Only of decimals overflows() may not be known: where running totals are past 64 bits in the units
//         of their last place, or values lie more than 19 places apart; then first_overflow() knows.
// Not for What is neither counted (counted.hpp), decimal nor floating point: a monoid (monoid.hpp) has parts that merge.

#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/detail/chunked_sum.hpp>
#include <prospectus/series/detail/exact_sum.hpp>
#include <prospectus/series/detail/periods_seen.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <variant>

namespace prospectus {

enum class merge_reason : unsigned char {
    not_adjacent,    // floating point: the second does not begin where the first ends
    inside_a_chunk,  // floating point: the first ends where no chunk does
    out_of_order,    // the second's first period does not come after the first's last
    sum_unknown,     // what comes before has no sum of the type
};

using scan_reason = std::variant<overflow_at, merge_reason>;

/// A place of the whole where a part of floating point may begin. Throws std::invalid_argument for any other.
class chunk_border {
public:
    constexpr explicit chunk_border(std::size_t position = 0) : position_{position} {
        if (position % values_in_a_chunk != 0)
            throw std::invalid_argument{"chunk_border: not a multiple of values_in_a_chunk, 4096"};
    }
    [[nodiscard]] constexpr std::size_t position() const noexcept { return position_; }

    friend constexpr bool operator==(chunk_border, chunk_border) noexcept = default;

private:
    std::size_t position_;
};

/// What has states that merge.
template <class T>
concept scannable = whole_counted<T> || detail::scaled<T> || std::floating_point<T>;

namespace detail {

template <class T>
struct mergeable_sum {
    using type = exact_sum<T>;
};
template <std::floating_point F>
struct mergeable_sum<F> {
    using type = chunked_sum<F>;
};

}  // namespace detail

/// Without periods, or by periods of any type that a series takes.
template <scannable T, class Period = void>
class scan_state {
public:
    /// Of nothing.
    constexpr scan_state() = default;

    [[nodiscard]] constexpr std::size_t count() const noexcept { return sum_.count(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return count() == 0; }
    /// Nothing where T has no room for it, whatever the running totals before it did.
    [[nodiscard]] constexpr std::optional<T> sum() const { return sum_.sum(); }
    /// Whether any running total does not fit. Infinities do.
    [[nodiscard]] constexpr answer overflows() const { return sum_.overflows(); }

    [[nodiscard]] constexpr std::optional<Period> const& first_period() const noexcept
        requires(!std::is_void_v<Period>)
    {
        return periods_.first;
    }
    [[nodiscard]] constexpr std::optional<Period> const& last_period() const noexcept
        requires(!std::is_void_v<Period>)
    {
        return periods_.last;
    }
    /// How many times a period does not begin where the one before ends.
    [[nodiscard]] constexpr std::size_t gaps() const noexcept
        requires(!std::is_void_v<Period>)
    {
        return periods_.gaps;
    }
    /// The place of the first period behind a gap.
    [[nodiscard]] constexpr std::optional<std::size_t> first_gap() const noexcept
        requires(!std::is_void_v<Period>)
    {
        return periods_.first_gap;
    }

    [[nodiscard]] friend constexpr outcome<scan_state, merge_reason> merged(scan_state const& a, scan_state const& b) {
        if (a.empty()) return b;
        if (b.empty()) return a;
        if constexpr (std::floating_point<T>) {
            if (a.sum_.past() != b.sum_.first()) return unexpected{merge_reason::not_adjacent};
            if (!a.sum_.ends_with_a_chunk()) return unexpected{merge_reason::inside_a_chunk};
        }
        scan_state both = a;
        if (!both.periods_.append(b.periods_, a.count())) return unexpected{merge_reason::out_of_order};
        both.sum_.append(b.sum_);
        return both;
    }

    /// Of these values, which in floating point begin at a border of the whole.
    template <class R>
    [[nodiscard]] static constexpr scan_state of(R&& values, chunk_border from = chunk_border{})
        requires std::is_void_v<Period>
    {
        return scan_state{from, std::begin(values), std::end(values)};
    }
    template <class Measure>
    [[nodiscard]] static constexpr scan_state of(series<T, Measure, Period> const& s,
                                                 chunk_border from = chunk_border{}) {
        scan_state state{from, s.values().begin(), s.values().end()};
        std::size_t position = 0;
        for (auto const& p : s.periods()) state.periods_.add(p, position++);
        return state;
    }

    /// The running totals of the values behind these: overflow_at counts from the first of these. An overflow among these
    /// is not felt.
    template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
        requires std::indirectly_writable<Out, T>
    constexpr outcome<Out, scan_reason> cumulative_sum(I first, S last, Out out) const {
        if constexpr (std::floating_point<T>) {
            if (sum_.first() != 0) return unexpected{scan_reason{merge_reason::not_adjacent}};
            if (!sum_.ends_with_a_chunk()) return unexpected{scan_reason{merge_reason::inside_a_chunk}};
            auto all = sum_;
            while (first != last)
                all.add_chunk(detail::sum_chunk(first, last, out, all.base()), values_in_a_chunk);  // or it is the last
        } else {
            auto running = sum();
            if (!running) return unexpected{scan_reason{merge_reason::sum_unknown}};
            for (std::size_t position = count(); first != last; ++first, ++out, ++position) {
                running = checked_add(*running, *first);
                if (!running) return unexpected{scan_reason{overflow_at{position}}};
                *out = *running;
            }
        }
        return out;
    }
    template <class R, std::weakly_incrementable Out>
    constexpr outcome<Out, scan_reason> cumulative_sum(R&& values, Out out) const {
        return cumulative_sum(std::begin(values), std::end(values), std::move(out));
    }

    friend constexpr bool operator==(scan_state const&, scan_state const&) = default;

private:
    template <class I, class S>
    constexpr scan_state(chunk_border from, I first, S last) {
        if constexpr (std::floating_point<T>) {
            if (first == last) return;  // nothing is the same everywhere
            sum_ = sum_type{from.position() / values_in_a_chunk};
        }
        sum_.add(std::move(first), std::move(last));
    }

    using sum_type = typename detail::mergeable_sum<T>::type;

    sum_type sum_{};
    [[no_unique_address]] detail::periods_seen<Period> periods_{};
};

template <class R>
    requires scannable<std::iter_value_t<decltype(std::begin(std::declval<R&>()))>>
[[nodiscard]] constexpr auto scan_state_of(R&& values) {
    return scan_state<std::iter_value_t<decltype(std::begin(values))>>::of(values);
}
template <class R>
    requires std::floating_point<std::iter_value_t<decltype(std::begin(std::declval<R&>()))>>
[[nodiscard]] constexpr auto scan_state_of(R&& values, chunk_border from) {
    return scan_state<std::iter_value_t<decltype(std::begin(values))>>::of(values, from);
}
template <scannable T, additive Measure, class Period>
[[nodiscard]] constexpr auto scan_state_of(series<T, Measure, Period> const& s) {
    return scan_state<T, Period>::of(s);
}
template <std::floating_point T, additive Measure, class Period>
[[nodiscard]] constexpr auto scan_state_of(series<T, Measure, Period> const& s, chunk_border from) {
    return scan_state<T, Period>::of(s, from);
}
template <class T, class M, class Period, class... From>
    requires(!additive<M>)
void scan_state_of(series<T, M, Period> const&, From...) = delete;  // not additive: only flows have a sum over time

/// Of the values behind those of a state: the place of the first running total that does not fit, counted from the first
/// of all.
template <class R, scannable T, class Period>
[[nodiscard]] constexpr outcome<std::optional<overflow_at>, merge_reason> first_overflow(
    R&& values, scan_state<T, Period> const& before) {
    T last{};
    auto const done = before.cumulative_sum(values, detail::last_only<T>{&last});
    if (done) return std::optional<overflow_at>{};
    if (auto const* why = std::get_if<merge_reason>(&done.error())) return unexpected{*why};
    return std::optional{std::get<overflow_at>(done.error())};
}

}  // namespace prospectus

template <class T, class Period>
struct std::hash<prospectus::scan_state<T, Period>> {
    [[nodiscard]] std::size_t operator()(prospectus::scan_state<T, Period> const& s) const {
        std::size_t seed = 31 * s.count();
        if constexpr (requires(T const& sum) { std::hash<T>{}(sum); })
            if (auto const sum = s.sum()) seed += std::hash<T>{}(*sum);
        return seed;
    }
};

#endif
