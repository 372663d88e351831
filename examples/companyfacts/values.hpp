// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_VALUES_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_VALUES_HPP

// The values of one line by period, with what they rest on, in one knowledge.
//
//     for (shown const& v : values_shown(book, meant, by::quarter, latest, history)) ... v.period, v.value, v.how ...
//
// Shape  What does not add up over time is shown as it was reported: values per share, averages and ratios by period,
//        balances on their days. What cannot be had has a reason in `how`.

#include "items.hpp"
#include "request.hpp"

#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/concept_preference.hpp>
#include <prospectus/filings/flow_of.hpp>
#include <prospectus/filings/period_value.hpp>
#include <prospectus/filings/quarters.hpp>
#include <prospectus/filings/trailing.hpp>
#include <prospectus/text/derivation.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace companyfacts {

struct used_fact {
    fact_book::row row;
    bool subtracted;
};

/// Another value for the same days.
struct contrary {
    decimal value;
    std::string how;
    std::vector<used_fact> facts{};
};

struct shown {
    std::string label{};  // empty where the calendar does not have the days
    fiscal_period period;
    std::optional<decimal> value{};
    std::string how{};  // reported, the derivation, or the reason why there is no value
    std::vector<contrary> conflicts{};
    std::vector<used_fact> facts{};
    notes about{};
    std::size_t basis = 0;  // values of two do not compare
};

[[nodiscard]] inline std::vector<used_fact> facts_of(derivation const& way, reported_flow const& flow) {
    std::vector<used_fact> facts;
    for (auto const term : way.terms()) facts.push_back({flow.reports()[term.report].index, term.subtracted});
    return facts;
}

[[nodiscard]] inline shown shown_of(solved_period const& solved, reported_flow const& flow,
                                    fiscal_history const& history) {
    shown v{.label = solved.is_named() ? to_text(solved.period) : "", .period = solved.period};
    if (solved.value) {
        v.value = solved.value->value();
        v.how = to_text(*solved.value, flow, history);
        v.facts = facts_of(*solved.value, flow);
        v.about = notes_of(flow, *solved.value);
    } else {
        v.how = prospectus::describe(solved.value.error());
    }
    for (auto const& other : solved.conflicts)
        v.conflicts.push_back({other.value(), to_text(other, flow, history), facts_of(other, flow)});
    return v;
}

[[nodiscard]] inline period_kind kind_of(by unit) noexcept {
    return unit == by::half ? period_kind::half : unit == by::quarter ? period_kind::quarter : period_kind::year;
}

/// In order of the last day, then the first.
inline void sort_by_days(std::vector<shown>& values) {
    std::stable_sort(values.begin(), values.end(), [](shown const& a, shown const& b) {
        return a.period.last_day() != b.period.last_day() ? a.period.last_day() < b.period.last_day()
                                                          : a.period.first_day() < b.period.first_day();
    });
}

/// Of the unit's kind those that were reported, by the first concept that was; and of the calendar's the rest with the
/// reason.
[[nodiscard]] inline std::vector<shown> reported_only(fact_book const& book, items const& meant, period_kind kind,
                                                      knowledge known, fiscal_history const& history) {
    std::vector<flow_report> all;
    for (auto const place : meant.places)
        for (auto const& report : reports_of(book, place, known)) {
            bool const before =
                std::any_of(all.begin(), all.end(), [&](auto const& r) { return r.days == report.days; });
            if (!before) all.push_back(report);
        }
    reported_flow const reports{std::move(all)};
    auto const why = "not reported; " + std::string{prospectus::describe(measure_of(book, meant.places.front()))};
    std::vector<shown> found;
    for (auto& solved : solved_periods(reports, kind, history)) {
        bool const reported = solved.value && solved.value->is_reported();
        solved.conflicts.clear();
        if (reported) found.push_back(shown_of(solved, reports, history));
        else if (solved.is_named())
            found.push_back({.label = to_text(solved.period), .period = solved.period, .how = why});
    }
    return found;
}

/// Balances, on their days; by half and year those on which one closes.
[[nodiscard]] inline std::vector<shown> balances(fact_book const& book, items const& meant, by unit, knowledge known,
                                                 fiscal_history const& history) {
    std::vector<shown> found;
    for (auto const place : meant.places)
        for (auto const& fact : known_facts(book, place, known)) {
            if (!fact.period.is_instant()) continue;
            auto const day = fact.period.last_day();
            auto const closes = find_period(kind_of(unit), day, history);
            bool const at_end = closes && closes->last_day() == day;
            bool const before =
                std::any_of(found.begin(), found.end(), [&](auto const& v) { return v.period.last_day() == day; });
            if (before || (!at_end && unit != by::quarter)) continue;
            found.push_back({.label = at_end ? to_text(*closes) : "",
                             .period = fiscal_period{day_span{day, day}, kind_of(unit)},
                             .value = fact.value,
                             .how = "reported",
                             .facts = {{fact.row, false}},
                             .about = fact.restated ? notes{note::restated} : notes{}});
        }
    sort_by_days(found);
    return found;
}

/// The quarters that are not there, the earliest first.
[[nodiscard]] inline std::string describe(trailing_year const& t) {
    if (t.value) return {};
    if (t.value.error() != trailing_year_reason::missing_quarter)
        return std::string{prospectus::describe(t.value.error())};
    std::string why = "missing";
    for (auto i = t.missing.size(); i-- > 0;) {
        auto const& m = t.missing[i];
        why += (i + 1 == t.missing.size() ? " " : ", ") +
               (m.as ? to_text(*m.as) : "the quarter to " + to_text(m.last_day));
    }
    return why;
}

[[nodiscard]] inline std::string trailing_label(date last_day, fiscal_history const& history) {
    auto const quarter = find_period(period_kind::quarter, last_day, history);
    return quarter && quarter->last_day() == last_day ? "TTM " + to_text(*quarter) : "";
}

/// To the end of each quarter; and the years that were reported to the end of another day.
[[nodiscard]] inline std::vector<shown> trailing_shown(preferred_flow const& flow, fiscal_history const& history) {
    auto const quarters = solved_periods(flow, period_kind::quarter, history);
    auto const values = values_of(flow, quarters);
    std::vector<shown> found;
    auto const has = [&](day_span days) {
        return std::any_of(found.begin(), found.end(),
                           [&](auto const& v) { return v.value && v.period.days() == days; });
    };
    for (auto const& t : trailing_years(flow.flows(), std::span{values}, history)) {
        if (t.value && has(t.period.days())) continue;  // of two quarters that end together
        shown v{.label = trailing_label(t.period.last_day(), history), .period = t.period, .basis = t.basis};
        if (!t.value) {
            v.how = describe(t);
        } else {
            v.value = *t.value;
            v.about = t.about;
            if (t.reported) {
                v.how = "reported";
                v.facts = facts_of(*t.reported, flow.flows()[t.basis]);
            } else {
                for (auto const i : t.quarters) {
                    v.how += (v.how.empty() ? "" : " + ") + name_of(quarters[i].solved.period.days(), history);
                    for (auto const used : facts_of(*quarters[i].solved.value, flow.flows()[quarters[i].flow]))
                        v.facts.push_back(used);
                }
            }
        }
        found.push_back(std::move(v));
    }
    for (auto const& year : solved_periods(flow, period_kind::year, history)) {
        if (!year.solved.value || !year.solved.value->is_reported() || has(year.solved.period.days())) continue;
        auto v = shown_of(year.solved, flow.flows()[year.flow], history);
        v.label = trailing_label(v.period.last_day(), history);
        v.basis = year.flow;
        v.conflicts.clear();
        found.push_back(std::move(v));
    }
    // Of a day for which there is a value no reason is shown.
    std::erase_if(found, [&](auto const& v) {
        return !v.value && std::any_of(found.begin(), found.end(), [&](auto const& other) {
            return other.value && other.period.last_day() == v.period.last_day();
        });
    });
    sort_by_days(found);
    return found;
}

[[nodiscard]] inline std::vector<shown> values_shown(fact_book const& book, items const& meant, by unit,
                                                     knowledge known, fiscal_history const& history) {
    auto const measure = measure_of(book, meant.places.front());
    if (measure == concept_measure::stock) return balances(book, meant, unit, known, history);
    if (measure != concept_measure::flow) return reported_only(book, meant, kind_of(unit), known, history);
    std::vector<std::vector<flow_report>> reports;
    for (auto const place : meant.places) reports.push_back(reports_of(book, place, known));
    preferred_flow const flow{std::move(reports)};
    if (unit == by::ttm) return trailing_shown(flow, history);
    std::vector<shown> found;
    for (auto const& p : solved_periods(flow, kind_of(unit), history)) {
        auto v = shown_of(p.solved, flow.flows()[p.flow], history);
        v.basis = p.flow;
        for (auto const& [other, way] : p.others) {
            auto const& of = flow.flows()[other];
            auto const place = meant.places[of.reports()[way.terms()[0].report].concept_index];
            v.conflicts.push_back({way.value(),
                                   to_text(way, of, history) + " as " + std::string{book.item_at(place).name.name},
                                   facts_of(way, of)});
        }
        found.push_back(std::move(v));
    }
    return found;
}

}  // namespace companyfacts

#endif
