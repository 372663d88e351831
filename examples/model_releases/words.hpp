// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_WORDS_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_WORDS_HPP

// Numbers and days of models, for people and for programs.
//
//     number_text(decimal{464, 24})     // "4.64e26"
//     number_text(decimal{671, 9})      // "671,000,000,000"
//     number_cell(decimal{464, 24})     // "4.64e+26": exact, and any program reads it

#include <prospectus/prospectus.hpp>

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace model_releases {

using namespace prospectus;

namespace parts {

/// Nothing where the digits can stand in full.
inline std::optional<std::string> scientific(decimal value, std::string_view mark) {
    auto const shortest = value.shortest();
    if (shortest.coefficient() == 0) return std::nullopt;
    auto digits = to_text(decimal{shortest.coefficient()});
    std::string const sign = digits.front() == '-' ? "-" : "";
    digits.erase(0, sign.size());
    int const exponent = shortest.exponent() + static_cast<int>(digits.size()) - 1;
    if (exponent < 15 && exponent > -10) return std::nullopt;
    if (digits.size() > 1) digits.insert(1, ".");
    return sign + digits + 'e' + std::string{exponent < 0 ? "" : mark} + std::to_string(exponent);
}

}  // namespace parts

inline std::string number_text(decimal value) {
    return parts::scientific(value, "").value_or(to_text(value.shortest(), grouped));
}
inline std::string number_cell(decimal value) {
    return parts::scientific(value, "+").value_or(to_text(value.shortest()));
}
inline std::string figure_text(std::optional<figure> const& f, bool for_programs) {
    if (!f) return "";
    bool const plain = f->how() == hedge::exactly || f->how() == hedge::none;
    if (!plain || f->to()) return to_text(*f);
    return for_programs ? number_cell(f->value()) : number_text(f->value());
}

/// So many digits that count.
inline std::string digits(double value, int count) {
    char text[48];
    std::snprintf(text, sizeof text, "%.*g", count, value);
    return text;
}

inline std::string days_text(partial_date earlier, partial_date later) {
    auto const days = days_between(earlier, later);
    auto const least = std::to_string(days.least);
    if (days.least == days.greatest) return least + (days.least == 1 ? " day" : " days");
    return least + " to " + std::to_string(days.greatest) + " days";
}

}  // namespace model_releases

#endif
