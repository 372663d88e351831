// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_YEAR_TO_DATE_HPP
#define PROSPECTUS_BULK_YEAR_TO_DATE_HPP

// Sums over arrays that restart with the fiscal year, and are missing where a period of the year is.
//
//     // quarters[i] is 4 * year + quarter - 1 of row i: 8092 to 8095 are those of 2023
//     year_to_date(revenue, sums, numbered_periods{quarters, 4});
//     year_to_date(revenue, nullable_span{sums, validity}, numbered_periods{quarters, 4});     // integers, money
//
// Shape   As many sums as values, over the values allowed. A year begins anew where the year changes and where a number is not
//         above the one before it: so companies may stand behind one another.
// Errors  From the first period of a year that is not there, all sums of that year are missing: NaN for floating point, and by
//         validity bits; integers and counts have no other way to say so. overflow_at with the row. std::invalid_argument:
//         array.hpp, numbers that are not as many as values, less than one period a year.
// Source  Order of addition: series/addition_order.hpp, begun anew with each year.

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/cumulative_sum_by_group.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/nullable.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace prospectus {

/// Periods counted on through the years: number divided by periods a year is the year, what is left the place in it.
template <std::integral I>
class numbered_periods {
public:
    template <std::ranges::contiguous_range R>
        requires std::same_as<std::ranges::range_value_t<R>, I>
    numbered_periods(R const& numbers, I a_year)
        : numbers_{std::ranges::data(numbers), std::ranges::size(numbers)}, a_year_{a_year} {
        if (a_year < 1) throw std::invalid_argument{"numbered_periods: less than one period a year"};
    }

    void check(std::size_t rows) const {
        if (numbers_.size() != rows) throw std::invalid_argument{"numbered_periods: numbers must be as many as values"};
    }
    /// Of the rows of one year, how many from its first period on without a gap.
    [[nodiscard]] std::size_t complete(std::size_t first, std::size_t past) const {
        if (place(numbers_[first]) != 0) return 0;
        std::size_t row = first + 1;
        while (row < past && numbers_[row] - numbers_[row - 1] == 1) ++row;
        return row - first;
    }

    /// Groups are years.
    class reader {
    public:
        explicit reader(numbered_periods const& periods) : periods_{periods} {}
        [[nodiscard]] std::size_t read_batch(auto, std::size_t first, std::size_t rows, detail::batch_bounds& bounds) {
            std::size_t groups = 0;
            for (std::size_t row = first; row < rows;) {
                row = read_long_group(row, rows);
                if (row - first > detail::rows_in_a_batch) break;
                bounds[++groups] = static_cast<std::uint32_t>(row - first);
            }
            return groups;
        }
        [[nodiscard]] std::size_t read_long_group(std::size_t first, std::size_t rows) const {
            auto const& numbers = periods_.numbers_;
            I const left = static_cast<I>(periods_.a_year_ - 1 - periods_.place(numbers[first]));
            std::size_t row = first + 1;
            auto const since_first = [&](I number) {  // modulo 2^n: from far below zero it does not fit I
                using whole = std::make_unsigned_t<I>;
                return static_cast<whole>(static_cast<whole>(number) - static_cast<whole>(numbers[first]));
            };
            while (row < rows && numbers[row] > numbers[row - 1] &&
                   std::cmp_less_equal(since_first(numbers[row]), left))
                ++row;
            return row;
        }

    private:
        numbered_periods periods_;
    };

private:
    [[nodiscard]] I place(I number) const {
        I const left = static_cast<I>(number % a_year_);
        return left < 0 ? static_cast<I>(left + a_year_) : left;
    }

    std::span<I const> numbers_;
    I a_year_;
};
template <std::ranges::contiguous_range R, class A>
numbered_periods(R const&, A) -> numbered_periods<std::ranges::range_value_t<R>>;

}  // namespace prospectus

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// The place of the first sum that does not fit, or the number of values. mark(first, past, there) says which sums are there.
/// T is floating point, or unsigned and summed modulo 2^n.
template <class T, std::integral I>
std::size_t year_to_date(std::span<T const> from, std::span<T> to, numbered_periods<I> const& periods, auto mark,
                         bulk_execution how) {
    bool const streamed = streams(how, from, to);
    periods.check(from.size());
    return on_path(how.path, [&](auto path) {
        panel_sums panel{path, from, to, streamed};
        std::size_t fitting = from.size();
        auto const year = [&](std::size_t first, std::size_t count) {
            std::size_t const complete = periods.complete(first, first + count);
            auto const sums = to.subspan(first, count);
            auto const fits =
                running_totals(path, in_array<T>{from.subspan(first, complete)}, sums.first(complete), false);
            std::fill(sums.begin() + static_cast<std::ptrdiff_t>(complete), sums.end(), no_value<T>());
            mark(first, first + complete, true);
            mark(first + complete, first + count, false);
            if (fits != complete) fitting = first + fits;
            return fits == complete;
        };
        by_groups(
            path, periods, from.size(),
            [&](std::size_t first, std::span<std::uint32_t const> bounds) {
                bool complete = true;
                for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                    complete &= periods.complete(first + bounds[g], first + bounds[g + 1]) == bounds[g + 1] - bounds[g];
                if (complete) {
                    mark(first, first + bounds.back(), true);
                    if (panel.short_groups(first, bounds)) return true;
                    fitting = panel.fitting();
                    return false;
                }
                for (std::size_t g = 0; g + 1 < bounds.size(); ++g)
                    if (!year(first + bounds[g], bounds[g + 1] - bounds[g])) return false;
                return true;
            },
            year);
        return fitting;
    });
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

namespace prospectus::inline PROSPECTUS_BUILT_FOR {

template <bulk_array In, bulk_output<std::ranges::range_value_t<In>> Out, std::integral I>
    requires bulk_real<std::ranges::range_value_t<In>>
std::span<std::ranges::range_value_t<In>> year_to_date(In const& values, Out&& sums, numbered_periods<I> const& periods,
                                                       bulk_execution how = {}) {
    using value = std::ranges::range_value_t<In>;
    auto const [from, to] = detail::checked_spans<value>(values, sums);
    detail::year_to_date(
        from, to, periods, [](std::size_t, std::size_t, bool) {}, how);
    return to;
}

/// Of floating point the span of the sums; of integers and counts an outcome with it.
template <bulk_array In, bulk_value T, std::integral I>
    requires std::same_as<std::ranges::range_value_t<In>, T>
auto year_to_date(In const& values, nullable_span<T> sums, numbered_periods<I> const& periods,
                  bulk_execution how = {}) {
    auto const out = sums.values();
    auto const [from, to] = detail::checked_spans<T>(values, out);
    auto const mark = [&](std::size_t first, std::size_t past, bool there) { sums.mark(first, past, there); };
    if constexpr (bulk_real<T>) {
        detail::year_to_date(from, to, periods, mark, how);
        return to;
    } else {
        std::span<detail::bits_of<T> const> const values_modulo = detail::as_bits(from);
        auto const fitting = detail::year_to_date(values_modulo, detail::as_bits(to), periods, mark, how);
        using answer = outcome<std::span<T>, overflow_at>;
        return fitting == from.size() ? answer{to} : answer{unexpected{overflow_at{fitting}}};
    }
}

}  // namespace prospectus::inline PROSPECTUS_BUILT_FOR

#endif
