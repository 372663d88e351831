// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_INFER_FISCAL_HISTORY_HPP
#define PROSPECTUS_CALENDAR_INFER_FISCAL_HISTORY_HPP

// The calendar behind the days that a company reported: the simplest history that explains them.
//
//     auto const found = infer_fiscal_history(spans);    // years and quarters; names where they are known
//     found->history                                     // last saturday of september; week 53 in quarter 1
//     found->explained(), found->by_exceptions()         // counts; the second are among the first
//     found->fates[i].how == span_fate::unexplained      // with the reason: it begins off the calendar, say
//     found->alternatives                                // histories that explain as much, those of plainer rules first
//
// Shape   A rule with few terms is preferred, then a change of calendar, then a moved week 53 and closes off the rule:
//         each must explain more spans than it costs (detail/history_search.hpp). A close off the rule that one span
//         alone asks for stays unexplained. Years are named as most of the spans are.
// Errors  Nothing where no span is of a length that tells: a year of 340 to 385 days, a half of 160 to 200, or a quarter
//         of 77 to 125.
// Cost    Some thousand rules are tried on each span: about 10 ms for a company of twenty years. Grows with the square of
//         the number of different spans.

#include <prospectus/calendar/detail/history_search.hpp>
#include <prospectus/calendar/reported_span.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace prospectus {

enum class span_fate : unsigned char { explained, by_exception, unexplained };
enum class span_fault : unsigned char {
    none,
    begins_off_the_calendar,
    ends_off_the_calendar,
    both_off_the_calendar,
    no_unit
};

struct inferred_span {
    span_fate how;
    span_fault why = span_fault::none;
    std::optional<fiscal_period> as{};  // the period that it is, by the history's name
    bool named_otherwise = false;       // by the company than by the history

    friend constexpr bool operator==(inferred_span const&, inferred_span const&) noexcept = default;
};

struct inferred_history {
    fiscal_history history;
    std::vector<inferred_span> fates;  // of the spans, in their order
    std::vector<fiscal_history> alternatives;

    [[nodiscard]] std::size_t explained() const noexcept { return fates.size() - count(span_fate::unexplained); }
    [[nodiscard]] std::size_t by_exceptions() const noexcept { return count(span_fate::by_exception); }

private:
    [[nodiscard]] std::size_t count(span_fate wanted) const noexcept {
        std::size_t n = 0;
        for (auto const& fate : fates) n += fate.how == wanted ? 1 : 0;
        return n;
    }
};

namespace detail {

[[nodiscard]] inline bool is_exception(history_statement const& s) noexcept {
    return !s.as<calendar_from>() && !s.as<transition>();
}

[[nodiscard]] inline span_fault fault_of(day_span days, fiscal_history const& history) {
    auto const met = [&](date day, bool first) {
        for (auto const kind : {period_kind::quarter, period_kind::month, period_kind::transition})
            if (auto const p = find_period(kind, day, history); p && (first ? p->first_day() : p->last_day()) == day)
                return true;
        return false;
    };
    bool const first = met(days.first_day(), true);
    bool const last = met(days.last_day(), false);
    if (first && last) return span_fault::no_unit;
    return first  ? span_fault::ends_off_the_calendar
           : last ? span_fault::begins_off_the_calendar
                  : span_fault::both_off_the_calendar;
}

[[nodiscard]] inline inferred_span fate_of(reported_span const& s, fiscal_history const& history,
                                           fiscal_history const& by_rule) {
    auto const found = explain(s.days, history);
    if (found.how == span_fit::none) return {span_fate::unexplained, fault_of(s.days, history)};
    bool const plain = explain(s.days, by_rule).how != span_fit::none;
    bool const otherwise =
        s.named.year != 0 && found.as &&
        (found.as->label().year != s.named.year || (s.named.number != 0 && found.as->label().number != s.named.number));
    return {plain ? span_fate::explained : span_fate::by_exception, span_fault::none, found.as, otherwise};
}

}  // namespace detail

[[nodiscard]] inline std::optional<inferred_history> infer_fiscal_history(std::vector<reported_span> const& spans) {
    std::vector<detail::numbered_span> numbered;
    for (auto const& s : spans) {
        detail::numbered_span next{detail::day_number(s.days.first_day()), detail::day_number(s.days.last_day()),
                                   s.named};
        auto place = numbered.size();
        while (place > 0 && numbered[place - 1].last > next.last) --place;
        bool known = false;
        for (auto i = place; i > 0 && numbered[i - 1].last == next.last && !known; --i) known = numbered[i - 1] == next;
        if (known) continue;
        numbered.insert(numbered.begin() + static_cast<std::ptrdiff_t>(place), next);
    }
    auto found = detail::history_search{numbered}.best();
    if (!found) return std::nullopt;
    auto const& history = found->history;

    std::vector<history_statement> rules;
    for (auto const& s : history.statements())
        if (!detail::is_exception(s)) rules.push_back(s);
    auto const by_rule = fiscal_history::from(history.first_calendar(), rules).value();

    inferred_history inferred{history, {}, {}};
    for (auto const& s : spans) inferred.fates.push_back(detail::fate_of(s, history, by_rule));
    // The same with one calendar exchanged for another that explains as much.
    for (std::size_t era = 0; era < found->equals.size(); ++era) {
        for (auto const& other : found->equals[era]) {
            auto first = era == 0 ? other : history.first_calendar();
            auto statements = history.statements();
            std::size_t n = 0;
            for (auto& s : statements)
                if (auto const* from = s.as<calendar_from>(); from && ++n == era) s = calendar_from{from->from, other};
            auto const made = fiscal_history::from(first, statements);
            if (!made) continue;
            bool same = true;
            for (std::size_t i = 0; i < spans.size() && same; ++i)
                same = (explain(spans[i].days, *made).how == span_fit::none) ==
                       (inferred.fates[i].how == span_fate::unexplained);
            if (same) inferred.alternatives.push_back(*made);
        }
    }
    return inferred;
}

}  // namespace prospectus

#endif
