// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_DETAIL_FLOW_GRAPH_HPP
#define PROSPECTUS_FILINGS_DETAIL_FLOW_GRAPH_HPP

// Reports of one flow as a graph: the borders between days are its nodes, each report leads from the border before its
// first day to the border after its last. A way from one border to another is a sum of reports, those that it walks
// backwards subtracted; every value that follows from the reports by sums and differences is such a way.
//
// Shape   A forest of reports spans the graph. Where a report closes a circle that does not sum to zero, its days are
//         noted: every circle that does not sum to zero holds such a report, so that far from all of them no two ways can
//         give two values, and none need be sought.
// Cost    n log n.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/filings/flow_report.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus::detail {

/// Every report is counted by its place in a list sorted by last day, then first day.
class flow_graph {
public:
    using index = std::uint32_t;
    static constexpr index none = static_cast<index>(-1);

    struct edge {
        index from;
        index to;
    };

    flow_graph() = default;
    explicit flow_graph(std::span<flow_report const> sorted) {
        auto const n = sorted.size();
        std::vector<std::int32_t> firsts;
        firsts.reserve(n);
        for (auto const& r : sorted) firsts.push_back(day_number(r.days.first_day()));
        auto unsorted = firsts;
        stable_sort(firsts, [](std::int32_t a, std::int32_t b) { return a < b; });
        merge_borders(firsts, sorted);
        edges_.reserve(n);
        for (std::size_t i = 0, to = 0; i < n; ++i) {
            auto const past = day_number(sorted[i].days.last_day()) + 1;
            while (borders_[to] < past) ++to;
            edges_.push_back({*border_at(unsorted[i]), static_cast<index>(to)});
        }
        count_ends();
        span_forest(sorted);
    }

    [[nodiscard]] std::span<std::int32_t const> borders() const noexcept { return borders_; }
    [[nodiscard]] std::optional<index> border_at(std::int32_t day) const noexcept {
        auto const at = first_border_from(day);
        return at < borders_.size() && borders_[at] == day ? std::optional{at} : std::nullopt;
    }
    [[nodiscard]] index first_border_from(std::int32_t day) const noexcept {
        std::size_t low = 0, high = borders_.size();
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (borders_[middle] < day) low = middle + 1;
            else high = middle;
        }
        return static_cast<index>(low);
    }

    [[nodiscard]] edge const& at(index report) const noexcept { return edges_[report]; }
    [[nodiscard]] std::int32_t days(index report) const noexcept {
        return borders_[edges_[report].to] - borders_[edges_[report].from];
    }
    /// Reports that end at a border are reports in a row, those of the earliest first day first.
    [[nodiscard]] std::pair<index, index> ending_at(index border) const noexcept {
        return {ends_[border], ends_[border + 1]};
    }
    /// In order of the last day.
    [[nodiscard]] std::span<index const> beginning_at(index border) const noexcept {
        return std::span{out_}.subspan(begins_[border], begins_[border + 1] - begins_[border]);
    }
    /// The first report of these days, or none.
    [[nodiscard]] index between(index from, index to) const noexcept {
        auto [low, high] = ending_at(to);
        auto const past = high;
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (edges_[middle].from < from) low = middle + 1;
            else high = middle;
        }
        return low < past && edges_[low].from == from ? low : none;
    }

    [[nodiscard]] bool connected(index a, index b) const noexcept { return parts_[a] == parts_[b]; }
    /// Whether two ways between borders of these days may give two values.
    [[nodiscard]] bool in_doubt(std::int32_t first, std::int32_t past) const noexcept {
        std::size_t low = 0, high = doubtful_.size();
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (doubtful_[middle] < first) low = middle + 1;
            else high = middle;
        }
        return low < doubtful_.size() && doubtful_[low] <= past;
    }

private:
    void merge_borders(std::vector<std::int32_t> const& firsts, std::span<flow_report const> sorted) {
        borders_.reserve(2 * sorted.size());
        auto const put = [&](std::int32_t day) {
            if (borders_.empty() || borders_.back() != day) borders_.push_back(day);
        };
        std::size_t i = 0;
        for (auto const& r : sorted) {
            auto const past = day_number(r.days.last_day()) + 1;
            while (i < firsts.size() && firsts[i] <= past) put(firsts[i++]);
            put(past);
        }
    }
    void count_ends() {
        auto const nodes = borders_.size();
        ends_.assign(nodes + 1, 0);
        begins_.assign(nodes + 1, 0);
        for (auto const& e : edges_) {
            ++ends_[e.to + 1];
            ++begins_[e.from + 1];
        }
        for (std::size_t i = 0; i < nodes; ++i) {
            ends_[i + 1] += ends_[i];
            begins_[i + 1] += begins_[i];
        }
        auto next = begins_;
        out_.resize(edges_.size());
        for (index i = 0; i < edges_.size(); ++i) out_[next[edges_[i].from]++] = i;
    }

    void span_forest(std::span<flow_report const> sorted) {
        auto const nodes = static_cast<index>(borders_.size());
        parts_.resize(nodes);
        std::vector<std::optional<decimal>> from_root(nodes, decimal{});  // nothing: past what a decimal holds
        for (index i = 0; i < nodes; ++i) parts_[i] = i;
        auto const sum = [](std::optional<decimal> a, std::optional<decimal> b) {
            return a && b ? checked_add(*a, *b) : std::nullopt;
        };
        auto const less = [](std::optional<decimal> a, std::optional<decimal> b) {
            return a && b ? checked_subtract(*a, *b) : std::nullopt;
        };
        // Points every node on the way straight at the root; the sums from there with it.
        std::vector<index> way;
        auto const root_of = [&](index node) {
            way.clear();
            while (parts_[node] != node) {
                way.push_back(node);
                node = parts_[node];
            }
            for (auto i = way.size(); i-- > 1;) {
                from_root[way[i - 1]] = sum(from_root[way[i]], from_root[way[i - 1]]);
                parts_[way[i - 1]] = node;
            }
            return node;
        };
        std::vector<unsigned char> depth(nodes, 0);
        for (index i = 0; i < edges_.size(); ++i) {
            auto const [from, to] = edges_[i];
            auto const a = root_of(from), b = root_of(to);
            auto const along = sum(a == from ? decimal{} : from_root[from], sorted[i].value);
            auto const there = b == to ? decimal{} : from_root[to];
            if (a == b) {
                if (!along || along != there) {
                    doubtful_.push_back(borders_[from]);
                    doubtful_.push_back(borders_[to]);
                }
            } else if (depth[a] < depth[b]) {
                parts_[a] = b;
                from_root[a] = less(there, along);
            } else {
                parts_[b] = a;
                from_root[b] = less(along, there);
                if (depth[a] == depth[b]) ++depth[a];
            }
        }
        for (index i = 0; i < nodes; ++i) parts_[i] = root_of(i);
        stable_sort(doubtful_, [](std::int32_t a, std::int32_t b) { return a < b; });
    }

    std::vector<std::int32_t> borders_;
    std::vector<edge> edges_;
    std::vector<index> ends_, begins_, out_, parts_;
    std::vector<std::int32_t> doubtful_;  // the borders of the reports that close a circle which is not zero
};

}  // namespace prospectus::detail

#endif
