// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_WORDS_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_WORDS_HPP

// What the library's reasons are called in a table of rounds, and amounts and counts as people read them.

#include "../common/account.hpp"

#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace funding {

using namespace prospectus;

using examples::counted;
using examples::quoted;

/// What a cell of the table shows in place of a number; what seldom stands there, in the library's words.
inline std::string_view in_cell(funding_reason reason) {
    switch (reason) {
        case funding_reason::not_stated: return "not told";
        case funding_reason::not_priced: return "not priced";
        case funding_reason::not_dated: return "no date";
        case funding_reason::different_unit: return "another currency";
        case funding_reason::divisor_is_zero: return "nothing before";
        default: return describe(reason);
    }
}

/// Nothing where a fraction is no decimal.
inline std::optional<decimal> exact_decimal(fraction f) {
    for (int places = 0; places <= 18; ++places)
        if (auto const d = round(f, places, rounding::floor); d && to_fraction(*d) == f) return d->shortest();
    return std::nullopt;
}

/// "USD 6,850,000" where it is exact, else as stated.
inline std::string amount_text(figure const& f) {
    if (f.how() != hedge::exactly) return to_text(f);
    return std::string{f.in().currency()->code()} + ' ' + to_text(f.value().shortest(), grouped);
}
inline std::string amount_text(estimate const& sum) {
    auto const& range = sum.range();
    auto const low = range.lower() ? exact_decimal(range.lower()->value) : std::nullopt;
    std::string const code{sum.in().currency()->code()};
    if (low && range.is_point()) return code + ' ' + to_text(*low, grouped);
    if (low && !range.upper())
        return range.lower()->closed ? code + ' ' + to_text(*low, grouped) + " or more"
                                     : "over " + code + ' ' + to_text(*low, grouped);
    return to_text(sum, decimals{3});
}
/// For programs: a number where it is one, else the interval.
inline std::string amount_cell(interval const& range) {
    auto const number = range.is_point() ? exact_decimal(range.lower()->value) : std::nullopt;
    return number ? to_text(*number) : to_text(range);
}

/// Rounded to two places where that is the same for all of it.
inline std::string multiple_text(outcome<estimate, funding_reason> const& times) {
    if (!times) return std::string{in_cell(times.error())};
    auto const& range = times->range();
    if (range.lower() && range.upper()) {
        auto const low = round(range.lower()->value, 2, rounding::half_even);
        bool const shows = low && (low->sign() != 0 || range.upper()->value.sign() == 0);
        if (shows && low == round(range.upper()->value, 2, rounding::half_even)) return to_text(*low) + 'x';
    }
    return to_text(*times);
}
inline std::string elapsed_text(outcome<elapsed_days, funding_reason> const& days) {
    if (!days) return std::string{in_cell(days.error())};
    auto const least = std::to_string(days->least);
    if (days->least == days->greatest) return least + (least == "1" ? " day" : " days");
    return least + " to " + std::to_string(days->greatest) + " days";
}

}  // namespace funding

#endif
