// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Compiled twice. Nothing here may be shared with another translation unit: the linker would keep either's.

#include "benchmarks/bulk/loops.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

namespace benchmarks::PROSPECTUS_LOOPS {

namespace {

template <class T>
void growth(T const* levels, rate_of<T>* rates, offsets const& groups, std::size_t lag) {
    using real = rate_of<T>;
    auto const none = std::numeric_limits<real>::quiet_NaN();
    for (std::size_t g = 0; g + 1 < groups.size(); ++g) {
        std::size_t const first = groups[g], last = groups[g + 1];
        for (std::size_t i = first; i < last && i < first + lag; ++i) rates[i] = none;
        for (std::size_t i = first + lag; i < last; ++i) {
            auto const earlier = static_cast<real>(levels[i - lag]), later = static_cast<real>(levels[i]);
            rates[i] = earlier > 0 && later >= 0 ? (later - earlier) / earlier : none;
        }
    }
}

template <class T>
bool cumulative_sum(T const* values, T* sums, offsets const& groups) {
    for (std::size_t g = 0; g + 1 < groups.size(); ++g) {
        T sum{};
        for (std::size_t i = groups[g]; i < groups[g + 1]; ++i) {
            if constexpr (std::is_integral_v<T>) {
#if defined(__GNUC__)
                if (__builtin_add_overflow(sum, values[i], &sum)) return false;
#else
                if (values[i] < 0 ? sum < std::numeric_limits<T>::min() - values[i]
                                  : sum > std::numeric_limits<T>::max() - values[i])
                    return false;
                sum = static_cast<T>(sum + values[i]);
#endif
            } else {
                sum += values[i];
            }
            sums[i] = sum;
        }
    }
    return true;
}

template <class T>
void compensated(T const* values, T* sums, offsets const& groups) {
    for (std::size_t g = 0; g + 1 < groups.size(); ++g) {
        T sum{}, lost{};
        for (std::size_t i = groups[g]; i < groups[g + 1]; ++i) {
            T const next = sum + values[i];
            lost += std::abs(sum) >= std::abs(values[i]) ? (sum - next) + values[i] : (values[i] - next) + sum;
            sum = next;
            sums[i] = sum + lost;
        }
    }
}

template <class T>
constexpr T missing() {
    if constexpr (std::is_floating_point_v<T>) return std::numeric_limits<T>::quiet_NaN();
    else return T{};
}

template <class T>
void trailing_sum(T const* values, T* sums, offsets const& groups, std::size_t n) {
    for (std::size_t g = 0; g + 1 < groups.size(); ++g) {
        T sum{};
        for (std::size_t i = groups[g]; i < groups[g + 1]; ++i) {
            sum = static_cast<T>(sum + values[i]);
            if (i >= groups[g] + n) sum = static_cast<T>(sum - values[i - n]);
            sums[i] = i + 1 >= groups[g] + n ? sum : missing<T>();
        }
    }
}

template <class T>
void trailing_sum_anew(T const* values, T* sums, offsets const& groups, std::size_t n) {
    for (std::size_t g = 0; g + 1 < groups.size(); ++g) {
        for (std::size_t i = groups[g]; i < groups[g + 1] && i + 1 < groups[g] + n; ++i) sums[i] = missing<T>();
        for (std::size_t i = groups[g] + n - 1; i < groups[g + 1]; ++i) {
            T sum{};
            for (std::size_t j = i + 1 - n; j <= i; ++j) sum = static_cast<T>(sum + values[j]);
            sums[i] = sum;
        }
    }
}

template <class T>
void running_maximum(T const* values, T* maxima, offsets const& groups) {
    for (std::size_t g = 0; g + 1 < groups.size(); ++g) {
        if (groups[g] == groups[g + 1]) continue;
        T greatest = values[groups[g]];
        for (std::size_t i = groups[g]; i < groups[g + 1]; ++i) {
            greatest = values[i] > greatest ? values[i] : greatest;
            maxima[i] = greatest;
        }
    }
}

template <class T>
void growth_as_optional(T const* levels, std::optional<double>* rates, std::size_t count, std::size_t lag) {
    for (std::size_t i = lag; i < count; ++i) {
        auto const earlier = static_cast<double>(levels[i - lag]), later = static_cast<double>(levels[i]);
        if (earlier > 0 && later >= 0) rates[i - lag] = (later - earlier) / earlier;
        else rates[i - lag] = std::nullopt;
    }
}

template <class T>
constexpr auto compensated_loop() {
    if constexpr (std::is_floating_point_v<T>) return compensated<T>;
    else return nullptr;
}

}  // namespace

template <class T>
plain_loops<T> loops() {
    return {PROSPECTUS_LOOPS_FLAGS, growth<T>,          cumulative_sum<T>,    compensated_loop<T>(), trailing_sum<T>,
            trailing_sum_anew<T>,   running_maximum<T>, growth_as_optional<T>};
}

template plain_loops<double> loops();
template plain_loops<float> loops();
template plain_loops<std::int32_t> loops();
template plain_loops<std::int64_t> loops();

}  // namespace benchmarks::PROSPECTUS_LOOPS
