// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_EVENTS_OF_HPP
#define PROSPECTUS_CORPORATE_EVENTS_OF_HPP

// The events that a company, a round, a release or a listing brings to a timeline.
//
//     events_of(model_release{.name = "GLM-4", .released = partial_date{2024, 1}, .retired = partial_date{2025, 6}})
//     // "released" of GLM-4, lasting until 2025-06; "retired" of GLM-4
//
// Shape   What has no date stated brings no event. A listing and a round have no name of their own: the caller says whose.

#include <prospectus/corporate/company.hpp>
#include <prospectus/corporate/funding_round.hpp>
#include <prospectus/corporate/listing.hpp>
#include <prospectus/corporate/model_release.hpp>
#include <prospectus/corporate/timeline.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prospectus {

[[nodiscard]] inline std::vector<event> events_of(company const& c) {
    std::vector<event> events;
    if (c.founded) events.push_back({.what = "founded", .who = c.name, .when = c.founded, .lasting = true});
    return events;
}

[[nodiscard]] inline std::vector<event> events_of(funding_round const& round, std::string_view who) {
    std::vector<event> events;
    auto const add = [&](std::string_view what, std::optional<partial_date> const& when) {
        if (when)
            events.push_back({.what = round.label.empty() ? std::string{what} : round.label + " " + std::string{what},
                              .who = std::string{who},
                              .when = when});
    };
    add("announced", round.announced);
    add("closed", round.closed);
    return events;
}

/// A model lasts from its release.
[[nodiscard]] inline std::vector<event> events_of(model_release const& r) {
    std::vector<event> events;
    if (r.announced) events.push_back({.what = "announced", .who = r.name, .when = r.announced});
    if (r.released)
        events.push_back({.what = "released", .who = r.name, .when = r.released, .lasting = true, .until = r.retired});
    if (r.retired) events.push_back({.what = "retired", .who = r.name, .when = r.retired});
    return events;
}

/// A listing lasts from its first day of trading.
[[nodiscard]] inline std::vector<event> events_of(listing const& l, std::string_view who) {
    std::vector<event> events;
    if (l.first_day)
        events.push_back(
            {.what = "listed", .who = std::string{who}, .when = l.first_day, .lasting = true, .until = l.last_day});
    if (l.last_day) events.push_back({.what = "delisted", .who = std::string{who}, .when = l.last_day});
    return events;
}

}  // namespace prospectus

#endif
