// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_EXCLUSIVE_CUMULATIVE_SUM_HPP
#define PROSPECTUS_SERIES_EXCLUSIVE_CUMULATIVE_SUM_HPP

// Running totals of what came before each value.
//
//     exclusive_cumulative_sum(std::array{1, 2, 3}, out)             // 0, 1, 3
//     exclusive_cumulative_sum(std::array{INT_MAX, 1}, out)          // 0, INT_MAX: the whole sum is none of them
//
// Shape   As many sums as values, the first of them zero. Writing over the values is allowed.
// Errors  As cumulative_sum: overflow_at has the place of the first sum that does not fit.
// Source  Floating point: each the bits that cumulative_sum gives one place before.

#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/monoid.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <utility>

namespace prospectus {

namespace detail {

/// Writes one place later than it is told to, zero at first; the last is kept back.
template <class Out, class T>
class one_later {
public:
    using difference_type = std::ptrdiff_t;

    constexpr explicit one_later(Out out) : out_{std::move(out)} {}

    constexpr one_later& operator*() noexcept { return *this; }
    constexpr one_later& operator=(T sum) {
        *out_ = kept_;
        ++out_;
        kept_ = sum;
        return *this;
    }
    constexpr one_later& operator++() noexcept { return *this; }
    constexpr one_later& operator++(int) noexcept { return *this; }

    [[nodiscard]] constexpr Out const& end() const noexcept { return out_; }

private:
    Out out_;
    T kept_{};
};

}  // namespace detail

template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires checked_summable<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I> const&>
constexpr outcome<Out, overflow_at> exclusive_cumulative_sum(I first, S last, Out out) {
    return exclusive_cumulative(std::move(first), last, std::move(out), addition<std::iter_value_t<I>>{});
}
template <std::input_iterator I, std::sentinel_for<I> S, std::weakly_incrementable Out>
    requires std::floating_point<std::iter_value_t<I>> && std::indirectly_writable<Out, std::iter_value_t<I>>
constexpr outcome<Out, overflow_at> exclusive_cumulative_sum(I first, S last, Out out) {
    using later = detail::one_later<Out, std::iter_value_t<I>>;
    return cumulative_sum(std::move(first), last, later{std::move(out)}).transform([](later const& l) {
        return l.end();
    });
}
template <class R, std::weakly_incrementable Out>
    requires summable<std::iter_value_t<detail::iterator_of<R>>>
constexpr outcome<Out, overflow_at> exclusive_cumulative_sum(R&& values, Out out) {
    return exclusive_cumulative_sum(std::begin(values), std::end(values), std::move(out));
}

}  // namespace prospectus

#endif
