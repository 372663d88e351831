// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DATED_RECORDS_HPP
#define PROSPECTUS_CORPORATE_DATED_RECORDS_HPP

// Which of dated values are above, or below, all that came before, and how steadily these records grow.
//
//     auto const compute = values_of(releases, &model_release::training_compute);
//     auto const highs = running_highs(compute);             // an outcome
//     highs->found                                           // places of the records, and whether each surely is one
//     auto const trend = trend_of(compute, *highs);
//     doubling_time(trend->fit)                              // in days, with its uncertainty
//     running_lows(prices_of(releases, token_kind::input))   // and halving_time(): what a million tokens cost
//
// Shape   A record is above everything of earlier days and below nothing of its own day; what only equals an earlier value
//         is none. Where dates or digits leave it open, is_record is cannot_be_known. What has no date or no value sets no
//         record and breaks none: it is counted beside.
// Errors  amount_reason::different_unit for values of two units.
// Cost    A sort, and a pass over all values for each that may be a record.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/model_release.hpp>
#include <prospectus/series/log_linear_fit.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

struct dated_value {
    std::optional<partial_date> when{};
    std::optional<estimate> value{};

    friend bool operator==(dated_value const&, dated_value const&) = default;
};

struct dated_record {
    std::size_t position;  // among the values, from 0
    answer is_record;      // yes, or cannot_be_known

    friend bool operator==(dated_record, dated_record) = default;
};

struct dated_records {
    std::vector<dated_record> found;  // in the order of in_order()
    std::size_t undated = 0;          // with a value
    std::size_t without_value = 0;

    friend bool operator==(dated_records const&, dated_records const&) = default;
};

namespace detail {

/// Whether what lies in `a` is above what lies in `b`.
[[nodiscard]] constexpr answer is_above(interval const& a, interval const& b) noexcept {
    if (a.lower() && b.upper() &&
        (b.upper()->value < a.lower()->value ||
         (b.upper()->value == a.lower()->value && !(a.lower()->closed && b.upper()->closed))))
        return answer::yes;
    return a.upper() && b.lower() && a.upper()->value <= b.lower()->value ? answer::no : answer::cannot_be_known;
}

struct day_range_value {
    std::size_t position;
    partial_date when;
    interval range;
};

[[nodiscard]] inline std::vector<dated_record> records_among(std::vector<day_range_value> values) {
    stable_sort(values, [](auto const& a, auto const& b) {
        if (a.when.first_day() != b.when.first_day()) return a.when.first_day() < b.when.first_day();
        return a.when.last_day() < b.when.last_day();
    });
    std::vector<std::size_t> by_end;
    for (std::size_t i = 0; i < values.size(); ++i) by_end.push_back(i);
    stable_sort(by_end,
                [&](std::size_t i, std::size_t j) { return values[i].when.last_day() < values[j].when.last_day(); });
    std::vector<dated_record> found;
    std::optional<fraction> floor;  // what surely came before is at least this high
    std::size_t ended = 0;
    for (auto const& one : values) {
        for (; ended < by_end.size() && values[by_end[ended]].when.last_day() < one.when.first_day(); ++ended)
            if (auto const& low = values[by_end[ended]].range.lower(); low && (!floor || *floor < low->value))
                floor = low->value;
        if (floor && one.range.upper() && one.range.upper()->value <= *floor) continue;
        answer beaten = answer::no;
        for (auto const& other : values) {
            if (one.when.last_day() < other.when.first_day()) break;
            if (other.position == one.position) continue;
            beaten = beaten | (before(other.when, one.when) & !is_above(one.range, other.range)) |
                     (same_day(other.when, one.when) & is_above(other.range, one.range));
            if (beaten == answer::yes) break;
        }
        if (beaten != answer::yes) found.push_back({one.position, !beaten});
    }
    return found;
}

[[nodiscard]] inline outcome<dated_records, amount_reason> running_records(std::vector<dated_value> const& values,
                                                                           bool highs) {
    dated_records all;
    std::vector<day_range_value> known;
    std::optional<unit> in;
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto const& [when, value] = values[i];
        all.without_value += value ? 0U : 1U;
        all.undated += value && !when ? 1U : 0U;
        if (!value || !when) continue;
        if (in && *in != value->in()) return unexpected{amount_reason::different_unit};
        in = value->in();
        known.push_back({i, *when, highs ? value->range() : -value->range()});
    }
    all.found = records_among(std::move(known));
    return all;
}

}  // namespace detail

[[nodiscard]] inline outcome<dated_records, amount_reason> running_highs(std::vector<dated_value> const& values) {
    return detail::running_records(values, true);
}
[[nodiscard]] inline outcome<dated_records, amount_reason> running_lows(std::vector<dated_value> const& values) {
    return detail::running_records(values, false);
}

struct dated_trend {
    log_linear_fit fit;         // a day
    std::size_t doubtful = 0;   // left out: perhaps no records
    std::size_t no_number = 0;  // left out: a range has no one number
    std::size_t middle = 0;     // taken on the middle of the days they can have had

    friend bool operator==(dated_trend const&, dated_trend const&) = default;
};

/// Of the sure records, by their numbers as written; the position of an error is among those taken.
[[nodiscard]] inline outcome<dated_trend, fit_error> trend_of(std::vector<dated_value> const& values,
                                                              dated_records const& records) {
    std::vector<std::pair<double, double>> points;
    std::size_t doubtful = 0, no_number = 0, middle = 0;
    for (auto const& [position, sure] : records.found) {
        auto const& [when, value] = values.at(position);
        if (sure != answer::yes) {
            ++doubtful;
        } else if (!when || !value || !value->nominal()) {
            ++no_number;
        } else {
            middle += when->precision() != date_precision::day ? 1U : 0U;
            points.emplace_back(0.5 * (static_cast<double>(detail::day_number(when->first_day())) +
                                       static_cast<double>(detail::day_number(when->last_day()))),
                                value->nominal()->to_double());
        }
    }
    auto const fit = fit_log_linear(points);
    if (!fit) return unexpected{fit.error()};
    return dated_trend{*fit, doubtful, no_number, middle};
}

/// One a release, in their order: parameters, training compute, context window ...
[[nodiscard]] inline std::vector<dated_value> values_of(std::vector<model_release> const& releases,
                                                        std::optional<figure> model_release::*member) {
    std::vector<dated_value> values;
    for (auto const& r : releases) {
        std::optional<estimate> value;
        if (r.*member) value = estimate{*(r.*member)};
        values.push_back({r.released, value});
    }
    return values;
}

/// One a price of this kind and tier, from the day that it holds; without one from the release.
[[nodiscard]] inline std::vector<dated_value> prices_of(std::vector<model_release> const& releases, token_kind kind,
                                                        std::string_view tier = {}) {
    std::vector<dated_value> values;
    for (auto const& r : releases)
        for (auto const& p : r.prices)
            if (p.kind == kind && p.tier == tier)
                values.push_back({p.from ? p.from : r.released, estimate{p.per_million}});
    return values;
}

}  // namespace prospectus

#endif
