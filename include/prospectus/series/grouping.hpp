// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROUPING_HPP
#define PROSPECTUS_SERIES_GROUPING_HPP

// Running totals that begin anew with each group of neighbours.
//
//     std::array const company{"a", "a", "b"};
//     cumulative_sum(std::array{1, 2, 4}, out, grouped_by(company))                  // 1, 3, 4
//     exclusive_cumulative_sum(std::array{1, 2, 4}, out, grouped_by(company))        // 0, 1, 0
//     cumulative(rates, out, m, grouped_by(rows, &row::year))                        // by a member, or any function
//     cumulative_sum(values, out, restarting_where(rows, &row::is_first_of_month))   // a group begins where it holds
//
// Shape   A key or row for each value. A group ends where the key is not equal to the one before: one that comes again
//         later is a new group. In no other way do groups know of each other.
// Errors  overflow_at counts from the first value of all. std::invalid_argument where keys and values are not as many;
//         what was written by then stands.
// Not for Keys that lie where the sums are written.

#include <prospectus/series/exclusive_cumulative_sum.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <stdexcept>
#include <type_traits>
#include <utility>

namespace prospectus {

namespace detail {

struct as_it_is {
    template <class T>
    [[nodiscard]] constexpr T const& operator()(T const& value) const noexcept {
        return value;
    }
};

/// Of a row: its member, or what a function says.
template <class F, class Row>
[[nodiscard]] constexpr decltype(auto) look_at(F const& f, Row&& row) {
    if constexpr (std::is_member_object_pointer_v<F>) return (row.*f);
    else if constexpr (std::is_member_function_pointer_v<F>) return (row.*f)();
    else return f(std::forward<Row>(row));
}

}  // namespace detail

/// By keys that are equal within a group. It refers to them: they must outlive it.
template <std::forward_iterator I, std::sentinel_for<I> S, class Projection>
class key_groups {
public:
    constexpr key_groups(I first, S last, Projection projection)
        : at_{std::move(first)}, last_{std::move(last)}, projection_{std::move(projection)} {}

    [[nodiscard]] constexpr bool done() const { return at_ == last_; }
    /// To the next value; whether a group begins with it.
    [[nodiscard]] constexpr bool next() {
        I const before = at_++;
        return at_ == last_ || !(detail::look_at(projection_, *before) == detail::look_at(projection_, *at_));
    }

private:
    I at_;
    S last_;
    Projection projection_;
};

/// By what holds for the first of each group. It refers to the rows: they must outlive it.
template <std::input_iterator I, std::sentinel_for<I> S, class Predicate>
class marked_groups {
public:
    constexpr marked_groups(I first, S last, Predicate predicate)
        : at_{std::move(first)}, last_{std::move(last)}, predicate_{std::move(predicate)} {}

    [[nodiscard]] constexpr bool done() const { return at_ == last_; }
    [[nodiscard]] constexpr bool next() {
        ++at_;
        return at_ == last_ || static_cast<bool>(detail::look_at(predicate_, *at_));
    }

private:
    I at_;
    S last_;
    Predicate predicate_;
};

template <class Keys, class Projection = detail::as_it_is>
[[nodiscard]] constexpr auto grouped_by(Keys const& keys, Projection projection = {}) {
    return key_groups{std::begin(keys), std::end(keys), std::move(projection)};
}
template <class Rows, class Predicate>
[[nodiscard]] constexpr auto restarting_where(Rows const& rows, Predicate predicate) {
    return marked_groups{std::begin(rows), std::end(rows), std::move(predicate)};
}
template <class Keys, class... More>
void grouped_by(Keys const&& keys, More...) = delete;  // keys that end with the expression: give them a name first
template <class Rows, class Predicate>
void restarting_where(Rows const&& rows, Predicate) = delete;  // rows that end with the expression: give them a name

template <class G>
concept grouping = std::copyable<G> && requires(G& walked, G const& g) {
    { g.done() } -> std::same_as<bool>;
    { walked.next() } -> std::same_as<bool>;
};

namespace detail {

/// A range that is read group by group.
template <class I, class S, class Groups>
struct group_walk {
    I at;
    S last;
    Groups groups;
    std::size_t position = 0;
    bool within = true;

    constexpr void begin() {
        within = at != last;
        if (within && groups.done()) throw std::invalid_argument{"grouping: fewer keys than values"};
    }
    constexpr void step() {
        ++at;
        ++position;
        within = !groups.next() && at != last;
    }
};

/// Within the group that a walk is in: std::default_sentinel is its end.
template <class Walk>
class group_iterator {
public:
    using value_type = std::iter_value_t<decltype(std::declval<Walk&>().at)>;
    using difference_type = std::ptrdiff_t;

    constexpr group_iterator() = default;
    constexpr explicit group_iterator(Walk& walk) : walk_{&walk} {}

    [[nodiscard]] constexpr decltype(auto) operator*() const { return *walk_->at; }
    constexpr group_iterator& operator++() { return walk_->step(), *this; }
    constexpr void operator++(int) { walk_->step(); }
    [[nodiscard]] friend constexpr bool operator==(group_iterator const& i, std::default_sentinel_t) {
        return !i.walk_->within;
    }

private:
    Walk* walk_ = nullptr;
};

/// `scan(first, last, out)` writes the results of one group.
template <class I, class S, class Out, class Groups, class Scan>
constexpr outcome<Out, overflow_at> group_by_group(I first, S last, Out out, Groups const& groups, Scan const& scan) {
    group_walk<I, S, Groups> walk{std::move(first), std::move(last), groups};
    for (walk.begin(); walk.within; walk.begin()) {
        std::size_t const start = walk.position;
        auto done = scan(group_iterator{walk}, std::default_sentinel, std::move(out));
        if (!done) return unexpected{overflow_at{start + done.error().position}};
        out = *std::move(done);
    }
    if (!walk.groups.done()) throw std::invalid_argument{"grouping: more keys than values"};
    return out;
}

}  // namespace detail

template <class R, std::weakly_incrementable Out, grouping Groups>
    requires summable<std::iter_value_t<detail::iterator_of<R>>>
constexpr outcome<Out, overflow_at> cumulative_sum(R&& values, Out out, Groups const& groups) {
    return detail::group_by_group(std::begin(values), std::end(values), std::move(out), groups,
                                  [](auto i, auto end, Out o) { return cumulative_sum(i, end, std::move(o)); });
}
template <class R, std::weakly_incrementable Out, grouping Groups>
    requires summable<std::iter_value_t<detail::iterator_of<R>>>
constexpr outcome<Out, overflow_at> exclusive_cumulative_sum(R&& values, Out out, Groups const& groups) {
    return detail::group_by_group(
        std::begin(values), std::end(values), std::move(out), groups,
        [](auto i, auto end, Out o) { return exclusive_cumulative_sum(i, end, std::move(o)); });
}
template <class R, std::weakly_incrementable Out, monoid M, grouping Groups>
    requires std::input_iterator<detail::iterator_of<R>>
constexpr outcome<Out, overflow_at> cumulative(R&& values, Out out, M const& m, Groups const& groups) {
    return detail::group_by_group(std::begin(values), std::end(values), std::move(out), groups,
                                  [&m](auto i, auto end, Out o) { return cumulative(i, end, std::move(o), m); });
}
template <class R, std::weakly_incrementable Out, monoid M, grouping Groups>
    requires std::input_iterator<detail::iterator_of<R>>
constexpr outcome<Out, overflow_at> exclusive_cumulative(R&& values, Out out, M const& m, Groups const& groups) {
    return detail::group_by_group(
        std::begin(values), std::end(values), std::move(out), groups,
        [&m](auto i, auto end, Out o) { return exclusive_cumulative(i, end, std::move(o), m); });
}

}  // namespace prospectus

#endif
