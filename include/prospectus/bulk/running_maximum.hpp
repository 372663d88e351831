// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_RUNNING_MAXIMUM_HPP
#define PROSPECTUS_BULK_RUNNING_MAXIMUM_HPP

// The greatest, or the least, of the values so far, and where a record was set, over arrays.
//
//     running_maximum(prices, highs)                     // what series/running_maximum.hpp gives, bit for bit
//     running_minimum(prices, lows, skip_missing)
//     record_highs(prices, new_high)                     // std::vector<unsigned char>: 1 where a price is above all before
//
// Shape   As many results as values; extremes may lie over the values themselves. Of equal values the first stands (0.0 after
//         -0.0 is no record). After a NaN all are NaN and no record is known, unless by skip_missing.
// Errors  std::invalid_argument: array.hpp.
// Cost    No allocation. Results that the caches do not hold go past them: execution.hpp.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/extreme_kernels.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/series/missing_policy.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// The extremes of values that come part by part.
template <bool Greater, bool Skips, class T, class Path>
class extreme_run {
public:
    explicit extreme_run(Path path) : path_{path} {}

    /// Returns how many are known: after a missing value none is. from == to is allowed.
    std::size_t next(T const* from, T* to, std::size_t count) {
        std::size_t known = unknown_ ? 0 : count;
        if constexpr (std::floating_point<T> && !Skips) {
            if (!unknown_ && any_missing(path_, from, count)) {
                known = static_cast<std::size_t>(std::find_if(from, from + count, [](T x) { return x != x; }) - from);
                unknown_ = true;
            }
        }
        std::size_t const left = known % 8, whole = known - left;
        run_extreme<Greater, Skips>(path_, from, to, whole / 8, extreme_);
        if (left != 0) {
            std::array<T, 8> block;
            block.fill(no_extreme<Greater, Skips, T>);
            std::copy_n(from + whole, left, block.begin());
            run_extreme<Greater, Skips>(path_, block.data(), block.data(), 1, extreme_);
            std::copy_n(block.begin(), left, to + whole);
        }
        if constexpr (std::floating_point<T>) std::fill(to + known, to + count, std::numeric_limits<T>::quiet_NaN());
        return known;
    }

private:
    Path path_;
    T extreme_ = no_extreme<Greater, Skips, T>;
    bool unknown_ = false;
};

/// 1 where a record is set, else 0, of values that come part by part.
template <bool Greater, bool Skips, class T, class Path>
class record_run {
public:
    static constexpr std::size_t most = 512;  // values in a part

    explicit record_run(Path path) : run_{path} {}

    void next(T const* from, unsigned char* out, std::size_t count) {
        std::array<T, most> extremes;
        std::size_t const known = run_.next(from, extremes.data(), count);
        std::size_t i = 0;
        for (; !any_ && i < known; ++i) {
            any_ = extremes[i] == extremes[i];
            out[i] = any_ ? 1 : 0;
            before_ = extremes[i];
        }
        for (; i < known; ++i) {
            out[i] = extremes[i] != before_ ? 1 : 0;
            before_ = extremes[i];
        }
        std::fill(out + known, out + count, static_cast<unsigned char>(0));
    }

private:
    extreme_run<Greater, Skips, T, Path> run_;
    T before_{};
    bool any_ = false;  // before
};

template <bulk_value T>
[[nodiscard]] auto ordered_span(std::span<T const> values) {
    if constexpr (bulk_count<T>) return std::span{reinterpret_cast<std::int64_t const*>(values.data()), values.size()};
    else return values;
}

template <bool Greater, bool Skips, bulk_array In, class Out>
auto running_extreme_of(In const& values, Out& results, bulk_execution how) {
    using value = std::ranges::range_value_t<In>;
    auto const [given, to] = checked_spans<value>(values, results);
    bool const streamed = streams(how, given, to);
    auto const from = ordered_span<value>(given);
    using ordered = typename decltype(from)::value_type;
    on_path(how.path, [&](auto path) {
        extreme_run<Greater, Skips, ordered, decltype(path)> run{path};
        by_pieces<4096>(path, from.data(), reinterpret_cast<ordered*>(to.data()), to.size(), streamed,
                        [&](std::size_t first, std::size_t count, ordered* out) {
                            run.next(from.data() + first, out, count);
                            return true;
                        });
    });
    return to;
}

template <bool Greater, bool Skips, bulk_array In, class Out>
auto records_of(In const& values, Out& records, bulk_execution how) {
    using value = std::ranges::range_value_t<In>;
    auto const [given, to] = checked_spans<value, unsigned char>(values, records);
    bool const streamed = streams(how, given, to);
    auto const from = ordered_span<value>(given);
    using ordered = std::remove_const_t<typename decltype(from)::element_type>;
    on_path(how.path, [&](auto path) {
        using run_type = record_run<Greater, Skips, ordered, decltype(path)>;
        run_type run{path};
        by_pieces<run_type::most>(path, from.data(), to.data(), to.size(), streamed,
                                  [&](std::size_t first, std::size_t count, unsigned char* out) {
                                      run.next(from.data() + first, out, count);
                                      return true;
                                  });
    });
    return to;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
std::span<std::ranges::range_value_t<In>> running_maximum(In const& values, Out&& highs, bulk_execution how = {}) {
    return detail::running_extreme_of<true, false>(values, highs, how);
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
std::span<std::ranges::range_value_t<In>> running_maximum(In const& values, Out&& highs, skip_missing_t,
                                                          bulk_execution how = {}) {
    return detail::running_extreme_of<true, true>(values, highs, how);
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
std::span<std::ranges::range_value_t<In>> running_minimum(In const& values, Out&& lows, bulk_execution how = {}) {
    return detail::running_extreme_of<false, false>(values, lows, how);
}
template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out>
std::span<std::ranges::range_value_t<In>> running_minimum(In const& values, Out&& lows, skip_missing_t,
                                                          bulk_execution how = {}) {
    return detail::running_extreme_of<false, true>(values, lows, how);
}

/// 1 where a record is set, else 0.
template <bulk_array In, bulk_output<unsigned char> Out>
std::span<unsigned char> record_highs(In const& values, Out&& set, bulk_execution how = {}) {
    return detail::records_of<true, false>(values, set, how);
}
template <bulk_array In, bulk_output<unsigned char> Out>
std::span<unsigned char> record_highs(In const& values, Out&& set, skip_missing_t, bulk_execution how = {}) {
    return detail::records_of<true, true>(values, set, how);
}
template <bulk_array In, bulk_output<unsigned char> Out>
std::span<unsigned char> record_lows(In const& values, Out&& set, bulk_execution how = {}) {
    return detail::records_of<false, false>(values, set, how);
}
template <bulk_array In, bulk_output<unsigned char> Out>
std::span<unsigned char> record_lows(In const& values, Out&& set, skip_missing_t, bulk_execution how = {}) {
    return detail::records_of<false, true>(values, set, how);
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
