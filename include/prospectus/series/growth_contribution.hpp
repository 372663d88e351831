// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_CONTRIBUTION_HPP
#define PROSPECTUS_SERIES_GROWTH_CONTRIBUTION_HPP

// What each part brought to the growth of the whole, as a fraction of the whole's base.
//
//     std::vector const parts{level_change{60, 75}, level_change{40, 45}};        // earlier, later
//     auto const found = growth_contributions(parts, level_change{100, 120});
//     found->whole         == fraction{1, 5};              // + 20 %
//     *found->parts[0]     == fraction{3, 20};             // 15 percentage points of them
//     found->unexplained   == fraction{0};
//
// Unit    As growth: 0.15 is 15 percentage points of the whole's growth.
// Shape   Fractions of integers, money, counts and decimals: whole == parts + unexplained, exactly. Of figures estimates, of
//         intervals intervals, each sound by itself; of double and of a level of the user's own rates, whose sum rounds.
//         What is not explained is what parts that are missing, or were not given, brought.
// Errors  The whole's growth_reason; each part its own: missing_base, missing_value, different_unit, out_of_range. A part
//         below zero has a contribution like any other. A base policy is for the whole's base.

#include <prospectus/core/notes.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/detail/growth_shares.hpp>
#include <prospectus/series/growth_of_series.hpp>
#include <prospectus/series/growth_policy.hpp>
#include <prospectus/series/growth_reason.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace prospectus {

/// Nothing for what is missing.
template <class T>
struct level_change {
    std::optional<T> earlier, later;
};
template <class T>
level_change(T, T) -> level_change<T>;

template <class Share>
struct contributions {
    Share whole;
    std::vector<outcome<Share, growth_reason>> parts;  // in the order given
    Share unexplained;                                 // whole less the parts that have one
    prospectus::notes notes;                           // of the periods: that their weeks differ

    friend bool operator==(contributions const&, contributions const&) = default;
};

/// Of any range of level_change, read once.
template <class Parts, class T, base_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] auto growth_contributions(Parts&& parts, level_change<T> const& whole, P... policy)
    -> outcome<contributions<typename detail::growth_shares<T>::type>, growth_reason> {
    using shares = detail::growth_shares<T>;
    using share = typename shares::type;
    if (!whole.earlier) return unexpected{growth_reason::missing_base};
    if (!whole.later) return unexpected{growth_reason::missing_value};
    outcome<share, growth_reason> const in_all = shares::of_whole(*whole.earlier, *whole.later, policy...);
    if (!in_all) return unexpected{in_all.error()};
    bool const turn = detail::asked_for<absolute_base_t, P...> && shares::is_below_zero(*whole.earlier);
    std::vector<outcome<share, growth_reason>> found;
    std::vector<share> known;
    for (level_change<T> const& part : parts) {
        auto const one = [&]() -> outcome<share, growth_reason> {
            if (!part.earlier) return unexpected{growth_reason::missing_base};
            if (!part.later) return unexpected{growth_reason::missing_value};
            auto const share_of_part = shares::of_part(*part.earlier, *part.later, *whole.earlier);
            return share_of_part && turn ? detail::turned(*share_of_part) : share_of_part;
        };
        found.push_back(one());
        if (found.back()) known.push_back(*found.back());
    }
    auto const rest = shares::rest(*in_all, known);
    if (!rest) return unexpected{growth_reason::out_of_range};
    return contributions<share>{*in_all, std::move(found), *rest, {}};
}

namespace detail {

template <class Parts, class T, class Measure, class Period, class Base, class... P>
[[nodiscard]] auto contributions_by_position(Parts const& parts, series<T, Measure, Period> const& whole,
                                             Base&& base_of, P... policy) {
    using answer = outcome<contributions<typename growth_shares<T>::type>, growth_reason>;
    auto const value_at = [](auto const& s, Period const& p) {
        auto const* found = s.find(p);
        return found ? std::optional<T>{*found} : std::nullopt;
    };
    return compared<answer>(whole, base_of, [&](std::size_t base, std::size_t i) {
        auto const& before = whole.periods()[base];
        auto const& now = whole.periods()[i];
        std::vector<level_change<T>> changes;
        for (auto const& part : parts) changes.push_back({value_at(part, before), value_at(part, now)});
        auto found = growth_contributions(changes, level_change<T>{whole.values()[base], whole.values()[i]}, policy...);
        if (found && weeks_that_differ(before, now)) found->notes = note::weeks_differ;
        return found;
    });
}

template <class Parts, class Series>
concept series_parts_of =
    std::same_as<std::remove_cvref_t<decltype(*std::begin(std::declval<Parts const&>()))>, Series>;

}  // namespace detail

/// By period, against the period right before. `parts` is any range of series of the whole's type.
template <class T, class Measure, class Period, detail::series_parts_of<series<T, Measure, Period>> Parts,
          base_policy... P>
[[nodiscard]] auto growth_contributions(Parts const& parts, series<T, Measure, Period> const& whole, P... policy) {
    return detail::contributions_by_position(parts, whole, detail::unbroken_base<Period>{whole.periods(), lag{1}},
                                             policy...);
}
/// Against the period a year before.
template <class T, class Measure, class Period, detail::series_parts_of<series<T, Measure, Period>> Parts,
          class Calendar, base_policy... P>
    requires requires(Period const& p, Calendar const& c) { a_year_before(p, c); }
[[nodiscard]] auto growth_contributions_on_year(Parts const& parts, series<T, Measure, Period> const& whole,
                                                Calendar const& calendar, P... policy) {
    return detail::contributions_by_position(parts, whole, detail::named_base(whole, detail::years_before(calendar, 1)),
                                             policy...);
}

}  // namespace prospectus

#endif
