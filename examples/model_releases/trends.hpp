// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_TRENDS_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_TRENDS_HPP

// What of models sets records, and how fast these grow, or what their tokens cost falls.
//
//     for (trend const& t : trends_of(releases, since)) ...
//         t.name               // "compute", "parameters", "context", "input price", "output price"
//         t.records.found      // places among the releases
//         t.fit                // by least squares through the records
//
// Shape   Only those of which a release tells anything. Of prices those of the standard tier that are above zero: a free
//         model is no cheaper one. Releases that are known to be before `since` take no part.

#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model_releases {

using namespace prospectus;

struct trend {
    std::string name;
    std::string counts;  // FLOP, tokens ...
    bool highs;          // else what is lower is a record
    std::vector<dated_value> values;
    dated_records records;
    outcome<dated_trend, fit_error> fit;

    [[nodiscard]] std::size_t sure() const {
        std::size_t count = 0;
        for (auto const& one : records.found) count += one.is_record == answer::yes ? 1U : 0U;
        return count;
    }
};

/// The standard price of a million tokens, unless it is zero or two of them hold.
[[nodiscard]] inline std::optional<decimal> price_of(model_release const& release, token_kind kind) {
    std::optional<decimal> found;
    for (auto const& price : release.prices) {
        if (price.kind != kind || !price.tier.empty() || price.above != 0) continue;
        if (found) return std::nullopt;
        found = price.per_million.amount();
    }
    return found && found->sign() > 0 ? found : std::nullopt;
}

namespace parts {

[[nodiscard]] inline std::vector<dated_value> prices(std::vector<model_release> const& releases, token_kind kind) {
    std::vector<dated_value> values;
    for (auto const& r : releases) {
        std::optional<estimate> value;
        if (auto const price = price_of(r, kind)) value = any_money{*price, usd::value};
        values.push_back({r.released, value});
    }
    return values;
}

}  // namespace parts

[[nodiscard]] inline std::vector<trend> trends_of(std::vector<model_release> const& releases,
                                                  std::optional<partial_date> since) {
    std::vector<trend> trends;
    auto const add = [&](std::string name, std::string counts, bool highs, std::vector<dated_value> values) {
        bool any = false;
        for (auto& one : values) {
            if (since && one.when && before(*one.when, *since) == answer::yes) one = {};
            any = any || one.value;
        }
        if (!any) return;
        auto records = highs ? running_highs(values) : running_lows(values);
        if (!records) return;  // never: each is of one unit
        auto fit = trend_of(values, *records);
        trends.push_back({std::move(name), std::move(counts), highs, std::move(values), *std::move(records), fit});
    };
    add("compute", "FLOP", true, values_of(releases, &model_release::training_compute));
    add("parameters", "parameters", true, values_of(releases, &model_release::parameters));
    add("context", "tokens", true, values_of(releases, &model_release::context_window));
    add("input price", "USD a million", false, parts::prices(releases, token_kind::input));
    add("output price", "USD a million", false, parts::prices(releases, token_kind::output));
    return trends;
}

}  // namespace model_releases

#endif
