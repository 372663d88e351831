// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_GROWTH_TABLE_ANSWERS_HPP
#define PROSPECTUS_EXAMPLES_GROWTH_TABLE_ANSWERS_HPP

// What is said of each period of a group: its value, its growth or why there is none, and the sum up to it; and of the
// periods between that are missing.

#include "rows.hpp"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace growth_table {

struct on_year {};

struct question {
    std::variant<lag, on_year> base = lag{1};
    bool per_week = false;
    bool cumulative = false;
};

struct line {
    fiscal_period period;
    growth_table::value value{};
    outcome<estimate, growth_reason> rate = unexpected{growth_reason::missing_value};
    std::optional<outcome<estimate, amount_reason>> cumulative{};
};

namespace detail {

using rates = proportion_series<outcome<estimate, growth_reason>>;

/// By the calendar; where that does not know the period, by the days, which must be unbroken.
template <class... P>
[[nodiscard]] rates rates_of(flow_series<figure> const& values, fiscal_history const& calendar, question const& asked,
                             P... policy) {
    if (!std::holds_alternative<lag>(asked.base)) return growth_on_year(values, calendar, policy...);
    auto const by = std::get<lag>(asked.base);
    auto const named = growth(values, calendar, by, policy...);
    auto const unbroken = growth(values, by, policy...);
    std::vector<outcome<estimate, growth_reason>> best;
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const& found = named.values()[i];
        best.push_back(found || found.error() != growth_reason::missing_base ? found : unbroken.values()[i]);
    }
    return named.with_values(best);
}

}  // namespace detail

/// In order of time, with the missing periods between.
[[nodiscard]] inline std::vector<line> answers(group const& of, fiscal_history const& calendar, question const& asked) {
    std::vector<fiscal_period> periods;
    std::vector<figure> figures;
    for (auto const& [p, v] : of.rows)
        if (v) periods.push_back(p), figures.push_back(*v);
    auto const values = flow_series<figure>::from(periods, figures).value();
    auto const rates = asked.per_week ? detail::rates_of(values, calendar, asked, per_week)
                                      : detail::rates_of(values, calendar, asked);

    std::vector<line> lines;
    auto const missing = periods_missing(of.rows, calendar);
    auto gap = missing.begin();
    std::optional<outcome<estimate, amount_reason>> running;
    std::size_t i = 0;
    for (auto const& [p, v] : of.rows) {
        for (; gap != missing.end() && before(*gap, p); ++gap) lines.push_back({*gap});
        line here{p, v};
        if (v) {
            here.rate = rates.values()[i++];
            estimate const next{*v};
            running = running ? running->and_then([&](estimate const& sum) { return add(sum, next); })
                              : outcome<estimate, amount_reason>{next};
            if (asked.cumulative) here.cumulative = running;
        }
        lines.push_back(here);
    }
    return lines;
}

}  // namespace growth_table

#endif
