// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_RELEASE_HISTORY_HPP
#define PROSPECTUS_CORPORATE_RELEASE_HISTORY_HPP

// Releases one after the other: in what order, how often, and how long until a rival's.
//
//     order_of(releases).groups          // places; each group is before the next, within one the dates cannot tell
//     release_gaps(releases)             // days from each to the next
//     cadence(releases)                  // the days between two on average: an interval
//     releases_in(releases, day_span{date{2023, 1, 1}, date{2023, 3, 31}})    // sure 2, possible 3
//     time_to_rival(release, rivals)     // days to the first release of theirs after it
//
// Unit    Days.
// Shape   Places are those of the releases given. A release without a date has no place in order and gaps; it may lie in
//         any period, and may be the rival's first after any day.
// Errors  history_reason.
// Cost    Order and gaps: a sort. Cadence and counts: once through. Time to a rival: once through, and once more for each
//         rival that may be of the release's own days.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/detail/lesser.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/dated_order.hpp>
#include <prospectus/corporate/model_release.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace prospectus {

enum class history_reason : unsigned char { too_few, not_dated, no_rival_later };

[[nodiscard]] inline known_order order_of(std::vector<model_release> const& releases) {
    return detail::order_known(releases.size(), [&](std::size_t i) { return releases[i].released; });
}

struct release_gap {
    std::size_t earlier, later;
    estimate days;    // below zero where the later in order may have come first
    answer in_order;  // whether it is known that the one came before the other

    friend bool operator==(release_gap const&, release_gap const&) = default;
};

/// Between neighbours in the order of in_order().
[[nodiscard]] inline std::vector<release_gap> release_gaps(std::vector<model_release> const& releases) {
    std::vector<release_gap> gaps;
    std::optional<std::size_t> last;
    for (auto const i : detail::in_date_order(releases.size(), [&](std::size_t j) { return releases[j].released; })) {
        if (!releases[i].released) break;
        if (last)
            gaps.push_back({*last, i, time_between(*releases[*last].released, *releases[i].released),
                            before(releases[*last], releases[i])});
        last = i;
    }
    return gaps;
}

/// From the first to the last, by one less than there are.
[[nodiscard]] inline outcome<estimate, history_reason> cadence(std::vector<model_release> const& releases) {
    if (releases.size() < 2) return unexpected{history_reason::too_few};
    struct ends {
        std::int64_t least, greatest;
    };
    std::optional<ends> first, last;  // the days that the first and the last of all can have
    for (auto const& r : releases) {
        if (!r.released) return unexpected{history_reason::not_dated};
        std::int64_t const from = detail::day_number(r.released->first_day());
        std::int64_t const to = detail::day_number(r.released->last_day());
        first = first ? ends{detail::lesser(first->least, from), detail::lesser(first->greatest, to)} : ends{from, to};
        last = last ? ends{detail::greater(last->least, from), detail::greater(last->greatest, to)} : ends{from, to};
    }
    auto const gaps = static_cast<std::int64_t>(releases.size()) - 1;
    return estimate{interval{fraction{detail::greater<std::int64_t>(0, last->least - first->greatest), gaps},
                             fraction{last->greatest - first->least, gaps}},
                    unit::count("day")};
}

struct release_count {
    std::size_t sure = 0;      // known to lie in it
    std::size_t possible = 0;  // these and those that may

    friend bool operator==(release_count, release_count) = default;
};

template <spanning Span>
[[nodiscard]] release_count releases_in(std::vector<model_release> const& releases, Span const& span) {
    release_count count;
    for (auto const& r : releases) {
        auto const in = r.released ? within(*r.released, span) : answer::cannot_be_known;
        count.sure += in == answer::yes ? 1U : 0U;
        count.possible += in != answer::no ? 1U : 0U;
    }
    return count;
}

/// Of the rivals, the first on a later day; no upper bound where it may be that none came later.
[[nodiscard]] inline outcome<estimate, history_reason> time_to_rival(model_release const& release,
                                                                     std::vector<model_release> const& rivals) {
    if (!release.released) return unexpected{history_reason::not_dated};
    auto const first_of = [](partial_date d) { return std::int64_t{detail::day_number(d.first_day())}; };
    auto const last_of = [](partial_date d) { return std::int64_t{detail::day_number(d.last_day())}; };
    auto const from = first_of(*release.released);
    auto const to = last_of(*release.released);
    std::optional<std::int64_t> least;
    // With the release on day a the wait is at most that for the least last day of those surely later. That falls with a
    // until one of them is no longer later: so the longest wait begins on the first day, or on a rival's first day.
    std::vector<std::int64_t> starts{from};
    for (auto const& rival : rivals) {
        if (!rival.released) {
            least = 1;
            continue;
        }
        auto const r = *rival.released;
        if (last_of(r) <= from) continue;
        auto const soonest = detail::greater<std::int64_t>(1, first_of(r) - to);
        least = least ? detail::lesser(*least, soonest) : soonest;
        if (first_of(r) > from && first_of(r) <= to) starts.push_back(first_of(r));
    }
    if (!least) return unexpected{history_reason::no_rival_later};
    std::optional<std::int64_t> most = 0;
    for (auto const start : starts) {
        std::optional<std::int64_t> wait;
        for (auto const& rival : rivals)
            if (rival.released && first_of(*rival.released) > start)
                wait =
                    detail::lesser(wait.value_or(last_of(*rival.released) - start), last_of(*rival.released) - start);
        most = most && wait ? std::optional{detail::greater(*most, *wait)} : std::nullopt;
    }
    return estimate{interval{bound{fraction{*least}}, most ? std::optional{bound{fraction{*most}}} : std::nullopt},
                    unit::count("day")};
}

}  // namespace prospectus

#endif
