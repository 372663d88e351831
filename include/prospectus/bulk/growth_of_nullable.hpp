// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_GROWTH_OF_NULLABLE_HPP
#define PROSPECTUS_BULK_GROWTH_OF_NULLABLE_HPP

// Growth rates of levels that may be missing, with a bit for each rate.
//
//     growth_rates(levels, rates)     // nullable spans: a bit where there is a rate, else NaN
//     growth_rates(levels, rates, lag{4}, group_ids{companies}, reasons_into{reasons})     // missing_base, missing_value ...
//     growth_rates(nullable_span<double const>{levels, nullptr}, rates, absolute_base)     // no level missing
//
// Unit, Errors  As growth.hpp: of two that are both missing missing_base is the reason. So is a NaN in either place, whatever
//         its bit.
// Shape   As growth.hpp. Bits over the bits of the levels are allowed, where the rates are in the place of the levels.
// Cost    No allocation.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/growth.hpp>
#include <prospectus/bulk/nullable.hpp>
#include <prospectus/bulk/why_no_rate.hpp>
#include <prospectus/series/growth.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>
#include <type_traits>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// As growth_maker, of levels with bits, always from the end of a series or a batch to its beginning.
template <base_rule Rule, class In, class T, class Path>
class nullable_growth_maker {
public:
    using rate = rate_value<T>;

    nullable_growth_maker(Path path, nullable_span<In> const& levels, nullable_span<rate> const& rates, std::size_t lag,
                          std::span<why_no_rate> reasons, bool streamed)
        : path_{path}, levels_{levels}, rates_{rates}, reasons_{reasons}, lag_{lag}, streamed_{streamed} {}

    /// Of the rows [first, first + count), a series of their own.
    void one_series(std::size_t first, std::size_t count) {
        std::size_t const before = std::min(lag_, count);
        for (std::size_t left = count - before; left != 0;) {
            std::size_t const n = std::min(most, left);
            left -= n;
            rate* const made = room(first + before + left);
            make(first + before + left, n, made);
            put(first + before + left, n, made);
        }
        for (std::size_t at = 0; at < before; at += most) {
            std::size_t const n = std::min(most, before - at);
            rate* const made = room(first + at);
            leave_out(first + at, n, made);
            put(first + at, n, made);
        }
    }
    /// Of whole groups, at most a batch: as if one series, then the first rows of each have none.
    void short_groups(std::size_t first, std::span<std::uint32_t const> bounds) {
        std::size_t const count = bounds.back(), skipped = std::min(lag_, count);
        rate* const made = room(first);
        make(first + skipped, count - skipped, made + skipped);
        for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
            leave_out(first + bounds[g], std::min<std::size_t>(lag_, bounds[g + 1] - bounds[g]), made + bounds[g]);
        put(first, count, made);
    }

private:
    static constexpr std::size_t most = rows_in_a_batch;

    void leave_out(std::size_t first, std::size_t count, rate* to) {
        std::fill_n(to, count, std::numeric_limits<rate>::quiet_NaN());
        if (!reasons_.empty()) std::fill_n(reasons_.data() + first, count, why_no_rate{growth_reason::missing_base});
    }
    /// Of rows that all have one `lag_` rows before. In the place of what is missing stands 0, on which there is no rate.
    void make(std::size_t first, std::size_t count, rate* to) {
        if (count == 0) return;
        auto const [earlier, later] = levels_of(first, count);
        growth_values_of<Rule>(path_, earlier, later, to, count);
        if (reasons_.empty()) return;
        for (std::size_t i = 0; i < count; ++i) {
            if (!levels_.has(first + i - lag_)) reasons_[first + i] = growth_reason::missing_base;
            else if (!levels_.has(first + i)) reasons_[first + i] = without_value(levels_.values()[first + i - lag_]);
            else reasons_[first + i] = reason_of<Rule>(earlier[i], later[i], to[i]);
        }
    }
    static why_no_rate without_value(T const& base) {
        return base == base ? growth_reason::missing_value : growth_reason::missing_base;
    }
    struct pairs {
        T const *earlier, *later;
    };
    pairs levels_of(std::size_t first, std::size_t count) {
        T const *const later = levels_.values().data() + first, *const earlier = later - lag_;
        if (levels_.first_missing(first, first + count) == first + count &&
            levels_.first_missing(first - lag_, first + count - lag_) == first + count - lag_)
            return {earlier, later};
        for (std::size_t i = 0; i < count; ++i) {
            bool const has_base = levels_.has(first + i - lag_), has_value = levels_.has(first + i);
            earlier_[i] = has_base && has_value ? earlier[i] : T{};
            later_[i] = has_value ? later[i] : T{};
        }
        return {earlier_, later_};
    }
    [[nodiscard]] rate* room(std::size_t first) {
        return buffer_.apart_from(levels_.values().data() + first, rates_.values().data() + first);
    }
    /// Rates and bits, when the levels there were read.
    void put(std::size_t first, std::size_t count, rate const* made) {
        rate* const to = rates_.values().data() + first;
        if (streamed_) stream_copy(path_, to, made, count * sizeof(rate));
        else std::copy_n(made, count, to);
        mark_numbers(rates_, first, made, count);
    }

    Path path_;
    nullable_span<In> levels_;
    nullable_span<rate> rates_;
    std::span<why_no_rate> reasons_;
    std::size_t lag_;
    bool streamed_;
    staging_buffer<rate, most> buffer_;
    T earlier_[most], later_[most];
};

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <class In, class Rate, detail::growth_option... Options>
    requires level<std::remove_const_t<In>> && std::same_as<Rate, detail::rate_value<std::remove_const_t<In>>> &&
             detail::one_of_a_sort<Options...>
std::span<Rate> growth_rates(nullable_span<In> levels, nullable_span<Rate> rates, Options const&... options) {
    using value = std::remove_const_t<In>;
    auto const in = levels.values();
    auto const out = rates.values();
    auto const [from, to] = detail::checked_spans<value, Rate>(in, out);
    auto const by = detail::option(lag{1}, options...).periods;
    auto const how = detail::option(bulk_execution{}, options...);
    auto const reasons = detail::checked_reasons(to.size(), options...);
    bool const streamed = detail::streams(how, from, to);
    detail::on_path(how.path, [&](auto path) {
        detail::nullable_growth_maker<detail::rule_of<Options...>, In, value, decltype(path)> maker{
            path, levels, rates, by, reasons, streamed};
        auto const by_group = [&](auto const& groups) {
            if constexpr (bulk_groups<std::remove_cvref_t<decltype(groups)>>) {
                groups.check(levels.size());
                detail::by_groups(
                    path, groups, levels.size(),
                    [&](auto first, auto bounds) { return maker.short_groups(first, bounds), true; },
                    [&](auto first, auto count) { return maker.one_series(first, count), true; });
            }
        };
        if constexpr ((bulk_groups<Options> || ...)) (by_group(options), ...);
        else maker.one_series(0, levels.size());
        if (streamed) end_streaming(path);
    });
    return to;
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
