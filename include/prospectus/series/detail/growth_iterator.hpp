// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_GROWTH_ITERATOR_HPP
#define PROSPECTUS_SERIES_DETAIL_GROWTH_ITERATOR_HPP

// What a view of growth walks by: a level and its base, in step.
//
//     growth_iterator<I> at{first, std::next(first, 4)};      // *at == growth(*first, *std::next(first, 4))

#include <prospectus/series/growth.hpp>

#include <concepts>
#include <iterator>
#include <type_traits>
#include <utility>

namespace prospectus::detail {

template <class I, class... P>
concept levels_for_growth = std::forward_iterator<I> && requires(std::iter_value_t<I> const& level, P... policy) {
    { growth(level, level, policy...) } -> std::move_constructible;
};

/// At a level and at its base.
template <std::forward_iterator I, base_policy... P>
    requires levels_for_growth<I, P...>
class growth_iterator {
    using level = std::iter_value_t<I>;
    static constexpr bool steps_back = std::bidirectional_iterator<I>;
    static constexpr bool jumps = std::random_access_iterator<I>;

public:
    using value_type = decltype(growth(std::declval<level const&>(), std::declval<level const&>(), P{}...));
    using difference_type = std::iter_difference_t<I>;
    using iterator_category = std::input_iterator_tag;  // what it points at is no object
    using iterator_concept =
        std::conditional_t<jumps, std::random_access_iterator_tag,
                           std::conditional_t<steps_back, std::bidirectional_iterator_tag, std::forward_iterator_tag>>;

    growth_iterator() = default;
    constexpr growth_iterator(I base, I here) : base_(std::move(base)), here_(std::move(here)) {}
    template <class Other>
        requires(!std::same_as<Other, I>) && std::convertible_to<Other, I>
    constexpr growth_iterator(growth_iterator<Other, P...> other)
        : base_(std::move(other).base()), here_(std::move(other).here()) {}

    [[nodiscard]] constexpr I const& base() const noexcept { return base_; }
    [[nodiscard]] constexpr I const& here() const noexcept { return here_; }

    [[nodiscard]] constexpr value_type operator*() const {
        return growth(static_cast<level const&>(*base_), static_cast<level const&>(*here_), P{}...);
    }
    [[nodiscard]] constexpr value_type operator[](difference_type n) const
        requires jumps
    {
        return *(*this + n);
    }

    constexpr growth_iterator& operator++() {
        ++base_;
        ++here_;
        return *this;
    }
    constexpr growth_iterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    constexpr growth_iterator& operator--()
        requires steps_back
    {
        --base_;
        --here_;
        return *this;
    }
    constexpr growth_iterator operator--(int)
        requires steps_back
    {
        auto after = *this;
        --*this;
        return after;
    }
    constexpr growth_iterator& operator+=(difference_type n)
        requires jumps
    {
        base_ += n;
        here_ += n;
        return *this;
    }
    constexpr growth_iterator& operator-=(difference_type n)
        requires jumps
    {
        return *this += -n;
    }
    [[nodiscard]] friend constexpr growth_iterator operator+(growth_iterator i, difference_type n)
        requires jumps
    {
        return i += n;
    }
    [[nodiscard]] friend constexpr growth_iterator operator+(difference_type n, growth_iterator i)
        requires jumps
    {
        return i += n;
    }
    [[nodiscard]] friend constexpr growth_iterator operator-(growth_iterator i, difference_type n)
        requires jumps
    {
        return i -= n;
    }
    [[nodiscard]] friend constexpr difference_type operator-(growth_iterator const& a, growth_iterator const& b)
        requires std::sized_sentinel_for<I, I>
    {
        return a.here_ - b.here_;
    }

    friend constexpr bool operator==(growth_iterator const& a, growth_iterator const& b) { return a.here_ == b.here_; }
    friend constexpr bool operator<(growth_iterator const& a, growth_iterator const& b)
        requires jumps
    {
        return a.here_ < b.here_;
    }
    friend constexpr bool operator>(growth_iterator const& a, growth_iterator const& b)
        requires jumps
    {
        return b < a;
    }
    friend constexpr bool operator<=(growth_iterator const& a, growth_iterator const& b)
        requires jumps
    {
        return !(b < a);
    }
    friend constexpr bool operator>=(growth_iterator const& a, growth_iterator const& b)
        requires jumps
    {
        return !(a < b);
    }

private:
    I base_{}, here_{};
};

template <class S>
class growth_sentinel {
public:
    growth_sentinel() = default;
    constexpr explicit growth_sentinel(S end) : end_(std::move(end)) {}
    template <class Other>
        requires(!std::same_as<Other, S>) && std::convertible_to<Other, S>
    constexpr growth_sentinel(growth_sentinel<Other> other) : end_(other.end()) {}

    [[nodiscard]] constexpr S const& end() const noexcept { return end_; }

    template <class I, class... P>
        requires std::sentinel_for<S, I>
    friend constexpr bool operator==(growth_iterator<I, P...> const& i, growth_sentinel const& s) {
        return i.here() == s.end_;
    }
    template <class I, class... P>
        requires std::sized_sentinel_for<S, I>
    [[nodiscard]] friend constexpr std::iter_difference_t<I> operator-(growth_sentinel const& s,
                                                                       growth_iterator<I, P...> const& i) {
        return s.end_ - i.here();
    }
    template <class I, class... P>
        requires std::sized_sentinel_for<S, I>
    [[nodiscard]] friend constexpr std::iter_difference_t<I> operator-(growth_iterator<I, P...> const& i,
                                                                       growth_sentinel const& s) {
        return i.here() - s.end_;
    }

private:
    S end_{};
};

}  // namespace prospectus::detail

#endif
