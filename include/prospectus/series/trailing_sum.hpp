// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_TRAILING_SUM_HPP
#define PROSPECTUS_SERIES_TRAILING_SUM_HPP

// Sums of the last n values, at each value that has n - 1 before it.
//
//     trailing_sum(std::array{1, 2, 4, 8}, out, 3)                        // 7, 14
//     trailing_sum(std::array{0.5, 1.0}, out, 3)                          // nothing: no three values
//     trailing_sum(std::array{INT_MAX, 0, 1}, out, 2).error()             == overflow_at{2};
//
// Naming  Also moving or rolling sum.
// Shape   size - n + 1 sums, none where there are fewer values. Writing over the values is allowed.
// Errors  overflow_at, with the place of the last value of the first window whose sum does not fit; what is not counted
//         (counted.hpp) fails where a partial sum in the order below does not fit. std::invalid_argument for n = 0.
// Cost    Memory for at most 2n values, no more than twice those there are. Floating point: log2 n additions a value; for
//         windows of at most 16, at random access, n - 1 additions and no memory.
// Source  Order of addition: a sum depends on the n values of its window alone. With p the greatest power of two that is
//         not above n: the sum of the older n - p values by this rule, and to it that of the last p, which are added by
//         pairs of neighbours, pairs of pairs and so on. Of five values: x0 + ((x1 + x2) + (x3 + x4)).
// Not for Adding what comes and subtracting what goes: in floating point a large value would leave its error behind.

#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/counted.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <utility>
#include <vector>

namespace prospectus {

namespace detail {

/// What sums to the window's units exactly, by adding and subtracting.
template <whole_counted T>
class exact_window {
public:
    explicit exact_window(std::size_t n) : kept_(n) {}

    [[nodiscard]] std::optional<T> add(T const& value) {
        auto const units = count_of_units(value);
        sum_ += int128{units} - int128{kept_[next_]};
        kept_[next_] = units;
        if (++next_ == kept_.size()) next_ = 0;
        return of_units<T>(sum_);
    }

private:
    std::vector<count_type<T>> kept_;
    std::size_t next_ = 0;
    int128 sum_;
};

template <std::floating_point F>
[[nodiscard]] constexpr F add_in_order(F a, F b) noexcept {
    return a + b;
}
template <class T>
[[nodiscard]] constexpr std::optional<T> add_in_order(std::optional<T> const& a, std::optional<T> const& b) {
    return a && b ? std::optional<T>{checked_add(*a, *b)} : std::nullopt;
}

/// Sums by the order above. At each value there is a sum of the 2^k last ones for each power of two up to n, made of two
/// of half as many; where n has that power, it is added to the sum of the values before it that n has left.
template <class Part>
class ordered_window {
public:
    explicit ordered_window(std::size_t n) : n_{n}, pairs_(std::bit_floor(n) - 1), older_(n - (n & (~n + 1))) {}

    /// Of the last n values, once there were so many.
    [[nodiscard]] Part add(Part last) {
        Part sum = last;
        std::size_t pairs = 0;  // where the sums of 2^k begin
        std::size_t older = 0;
        bool any = false;
        for (std::size_t size = 1;; size *= 2) {
            if ((n_ & size) != 0) {
                sum = any ? add_in_order(std::exchange(older_[older + (seen_ & (size - 1))], sum), last) : last;
                older += any ? size : 0;
                any = true;
            }
            if (size > n_ / 2) break;
            last = add_in_order(std::exchange(pairs_[pairs + (seen_ & (size - 1))], last), last);
            pairs += size;
        }
        ++seen_;
        return sum;
    }

private:
    std::size_t n_;
    std::size_t seen_ = 0;
    std::vector<Part> pairs_;  // of 2^k values each, the 2^k last of them
    std::vector<Part> older_;  // likewise the sums of the older values
};

/// Of values side by side, by pairs of neighbours.
template <std::size_t Size, std::floating_point F, class I>
[[nodiscard]] constexpr F sum_by_pairs(I first) {
    if constexpr (Size == 1) {
        return settled(*first);
    } else {
        constexpr auto half = static_cast<std::iter_difference_t<I>>(Size / 2);
        return sum_by_pairs<Size / 2, F>(first) + sum_by_pairs<Size / 2, F>(first + half);
    }
}

/// Of a window, by the order above.
template <std::size_t N, std::floating_point F, class I>
[[nodiscard]] constexpr F sum_in_order(I first) {
    constexpr std::size_t last = std::bit_floor(N), older = N - last;
    if constexpr (older == 0) return sum_by_pairs<last, F>(first);
    else
        return sum_in_order<older, F>(first) +
               sum_by_pairs<last, F>(first + static_cast<std::iter_difference_t<I>>(older));
}

/// Windows of few values are read once more for each sum: less work than to keep sums of their parts.
inline constexpr std::size_t most_read_once_more = 16;
template <std::size_t N = most_read_once_more, class I, class Out>
constexpr void sum_each_in_order(I first, std::iter_difference_t<I> windows, Out& out, std::size_t n) {
    using value_type = std::iter_value_t<I>;
    if (n == N) {
        for (std::iter_difference_t<I> i = 0; i < windows; ++i, ++out)
            *out = quiet(sum_in_order<N, value_type>(first + i));
    } else if constexpr (N > 1) {
        sum_each_in_order<N - 1>(first, windows, out, n);
    }
}

template <class T>
[[nodiscard]] auto window_of(std::size_t n) {
    if constexpr (std::floating_point<T>) return ordered_window<T>{n};
    else if constexpr (whole_counted<T>) return exact_window<T>{n};
    else return ordered_window<std::optional<T>>{n};
}

}  // namespace detail

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires summable<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
outcome<Out, overflow_at> trailing_sum(I first, S last, Out out, std::size_t n) {
    using value_type = std::iter_value_t<I>;
    if (n == 0) throw std::invalid_argument{"trailing_sum: a window of no values"};
    if constexpr (std::floating_point<value_type> && std::random_access_iterator<I> && std::sized_sentinel_for<S, I>) {
        if (n <= detail::most_read_once_more) {
            detail::sum_each_in_order(first, last - first - static_cast<std::iter_difference_t<I>>(n) + 1, out, n);
            return out;
        }
    }
    auto const read = [&first]() -> value_type {
        if constexpr (std::floating_point<value_type>) return detail::settled(*first);
        else return *first;
    };
    std::vector<value_type> begun;  // no window before there are values for one: n may be anything
    for (; begun.size() < n - 1 && first != last; ++first) begun.push_back(read());
    if (first == last) return out;
    auto window = detail::window_of<value_type>(n);
    for (auto const& value : begun) (void)window.add(value);
    for (std::size_t position = n - 1; first != last; ++first, ++out, ++position) {
        auto const sum = window.add(read());
        if constexpr (std::floating_point<value_type>) {
            *out = detail::quiet(sum);
        } else {
            if (!sum) return unexpected{overflow_at{position}};
            *out = *sum;
        }
    }
    return out;
}
template <class R, std::weakly_incrementable Out>
    requires summable<std::iter_value_t<decltype(std::begin(std::declval<R&>()))>>
outcome<Out, overflow_at> trailing_sum(R&& values, Out out, std::size_t n) {
    return trailing_sum(std::begin(values), std::end(values), std::move(out), n);
}

}  // namespace prospectus

#endif
