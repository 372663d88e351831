// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_SHARE_CHANGES_HPP
#define PROSPECTUS_CORPORATE_SHARE_CHANGES_HPP

// How many shares there are after splits, issues and buy-backs, and what a price before them compares with.
//
//     std::vector const changes{share_change::split(partial_date{2020, 8, 31}, 4),            // four for one
//                               share_change::issue(partial_date{2021, 5, 3}, 1'000)};
//     split_factor(changes, partial_date{2020}, partial_date{2021})                           == fraction{4};
//     shares_on(500, partial_date{2020, 1, 1}, changes, partial_date{2021, 12, 31})           == 3'000;
//     share_change::split(partial_date{2024, 3, 1}, 1, 10)                                    // ten become one
//
// Shape   A change counts from its own day: what is counted or priced on that day is after it. Those up to the day that one
//         starts from, that day with them, are past.
// Errors  share_reason. Two changes of which one is a split, in an order that dates do not tell (one day among them), are
//         cannot_be_known unless either order gives the same. not_whole: what a split leaves of a share is paid out, so
//         state that as a change.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/dated_order.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace prospectus {

struct share_change {
    partial_date on{};
    std::int64_t becomes = 1, each = 1;  // `each` old shares become so many
    std::int64_t more = 0;               // issued; below zero bought back or cancelled

    [[nodiscard]] static constexpr share_change split(partial_date on, std::int64_t becomes,
                                                      std::int64_t each = 1) noexcept {
        return {on, becomes, each, 0};
    }
    [[nodiscard]] static constexpr share_change issue(partial_date on, std::int64_t shares) noexcept {
        return {on, 1, 1, shares};
    }

    friend constexpr bool operator==(share_change const&, share_change const&) noexcept = default;
};

enum class share_reason : unsigned char {
    cannot_be_known,  // which changes lie between, or in what order
    runs_backward,    // the later day is before the earlier
    no_ratio,         // a split into none, or of none
    not_whole,
    below_zero,
    out_of_range,
};

namespace detail {

/// Places of the changes after the one day and up to the other.
[[nodiscard]] inline outcome<std::vector<std::size_t>, share_reason> changes_between(
    std::vector<share_change> const& changes, partial_date from, partial_date to, bool splits_only) {
    if (before(to, from) == answer::yes) return unexpected{share_reason::runs_backward};
    std::vector<std::size_t> between;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        auto const& c = changes[i];
        if (c.becomes <= 0 || c.each <= 0) return unexpected{share_reason::no_ratio};
        if (c.becomes == c.each && (splits_only || c.more == 0)) continue;
        auto const counts = after(c.on, from) & !after(c.on, to);
        if (counts == answer::cannot_be_known) return unexpected{share_reason::cannot_be_known};
        if (counts == answer::yes) between.push_back(i);
    }
    return between;
}

[[nodiscard]] inline outcome<std::int64_t, share_reason> changed(std::int64_t count, share_change const& c) {
    // A fraction that is a whole number of 64 bits has no denominator and no exponent.
    auto const split = multiply(fraction{count}, fraction{c.becomes, c.each});
    if (!split || split->exponent() > 0) return unexpected{share_reason::out_of_range};
    if (split->denominator() != 1 || split->exponent() < 0) return unexpected{share_reason::not_whole};
    auto const after = checked_add(split->numerator(), c.more);
    if (!after) return unexpected{share_reason::out_of_range};
    if (*after < 0) return unexpected{share_reason::below_zero};
    return *after;
}

}  // namespace detail

/// New shares for one old share.
[[nodiscard]] inline outcome<fraction, share_reason> split_factor(std::vector<share_change> const& changes,
                                                                  partial_date from, partial_date to) {
    auto const between = detail::changes_between(changes, from, to, true);
    if (!between) return unexpected{between.error()};
    fraction factor{1};
    for (auto const i : *between) {
        auto const next = multiply(factor, fraction{changes[i].becomes, changes[i].each});
        if (!next) return unexpected{share_reason::out_of_range};
        factor = *next;
    }
    return factor;
}

/// From so many on one day.
[[nodiscard]] inline outcome<std::int64_t, share_reason> shares_on(std::int64_t count, partial_date counted_on,
                                                                   std::vector<share_change> const& changes,
                                                                   partial_date day) {
    if (count < 0) return unexpected{share_reason::below_zero};
    auto const between = detail::changes_between(changes, counted_on, day, false);
    if (!between) return unexpected{between.error()};
    auto const order =
        detail::order_known(between->size(), [&](std::size_t i) { return std::optional{changes[(*between)[i]].on}; });
    for (auto const& group : order.groups) {
        std::size_t splits = 0, others = 0;
        for (auto const i : group) {
            auto const& c = changes[(*between)[i]];
            splits += c.becomes != c.each ? 1U : 0U;
            others += c.more != 0 ? 1U : 0U;
        }
        if (splits != 0 && others != 0 && group.size() > 1) return unexpected{share_reason::cannot_be_known};
        for (auto const i : group) {
            auto const next = detail::changed(count, changes[(*between)[i]]);
            if (!next) return next;
            count = *next;
        }
    }
    return count;
}

}  // namespace prospectus

#endif
