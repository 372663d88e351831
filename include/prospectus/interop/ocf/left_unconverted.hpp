// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_LEFT_UNCONVERTED_HPP
#define PROSPECTUS_INTEROP_OCF_LEFT_UNCONVERTED_HPP

// Why the records do not tell what a convertible becomes in a round.
//
//     describe(left_unconverted::other_currency)       // "in another currency than the round"

#include <string_view>

namespace prospectus::ocf {

enum class left_unconverted : unsigned char {
    no_terms,        // no trigger of a future round or a condition has those of a SAFE or a note
    several_terms,   // triggers that differ
    most_favoured,   // its terms may be those of another
    other_currency,  // than the round's
    counts_untold,   // a cap, and not what it is divided by
    counts_unusual,  // a definition that close_round does not have
    compounds,
    out_of_range
};

[[nodiscard]] constexpr std::string_view describe(left_unconverted why) noexcept {
    switch (why) {
        case left_unconverted::no_terms: return "none of its triggers has the terms of a SAFE or a note for a round";
        case left_unconverted::several_terms: return "its triggers have different terms";
        case left_unconverted::most_favoured: return "most favoured: its terms may be those of another";
        case left_unconverted::other_currency: return "in another currency than the round";
        case left_unconverted::counts_untold: return "it has a cap, and not by which shares the cap is divided";
        case left_unconverted::counts_unusual:
            return "its cap is divided by shares that are counted in a way of its own";
        case left_unconverted::compounds: return "its interest compounds: by which days is not recorded";
        case left_unconverted::out_of_range: return "with its interest it is more than 64 bits hold";
    }
    return "";
}

}  // namespace prospectus::ocf

#endif
