// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_VIEW_HPP
#define PROSPECTUS_SERIES_GROWTH_VIEW_HPP

// Growth as a lazy view that composes with std::ranges.
//
//     for (auto rate : used | views::growth(12) | std::views::take(3))       // on the level twelve before
//     used | views::growth                                                   // on the level right before
//     used | views::growth(4, absolute_base)
//     used | views::growth_from(100.0)                                       // on a fixed base
//     auto const last_three = std::views::reverse | views::growth            // closures compose
//
// Shape   n levels give n - lag outcomes, as growth_rates. Forward, bidirectional, random access, sized, common, borrowed
//         and const-iterable where the range is. Each rate is computed when it is looked at, and nothing is kept.
//         Levels stand for periods that follow one another: by the calendar, see growth_of_series.hpp.
// Errors  std::invalid_argument for a lag below 1.

#include <prospectus/series/detail/growth_iterator.hpp>
#include <prospectus/series/detail/view_closure.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_of_figures.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <ranges>
#include <type_traits>
#include <utility>

namespace prospectus {

template <std::ranges::view V, base_policy... P>
    requires detail::levels_for_growth<std::ranges::iterator_t<V>, P...>
class growth_view : public std::ranges::view_interface<growth_view<V, P...>> {
public:
    growth_view()
        requires std::default_initializable<V>
    = default;
    constexpr growth_view(V base, lag by, P...) : base_(std::move(base)), lag_{by} {}

    [[nodiscard]] constexpr V base() const&
        requires std::copy_constructible<V>
    {
        return base_;
    }
    [[nodiscard]] constexpr V base() && { return std::move(base_); }

    [[nodiscard]] constexpr auto begin() { return first_of(base_); }
    [[nodiscard]] constexpr auto begin() const
        requires detail::levels_for_growth<std::ranges::iterator_t<V const>, P...>
    {
        return first_of(base_);
    }
    [[nodiscard]] constexpr auto end() { return past(base_); }
    [[nodiscard]] constexpr auto end() const
        requires detail::levels_for_growth<std::ranges::iterator_t<V const>, P...>
    {
        return past(base_);
    }
    [[nodiscard]] constexpr auto size()
        requires std::ranges::sized_range<V>
    {
        return size_of(base_);
    }
    [[nodiscard]] constexpr auto size() const
        requires std::ranges::sized_range<V const>
    {
        return size_of(base_);
    }

private:
    template <class R>
    [[nodiscard]] constexpr std::ranges::range_difference_t<R> steps() const noexcept {
        constexpr auto most = std::numeric_limits<std::ranges::range_difference_t<R>>::max();
        return lag_.periods > static_cast<std::size_t>(most)
                   ? most
                   : static_cast<std::ranges::range_difference_t<R>>(lag_.periods);
    }
    template <class R>
    [[nodiscard]] constexpr auto first_of(R& range) const {
        auto const first = std::ranges::begin(range);
        return detail::growth_iterator<std::ranges::iterator_t<R>, P...>{
            first, std::ranges::next(first, steps<R>(), std::ranges::end(range))};
    }
    template <class R>
    [[nodiscard]] constexpr auto past(R& range) const {
        if constexpr (!std::ranges::common_range<R>) {
            return detail::growth_sentinel<std::ranges::sentinel_t<R>>{std::ranges::end(range)};
        } else {
            using iterator = detail::growth_iterator<std::ranges::iterator_t<R>, P...>;
            auto const first = std::ranges::begin(range);
            auto const last = std::ranges::end(range);
            if constexpr (std::ranges::bidirectional_range<R>)
                return iterator{std::ranges::prev(last, steps<R>(), first), last};
            else return iterator{first, last};  // it cannot step back to where its base would matter
        }
    }
    template <class R>
    [[nodiscard]] constexpr auto size_of(R& range) const {
        auto const size = std::ranges::size(range);
        return static_cast<std::size_t>(size) > lag_.periods ? static_cast<decltype(size)>(size - lag_.periods)
                                                             : decltype(size){};
    }

    V base_{};
    lag lag_{1};
};

namespace detail {

template <class... P>
struct growth_closure : view_closure {
    lag between;

    constexpr explicit growth_closure(lag by) : between{by} {}

    template <std::ranges::viewable_range R>
        requires levels_for_growth<std::ranges::iterator_t<std::views::all_t<R>>, P...>
    [[nodiscard]] constexpr auto operator()(R&& levels) const {
        return growth_view<std::views::all_t<R>, P...>{std::views::all(std::forward<R>(levels)), between, P{}...};
    }
};

struct growth_adaptor : growth_closure<> {
    constexpr growth_adaptor() : growth_closure<>{lag{1}} {}

    using growth_closure<>::operator();
    template <std::ranges::viewable_range R, base_policy... P>
    [[nodiscard]] constexpr auto operator()(R&& levels, lag by, P...) const {
        return growth_closure<P...>{by}(std::forward<R>(levels));
    }
    template <base_policy... P>
        requires one_of_each_sort<P...>
    [[nodiscard]] constexpr auto operator()(lag by, P...) const {
        return growth_closure<P...>{by};
    }
    template <base_policy P>
    [[nodiscard]] constexpr auto operator()(P) const {
        return growth_closure<P>{lag{1}};
    }
};

template <class T, class... P>
struct grown_from {
    T base;

    template <class U>
        requires requires(T const& earlier, U const& later) { growth(earlier, static_cast<T const&>(later), P{}...); }
    [[nodiscard]] constexpr auto operator()(U const& later) const {
        return growth(base, static_cast<T const&>(later), P{}...);
    }
};

template <class T, class... P>
struct growth_from_closure : view_closure {
    T base;

    constexpr explicit growth_from_closure(T from) : base(std::move(from)) {}

    template <std::ranges::viewable_range R>
        requires std::invocable<grown_from<T, P...> const&, std::ranges::range_reference_t<R>>
    [[nodiscard]] constexpr auto operator()(R&& levels) const {
        return std::views::transform(std::forward<R>(levels), grown_from<T, P...>{base});
    }
};

struct growth_from_adaptor {
    template <class T, base_policy... P>
        requires one_of_each_sort<P...>
    [[nodiscard]] constexpr auto operator()(T base, P...) const {
        return growth_from_closure<T, P...>{std::move(base)};
    }
};

}  // namespace detail

namespace views {

inline constexpr detail::growth_adaptor growth;
inline constexpr detail::growth_from_adaptor growth_from;

}  // namespace views

}  // namespace prospectus

template <class V, class... P>
inline constexpr bool std::ranges::enable_borrowed_range<prospectus::growth_view<V, P...>> =
    std::ranges::enable_borrowed_range<V>;

#endif
