// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_TIMELINE_HPP
#define PROSPECTUS_CORPORATE_TIMELINE_HPP

// Events of any kind in one partial order: what dates tell, and what is said of events without dates.
//
//     std::vector<event> const events{{.what = "founded", .when = partial_date{2019, 6}, .lasting = true},
//                                     {.what = "prototype"},
//                                     {.what = "released", .when = partial_date{2023, 3}}};
//     auto const line = timeline::from(events, {{0, 1}, {1, 2}});     // the prototype after the first, before the last
//     line->before(0, 2)                            == answer::yes;
//     line->within(day_span{date{2019, 1, 1}, date{2023, 12, 31}})    // the prototype surely, too
//     line->holding_on(date{2024, 1, 1})            // what lasts: founded
//     line->order().groups                          // each group before the next
//
// Shape   Places are those of the events given. Before means: on an earlier day; of a lasting event its first day counts.
//         It lasts to the last day of `until`, that day with it, and on as far as is stated where there is none.
// Errors  timeline_fault with a place: a circle of orders, orders that dates contradict, an end before the beginning, an
//         order of what is not there.
// Cost    Linear in events and orders, and a sort; before() is a search of the orders where dates do not decide.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/detail/lesser.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/dated_order.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace prospectus {

struct event {
    std::string what{};
    std::string who{};
    std::optional<partial_date> when{};
    bool lasting = false;
    std::optional<partial_date> until{};  // only of a lasting one

    friend bool operator==(event const&, event const&) = default;
};

/// That the one came before the other, whatever their dates are.
struct stated_order {
    std::size_t earlier, later;

    friend bool operator==(stated_order, stated_order) = default;
};

enum class timeline_reason : unsigned char { no_such_event, circle, dates_contradict_order, ends_before_it_begins };

struct timeline_fault {
    std::size_t place;
    timeline_reason reason;

    friend bool operator==(timeline_fault, timeline_fault) = default;
};

class timeline {
public:
    struct match {
        std::size_t place;
        answer sure;  // yes, or cannot_be_known

        friend bool operator==(match, match) = default;
    };

    /// Of no events.
    timeline() = default;

    [[nodiscard]] static outcome<timeline, timeline_fault> from(std::vector<event> events,
                                                                std::vector<stated_order> const& orders = {}) {
        timeline line;
        line.events_ = std::move(events);
        line.later_.resize(line.events_.size());
        for (auto const& [earlier, later] : orders) {
            auto const greater = earlier < later ? later : earlier;
            if (greater >= line.events_.size())
                return unexpected{timeline_fault{greater, timeline_reason::no_such_event}};
            line.later_[earlier].push_back(later);
        }
        if (auto const fault = line.set_days()) return unexpected{*fault};
        return line;
    }

    [[nodiscard]] std::vector<event> const& events() const noexcept { return events_; }

    /// Throws std::out_of_range for a place that is not there.
    [[nodiscard]] answer before(std::size_t a, std::size_t b) const {
        auto const &of_a = days_.at(a), &of_b = days_.at(b);
        if (a == b) return answer::no;
        if (of_a.last && of_b.first && *of_a.last < *of_b.first) return answer::yes;
        if (of_a.first && of_b.last && *of_b.last <= *of_a.first) return answer::no;
        if (reaches(a, b)) return answer::yes;
        return reaches(b, a) ? answer::no : answer::cannot_be_known;
    }

    /// Without a day before or after which it must have been: undated, in an order that the stated ones allow.
    [[nodiscard]] known_order order() const {
        std::vector<std::size_t> sorted = rank_;
        std::vector<std::size_t> rank(sorted.size());
        for (std::size_t i = 0; i < sorted.size(); ++i) rank[sorted[i]] = i;
        auto const first = [&](std::size_t i) { return days_[i].first.value_or(earliest); };
        auto const last = [&](std::size_t i) { return days_[i].last.value_or(latest); };
        detail::stable_sort(sorted, [&](std::size_t i, std::size_t j) {
            if (first(i) != first(j)) return first(i) < first(j);
            return last(i) != last(j) ? last(i) < last(j) : rank[i] < rank[j];
        });
        known_order found;
        std::int64_t reached = earliest;
        for (auto const i : sorted) {
            if (!days_[i].first && !days_[i].last) {
                found.undated.push_back(i);
                continue;
            }
            if (found.groups.empty() || reached < first(i)) found.groups.emplace_back();
            found.groups.back().push_back(i);
            reached = detail::greater(reached, last(i));
        }
        return found;
    }

    /// The lasting events that are true on a day, or may be.
    [[nodiscard]] std::vector<match> holding_on(partial_date day) const {
        auto const from = number(day.first_day()), to = number(day.last_day());
        std::vector<match> found;
        for (std::size_t i = 0; i < events_.size(); ++i) {
            if (!events_[i].lasting) continue;
            auto const& d = days_[i];
            auto const begun = d.last && *d.last <= from  ? answer::yes
                               : d.first && to < *d.first ? answer::no
                                                          : answer::cannot_be_known;
            auto const& until = events_[i].until;
            auto const over = until ? prospectus::before(*until, day) : answer::no;
            auto const holds = begun & !over;
            if (holds != answer::no) found.push_back({i, holds});
        }
        return found;
    }

    /// The events of a period, and those that may be.
    template <spanning Span>
    [[nodiscard]] std::vector<match> within(Span const& span) const {
        auto const from = number(span.first_day()), to = number(span.last_day());
        std::vector<match> found;
        for (std::size_t i = 0; i < events_.size(); ++i) {
            auto const& d = days_[i];
            if ((d.first && to < *d.first) || (d.last && *d.last < from)) continue;
            bool const inside = d.first && d.last && from <= *d.first && *d.last <= to;
            found.push_back({i, inside ? answer::yes : answer::cannot_be_known});
        }
        return found;
    }

    friend bool operator==(timeline const&, timeline const&) = default;

private:
    /// The earliest and the latest day on which it can begin.
    struct days {
        std::optional<std::int64_t> first, last;

        friend bool operator==(days const&, days const&) = default;
    };
    static constexpr std::int64_t earliest = -1'000'000'000, latest = 1'000'000'000;

    [[nodiscard]] static std::int64_t number(date day) { return detail::day_number(day); }

    [[nodiscard]] std::optional<timeline_fault> set_days() {
        std::vector<std::size_t> waiting(events_.size(), 0);
        for (auto const& later : later_)
            for (auto const j : later) ++waiting[j];
        for (std::size_t i = 0; i < events_.size(); ++i) {
            auto const& [what, who, when, lasting, until] = events_[i];
            days_.push_back(when ? days{number(when->first_day()), number(when->last_day())} : days{});
            if (lasting && until)
                days_[i].last = detail::lesser(days_[i].last.value_or(latest), number(until->last_day()));
            if (days_[i].first && days_[i].last && *days_[i].last < *days_[i].first)
                return timeline_fault{i, timeline_reason::ends_before_it_begins};
            if (waiting[i] == 0) rank_.push_back(i);
        }
        for (std::size_t at = 0; at < rank_.size(); ++at)
            for (auto const j : later_[rank_[at]]) {
                if (auto const first = days_[rank_[at]].first)
                    days_[j].first = detail::greater(days_[j].first.value_or(earliest), *first + 1);
                if (--waiting[j] == 0) rank_.push_back(j);
            }
        if (rank_.size() < events_.size()) return timeline_fault{on_circle(waiting), timeline_reason::circle};
        for (auto at = rank_.size(); at-- > 0;)
            for (auto const j : later_[rank_[at]])
                if (auto const last = days_[j].last)
                    days_[rank_[at]].last = detail::lesser(days_[rank_[at]].last.value_or(latest), *last - 1);
        for (std::size_t i = 0; i < events_.size(); ++i)
            if (days_[i].first && days_[i].last && *days_[i].last < *days_[i].first)
                return timeline_fault{i, timeline_reason::dates_contradict_order};
        return std::nullopt;
    }

    /// The least place on a circle, of which there is one: whoever waits does so for one that waits.
    [[nodiscard]] std::size_t on_circle(std::vector<std::size_t> const& waiting) const {
        std::vector<std::size_t> for_whom(events_.size(), 0);
        std::size_t at = 0;
        for (std::size_t i = 0; i < events_.size(); ++i) {
            if (waiting[i] == 0) continue;
            at = i;
            for (auto const j : later_[i]) for_whom[j] = i;
        }
        for (std::size_t i = 0; i < events_.size(); ++i) at = for_whom[at];  // onto the circle
        std::size_t least = at;
        for (auto i = for_whom[at]; i != at; i = for_whom[i]) least = detail::lesser(least, i);
        return least;
    }

    /// By one stated order or more.
    [[nodiscard]] bool reaches(std::size_t from, std::size_t to) const {
        std::vector<bool> seen(events_.size(), false);
        std::vector<std::size_t> open{from};
        while (!open.empty()) {
            auto const at = open.back();
            open.pop_back();
            for (auto const j : later_[at]) {
                if (j == to) return true;
                if (!seen[j]) open.push_back(j);
                seen[j] = true;
            }
        }
        return false;
    }

    std::vector<event> events_;
    std::vector<std::vector<std::size_t>> later_;  // by the stated orders
    std::vector<days> days_;
    std::vector<std::size_t> rank_;  // places, none after one that the stated orders put later
};

}  // namespace prospectus

#endif
