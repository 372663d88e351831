// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_POOL_TARGET_HPP
#define PROSPECTUS_CORPORATE_POOL_TARGET_HPP

// How many shares a round must add to the unissued pool for it to be a given part of the company afterwards.
//
//     auto round = priced_round{.pre_money = 15'000'000, .new_money = 5'000'000};
//     auto const more = pool_increase_for(fraction{1, 10}, before, safes, round);    // 374'500'000 / 221 shares
//     round.pool_increase = 1'694'571;                                               // rounded as the parties agree
//
// Shape   Of the fully diluted shares after the round, what converts and what is sold among them. Zero where the pool is
//         large enough. round.pool_increase is not looked at.
// Errors  conversion_reason; never_settles where no pool can be that large a part.

#include <prospectus/corporate/conversion.hpp>

#include <optional>
#include <vector>

namespace prospectus {

[[nodiscard]] inline outcome<interval, conversion_reason> pool_increase_for(
    fraction part, cap_table const& before, std::vector<convertible> const& convertibles, priced_round const& round) {
    if (auto const reason = detail::fault(convertibles, round)) return unexpected{*reason};
    if (part.sign() < 0) return unexpected{conversion_reason::below_zero};
    if (part >= fraction{1}) return unexpected{conversion_reason::never_settles};

    interval const target{part};
    detail::share_counter counted{before, {interval{0}, interval{0}}};
    // The shares wanted beyond the pool, if it gets none: part * (held + pool + all + sold) - pool, a line in all.
    auto const sold = detail::at_round_price(interval{round.new_money}, round, counted);
    detail::share_line const wanted{target * (counted.held + counted.pool + sold.start) - counted.pool,
                                    target * (interval{1} + sold.slope)};
    auto const without = detail::settle(detail::ways_of(convertibles, round, counted));
    if (!without) return unexpected{detail::reason_of(without.error())};
    if (auto const more = wanted.at(without->all); more.upper() && more.upper()->value.sign() <= 0) return interval{0};

    // Each share added is one more of which the part must be held, and where the price counts it, more are sold.
    auto left = interval{1} - target;
    if (!round.price && round.counts.pool_increase)
        left = left - target * *divide(interval{round.new_money}, interval{*round.pre_money});
    if (!left.lower() || left.lower()->value.sign() <= 0) return unexpected{conversion_reason::never_settles};
    counted.increase = {*divide(wanted.start, left), *divide(wanted.slope, left)};
    auto const settled = detail::settle(detail::ways_of(convertibles, round, counted), without->all);
    if (!settled) return unexpected{detail::reason_of(settled.error())};
    return counted.increase.at(settled->all);
}

}  // namespace prospectus

#endif
