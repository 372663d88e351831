// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_READING_OPTIONS_HPP
#define PROSPECTUS_TEXT_READING_OPTIONS_HPP

// What a text leaves to its reader.
//
//     from_text<figure>("$5", reading_options{.dollar = usd::value})
//     from_text<figure>("€3,5 Mio", reading_options{.style = decimal_comma})
//     from_text<figure>("1,234", reading_options{.bare = unit::money(usd::value), .places = in_millions})

#include <prospectus/amount/unit.hpp>
#include <prospectus/text/number_format.hpp>

#include <optional>

namespace prospectus {

struct reading_options {
    std::optional<currency> dollar{};  // what $ is
    std::optional<currency> yen{};     // what ¥ is
    std::optional<currency> rupee{};   // what Rs is
    std::optional<currency> krone{};   // what kr is
    std::optional<unit> bare{};        // the unit of a number that states none
    number_style style{};
    /// The head of a table: "in millions". Not for a number with a place word of its own, percent, points, multiples and
    /// what a thing costs.
    int places = 0;
};

inline constexpr int in_thousands = 3;
inline constexpr int in_millions = 6;
inline constexpr int in_billions = 9;

}  // namespace prospectus

#endif
