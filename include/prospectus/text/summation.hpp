// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_SUMMATION_HPP
#define PROSPECTUS_TEXT_SUMMATION_HPP

// What a check of a reported sum found.
//
//     to_text(check_summation(total, parts))
//     "[99.5, 100.5] reported, [101, 103] added up: inconsistent, by 0.5 at least"
//
// Shape  Exact, but for the weights whose products have more than eighteen digits: those are cut outward.

#include <prospectus/amount/summation.hpp>
#include <prospectus/text/interval.hpp>
#include <prospectus/text/write.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(sum_verdict v) noexcept {
    switch (v) {
        case sum_verdict::consistent: return "consistent";
        case sum_verdict::consistent_as_reported: return "consistent as reported";
        case sum_verdict::undecidable: return "undecidable";
        case sum_verdict::inconsistent: return "inconsistent";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(item_reason reason) noexcept {
    switch (reason) {
        case item_reason::not_reported: return "not reported";
        case item_reason::nil: return "nil";
        case item_reason::contradictory_duplicates: return "reported with values that contradict each other";
        case item_reason::excess_digits: return "reported with more digits than its decimals";
    }
    return "";
}

/// Why the verdict is what it is, in a part of a sentence; nothing where the sum is plainly consistent.
[[nodiscard]] inline std::string explain(summation const& found) {
    switch (found.verdict) {
        case sum_verdict::consistent: return {};
        case sum_verdict::consistent_as_reported: return "what is reported adds up";
        case sum_verdict::undecidable:
            if (!found.difference) return found.total ? "no part has a value" : "the total has no value";
            return "what is absent must come to " + to_text(*found.difference);
        case sum_verdict::inconsistent: break;
    }
    auto const by = found.off_by();
    if (!by || !found.absent.empty()) return "values of one item contradict each other";
    if (by->is_zero()) return "though by less than any amount";
    std::string out = "by ";
    detail::append_bound(out, bound{by->sign() < 0 ? -*by : *by}, toward::below, std::nullopt, "");
    return out += " at least";
}

template <>
struct text_writer<summation> {
    static void append(std::string& out, summation const& found) {
        if (found.total) append_text(out, *found.total);
        else out += "nothing";
        out += " reported, ";
        if (found.parts) append_text(out, *found.parts);
        else out += "nothing";
        out.append(" added up: ").append(describe(found.verdict));
        if (auto const why = explain(found); !why.empty()) out.append(", ").append(why);
    }
};

}  // namespace prospectus

#endif
