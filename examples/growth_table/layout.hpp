// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_GROWTH_TABLE_LAYOUT_HPP
#define PROSPECTUS_EXAMPLES_GROWTH_TABLE_LAYOUT_HPP

// Answers as text: cells for people and for programs.

#include "../common/columns.hpp"
#include "answers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace growth_table {

inline std::string plain(decimal d) { return to_text(d.shortest()); }

/// With so many decimals, or as many fewer as a number of that size has room for.
inline std::optional<decimal> rounded(fraction f, int places, rounding rule) {
    for (; places >= -20; --places)
        if (auto const d = round(f, places, rule)) return d;
    return std::nullopt;
}

/// A bound as a number with so many decimals, cut outward; empty where there is none.
inline std::string bound_text(std::optional<bound> const& b, int places, rounding outward) {
    auto const written = b ? rounded(b->value, places, outward) : std::nullopt;
    return written ? plain(*written) : "";
}

/// One number where the places shown tell it, else the interval beside it.
inline std::string rate_text(estimate const& rate) {
    auto const& range = rate.range();
    if (range.lower() && range.upper()) {
        auto const low = rounded(range.lower()->value, 3, rounding::half_even);
        if (low && low == rounded(range.upper()->value, 3, rounding::half_even))
            return (low->sign() > 0 ? "+" : "") + to_text(decimal{low->coefficient(), low->exponent() + 2}) + '%';
    }
    return growth_text(rate);
}

inline std::string notes_text(notes n) {
    std::string out;
    if (n.has(note::weeks_differ)) out += "weeks differ";
    if (n.has(note::about)) out += out.empty() ? "from an \"about\"" : ", from an \"about\"";
    return out;
}

/// The unit of all values, where it is one and each is a number of it.
inline std::optional<unit> unit_of_all(std::vector<line> const& lines) {
    std::optional<unit> one;
    for (auto const& l : lines) {
        if (!l.value) continue;
        if (l.value->how() != hedge::exactly || (one && *one != l.value->in())) return std::nullopt;
        one = l.value->in();
    }
    return one;
}

inline std::string value_text(figure const& f, bool unit_in_head) {
    return unit_in_head ? to_text(f.value()) : to_text(f);
}

inline std::string sum_text(estimate const& sum, bool unit_in_head) {
    auto const& range = sum.range();
    if (unit_in_head && range.is_point())
        for (int places = 0; places <= 18; ++places)
            if (auto const d = round(range.lower()->value, places, rounding::floor);
                d && to_fraction(*d) == range.lower()->value)
                return plain(*d);
    return unit_in_head ? to_text(range) : to_text(sum);
}

}  // namespace growth_table

#endif
