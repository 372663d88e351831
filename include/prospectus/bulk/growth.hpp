// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_GROWTH_HPP
#define PROSPECTUS_BULK_GROWTH_HPP

// Growth rates of arrays, at the speed of memory.
//
//     std::vector<double> rates(levels.size());
//     growth_rates(levels, rates);                              // what series/growth.hpp gives, bit for bit
//     growth_rates(levels, rates, lag{4}, group_offsets{offsets}, reasons_into{reasons})
//     growth_rates(levels, rates, absolute_base, bulk_execution{.stores = store_hint::cached})
//     growth_from(100.0, levels, rates)                         // on a fixed base
//
// Unit    A fraction: 0.25 is +25 %. Of float as float, of integers and counts as double.
// Shape   As many rates as levels; the first rows, which have no base, of each group have none. Over the levels themselves is
//         allowed. What is asked for besides comes in any order: a lag, a base policy, groups, reasons_into, bulk_execution.
// Errors  No rate is the one quiet NaN, the reason missing_base or that of growth(). A rate of float that only double holds is
//         out_of_range. std::invalid_argument: array.hpp, groups.hpp, a lag of 0, reasons that are not as many as rates.
// Cost    No allocation. Results that the caches do not hold go past them: execution.hpp. Integers of 64 bits with a base
//         policy, whose differences may not fit, one by one.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/growth_kernels.hpp>
#include <prospectus/bulk/detail/growth_options.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/why_no_rate.hpp>
#include <prospectus/series/growth.hpp>

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <tuple>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

template <class... P>
inline constexpr base_rule rule_of = asked_for<signed_base_t, P...>     ? base_rule::any_sign
                                     : asked_for<absolute_base_t, P...> ? base_rule::magnitude
                                                                        : base_rule::above_zero;

/// Of T, or of the count that it is.
template <base_rule Rule, class T, class Path>
void growth_values_of(Path path, T const* earlier, T const* later, rate_value<T>* to, std::size_t count) {
    if constexpr (Rule != base_rule::above_zero && sizeof(T) == 8 && bulk_exact<T>) {
        auto const one = [](T const& a, T const& b) {
            if constexpr (Rule == base_rule::any_sign) return growth(a, b, signed_base);
            else return growth(a, b, absolute_base);
        };
        for (std::size_t i = 0; i < count; ++i) {
            auto const found = one(earlier[i], later[i]);
            to[i] = found ? found->fraction() : std::numeric_limits<double>::quiet_NaN();
        }
    } else if constexpr (bulk_real<T>) {
        growth_values<Rule>(path, earlier, later, to, count);
    } else {
        using whole = std::conditional_t<sizeof(T) == 8, std::int64_t, std::int32_t>;
        growth_values<Rule>(path, reinterpret_cast<whole const*>(earlier), reinterpret_cast<whole const*>(later), to,
                            count);
    }
}

template <base_rule Rule, class T>
[[nodiscard]] why_no_rate reason_of(T const& earlier, T const& later, rate_value<T> found) {
    if (found == found) return {};
    auto const reason =
        Rule == base_rule::above_zero ? no_growth(earlier, later) : no_growth(earlier, later, signed_base);
    return reason.value_or(growth_reason::out_of_range);
}

/// Rates from one array, by pieces of rows that have a base.
template <base_rule Rule, class T, class Path>
class growth_maker {
public:
    using rate = rate_value<T>;
    static constexpr rate none = std::numeric_limits<rate>::quiet_NaN();

    growth_maker(Path path, std::span<T const> levels, std::span<rate> rates, std::size_t lag,
                 std::span<why_no_rate> reasons, bool streamed)
        : path_{path},
          levels_{levels},
          rates_{rates},
          reasons_{reasons},
          lag_{lag},
          streamed_{streamed},
          in_place_{static_cast<void const*>(levels.data()) == static_cast<void const*>(rates.data())} {}

    /// Of the rows [first, first + count), a series of their own.
    void one_series(std::size_t first, std::size_t count) {
        std::size_t const before = std::min(lag_, count);
        if (!in_place_) {
            by_pieces<4096>(path_, levels_.data() + first, rates_.data() + first, count, streamed_,
                            [&](std::size_t at, std::size_t n, rate* to) {
                                std::size_t const empty = at < before ? std::min(before - at, n) : 0;
                                std::fill_n(to, empty, none);
                                make(first + at + empty, n - empty, to + empty);
                                return true;
                            });
        } else {
            // From the end: the bases are still there.
            alignas(64) rate buffer[piece];
            for (std::size_t left = count - before; left != 0;) {
                std::size_t const n = std::min(piece, left);
                left -= n;
                make(first + before + left, n, buffer);
                std::copy_n(buffer, n, rates_.data() + first + before + left);
            }
            std::fill_n(rates_.data() + first, before, none);
        }
        if (!reasons_.empty()) std::fill_n(reasons_.data() + first, before, why_no_rate{growth_reason::missing_base});
    }

    /// Of whole groups, at most a batch: as if one series, then the first rows of each have none.
    void short_groups(std::size_t first, std::span<std::uint32_t const> bounds) {
        std::size_t const count = bounds.back();
        staging_buffer<rate, rows_in_a_batch> buffer;
        rate* const out = rates_.data() + first;
        rate* const to = streamed_ || in_place_ ? buffer.apart_from(levels_.data() + first, out) : out;
        std::size_t const skipped = std::min(lag_, count);
        make(first + skipped, count - skipped, to + skipped);
        if (lag_ == 1) {  // the row at which a group begins, be it empty, begins one
            for (std::size_t const begin : bounds)
                if (begin < count) to[begin] = none;
        } else {
            for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                std::fill_n(to + bounds[g], std::min<std::size_t>(lag_, bounds[g + 1] - bounds[g]), none);
        }
        for (std::size_t g = 0; !reasons_.empty() && g + 1 < bounds.size(); ++g)
            std::fill_n(reasons_.data() + first + bounds[g], std::min<std::size_t>(lag_, bounds[g + 1] - bounds[g]),
                        why_no_rate{growth_reason::missing_base});
        if (streamed_) stream_copy(path_, out, to, count * sizeof(rate));
        else if (in_place_) std::copy_n(to, count, out);
    }

private:
    static constexpr std::size_t piece = 512;

    /// Of rows that all have one `lag_` rows before.
    void make(std::size_t first, std::size_t count, rate* to) {
        if (count == 0) return;
        T const *const earlier = levels_.data() + (first - lag_), *const later = levels_.data() + first;
        growth_values_of<Rule>(path_, earlier, later, to, count);
        if (reasons_.empty()) return;
        for (std::size_t i = 0; i < count; ++i) reasons_[first + i] = reason_of<Rule>(earlier[i], later[i], to[i]);
    }

    Path path_;
    std::span<T const> levels_;
    std::span<rate> rates_;
    std::span<why_no_rate> reasons_;
    std::size_t lag_;
    bool streamed_, in_place_;
};

/// Where memory is what is waited for, vectors of 64 bytes, of which every one crosses a line of the cache, are the slower.
[[nodiscard]] inline instruction_path growth_path(instruction_path chosen, bool streamed) noexcept {
    return streamed && chosen == instruction_path::avx512 ? instruction_path::avx2 : chosen;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<detail::rate_value<std::ranges::range_value_t<In>>> Out,
          detail::growth_option... Options>
    requires level<std::ranges::range_value_t<In>> && detail::one_of_a_sort<Options...>
std::span<detail::rate_value<std::ranges::range_value_t<In>>> growth_rates(In const& levels, Out&& rates,
                                                                           Options const&... options) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value, detail::rate_value<value>>(levels, rates);
    auto const by = detail::option(lag{1}, options...).periods;
    if (by == 0) throw std::invalid_argument{"growth_rates: a lag of no period"};
    auto const how = detail::option(bulk_execution{}, options...);
    auto const reasons = detail::checked_reasons(to.size(), options...);
    bool const streamed = detail::streams(how, from, to);
    detail::on_path(detail::growth_path(how.path, streamed), [&](auto path) {
        detail::growth_maker<detail::rule_of<Options...>, value, decltype(path)> maker{path, from,    to,
                                                                                       by,   reasons, streamed};
        auto const by_group = [&](auto const& groups) {
            if constexpr (bulk_groups<std::remove_cvref_t<decltype(groups)>>) {
                groups.check(from.size());
                detail::by_groups(
                    path, groups, from.size(),
                    [&](auto first, auto bounds) { return maker.short_groups(first, bounds), true; },
                    [&](auto first, auto count) { return maker.one_series(first, count), true; });
                if (streamed) end_streaming(path);
            }
        };
        if constexpr ((bulk_groups<Options> || ...)) (by_group(options), ...);
        else maker.one_series(0, from.size());
    });
    return to;
}

/// Against one base; no rows are without one.
template <bulk_array In, bulk_output<detail::rate_value<std::ranges::range_value_t<In>>> Out,
          detail::growth_option... Options>
    requires level<std::ranges::range_value_t<In>> && detail::one_of_a_sort<Options...> &&
             (!(bulk_groups<Options> || std::same_as<Options, lag>) && ...)
std::span<detail::rate_value<std::ranges::range_value_t<In>>> growth_from(std::ranges::range_value_t<In> const& base,
                                                                          In const& levels, Out&& rates,
                                                                          Options const&... options) {
    using value = std::ranges::range_value_t<In>;
    using rate = detail::rate_value<value>;
    auto const [from, to] = detail::checked_spans<value, rate>(levels, rates);
    auto const how = detail::option(bulk_execution{}, options...);
    auto const reasons = detail::checked_reasons(to.size(), options...);
    bool const streamed = detail::streams(how, from, to);
    constexpr auto rule = detail::rule_of<Options...>;
    constexpr std::size_t piece = 512;
    std::array<value, piece> bases;
    bases.fill(base);
    detail::on_path(detail::growth_path(how.path, streamed), [&](auto path) {
        detail::by_pieces<piece>(
            path, from.data(), to.data(), to.size(), streamed, [&](std::size_t first, std::size_t count, rate* out) {
                std::array<value, piece> levels_there;  // results may lie over them
                std::copy_n(from.data() + first, count, levels_there.begin());
                detail::growth_values_of<rule>(path, bases.data(), levels_there.data(), out, count);
                for (std::size_t i = 0; !reasons.empty() && i < count; ++i)
                    reasons[first + i] = detail::reason_of<rule>(base, levels_there[i], out[i]);
                return true;
            });
    });
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
