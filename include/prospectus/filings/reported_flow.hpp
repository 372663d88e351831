// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_REPORTED_FLOW_HPP
#define PROSPECTUS_FILINGS_REPORTED_FLOW_HPP

// Everything that follows from the reports of one flow, by sums and differences: what is in no report, and where reports
// disagree.
//
//     reported_flow const sales{{{days_2022, 394'328}, {nine_months_2022, 304'182}, ...}};   // within one knowledge
//     sales.over(july_to_september)->value()    == 90'146;          // the year less nine months
//     sales.over(july_to_september)->how()      == derivation_kind::difference;
//     sales.over(april)                         == unexpected{unsolved_reason::no_last_day};
//     sales.ways(july_to_september)             // every way of up to four reports: the year less three quarters, too
//     sales.conflicts(july_to_september)        // those that give another value
//
// Naming  The best way is by rank (derivation_kind in flow_report.hpp). Among ways of one rank: reports of the fewest days.
// Shape   Days are taken as they were reported, none is moved: two reports a day apart have nothing to do with one
//         another. Reports are kept in order of the last day, then the first; of two with the same days the first counts,
//         the other is a way of its own.
// Not for What does not add up over time: balances, ratios, averages, values per share (concept_measure.hpp). Two
//         knowledges in one list: their restatements become conflicts.
// Cost    n log n to make. A question is a few lookups; an unusual way or a conflict costs what lies within two years.

#include <prospectus/core/outcome.hpp>
#include <prospectus/filings/detail/flow_graph.hpp>
#include <prospectus/filings/detail/flow_ways.hpp>
#include <prospectus/filings/flow_report.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus {

class reported_flow {
public:
    reported_flow() = default;
    explicit reported_flow(std::vector<flow_report> reports)
        : reports_{in_order(std::move(reports))}, graph_{reports_} {}

    [[nodiscard]] std::span<flow_report const> reports() const& noexcept { return reports_; }
    void reports() const&& = delete;

    [[nodiscard]] outcome<derivation, unsolved_reason> over(day_span days) const {
        auto const [from, to] = borders_of(days);
        if (!from || !to)
            return unexpected{from  ? unsolved_reason::no_last_day
                              : !to ? unsolved_reason::no_report
                                    : unsolved_reason::no_first_day};
        detail::flow_ways search{graph_, reports_};
        if (auto const found = search.best_ranked(*from, *to)) return *found;
        if (!graph_.connected(*from, *to)) return unexpected{unsolved_reason::no_way};
        return search.shortest(*from, *to);
    }

    /// Every way of at most four reports, the shortest first; the first 128, which no company's own reports reach.
    [[nodiscard]] std::vector<derivation> ways(day_span days) const {
        auto const [from, to] = borders_of(days);
        if (!from || !to) return {};
        return detail::flow_ways{graph_, reports_}.all(*from, *to);
    }
    /// Of those the ones with another value than over(days) has: one for each such value, the first.
    [[nodiscard]] std::vector<derivation> conflicts(day_span days) const {
        auto const best = over(days);
        return best ? conflicts(days, best->value()) : std::vector<derivation>{};
    }
    [[nodiscard]] std::vector<derivation> conflicts(day_span days, decimal value) const {
        std::vector<derivation> different;
        auto const first = detail::day_number(days.first_day());
        auto const past = detail::day_number(days.last_day()) + 1;
        if (!graph_.in_doubt(past - detail::longest_way, first + detail::longest_way)) return different;
        for (auto const& way : ways(days)) {
            bool known = way.value() == value;
            for (auto const& other : different) known = known || way.value() == other.value();
            if (!known) different.push_back(way);
        }
        return different;
    }

    /// For quarters.hpp.
    [[nodiscard]] detail::flow_graph const& graph() const& noexcept { return graph_; }

    friend bool operator==(reported_flow const& a, reported_flow const& b) noexcept { return a.reports_ == b.reports_; }

private:
    [[nodiscard]] static std::vector<flow_report> in_order(std::vector<flow_report> reports) {
        detail::stable_sort(reports, [](flow_report const& a, flow_report const& b) {
            return a.days.last_day() != b.days.last_day() ? a.days.last_day() < b.days.last_day()
                                                          : a.days.first_day() < b.days.first_day();
        });
        return reports;
    }
    [[nodiscard]] std::pair<std::optional<detail::flow_graph::index>, std::optional<detail::flow_graph::index>>
    borders_of(day_span days) const {
        return {graph_.border_at(detail::day_number(days.first_day())),
                graph_.border_at(detail::day_number(days.last_day()) + 1)};
    }

    std::vector<flow_report> reports_;
    detail::flow_graph graph_;
};

}  // namespace prospectus

#endif
