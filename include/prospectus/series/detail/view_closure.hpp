// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_VIEW_CLOSURE_HPP
#define PROSPECTUS_SERIES_DETAIL_VIEW_CLOSURE_HPP

// What makes `range | adaptor` and `adaptor | adaptor` of an adaptor of our own, with those of std::views on either side.
//
// Naming  std::ranges::range_adaptor_closure is C++23. An adaptor derives from view_closure and is called with a range.

#include <concepts>
#include <ranges>
#include <type_traits>
#include <utility>

namespace prospectus::detail {

struct view_closure {};

template <class C>
concept closes_view = std::derived_from<std::remove_cvref_t<C>, view_closure>;

/// No range itself, so that it stands for what is done to one.
template <class C>
concept adapts_ranges = std::is_class_v<std::remove_cvref_t<C>> && !std::ranges::range<C>;

template <class First, class Second>
struct composed_closures : view_closure {
    First first;
    Second second;

    constexpr composed_closures(First a, Second b) : first(std::move(a)), second(std::move(b)) {}

    template <std::ranges::viewable_range R>
        requires std::invocable<First const&, R> && std::invocable<Second const&, std::invoke_result_t<First const&, R>>
    [[nodiscard]] constexpr auto operator()(R&& range) const {
        return second(first(std::forward<R>(range)));
    }
};

template <std::ranges::viewable_range R, closes_view C>
    requires std::invocable<C, R>
[[nodiscard]] constexpr auto operator|(R&& range, C&& closure) {
    return std::forward<C>(closure)(std::forward<R>(range));
}

template <adapts_ranges A, adapts_ranges B>
    requires closes_view<A> || closes_view<B>
[[nodiscard]] constexpr auto operator|(A&& first, B&& second) {
    return composed_closures<std::remove_cvref_t<A>, std::remove_cvref_t<B>>{std::forward<A>(first),
                                                                             std::forward<B>(second)};
}

}  // namespace prospectus::detail

#endif
