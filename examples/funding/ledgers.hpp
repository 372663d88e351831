// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_LEDGERS_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_LEDGERS_HPP

// Rounds by company, in the order of their days, and what is said of each.
//
//     for (auto const& c : by_company(table.rounds)) for (line const& l : lines_of(c)) ...
//
// Shape   One company is one name, spelled alike. Rounds without a date stand last; those of one day as in the file. The
//         sums after a round are of those before it, so that the sums after the last are all.

#include "rows.hpp"

#include <prospectus/prospectus.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace funding {

struct company_rounds {
    std::string name;
    std::vector<std::optional<currency>> in;  // that each round tells, with or without an amount
    funding_ledger ledger;
};

struct line {
    funding_round const* round;
    std::optional<currency> in;
    std::vector<funding_sum> sums;                                // after it, by currency
    std::optional<estimate> raised{};                             // as stated, or derived from its valuations
    std::optional<outcome<estimate, funding_reason>> multiple{};  // what was raised by what the round before raised
    std::optional<outcome<estimate, funding_reason>> step_up{};   // over the priced round before
    std::optional<outcome<elapsed_days, funding_reason>> after{};
    bool order_known = true;  // whether it surely is not before the round that precedes it
};

[[nodiscard]] inline std::optional<partial_date> day_of(funding_round const& round) {
    return round.announced ? round.announced : round.closed;
}

/// In the order of their first rows.
[[nodiscard]] inline std::vector<company_rounds> by_company(std::vector<read_round> const& rounds) {
    std::unordered_map<std::string, std::size_t> places;
    std::vector<std::vector<read_round const*>> groups;
    for (auto const& one : rounds) {
        auto const place = places.try_emplace(one.company, groups.size()).first->second;
        if (place == groups.size()) groups.emplace_back();
        groups[place].push_back(&one);
    }
    std::vector<company_rounds> found;
    for (auto& group : groups) {
        std::stable_sort(group.begin(), group.end(), [](auto const* a, auto const* b) {
            auto const first = day_of(a->round), second = day_of(b->round);
            if (!first || !second) return first.has_value() && !second.has_value();
            if (first->first_day() != second->first_day()) return first->first_day() < second->first_day();
            return first->last_day() < second->last_day();
        });
        std::vector<funding_round> in_order;
        std::vector<std::optional<currency>> in;
        for (auto const* one : group) in_order.push_back(one->round), in.push_back(one->in);
        found.push_back({group.front()->company, std::move(in), funding_ledger::from(std::move(in_order)).value()});
    }
    return found;
}

[[nodiscard]] inline outcome<estimate, funding_reason> multiple_of(line const& earlier, line const& later) {
    if (!earlier.raised || !later.raised) return unexpected{funding_reason::not_stated};
    auto const times = divide(*later.raised, *earlier.raised);
    if (!times)
        return unexpected{times.error() == amount_reason::divisor_is_zero ? funding_reason::divisor_is_zero
                                                                          : funding_reason::different_unit};
    return *in_unit(*times, unit::multiple());
}

[[nodiscard]] inline std::vector<line> lines_of(company_rounds const& company) {
    auto const& rounds = company.ledger.rounds();
    auto sums = company.ledger.cumulative_by_currency();
    std::vector<line> lines;
    funding_round const* priced = nullptr;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        line next{&rounds[i], company.in[i], std::move(sums[i])};
        if (auto const amount = amount_raised(rounds[i])) next.raised = amount->value;
        bool const is_priced = !rounds[i].instrument || rounds[i].instrument == funding_instrument::equity;
        if (is_priced && priced) next.step_up = step_up(*priced, rounds[i]);
        if (is_priced) priced = &rounds[i];
        if (i > 0) {
            auto const& last = rounds[i - 1];
            next.multiple = multiple_of(lines.back(), next);
            next.after = time_between(last, rounds[i]);
            auto const from = day_of(last), to = day_of(rounds[i]);
            next.order_known = from && to && before(*to, *from) == answer::no;
        }
        lines.push_back(std::move(next));
    }
    return lines;
}

}  // namespace funding

#endif
