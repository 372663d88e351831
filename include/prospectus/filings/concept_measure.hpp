// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_CONCEPT_MEASURE_HPP
#define PROSPECTUS_FILINGS_CONCEPT_MEASURE_HPP

// What a concept measures over a period, by its unit and its name: whether its values may be added up over time.
//
//     measure_over_time("NetIncomeLoss", "USD")                                 == concept_measure::flow;
//     measure_over_time("EarningsPerShareDiluted", "USD/shares")                == concept_measure::per_share;
//     measure_over_time("WeightedAverageNumberOfDilutedSharesOutstanding", "shares") == concept_measure::average;
//     measure_over_time("EffectiveIncomeTaxRateContinuingOperations", "pure")   == concept_measure::ratio;
//     measure_of(book, item)          // stock where all its facts are instants
//
// Naming  The rule, in this order. A unit with "/" is per share where it ends in "share" or "shares", otherwise a ratio;
//         "pure" and "percent" are ratios. A name with the word "Average" is one, and so are shares that are dilutive or
//         incremental: they make up an average. One with the word "Per" is per share where "Share" or "Unit" follows,
//         otherwise a ratio, whatever its unit: early filings tag earnings per share as USD. A name that begins with
//         "NumberOf" is a count, taken at a time. Currencies (three capitals) and "shares" are then flows. Of any other
//         unit nothing is known.
// Not for Telling balances that were tagged with a period: no rule can.
// Source  XBRL units registry (iso4217, xbrli:shares, xbrli:pure); US GAAP taxonomy, element names.

#include <prospectus/filings/fact_book.hpp>

#include <cstddef>
#include <string_view>

namespace prospectus {

enum class concept_measure : unsigned char { flow, stock, per_share, ratio, average, count, unknown };

namespace detail {

[[nodiscard]] constexpr bool has_word(std::string_view name, std::string_view word) noexcept {
    return name.find(word) != std::string_view::npos;
}
[[nodiscard]] constexpr bool ends_in_share(std::string_view unit) noexcept {
    if (!unit.empty() && unit.back() == 's') unit.remove_suffix(1);
    return unit.size() >= 5 && (unit.substr(unit.size() - 5) == "share" || unit.substr(unit.size() - 5) == "Share");
}
/// What stands behind the word "Per", which "Period" and "Performance" do not have; nothing where it is not there.
[[nodiscard]] constexpr std::string_view behind_per(std::string_view name) noexcept {
    for (auto at = name.find("Per"); at != std::string_view::npos; at = name.find("Per", at + 1))
        if (at + 3 < name.size() && 'A' <= name[at + 3] && name[at + 3] <= 'Z') return name.substr(at + 3);
    return {};
}
[[nodiscard]] constexpr bool is_currency_code(std::string_view unit) noexcept {
    if (unit.size() != 3) return false;
    for (char const c : unit)
        if (c < 'A' || c > 'Z') return false;
    return true;
}

}  // namespace detail

[[nodiscard]] constexpr concept_measure measure_over_time(std::string_view name, std::string_view unit) noexcept {
    if (detail::has_word(unit, "/"))
        return detail::ends_in_share(unit) ? concept_measure::per_share : concept_measure::ratio;
    if (unit == "pure" || unit == "percent" || unit == "Percent") return concept_measure::ratio;
    if (detail::has_word(name, "Average")) return concept_measure::average;
    if (unit == "shares")
        for (auto const part : {"ilutive", "Dilution", "IncrementalCommonShares"})
            if (detail::has_word(name, part)) return concept_measure::average;
    if (auto const what = detail::behind_per(name); !what.empty())
        return detail::has_word(what, "Share") || detail::has_word(what, "Unit") ? concept_measure::per_share
                                                                                 : concept_measure::ratio;
    if (name.substr(0, 8) == "NumberOf") return concept_measure::count;
    return detail::is_currency_code(unit) || unit == "shares" ? concept_measure::flow : concept_measure::unknown;
}

[[nodiscard]] inline concept_measure measure_of(fact_book const& book, std::size_t item) {
    auto const& columns = book.columns();
    bool over_time = false;
    for (auto r = columns.items[item].first_row; r != detail::no_row && !over_time; r = columns.next[r])
        over_time = !book.period_of(r).is_instant();
    auto const of = book.item_at(item);
    return over_time ? measure_over_time(of.name.name, of.unit) : concept_measure::stock;
}

}  // namespace prospectus

#endif
