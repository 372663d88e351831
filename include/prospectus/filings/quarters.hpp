// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_QUARTERS_HPP
#define PROSPECTUS_FILINGS_QUARTERS_HPP

// The quarters, halves and years of a flow: what is reported, what can be derived, what cannot, and where two ways
// disagree.
//
//     for (auto const& q : solved_periods(sales, period_kind::quarter, history)) {
//         q.period                  // named where the history has it, otherwise with its own days and no label
//         q.value                   // a derivation, or the reason why there is none
//         q.conflicts               // ways that give another value
//     }
//     auto const units = units_of(period_kind::quarter, history, days);   // once for many flows
//     solved_periods(sales, period_kind::quarter, units)
//
// Unit    By their days: a quarter has 77 to 125, a half 160 to 200, a year 340 to 385.
// Shape   In order of the last day, then the first. All that are reported; quarters that are the difference of two reports
//         with the same first day or the rest of a year; and of the history what else can be derived, and what not, from
//         the first day of a report to the last of all. Halves and years that are not reported are those of the history:
//         a year may be the sum of its four quarters. Without a history: quarters by any way, that overlap no better one.
// Errors  None for kinds other than these three: no periods.
// Cost    Linear in the number of reports, where ways agree.

#include <prospectus/calendar/fiscal_period.hpp>
#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/filings/reported_flow.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus {

struct solved_period {
    fiscal_period period;
    outcome<derivation, unsolved_reason> value;
    std::vector<derivation> conflicts{};

    /// False for days that the history does not have.
    [[nodiscard]] bool is_named() const noexcept { return period.label().year != 0; }

    friend bool operator==(solved_period const& a, solved_period const& b) {
        return a.period == b.period && a.period.label() == b.period.label() && a.value == b.value &&
               a.conflicts == b.conflicts;
    }
};

/// The units of a calendar, or a history, that overlap these days; in order.
template <calendrical Calendar>
[[nodiscard]] std::vector<fiscal_period> units_of(period_kind kind, Calendar const& calendar, day_span days) {
    std::vector<fiscal_period> units;
    for (date day = days.first_day(); is_usable(day) && day <= days.last_day();) {
        auto const unit = detail::find_unit_or_transition(kind, day, calendar);
        if (!unit) break;
        if (unit->kind() == kind) units.push_back(*unit);
        day = unit->past_last();
    }
    return units;
}

namespace detail {

class period_solver {
public:
    period_solver(reported_flow const& flow, period_kind kind, std::span<fiscal_period const> units)
        : flow_{flow}, graph_{flow.graph()}, kind_{kind}, units_{units} {}

    [[nodiscard]] std::vector<solved_period> all(bool by_history) {
        if (graph_.borders().empty() || !is_kind()) return {};
        solved_.reserve(graph_.borders().size());
        for (std::uint32_t to = 1; to < graph_.borders().size(); ++to) those_that_end_at(to, by_history);
        if (by_history) add_units();
        else add_pairs();
        return std::move(solved_);
    }

private:
    using index = flow_graph::index;

    [[nodiscard]] bool is_kind() const noexcept {
        return kind_ == period_kind::quarter || kind_ == period_kind::half || kind_ == period_kind::year;
    }
    [[nodiscard]] bool is_long_enough(std::int32_t days) const noexcept {
        return days >= (is(period_kind::quarter) ? 77 : is(period_kind::half) ? 160 : 340);
    }
    [[nodiscard]] bool is_short_enough(std::int32_t days) const noexcept {
        return days <= (is(period_kind::quarter) ? 125 : is(period_kind::half) ? 200 : longest_year);
    }
    [[nodiscard]] bool is(period_kind kind) const noexcept { return kind_ == kind; }
    [[nodiscard]] std::int32_t days_between(index from, index to) const noexcept {
        return graph_.borders()[to] - graph_.borders()[from];
    }

    void those_that_end_at(index to, bool by_history) {
        while (!is_short_enough(days_between(lowest_, to))) ++lowest_;
        flow_ways const search{graph_, flow_.reports()};
        for (auto from = lowest_; from < to && is_long_enough(days_between(from, to)); ++from) {
            if (!graph_.connected(from, to)) continue;
            if (auto const found = is(period_kind::quarter) ? search.best_ranked(from, to) : search.reported(from, to))
                put(from, to, *found);
            else if (is(period_kind::quarter) && !by_history) open_.push_back({from, to});
        }
    }
    void put(index from, index to, derivation const& found) {
        day_span const days{date_of(graph_.borders()[from]), date_of(graph_.borders()[to] - 1)};
        auto const unit = unit_closing(days.last_day());
        fiscal_period const period = unit && unit->days() == days ? *unit : fiscal_period{days, kind_};
        solved_.push_back({period, found, flow_.conflicts(days, found.value())});
    }
    [[nodiscard]] std::size_t first_unit_from(date last_day) const {
        std::size_t low = 0, high = units_.size();
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (units_[middle].last_day() < last_day) low = middle + 1;
            else high = middle;
        }
        return low;
    }
    [[nodiscard]] fiscal_period const* unit_closing(date last_day) const {
        auto const at = first_unit_from(last_day);
        return at < units_.size() && units_[at].last_day() == last_day ? &units_[at] : nullptr;
    }

    /// The units that have no value yet: by any other way, or the reason.
    void add_units() {
        auto const known = solved_.size();
        auto const first = graph_.borders().front(), past = graph_.borders().back();
        std::size_t at = 0;
        for (auto i = first_unit_from(date_of(first)); i < units_.size() && day_number(units_[i].last_day()) < past;
             ++i) {
            auto const& unit = units_[i];
            if (day_number(unit.first_day()) < first) continue;
            while (at < known && solved_[at].period.last_day() < unit.last_day()) ++at;
            bool solved = false;
            for (auto k = at; k < known && solved_[k].period.last_day() == unit.last_day() && !solved; ++k)
                solved = solved_[k].period.days() == unit.days();
            if (solved) continue;
            auto found = flow_.over(unit.days());
            auto conflicts = found ? flow_.conflicts(unit.days(), found->value()) : std::vector<derivation>{};
            solved_.push_back({unit, std::move(found), std::move(conflicts)});
        }
        merge(known);
    }
    /// Without a history: what is connected and overlaps nothing better.
    void add_pairs() {
        flow_ways search{graph_, flow_.reports()};
        auto const known = solved_.size();
        std::size_t low = 0;
        for (auto const& [from, to] : open_) {
            auto const first = date_of(graph_.borders()[from]), past = date_of(graph_.borders()[to]);
            // In order of their last days, of which none that overlaps is 125 days after, or before the first.
            while (low < known && day_number(solved_[low].period.last_day()) < graph_.borders()[to] - 125) ++low;
            bool free = true;
            for (auto k = low; k < known && free; ++k) {
                auto const& other = solved_[k].period;
                if (day_number(other.last_day()) >= graph_.borders()[to] + 125) break;
                free = other.past_last() <= first || past <= other.first_day();
            }
            if (!free) continue;
            if (auto const found = search.shortest(from, to)) put(from, to, *found);
        }
        merge(known);
    }
    /// Both those before and those from `middle` on are in order.
    void merge(std::size_t middle) {
        if (middle == solved_.size()) return;
        auto const is_before = [](fiscal_period const& a, fiscal_period const& b) {
            return a.last_day() != b.last_day() ? a.last_day() < b.last_day() : a.first_day() < b.first_day();
        };
        std::vector<solved_period> merged;
        merged.reserve(solved_.size());
        auto next = middle;
        for (std::size_t i = 0; i < middle; ++i) {
            while (next < solved_.size() && is_before(solved_[next].period, solved_[i].period))
                merged.push_back(std::move(solved_[next++]));
            merged.push_back(std::move(solved_[i]));
        }
        while (next < solved_.size()) merged.push_back(std::move(solved_[next++]));
        solved_.swap(merged);
    }

    reported_flow const& flow_;
    flow_graph const& graph_;
    period_kind kind_;
    std::span<fiscal_period const> units_;
    std::vector<solved_period> solved_;
    std::vector<std::pair<index, index>> open_;  // quarters that no better way gives, with both borders connected
    index lowest_ = 0;
};

}  // namespace detail

[[nodiscard]] inline std::vector<solved_period> solved_periods(reported_flow const& flow, period_kind kind,
                                                               std::span<fiscal_period const> units) {
    return detail::period_solver{flow, kind, units}.all(true);
}
template <calendrical Calendar>
[[nodiscard]] std::vector<solved_period> solved_periods(reported_flow const& flow, period_kind kind,
                                                        Calendar const& calendar) {
    auto const reports = flow.reports();
    if (reports.empty()) return {};
    auto first = reports[0].days.first_day();
    for (auto const& r : reports) first = r.days.first_day() < first ? r.days.first_day() : first;
    return solved_periods(flow, kind, units_of(kind, calendar, day_span{first, reports.back().days.last_day()}));
}
/// Without labels.
[[nodiscard]] inline std::vector<solved_period> solved_periods(reported_flow const& flow, period_kind kind) {
    return detail::period_solver{flow, kind, {}}.all(false);
}

}  // namespace prospectus

#endif
