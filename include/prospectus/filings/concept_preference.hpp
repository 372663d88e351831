// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_CONCEPT_PREFERENCE_HPP
#define PROSPECTUS_FILINGS_CONCEPT_PREFERENCE_HPP

// One line of a statement whose concept changed its name: a list in order of preference, joined where they agree.
//
//     std::vector<std::vector<flow_report>> reports;                       // by preference, of one unit and knowledge
//     for (auto const item : {*new_name, *old_name}) reports.push_back(reports_of(book, item, latest));
//     preferred_flow const sales{reports};
//     for (auto const& q : solved_periods(sales, period_kind::quarter, history)) {
//         q.solved             // as of one flow
//         q.flow               // which of sales.flows() the terms of its derivation are reports of
//         q.others             // what the other flows have for the same days, where it is another value
//     }
//     trailing_years(sales.flows(), values_of(sales, quarters), history)
//     sales.disagreements()    // the days for which two concepts were reported with two values
//
// Shape   Concepts that were reported alike for all days for which both were reported become one flow, so that a year under
//         the new name less nine months under the old one is a quarter; so do concepts with no such days, on the word of the
//         list, which agreements() tells. One that disagrees anywhere stays a flow of its own: nothing is derived, added or
//         compared across.
//         A flow's rank is that of its first concept. A term's concept is flow_report::concept_index.
// Cost    n log n.

#include <prospectus/filings/period_value.hpp>
#include <prospectus/filings/quarters.hpp>
#include <prospectus/filings/reported_flow.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace prospectus {

/// Two concepts, by their places in the list, the preferred first, that were reported with two values for the same days.
struct concept_disagreement {
    flow_report preferred;
    flow_report other;

    friend bool operator==(concept_disagreement const&, concept_disagreement const&) noexcept = default;
};

class preferred_flow {
public:
    preferred_flow() = default;
    /// Sets the concept_index of each report to its list's place.
    explicit preferred_flow(std::vector<std::vector<flow_report>> lists) {
        std::vector<std::vector<flow_report>> joined;
        for (std::size_t place = 0; place < lists.size(); ++place) {
            for (auto& r : lists[place]) r.concept_index = static_cast<std::uint16_t>(place);
            reported_flow const sorted{std::move(lists[place])};
            std::vector<flow_report> const here(sorted.reports().begin(), sorted.reports().end());
            std::size_t to = joined.size(), alike = 0;
            for (std::size_t g = 0; g < joined.size(); ++g) {
                auto const [agreeing, differing] = compare(joined[g], here);
                if (differing == 0 && to == joined.size()) {
                    to = g;
                    alike = agreeing;
                }
            }
            if (to == joined.size()) joined.emplace_back();
            joined[to] = merged(joined[to], here);
            flow_numbers_.push_back(to);
            agreements_.push_back(alike);
        }
        for (auto& reports : joined) flows_.emplace_back(std::move(reports));
    }

    /// In order of preference.
    [[nodiscard]] std::span<reported_flow const> flows() const& noexcept { return flows_; }
    void flows() const&& = delete;
    /// By concept: which flow it went into.
    [[nodiscard]] std::span<std::size_t const> flow_numbers() const& noexcept { return flow_numbers_; }
    void flow_numbers() const&& = delete;
    /// By concept: for how many days it was reported alike with those before it in its flow. 0 for the first of each, and for
    /// one that was joined on the list's word.
    [[nodiscard]] std::span<std::size_t const> agreements() const& noexcept { return agreements_; }
    void agreements() const&& = delete;
    [[nodiscard]] std::span<concept_disagreement const> disagreements() const& noexcept { return disagreements_; }
    void disagreements() const&& = delete;

private:
    [[nodiscard]] static bool before_in_order(day_span a, day_span b) {
        return a.last_day() != b.last_day() ? a.last_day() < b.last_day() : a.first_day() < b.first_day();
    }
    /// Both in order. Notes what disagrees.
    std::pair<std::size_t, std::size_t> compare(std::vector<flow_report> const& known,
                                                std::vector<flow_report> const& more) {
        std::size_t agreeing = 0, differing = 0;
        for (std::size_t i = 0, k = 0; i < known.size() && k < more.size();) {
            if (before_in_order(known[i].days, more[k].days)) {
                ++i;
            } else if (before_in_order(more[k].days, known[i].days)) {
                ++k;
            } else if (known[i].value == more[k].value) {
                ++agreeing, ++i, ++k;
            } else {
                disagreements_.push_back({known[i], more[k]});
                ++differing, ++i, ++k;
            }
        }
        return {agreeing, differing};
    }
    /// Of the same days those that are known.
    [[nodiscard]] static std::vector<flow_report> merged(std::vector<flow_report> const& known,
                                                         std::vector<flow_report> const& more) {
        std::vector<flow_report> all;
        all.reserve(known.size() + more.size());
        std::size_t k = 0;
        for (auto const& r : known) {
            while (k < more.size() && before_in_order(more[k].days, r.days)) all.push_back(more[k++]);
            while (k < more.size() && more[k].days == r.days) ++k;
            all.push_back(r);
        }
        while (k < more.size()) all.push_back(more[k++]);
        return all;
    }

    std::vector<reported_flow> flows_;
    std::vector<std::size_t> flow_numbers_, agreements_;
    std::vector<concept_disagreement> disagreements_;
};

struct preferred_period {
    solved_period solved;
    std::size_t flow = 0;
    std::vector<std::pair<std::size_t, derivation>> others{};  // of other flows, with another value

    friend bool operator==(preferred_period const&, preferred_period const&) = default;
};

/// Each period by the first flow that has it. What none has is given with the first flow's reason.
template <class Calendar>
[[nodiscard]] std::vector<preferred_period> solved_periods(preferred_flow const& preferred, period_kind kind,
                                                           Calendar const& calendar) {
    std::vector<preferred_period> all;
    for (std::size_t f = 0; f < preferred.flows().size(); ++f) {
        std::vector<preferred_period> next;
        auto more = solved_periods(preferred.flows()[f], kind, calendar);
        std::size_t k = 0;
        auto const is_before = [](fiscal_period const& a, fiscal_period const& b) {
            return a.last_day() != b.last_day() ? a.last_day() < b.last_day() : a.first_day() < b.first_day();
        };
        for (auto& known : all) {
            while (k < more.size() && is_before(more[k].period, known.solved.period))
                next.push_back({std::move(more[k++]), f, {}});
            for (; k < more.size() && more[k].period.days() == known.solved.period.days(); ++k) {
                auto const& found = more[k].value;
                if (!found) continue;
                if (!known.solved.value) known = {std::move(more[k]), f, {}};
                else if (found->value() != known.solved.value->value()) known.others.emplace_back(f, *found);
            }
            next.push_back(std::move(known));
        }
        while (k < more.size()) next.push_back({std::move(more[k++]), f, {}});
        all.swap(next);
    }
    return all;
}

/// For growth; of each period's own flow.
[[nodiscard]] inline std::vector<period_value> values_of(preferred_flow const& preferred,
                                                         std::span<preferred_period const> periods) {
    std::vector<period_value> values;
    values.reserve(periods.size());
    for (auto const& p : periods) {
        if (!p.solved.value) values.push_back({p.solved.period});
        else
            values.push_back({p.solved.period, p.solved.value->value(),
                              notes_of(preferred.flows()[p.flow], *p.solved.value), p.flow});
    }
    return values;
}

}  // namespace prospectus

#endif
