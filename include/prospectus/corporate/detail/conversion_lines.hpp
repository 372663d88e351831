// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_CONVERSION_LINES_HPP
#define PROSPECTUS_CORPORATE_DETAIL_CONVERSION_LINES_HPP

// Shares that depend on the shares that all become: each takes the greatest of its ways, each way is a line in the sum of
// all. The least sum with which all agree.
//
//     settle({{{500'000, fraction{1, 20}}}, {{1'000'000, fraction{1, 10}}}})->all    // 1'500'000 / (17/20)
//
// Shape   Each line has a start and a slope from zero up, so the sum of the greatest is convex: from a sum too small, the
//         lines that are greatest there meet theirs at or below the least solution, and never before. No line is
//         chosen again once left, so it ends. A start other than zero must be a sum too small.

#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/core/outcome.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace prospectus::detail {

struct share_line {
    interval start;
    interval slope;

    [[nodiscard]] interval at(interval const& all) const { return start + slope * all; }
    [[nodiscard]] friend share_line operator*(interval const& factor, share_line const& line) {
        return {factor * line.start, factor * line.slope};
    }
    friend bool operator==(share_line const&, share_line const&) = default;
};

enum class unsettled : unsigned char { grows_for_ever, not_told_apart };

struct settlement {
    interval all;
    std::vector<std::size_t> way;  // which line each takes
};

[[nodiscard]] inline outcome<settlement, unsettled> settle(std::vector<std::vector<share_line>> const& ways,
                                                           interval const& from = interval{0}) {
    auto const greatest = [](std::vector<share_line> const& lines, interval const& all) {
        std::size_t best = 0;
        for (std::size_t i = 1; i < lines.size(); ++i)
            if (lines[i].at(all).lower()->value > lines[best].at(all).lower()->value) best = i;
        return best;
    };
    settlement found{from, std::vector<std::size_t>(ways.size(), ways.size() + 3)};
    for (std::size_t pass = 0;; ++pass) {
        if (pass > 2 * ways.size() + 1) return unexpected{unsettled::not_told_apart};  // only bounds beside fractions
        std::vector<std::size_t> way;
        share_line sum{interval{0}, interval{0}};
        for (auto const& lines : ways) {
            way.push_back(greatest(lines, found.all));
            sum = {sum.start + lines[way.back()].start, sum.slope + lines[way.back()].slope};
        }
        if (way == found.way) break;
        found.way = std::move(way);
        auto const left = interval{1} - sum.slope;
        if (!left.lower() || left.lower()->value.sign() <= 0) return unexpected{unsettled::grows_for_ever};
        found.all = *divide(sum.start, left);
        if (!found.all.lower() || !found.all.upper()) return unexpected{unsettled::not_told_apart};
    }
    // Where bounds are no fractions, the greatest must be so for certain.
    for (std::size_t i = 0; i < ways.size(); ++i) {
        auto const& best = ways[i][found.way[i]];
        for (auto const& line : ways[i]) {
            if (line == best) continue;
            auto const other = line.at(found.all);
            if (!other.upper() || other.upper()->value > best.at(found.all).lower()->value)
                return unexpected{unsettled::not_told_apart};
        }
    }
    return found;
}

}  // namespace prospectus::detail

#endif
