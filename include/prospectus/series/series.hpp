// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_SERIES_HPP
#define PROSPECTUS_SERIES_SERIES_HPP

// Values by period, in order, no two periods overlapping.
//
//     flow_series<figure> const revenue{
//         {fiscal_year{2022}, stated<cny>(57.4_million)},
//         {fiscal_year{2023}, stated<cny>(124.5_million)},
//         {fiscal_half{2024, 1}, stated<cny>(191_million)},     // of another kind: adds up, but has no growth here
//     };
//     revenue.find(fiscal_year{2023})         // a pointer to its value, or null
//     revenue.gaps()                          // the positions before which days are missing
//     flow_series<int>::from(pairs)           // an outcome: series_error with the position of what is wrong
//
// Shape   Periods and values each contiguous. Gaps are allowed and known; nothing is ever filled in.
// Errors  The constructor throws std::invalid_argument where from() answers with series_error.
// Naming  The measure says what may be added over time: flow, stock, per_share or proportion.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/measure.hpp>

#include <cstddef>
#include <initializer_list>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

namespace prospectus {

/// What a series asks of the caller's own period: before() and abuts() found by its arguments, and equality.
template <class P>
concept period = std::equality_comparable<P> && requires(P const& a, P const& b) {
    { before(a, b) } -> std::convertible_to<bool>;
    { abuts(a, b) } -> std::convertible_to<bool>;
};

struct series_error {
    enum class fault : unsigned char { out_of_order, duplicate, overlapping };
    std::size_t position;  // of the second of the two
    fault what;

    friend constexpr bool operator==(series_error, series_error) noexcept = default;
};

template <class T, class Measure = flow, period Period = fiscal_period>
class series {
public:
    using value_type = T;
    using measure = Measure;
    using period_type = Period;

    struct entry {
        Period period;
        T value;
    };

    series() = default;
    series(std::initializer_list<entry> entries) : series{from(entries).or_else(refused).value()} {}

    /// From any range of what has a first and a second, or a period and a value.
    template <class Pairs>
    [[nodiscard]] static outcome<series, series_error> from(Pairs const& pairs) {
        series made;
        for (auto const& [p, v] : pairs) {
            Period const next = p;
            if (!made.periods_.empty() && !before(made.periods_.back(), next))
                return unexpected{series_error{made.periods_.size(), made.fault_of(next)}};
            made.periods_.push_back(next);
            made.values_.push_back(v);
        }
        return made;
    }

    [[nodiscard]] std::size_t size() const noexcept { return values_.size(); }
    [[nodiscard]] bool empty() const noexcept { return values_.empty(); }
    [[nodiscard]] std::span<Period const> periods() const& noexcept { return periods_; }
    [[nodiscard]] std::span<T const> values() const& noexcept { return values_; }
    /// Of a series that ends with the expression they would point at nothing: give it a name first.
    void periods() const&& = delete;
    void values() const&& = delete;

    /// Null where the series has no such period.
    [[nodiscard]] T const* find(Period const& wanted) const& {
        for (std::size_t low = 0, high = size(); low < high;) {
            auto const middle = low + (high - low) / 2;
            if (periods_[middle] == wanted) return &values_[middle];
            if (before(periods_[middle], wanted)) low = middle + 1;
            else high = middle;
        }
        return nullptr;
    }

    void find(Period const&) const&& = delete;

    /// Positions i where something is missing between i - 1 and i.
    [[nodiscard]] std::vector<std::size_t> gaps() const {
        std::vector<std::size_t> found;
        for (std::size_t i = 1; i < size(); ++i)
            if (!abuts(periods_[i - 1], periods_[i])) found.push_back(i);
        return found;
    }

    /// The entries from `position` on, `count` of them at most.
    [[nodiscard]] series slice(std::size_t position, std::size_t count) const {
        series part;
        for (std::size_t i = position; i < size() && i - position < count; ++i) {
            part.periods_.push_back(periods_[i]);
            part.values_.push_back(values_[i]);
        }
        return part;
    }

    friend bool operator==(series const&, series const&) = default;

private:
    [[nodiscard]] series_error::fault fault_of(Period const& next) const {
        for (auto const& p : periods_) {
            if (p == next) return series_error::fault::duplicate;
            if (!before(p, next) && !before(next, p)) return series_error::fault::overlapping;
        }
        return series_error::fault::out_of_order;
    }
    [[noreturn]] static outcome<series, series_error> refused(series_error) {
        throw std::invalid_argument{"series: periods must ascend without overlap"};
    }

    std::vector<Period> periods_;
    std::vector<T> values_;
};

template <class T>
using flow_series = series<T, flow>;
template <class T>
using stock_series = series<T, stock>;
template <class T>
using per_share_series = series<T, per_share>;
template <class T>
using proportion_series = series<T, proportion>;

/// The periods that both have, with a pair of values each.
template <class T, class U, class Measure, class OtherMeasure, class Period>
[[nodiscard]] series<std::pair<T, U>, proportion, Period> join(series<T, Measure, Period> const& a,
                                                               series<U, OtherMeasure, Period> const& b) {
    std::vector<std::pair<Period, std::pair<T, U>>> both;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (auto const* other = b.find(a.periods()[i])) both.push_back({a.periods()[i], {a.values()[i], *other}});
    return series<std::pair<T, U>, proportion, Period>::from(both).value();
}

}  // namespace prospectus

#endif
