// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_GROWTH_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_GROWTH_HPP

// Values as lines of text, each with its growth or the name of the reason why it has none.
//
//     lines_of(values, on::year)      // growth "-0.007188", or "missing_base"

#include "lines.hpp"
#include "values.hpp"

#include <prospectus/filings/growth_of_periods.hpp>
#include <prospectus/series/exact_growth.hpp>
#include <prospectus/text/reason.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace companyfacts {

/// As the library spells it.
[[nodiscard]] constexpr std::string_view name_of(growth_reason reason) noexcept {
    switch (reason) {
        case growth_reason::missing_base: return "missing_base";
        case growth_reason::missing_value: return "missing_value";
        case growth_reason::different_unit: return "different_unit";
        case growth_reason::different_length: return "different_length";
        case growth_reason::different_basis: return "different_basis";
        case growth_reason::negative_base: return "negative_base";
        case growth_reason::turned_positive: return "turned_positive";
        case growth_reason::turned_negative: return "turned_negative";
        case growth_reason::zero_base: return "zero_base";
        case growth_reason::base_may_be_zero: return "base_may_be_zero";
        case growth_reason::out_of_range: return "out_of_range";
        case growth_reason::under_a_year: return "under_a_year";
        case growth_reason::unknown_time: return "unknown_time";
    }
    return "";
}

[[nodiscard]] inline std::string notes_text(notes about) {
    std::string text;
    auto const add = [&](note one, std::string_view word) {
        if (about.has(one)) text += (text.empty() ? "" : ", ") + std::string{word};
    };
    add(note::weeks_differ, "weeks differ");
    add(note::restated, "restated");
    return text;
}

/// Six decimals of the exact ratio; of the double where that has no fraction.
[[nodiscard]] inline std::string six_decimals(decimal base, decimal value, rate found) {
    if (auto const exact = exact_growth(base, value))
        if (auto const rounded = round(*exact, 6, rounding::half_even)) return to_text(*rounded);
    char text[64];
    std::snprintf(text, sizeof text, "%.6f", found.fraction());
    return text;
}

[[nodiscard]] inline std::vector<line> lines_of(std::vector<shown> const& shown_values, on base) {
    std::vector<period_value> values;
    for (auto const& a : shown_values) values.push_back({a.period, a.value, a.about, a.basis});
    std::vector<line> lines;
    for (std::size_t i = 0; i < shown_values.size(); ++i) {
        auto const& a = shown_values[i];
        line l{.label = a.label, .days = a.period.days(), .value = a.value, .how = a.how};
        for (auto const& other : a.conflicts)
            l.how += "; conflict: " + to_text(other.value.shortest()) +
                     (other.how.starts_with("reported") ? " " : " by ") + other.how;
        if (a.value) {
            auto const on_year = base == on::year;
            auto const found = on_year ? growth_on_year(std::span<period_value const>{values}, i)
                                       : growth_on_period_before(std::span<period_value const>{values}, i);
            auto const from = on_year ? year_before(values, i) : right_before(values, i);
            if (found && from) {
                l.growth = six_decimals(*values[*from].value, *a.value, *found);
                l.rate = found->fraction();
                l.note = notes_text(found->notes());
            } else if (!found) {
                l.growth = name_of(found.error());
                l.reason = prospectus::describe(found.error());
                l.reason.resize(std::min(l.reason.find(':'), l.reason.size()));
            }
        } else {
            l.growth = name_of(growth_reason::missing_value);
        }
        lines.push_back(std::move(l));
    }
    return lines;
}

}  // namespace companyfacts

#endif
