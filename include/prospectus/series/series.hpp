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
//     for (auto const& [period, value] : revenue)
//     revenue.slice(fiscal_year{2022}, fiscal_year{2023})       // from one period to another
//     revenue.slice(day_span{date{2022, 1, 1}, date{2023, 6, 30}})          // wholly within these days: one year
//     revenue.transform([](figure const& f) { return f.value(); })          // of the same periods
//     revenue.gaps()                          // the positions before which days are missing; which days: gaps.hpp
//     flow_series<int>::from(pairs)           // an outcome: series_error with the position of what is wrong
//
// Shape   Periods and values each contiguous. Gaps are allowed and known; nothing is ever filled in.
// Errors  The constructor throws std::invalid_argument where from() answers with series_error.
// Naming  The measure says what may be added over time: flow, stock, per_share or proportion.
// Cost    Series made from one another by transform, with_values, slice or a copy share one list of periods, which lives
//         as long as one of them. Values are copied.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/detail/series_iterator.hpp>
#include <prospectus/series/detail/shared_list.hpp>
#include <prospectus/series/measure.hpp>

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <span>
#include <stdexcept>
#include <type_traits>
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
    using iterator = detail::series_iterator<Period, T>;
    using const_iterator = iterator;

    struct entry {
        Period period;
        T value;
    };

    series() = default;
    series(std::initializer_list<entry> entries) : series{from(entries).or_else(refused).value()} {}

    /// From any range, read once, of what has a first and a second, or a period and a value. What the range gives away as
    /// an rvalue is moved.
    template <class Pairs>
    [[nodiscard]] static outcome<series, series_error> from(Pairs&& pairs) {
        std::vector<Period> periods;
        std::vector<T> values;
        if constexpr (requires { periods.reserve(std::size(pairs)); }) {
            periods.reserve(std::size(pairs));
            values.reserve(std::size(pairs));
        }
        for (auto&& element : pairs) {
            auto&& [p, v] = element;
            periods.push_back(p);
            if constexpr (std::is_lvalue_reference_v<decltype(element)>) values.push_back(v);
            else values.push_back(static_cast<decltype(v)&&>(v));
            if (auto const error = fault_at_end(periods)) return unexpected{*error};
        }
        return series{list{std::move(periods)}, std::move(values)};
    }
    /// Of both lists moved in. Throws std::invalid_argument for lists of two lengths.
    [[nodiscard]] static outcome<series, series_error> from(std::vector<Period> periods, std::vector<T> values) {
        require_one_length(periods.size(), values.size());
        for (std::size_t i = 1; i < periods.size(); ++i)
            if (!before(periods[i - 1], periods[i]))
                return unexpected{series_error{i, fault_of(std::span{periods}.first(i), periods[i])}};
        return series{list{std::move(periods)}, std::move(values)};
    }

    [[nodiscard]] std::size_t size() const noexcept { return values_.size(); }
    [[nodiscard]] bool empty() const noexcept { return values_.empty(); }
    [[nodiscard]] std::span<Period const> periods() const& noexcept { return periods_.items(); }
    [[nodiscard]] std::span<T const> values() const& noexcept { return values_; }
    /// Of a series that ends with the expression they would point at nothing: give it a name first.
    void periods() const&& = delete;
    void values() const&& = delete;

    /// Over what has a period and a value, both by reference.
    [[nodiscard]] iterator begin() const noexcept { return {periods_.items().data(), values_.data()}; }
    [[nodiscard]] iterator end() const noexcept { return begin() + static_cast<std::ptrdiff_t>(size()); }

    /// Nothing where the series has no such period.
    [[nodiscard]] std::optional<std::size_t> position(Period const& wanted) const {
        auto const here = periods_.items();
        for (std::size_t low = 0, high = size(); low < high;) {
            auto const middle = low + (high - low) / 2;
            if (here[middle] == wanted) return middle;
            if (before(here[middle], wanted)) low = middle + 1;
            else high = middle;
        }
        return std::nullopt;
    }
    /// Null where the series has no such period.
    [[nodiscard]] T const* find(Period const& wanted) const& {
        auto const found = position(wanted);
        return found ? &values_[*found] : nullptr;
    }
    void find(Period const&) const&& = delete;

    /// Positions i where something is missing between i - 1 and i.
    [[nodiscard]] std::vector<std::size_t> gaps() const {
        std::vector<std::size_t> found;
        for (std::size_t i = 1; i < size(); ++i)
            if (!abuts(periods_.items()[i - 1], periods_.items()[i])) found.push_back(i);
        return found;
    }

    /// The entries from `position` on, `count` of them at most.
    [[nodiscard]] series slice(std::size_t position, std::size_t count) const {
        if (position >= size()) return {};
        auto const most = size() - position;
        auto const taken = std::span{values_}.subspan(position, count < most ? count : most);
        return {periods_.part(position, taken.size()), std::vector<T>(taken.begin(), taken.end())};
    }
    /// The entries neither before `first` nor after `last`. One that reaches over the edge of these two is left out where
    /// its days say so.
    [[nodiscard]] series slice(Period const& first, Period const& last) const {
        if constexpr (spanning<Period>) return within(first.first_day(), last.past_last());
        else
            return slice_where([&](Period const& p) { return before(p, first); },
                               [&](Period const& p) { return before(last, p); });
    }
    /// The entries that lie wholly within these days: of a year, its quarters.
    template <spanning Days>
        requires spanning<Period>
    [[nodiscard]] series slice(Days const& days) const {
        return within(days.first_day(), days.past_last());
    }

    /// Other values of the same periods. Throws std::invalid_argument where there are not as many of both.
    template <class NewMeasure = Measure, class U>
    [[nodiscard]] series<U, NewMeasure, Period> with_values(std::vector<U> values) const {
        require_one_length(size(), values.size());
        return {periods_, std::move(values)};
    }
    /// What `change` makes of each value, or of each period and value.
    template <class NewMeasure = Measure, class F>
    [[nodiscard]] auto transform(F&& change) const {
        std::vector<std::remove_cvref_t<decltype(changed(change, *begin()))>> values;
        values.reserve(size());
        for (auto const& here : *this) values.push_back(changed(change, here));
        return with_values<NewMeasure>(std::move(values));
    }

    friend bool operator==(series const& a, series const& b) {
        return a.periods_ == b.periods_ && a.values_ == b.values_;
    }

private:
    template <class, class, period>
    friend class series;
    using list = detail::shared_list<Period>;

    series(list periods, std::vector<T> values) noexcept : periods_{std::move(periods)}, values_{std::move(values)} {}

    [[nodiscard]] static std::optional<series_error> fault_at_end(std::span<Period const> periods) {
        auto const earlier = periods.first(periods.size() - 1);
        if (earlier.empty() || before(earlier.back(), periods.back())) return std::nullopt;
        return series_error{earlier.size(), fault_of(earlier, periods.back())};
    }
    [[nodiscard]] static series_error::fault fault_of(std::span<Period const> earlier, Period const& next) {
        for (auto const& p : earlier) {
            if (p == next) return series_error::fault::duplicate;
            if (!before(p, next) && !before(next, p)) return series_error::fault::overlapping;
        }
        return series_error::fault::out_of_order;
    }
    [[noreturn]] static outcome<series, series_error> refused(series_error) {
        throw std::invalid_argument{"series: periods must ascend without overlap"};
    }
    static void require_one_length(std::size_t periods, std::size_t values) {
        if (periods != values) throw std::invalid_argument{"series: as many values as periods"};
    }

    [[nodiscard]] series within(date first, date past) const {
        return slice_where([&](Period const& p) { return p.first_day() < first; },
                           [&](Period const& p) { return past < p.past_last(); });
    }
    /// Of those that are neither; the early ones are before all others, the late ones after them.
    template <class Early, class Late>
    [[nodiscard]] series slice_where(Early const& early, Late const& late) const {
        auto const begins = first_not(early);
        auto const ends = first_not([&](Period const& p) { return !late(p); });
        return slice(begins, ends > begins ? ends - begins : 0);
    }
    template <class Holds>
    [[nodiscard]] std::size_t first_not(Holds const& holds) const {
        std::size_t low = 0, high = size();
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (holds(periods_.items()[middle])) low = middle + 1;
            else high = middle;
        }
        return low;
    }
    template <class F, class Entry>
    [[nodiscard]] static decltype(auto) changed(F& change, Entry const& here) {
        if constexpr (std::is_invocable_v<F&, T const&>) return change(here.value);
        else return change(here.period, here.value);
    }

    list periods_;
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

}  // namespace prospectus

#endif
