// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_RUNNING_MAXIMUM_HPP
#define PROSPECTUS_SERIES_RUNNING_MAXIMUM_HPP

// The greatest, or the least, of the values so far.
//
//     running_maximum(std::array{3, 1, 4}, out)                          // 3, 3, 4
//     running_minimum(std::array{3, 1, 4}, out)                          // 3, 1, 1
//     running_maximum(std::array{3.0, NAN, 4.0}, out)                    // 3, NaN, NaN: the missing one may have been more
//     running_maximum(std::array{3.0, NAN, 4.0}, out, skip_missing)      // 3, 3, 4
//     folded(prices, maximum<double>{})                  // of a part, which combines with that of the next; none of nothing
//
// Shape   As many results as values. Writing over the values is allowed. Of values that are equal the first stands. A value
//         is missing that is NaN, or a std::optional without one; passed over, it is missing only where all before are.
//         Every NaN is the quiet one.

#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/missing_policy.hpp>
#include <prospectus/series/monoid.hpp>
#include <prospectus/series/series.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

namespace detail {

template <class>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
[[nodiscard]] constexpr bool is_missing(T const& value) {
    if constexpr (is_optional<T>) return !value || is_missing(*value);
    else return !(value == value);
}

/// Of two that are not missing.
template <bool Greater, class T>
[[nodiscard]] constexpr bool is_beyond(T const& value, T const& extreme) {
    if constexpr (is_optional<T>) return is_beyond<Greater>(*value, *extreme);
    else return Greater ? extreme < value : value < extreme;
}

/// Missing values are looked for beside the maximum, not in it: they would double the wait from one value to the next.
template <bool Greater, missing_policy... P, class I, class S, class Out>
constexpr Out running_extreme(I first, S last, Out out) {
    using value_type = std::iter_value_t<I>;
    auto const write = [&out](value_type const& value) {
        *out = value;
        ++out;
    };
    value_type const missing = [] {
        if constexpr (std::floating_point<value_type>) return std::numeric_limits<value_type>::quiet_NaN();
        else return value_type{};
    }();
    value_type extreme = missing;
    for (; first != last; ++first) {  // in front of the first that is there
        extreme = *first;
        if (!is_missing(extreme)) break;
        write(missing);
        if constexpr (sizeof...(P) == 0) {
            for (++first; first != last; ++first) write(missing);
            return out;
        }
    }
    for (; first != last; ++first) {
        value_type const next = *first;
        if (is_missing(next)) {
            if constexpr (sizeof...(P) == 0) {
                for (; first != last; ++first) write(missing);
                return out;
            }
        } else {
            extreme = is_beyond<Greater>(next, extreme) ? next : extreme;
        }
        write(extreme);
    }
    return out;
}

template <class T, bool Greater, missing_policy... P>
struct extreme {
    [[nodiscard]] constexpr std::optional<T> identity() const { return std::nullopt; }
    [[nodiscard]] constexpr std::optional<T> combine(std::optional<T> const& a, std::optional<T> const& b) const {
        if (!a || !b) return a ? a : b;
        if (is_missing(*a)) return sizeof...(P) == 0 ? a : b;
        if (is_missing(*b)) return sizeof...(P) == 0 ? b : a;
        return is_beyond<Greater>(*b, *a) ? b : a;
    }
};

template <class R>
concept of_ordered = std::totally_ordered<std::iter_value_t<iterator_of<R>>>;

}  // namespace detail

/// Of a part: combined with that of the part behind it, that of both. A monoid with no value of nothing.
template <std::totally_ordered T, missing_policy... P>
struct maximum : detail::extreme<T, true, P...> {};
template <std::totally_ordered T, missing_policy... P>
struct minimum : detail::extreme<T, false, P...> {};

/// The end of what was written.
template <class R, std::weakly_incrementable Out, missing_policy... P>
    requires detail::of_ordered<R>
constexpr Out running_maximum(R&& values, Out out, P...) {
    return detail::running_extreme<true, P...>(std::begin(values), std::end(values), std::move(out));
}
template <class R, std::weakly_incrementable Out, missing_policy... P>
    requires detail::of_ordered<R>
constexpr Out running_minimum(R&& values, Out out, P...) {
    return detail::running_extreme<false, P...>(std::begin(values), std::end(values), std::move(out));
}

/// Of any measure; the results have no sum over time.
template <std::totally_ordered T, class Measure, class Period, missing_policy... P>
[[nodiscard]] series<T, proportion, Period> running_maximum(series<T, Measure, Period> const& s, P... policy) {
    std::vector<T> results(s.size());
    running_maximum(s.values(), results.begin(), policy...);
    return s.template with_values<proportion>(std::move(results));
}
template <std::totally_ordered T, class Measure, class Period, missing_policy... P>
[[nodiscard]] series<T, proportion, Period> running_minimum(series<T, Measure, Period> const& s, P... policy) {
    std::vector<T> results(s.size());
    running_minimum(s.values(), results.begin(), policy...);
    return s.template with_values<proportion>(std::move(results));
}

}  // namespace prospectus

#endif
