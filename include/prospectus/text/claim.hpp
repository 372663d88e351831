// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_CLAIM_HPP
#define PROSPECTUS_TEXT_CLAIM_HPP

// A claim, its verdict, and why.
//
//     to_text(compound)
//     "compound growth 2022-24: 130% stated, [133.17%, 133.42%] computed: possible, the figures cannot tell"

#include <prospectus/corporate/claim.hpp>
#include <prospectus/text/interval.hpp>
#include <prospectus/text/reason.hpp>
#include <prospectus/text/write_figure.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(verdict v) noexcept {
    switch (v) {
        case verdict::holds: return "holds";
        case verdict::possible: return "possible";
        case verdict::contradicted: return "contradicted";
        case verdict::unknown: return "unknown";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(dating_reason) noexcept { return "something has no date"; }

[[nodiscard]] inline std::string_view describe(computing_reason const& reason) {
    return std::visit([](auto const& r) { return describe(r); }, reason);
}

/// What is computed, in the unit of the stated figure; the reason or the answer where there is no interval.
[[nodiscard]] inline std::string computed_text(claim const& c, decimals places = {2}) {
    auto const& judged = c.judged();
    if (judged.computed) return to_text(estimate{*judged.computed, c.stated()->in()}, places);
    if (judged.reason) return std::string{describe(*judged.reason)};
    auto const known = c.held_against().known_answer();
    return known ? std::string{describe(*known)} : std::string{};
}

namespace detail {

/// What a verdict that is certain rests on.
[[nodiscard]] inline std::string_view as_far_as(claim const& c) {
    auto const known = c.held_against().known();
    if (!known) return "whatever days are meant, ";
    return known->notes().has(note::about) ? "if what is stated as about is as near as its digits, "
                                           : "whatever the figures stand for, ";
}

}  // namespace detail

/// Why the verdict is what it is, in a sentence without its point.
[[nodiscard]] inline std::string explain(claim const& c, decimals places = {2}) {
    auto const& judged = c.judged();
    switch (c.verdict()) {
        case verdict::holds: return std::string{detail::as_far_as(c)} + "it is so";
        case verdict::contradicted: return std::string{detail::as_far_as(c)} + "it is not so";
        case verdict::possible: {
            if (!c.stated()) return "the dates cannot tell";
            auto const& stated = *c.stated();
            bool const coarse = judged.computed && !overlap(stated.core(), *judged.computed);
            return coarse ? "only if the last zero stated does not count"
                          : "the figures cannot tell: they are as wide as the difference";
        }
        case verdict::unknown: break;
    }
    if (auto const& missing = c.held_against().missing(); missing && judged.missing_must_be)
        return missing->what + " must be " + to_text(estimate{*judged.missing_must_be, c.stated()->in()}, places);
    if (judged.reason) return std::string{describe(*judged.reason)};
    return "how wide it was meant is not stated";
}

template <>
struct text_writer<claim> {
    static void append(std::string& out, claim const& c) { append(out, c, decimals{2}); }
    static void append(std::string& out, claim const& c, decimals places) {
        out.append(c.what()).append(": ");
        if (c.stated()) {
            append_text(out, *c.stated());
            out.append(" stated, ");
        }
        out.append(computed_text(c, places)).append(" computed: ").append(describe(c.verdict()));
        out.append(", ").append(explain(c, places));
    }
};

}  // namespace prospectus

#endif
