// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_TIME_BETWEEN_ROUNDS_HPP
#define PROSPECTUS_CORPORATE_TIME_BETWEEN_ROUNDS_HPP

// How long a company's money lasted it from one round to the next.
//
//     time_between(seed, a)          == elapsed_days{335, 395};       // of each the month is known: January, and the next
//     times_between(rounds)          // from each round to the next; tranches and extensions are none anew
//
// Shape   In the order given: below zero where the later came first.
// Errors  funding_reason::not_dated.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>

#include <vector>

namespace prospectus {

/// Between the days announced, else between those closed: never from one to the other.
[[nodiscard]] inline outcome<elapsed_days, funding_reason> time_between(funding_round const& earlier,
                                                                        funding_round const& later) {
    if (earlier.announced && later.announced) return days_between(*earlier.announced, *later.announced);
    if (earlier.closed && later.closed) return days_between(*earlier.closed, *later.closed);
    return unexpected{funding_reason::not_dated};
}

/// From each round that stands alone to the next: tranches, extensions and what was converted are not rounds anew.
[[nodiscard]] inline std::vector<outcome<elapsed_days, funding_reason>> times_between(
    std::vector<funding_round> const& rounds) {
    std::vector<outcome<elapsed_days, funding_reason>> times;
    funding_round const* last = nullptr;
    for (auto const& round : rounds) {
        bool alone = true;
        for (auto const& part : round.parts_of) alone = alone && part.how == round_relation::converted_into;
        if (!alone) continue;
        if (last) times.push_back(time_between(*last, round));
        last = &round;
    }
    return times;
}

}  // namespace prospectus

#endif
