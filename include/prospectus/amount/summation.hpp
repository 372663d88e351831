// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_SUMMATION_HPP
#define PROSPECTUS_AMOUNT_SUMMATION_HPP

// A reported total against its weighted parts, each only as exact as it was reported.
//
//     auto const of = [](std::int64_t v) { return range_of({v, 0}, digits_are::rounded); };
//     check_summation(of(100), std::vector<contribution>{{1, of(67)}, {1, of(34)}}).verdict;
//                                                                      // consistent: 33.5 + 66.5 is 100
//     check_summation(of(100), std::vector<contribution>{{1, of(70)}, {-1, of(34)}}).off_by();      // 62.5
//     check_summation(of(100), std::vector<contribution>{{1, of(67)}, {1, unexpected{item_reason::nil}}}).difference;
//                                                                      // [32, 34]: what the absent part must be
//
// Naming  Total and contribution are those of an XBRL summation-item relationship.
// Shape   consistent              each part has a value, and total and sum have a value in common
//         consistent_as_reported  so have total and the parts that are reported; others are not reported
//         undecidable             a part or the total has no value and what is known does not decide
//         inconsistent            no value in common, or the facts of one item contradict each other
//         Calculations 1.1 leaves out what is nil or not reported. Here a sum is plainly consistent only if nothing
//         is absent; what is nil may be anything, what is not reported is taken to be nothing if the rest adds up.
// Source  XBRL Calculations 1.1.

#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/amount/reported_value.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace prospectus {

struct contribution {
    fraction weight{1};
    outcome<interval, item_reason> item = unexpected{item_reason::not_reported};
};

enum class sum_verdict : unsigned char { consistent, consistent_as_reported, undecidable, inconsistent };

struct summation {
    sum_verdict verdict = sum_verdict::undecidable;
    std::optional<interval> total{};
    std::optional<interval> parts{};       // the sum of those that have a value
    std::optional<interval> difference{};  // total less parts: what the absent ones must come to
    std::vector<std::size_t> absent{};     // parts without a value, by position

    /// The least amount that total and sum must differ by, below zero where the total is the lesser.
    [[nodiscard]] std::optional<fraction> off_by() const {
        if (!difference || difference->contains(fraction{})) return std::nullopt;
        return difference->lower() && difference->lower()->value.sign() >= 0 ? difference->lower()->value
                                                                             : difference->upper()->value;
    }

    friend bool operator==(summation const&, summation const&) = default;
};

/// Parts: a range of contribution.
template <class Parts>
[[nodiscard]] summation check_summation(outcome<interval, item_reason> const& total, Parts const& parts) {
    summation found;
    bool contradictory = false;
    bool decidable = true;  // but for what is not reported
    auto const look_at = [&](outcome<interval, item_reason> const& item) {
        if (item) return;
        contradictory = contradictory || item.error() == item_reason::contradictory_duplicates;
        decidable = decidable && item.error() == item_reason::not_reported;
    };
    look_at(total);
    if (total) found.total = *total;
    std::size_t position = 0;
    for (contribution const& part : parts) {
        look_at(part.item);
        if (part.item) {
            auto const weighted = *part.item * interval{part.weight};
            found.parts = found.parts ? *found.parts + weighted : weighted;
        } else {
            found.absent.push_back(position);
        }
        ++position;
    }
    if (found.total && found.parts) found.difference = *found.total - *found.parts;
    bool const meets = found.difference && overlap(*found.total, *found.parts);
    if (contradictory || (found.difference && found.absent.empty() && !meets))
        found.verdict = sum_verdict::inconsistent;
    else if (meets && decidable)
        found.verdict = found.absent.empty() ? sum_verdict::consistent : sum_verdict::consistent_as_reported;
    return found;
}

}  // namespace prospectus

#endif
