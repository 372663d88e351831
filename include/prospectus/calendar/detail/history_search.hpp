// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_HISTORY_SEARCH_HPP
#define PROSPECTUS_CALENDAR_DETAIL_HISTORY_SEARCH_HPP

// The cheapest history that explains reported spans: a rule for each stretch of time, then what went off the rules.
//
// Unit    Prices in hundredths of a span (span_price.hpp).
// Source  The principle of least description length (J. Rissanen, 1978), with prices instead of bits.

#include <prospectus/calendar/detail/history_fit.hpp>
#include <prospectus/calendar/detail/rule_candidates.hpp>
#include <prospectus/calendar/detail/span_price.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/reported_span.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace prospectus::detail {

class history_search {
public:
    struct found {
        fiscal_history history;
        int price;
        std::vector<std::vector<fiscal_calendar>> equals;  // by era, other rules of the same fit
    };

    /// Spans in order of their last days.
    explicit history_search(std::vector<numbered_span> const& spans)
        : fit_{spans}, spans_{spans}, candidates_{rule_candidates(spans)} {
        prices_.reserve(candidates_.size() * spans_.size());
        for (auto const& c : candidates_)
            for (auto const& s : spans_) prices_.push_back(price_under(s, c.calendar));
    }

    [[nodiscard]] std::optional<found> best() const {
        if (candidates_.empty()) return std::nullopt;
        auto one = finished({{0, best_alone()}});
        auto const stretches = cheapest_stretches();
        if (stretches.size() < 2) return one;
        auto several = finished(stretches);
        return several.price < one.price ? several : one;
    }

private:
    /// From a span on, a candidate.
    struct stretch {
        std::size_t from;
        std::size_t rule;
    };

    [[nodiscard]] int price(std::size_t rule, std::size_t span) const { return prices_[rule * spans_.size() + span]; }
    [[nodiscard]] int fit(std::size_t rule, std::size_t from, std::size_t past) const {
        int sum = 0;
        for (auto i = from; i < past; ++i) sum += price(rule, i);
        return sum;
    }

    [[nodiscard]] std::size_t best_alone() const {
        std::size_t best = 0;
        int least = std::numeric_limits<int>::max();
        for (std::size_t r = 0; r < candidates_.size(); ++r)
            if (int const all = fit(r, 0, spans_.size()) + candidates_[r].price; all < least) best = r, least = all;
        return best;
    }

    /// By dynamic programming over the spans: stay with a rule, or pay for a change to another.
    [[nodiscard]] std::vector<stretch> cheapest_stretches() const {
        auto const rules = candidates_.size();
        std::vector<int> cost(rules);
        std::vector<std::vector<std::size_t>> came_from(spans_.size(), std::vector<std::size_t>(rules));
        for (std::size_t r = 0; r < rules; ++r) cost[r] = candidates_[r].price + price(r, 0);
        for (std::size_t i = 1; i < spans_.size(); ++i) {
            std::size_t cheapest = 0;
            for (std::size_t r = 1; r < rules; ++r)
                if (cost[r] < cost[cheapest]) cheapest = r;
            auto const change = cost[cheapest] + price_of_change;
            for (std::size_t r = 0; r < rules; ++r) {
                bool const changes = change + candidates_[r].price < cost[r];
                came_from[i][r] = changes ? cheapest : r;
                cost[r] = (changes ? change + candidates_[r].price : cost[r]) + price(r, i);
            }
        }
        std::size_t last = 0;
        for (std::size_t r = 1; r < rules; ++r)
            if (cost[r] < cost[last]) last = r;
        std::vector<stretch> reversed{{0, last}};
        for (std::size_t i = spans_.size() - 1; i > 0; --i) {
            auto const before = came_from[i][reversed.back().rule];
            if (before == reversed.back().rule) continue;
            reversed.back().from = i;
            reversed.push_back({0, before});
        }
        return {reversed.rbegin(), reversed.rend()};
    }

    /// The offset that most of the names in a stretch have from the nominal years; the one nearest 0 of several.
    [[nodiscard]] fiscal_calendar named(std::size_t rule, std::size_t from, std::size_t past) const {
        auto const& c = candidates_[rule].calendar;
        int votes[5]{};
        for (auto i = from; i < past; ++i) {
            auto const& s = spans_[i];
            if (s.named.year == 0 || price(rule, i) >= price_of_span) continue;
            auto const offset =
                s.named.year - c.place_of(period_kind::year, c.ordinal_holding(period_kind::year, s.last)).year;
            if (offset >= -2 && offset <= 2) ++votes[offset + 2];
        }
        int best = 0;
        for (int const offset : {-1, 1, -2, 2})
            if (votes[offset + 2] > votes[best + 2]) best = offset;
        return c.named(best);
    }

    [[nodiscard]] found finished(std::vector<stretch> const& stretches) const {
        auto const past_of = [&](std::size_t k) {
            return k + 1 < stretches.size() ? stretches[k + 1].from : spans_.size();
        };
        auto const first = named(stretches[0].rule, 0, past_of(0));
        std::vector<history_statement> statements;
        int price = candidates_[stretches[0].rule].price;
        std::vector<std::size_t> kept{0};
        for (std::size_t k = 1; k < stretches.size(); ++k) {
            auto const before = named(stretches[kept.back()].rule, stretches[kept.back()].from, past_of(kept.back()));
            auto const next = named(stretches[k].rule, stretches[k].from, past_of(k));
            if (fit_.add_change(first, statements, before, next, spans_[stretches[k].from])) {
                kept.push_back(k);
                price += price_of_change + candidates_[stretches[k].rule].price;
            }
        }
        found made{fiscal_history::from(first, statements).value(), 0, {}};
        price += fit_.add_exceptions(made.history, first, statements);
        made.price = price + fit_.misfit(made.history);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            auto const past = i + 1 < kept.size() ? stretches[kept[i + 1]].from : spans_.size();
            made.equals.push_back(equals_of(stretches[kept[i]], past));
        }
        return made;
    }

    /// The plainest first.
    [[nodiscard]] std::vector<fiscal_calendar> equals_of(stretch const& s, std::size_t past) const {
        std::vector<std::size_t> rules;
        for (std::size_t r = 0; r < candidates_.size(); ++r) {
            if (r == s.rule || fit(r, s.from, past) != fit(s.rule, s.from, past)) continue;
            auto place = rules.size();
            while (place > 0 && candidates_[rules[place - 1]].price > candidates_[r].price) --place;
            rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(place), r);
        }
        std::vector<fiscal_calendar> equals;
        for (auto const r : rules) equals.push_back(named(r, s.from, past));
        return equals;
    }

    history_fit fit_;
    std::vector<numbered_span> spans_;
    std::vector<candidate> candidates_;
    std::vector<int> prices_;
};

}  // namespace prospectus::detail

#endif
