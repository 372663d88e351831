// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DATE_CLAIMS_HPP
#define PROSPECTUS_CORPORATE_DATE_CLAIMS_HPP

// What press releases say of days, each held against the days it speaks of.
//
//     time_claim("two months after", stated(2_decimal, unit::count("month")), partial_date{2022, 11, 30},
//                partial_date{2023, 3})                     // contradicted: 91 to 121 days
//     same_day_claim("on the same day", glm.released, gpt.released)
//     before_claim("before it", glm.released, chatgpt.released)
//     within_claim("in the first half", released, fiscal_half{2023, 1})
//
// Shape  Dates known to the month or the year stand for all their days. Without a date the claim is unknown.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/corporate/claim.hpp>
#include <prospectus/corporate/model_release.hpp>

#include <optional>
#include <string>
#include <utility>

namespace prospectus {

/// Nothing where it is not known.
using known_date = std::optional<partial_date>;

namespace detail {

template <class Ask>
[[nodiscard]] auto of_both(known_date const& a, known_date const& b, Ask const& ask)
    -> outcome<decltype(ask(*a, *b)), dating_reason> {
    if (!a || !b) return unexpected{dating_reason::not_dated};
    return ask(*a, *b);
}

}  // namespace detail

/// Days from one to the other, below zero where `later` came first.
[[nodiscard]] inline claim time_claim(std::string what, figure const& stated, known_date const& earlier,
                                      known_date const& later) {
    auto const days = [](partial_date a, partial_date b) { return time_between(a, b); };
    return {std::move(what), stated, detail::of_both(earlier, later, days)};
}

[[nodiscard]] inline claim same_day_claim(std::string what, known_date const& a, known_date const& b) {
    return {std::move(what), detail::of_both(a, b, [](partial_date x, partial_date y) { return same_day(x, y); })};
}

[[nodiscard]] inline claim before_claim(std::string what, known_date const& a, known_date const& b) {
    return {std::move(what), detail::of_both(a, b, [](partial_date x, partial_date y) { return before(x, y); })};
}

[[nodiscard]] inline claim within_claim(std::string what, known_date const& day, spanning auto const& span) {
    return {std::move(what), detail::of_both(day, day, [&](partial_date d, partial_date) { return within(d, span); })};
}

}  // namespace prospectus

#endif
