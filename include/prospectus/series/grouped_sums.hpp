// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROUPED_SUMS_HPP
#define PROSPECTUS_SERIES_GROUPED_SUMS_HPP

// Running totals that begin anew with each group of neighbours.
//
//     std::array const company{"a", "a", "b"};
//     cumulative_sum(std::array{1, 2, 4}, out, grouped_by(company))                  // 1, 3, 4
//     exclusive_cumulative_sum(std::array{1, 2, 4}, out, grouped_by(company))        // 0, 1, 0
//     cumulative(values, out, m, grouped_by(rows, &row::year))                       // of a monoid
//     cumulative_sum(values, out, restarting_where(rows, &row::is_first_of_month))
//
// Shape   Groups know nothing of each other: each has the results, and in floating point the bits, of its values alone.
//         Writing over the values is allowed, over keys it is not.
// Errors  overflow_at counts from the first value of all. std::invalid_argument where keys and values are not as many;
//         what was written by then stands.

#include <prospectus/series/exclusive_cumulative_sum.hpp>
#include <prospectus/series/grouping.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <utility>

namespace prospectus {

namespace detail {

/// Values and their groups side by side.
template <class I, class S, class Groups>
class grouped_values {
public:
    constexpr grouped_values(I first, S last, Groups groups)
        : at_{std::move(first)}, last_{std::move(last)}, groups_{std::move(groups)} {
        require_a_key_each();
    }

    [[nodiscard]] constexpr bool at_end() const { return at_ == last_; }
    [[nodiscard]] constexpr decltype(auto) operator*() const { return *at_; }
    constexpr void step() { ++at_; }
    /// To the group of the value that was stepped to; whether it is another.
    [[nodiscard]] constexpr bool next_group() {
        bool const another = groups_.next();
        if (another || at_ == last_) require_a_key_each();
        return another;
    }

private:
    constexpr void require_a_key_each() const {
        if (groups_.done() == at_end()) return;
        throw std::invalid_argument{at_end() ? "grouping: more keys than values" : "grouping: fewer keys than values"};
    }

    I at_;
    S last_;
    Groups groups_;
};

template <bool Exclusive, class Values, class Out, monoid M>
constexpr outcome<Out, overflow_at> grouped_scan(Values values, Out out, M const& m) {
    monoid_value<M> running = m.identity();
    bool fits = true;
    for (std::size_t position = 0; !values.at_end(); ++position) {
        if constexpr (Exclusive) {
            if (!fits) return unexpected{overflow_at{position}};
            monoid_value<M> const value = *values;  // before it may be written over
            *out = std::as_const(running);
            fits = combine_into(running, value, m);
        } else {
            if (!combine_into(running, *values, m)) return unexpected{overflow_at{position}};
            *out = std::as_const(running);
        }
        ++out;
        values.step();
        if (values.next_group()) {
            running = m.identity();
            fits = true;
        }
    }
    return out;
}

/// The order of addition_order.hpp in one go over values and keys: who looks for the end of a group first guesses wrong
/// twice where it is.
template <std::floating_point F, bool Exclusive, class Values, class Out>
constexpr Out grouped_sums(Values values, Out out) {
    F base{-0.0}, carry{-0.0}, before{};
    bool group_ends = false;
    auto const read = [&values] {
        F const value = settled(*values);
        values.step();
        return value;
    };
    auto const ends_with = [&](F local) {
        F const sum = quiet(base + (carry + local));
        *out = Exclusive ? std::exchange(before, sum) : sum;
        ++out;
        return group_ends = values.next_group() || values.at_end();
    };
    while (!values.at_end()) {
        std::optional<chunk_totals<F>> chunks;
        base = carry = F{-0.0};
        before = F{};
        for (std::size_t block = 1;; ++block) {
            F const x0 = read();
            if (ends_with(x0)) break;
            F const l1 = x0 + read();
            if (ends_with(l1)) break;
            F const x2 = read();
            if (ends_with(l1 + x2)) break;
            F const l3 = l1 + (x2 + read());
            if (ends_with(l3)) break;
            F const x4 = read();
            if (ends_with(l3 + x4)) break;
            F const x45 = x4 + read();
            if (ends_with(l3 + x45)) break;
            F const x6 = read();
            if (ends_with(l3 + (x45 + x6))) break;
            F const l7 = l3 + (x45 + (x6 + read()));
            if (ends_with(l7)) break;
            carry += l7;
            if (block % (values_in_a_chunk / values_in_a_block) != 0) continue;
            if (!chunks) chunks.emplace();
            chunks->add(carry);
            base = chunks->sum();
            carry = F{-0.0};
        }
    }
    return out;
}

template <bool Exclusive, class R, class Out, class Groups>
constexpr outcome<Out, overflow_at> sums_by_group(R& values, Out out, Groups const& groups) {
    using value_type = std::iter_value_t<iterator_of<R>>;
    grouped_values side_by_side{std::begin(values), std::end(values), groups};
    if constexpr (std::floating_point<value_type>)
        return grouped_sums<value_type, Exclusive>(std::move(side_by_side), std::move(out));
    else return grouped_scan<Exclusive>(std::move(side_by_side), std::move(out), addition<value_type>{});
}

}  // namespace detail

template <class R, std::weakly_incrementable Out, grouping Groups>
    requires summable<std::iter_value_t<detail::iterator_of<R>>>
constexpr outcome<Out, overflow_at> cumulative_sum(R&& values, Out out, Groups const& groups) {
    return detail::sums_by_group<false>(values, std::move(out), groups);
}
template <class R, std::weakly_incrementable Out, grouping Groups>
    requires summable<std::iter_value_t<detail::iterator_of<R>>>
constexpr outcome<Out, overflow_at> exclusive_cumulative_sum(R&& values, Out out, Groups const& groups) {
    return detail::sums_by_group<true>(values, std::move(out), groups);
}
template <class R, std::weakly_incrementable Out, monoid M, grouping Groups>
    requires std::input_iterator<detail::iterator_of<R>>
constexpr outcome<Out, overflow_at> cumulative(R&& values, Out out, M const& m, Groups const& groups) {
    return detail::grouped_scan<false>(detail::grouped_values{std::begin(values), std::end(values), groups},
                                       std::move(out), m);
}
template <class R, std::weakly_incrementable Out, monoid M, grouping Groups>
    requires std::input_iterator<detail::iterator_of<R>>
constexpr outcome<Out, overflow_at> exclusive_cumulative(R&& values, Out out, M const& m, Groups const& groups) {
    return detail::grouped_scan<true>(detail::grouped_values{std::begin(values), std::end(values), groups},
                                      std::move(out), m);
}

}  // namespace prospectus

#endif
