// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_EXACT_SUM_HPP
#define PROSPECTUS_SERIES_DETAIL_EXACT_SUM_HPP

// Sums that cannot overflow, with the least and the greatest of their running totals: of a part of the values they tell
// what the running totals of the whole will reach, wherever the part turns out to begin.
//
// Shape  exact_sum<T> is a monoid: append() is associative, a value-initialised sum its identity.

#include <prospectus/core/answer.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/detail/int128.hpp>
#include <prospectus/core/detail/lesser.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/series/counted.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace prospectus::detail {

/// A sum in units, and the reach of the running totals: from the one before the first value, which is zero.
struct reaching_sum {
    int128 sum, least, greatest;

    constexpr void append(reaching_sum const& next) noexcept {
        least = lesser(least, sum + next.least);
        greatest = greater(greatest, sum + next.greatest);
        sum += next.sum;
    }
    constexpr void multiply(std::int64_t factor) noexcept {
        sum.multiply(factor);
        least.multiply(factor);
        greatest.multiply(factor);
    }

    friend constexpr bool operator==(reaching_sum const&, reaching_sum const&) noexcept = default;
};

template <class T>
class exact_sum;

template <whole_counted T>
class exact_sum<T> {
public:
    /// In 64 bits for as long as that goes.
    template <class I, class S>
    constexpr void add(I first, S last) {
        std::int64_t run = 0, low = 0, high = 0;
        for (; first != last; ++first, ++count_) {
            std::int64_t const units = count_of_units<T>(*first);
            std::int64_t next{};
            if (add_overflows(run, units, next)) {
                reach_.append({run, low, high});
                next = units;
                low = high = 0;
            }
            run = next;
            low = lesser(low, run);
            high = greater(high, run);
        }
        reach_.append({run, low, high});
    }
    constexpr void append(exact_sum const& next) noexcept {
        reach_.append(next.reach_);
        count_ += next.count_;
    }

    [[nodiscard]] constexpr std::size_t count() const noexcept { return count_; }
    [[nodiscard]] constexpr std::optional<T> sum() const noexcept { return of_units<T>(reach_.sum); }
    [[nodiscard]] constexpr answer overflows() const noexcept {
        return answer_of(!of_units<T>(reach_.least) || !of_units<T>(reach_.greatest));
    }

    friend constexpr bool operator==(exact_sum const&, exact_sum const&) noexcept = default;

private:
    std::size_t count_ = 0;
    reaching_sum reach_;
};

/// coefficient * 10^exponent, as decimal has it.
template <class T>
concept scaled = checked_summable<T> && requires(T const& value) {
    { value.coefficient() } -> std::same_as<std::int64_t>;
    { value.exponent() } -> std::same_as<int>;
    T{value.coefficient(), value.exponent()};
};

/// In units of the lowest place that any value has. Not every number between two that T holds is one that it holds, so that
/// running totals past 64 bits may need a second look; values more than 19 places apart always do.
template <scaled T>
class exact_sum<T> {
public:
    template <class I, class S>
    constexpr void add(I first, S last) {
        for (; first != last; ++first) append(exact_sum{*first});
    }
    constexpr void append(exact_sum const& next) noexcept {
        count_ += next.count_;
        if (!next.any_) return;
        if (!any_) {
            auto const count = count_;
            *this = next;
            count_ = count;
            return;
        }
        auto const place = lesser(place_, next.place_);
        auto const top = greater(top_, next.top_);
        if (top - place > 19) {
            reach_ = {};
        } else {  // 2^63 numbers of 19 digits take 127 bits
            auto more = next.reach_;
            reach_.multiply(power_of_ten(place_ - place));
            more.multiply(power_of_ten(next.place_ - place));
            reach_.append(more);
        }
        place_ = place;
        top_ = top;
    }

    constexpr exact_sum() noexcept = default;
    constexpr explicit exact_sum(T const& value) : count_{1} {
        std::int64_t const units = value.coefficient();
        if (units == 0) return;
        any_ = true;
        place_ = value.exponent();
        top_ = place_ + 1;
        for (int digits = 1; digits < 19 && (units <= -power_of_ten(digits) || units >= power_of_ten(digits)); ++digits)
            ++top_;
        reach_ = {units, units < 0 ? units : 0, units > 0 ? units : 0};
    }

    [[nodiscard]] constexpr std::size_t count() const noexcept { return count_; }
    /// Nothing where no T is the sum, or where values are too far apart.
    [[nodiscard]] constexpr std::optional<T> sum() const { return too_wide() ? std::nullopt : of_scaled(reach_.sum); }
    [[nodiscard]] constexpr answer overflows() const {
        if (too_wide()) return answer::cannot_be_known;
        if (reach_.least.to_int64() && reach_.greatest.to_int64()) return answer::no;
        bool const known = !of_scaled(reach_.least) || !of_scaled(reach_.greatest);  // both are running totals
        return known ? answer::yes : answer::cannot_be_known;
    }

    friend constexpr bool operator==(exact_sum const&, exact_sum const&) noexcept = default;

private:
    [[nodiscard]] constexpr bool too_wide() const noexcept { return top_ - place_ > 19; }
    [[nodiscard]] constexpr std::optional<T> of_scaled(int128 units) const {
        for (int exponent = place_; exponent <= 1000; ++exponent) {
            if (auto const coefficient = units.to_int64()) return T{*coefficient, exponent};
            if (!units.divide_by_ten()) break;
        }
        return std::nullopt;
    }

    std::size_t count_ = 0;
    bool any_ = false;  // that is not zero
    int place_ = 0;     // the lowest exponent
    int top_ = 0;       // above the highest digit
    reaching_sum reach_;
};

}  // namespace prospectus::detail

#endif
