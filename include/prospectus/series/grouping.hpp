// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROUPING_HPP
#define PROSPECTUS_SERIES_GROUPING_HPP

// Which neighbours belong together: where a running total begins anew (grouped_sums.hpp).
//
//     grouped_by(companies)                              // a group ends where the key is not equal to the one before
//     grouped_by(rows, &row::year)                       // by a member, or any function
//     restarting_where(rows, &row::is_first_of_month)    // a group begins where it holds
//
// Shape   A key or row for each value. A key that comes again later is a new group. Keys and rows are referred to: they
//         must outlive the grouping.

#include <concepts>
#include <iterator>
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

/// By keys that are equal within a group.
template <std::forward_iterator I, std::sentinel_for<I> S, class Projection>
class key_groups {
public:
    constexpr key_groups(I first, S last, Projection projection)
        : at_{std::move(first)}, last_{std::move(last)}, projection_{std::move(projection)} {}

    [[nodiscard]] constexpr bool done() const { return at_ == last_; }
    /// To the next value; whether a group begins with it, or there is none.
    [[nodiscard]] constexpr bool next() {
        I const before = at_++;
        return at_ == last_ || !(detail::look_at(projection_, *before) == detail::look_at(projection_, *at_));
    }

private:
    I at_;
    S last_;
    Projection projection_;
};

/// By what holds for the first of each group.
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

}  // namespace prospectus

#endif
