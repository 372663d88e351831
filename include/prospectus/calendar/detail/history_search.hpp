// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_HISTORY_SEARCH_HPP
#define PROSPECTUS_CALENDAR_DETAIL_HISTORY_SEARCH_HPP

// The cheapest history that explains reported spans: a rule for each stretch of time, then what went off the rules.
//
// Unit    Prices in hundredths of a span (span_price.hpp).
// Source  The principle of least description length (J. Rissanen, 1978), with prices instead of bits.

#include <prospectus/calendar/detail/rule_candidates.hpp>
#include <prospectus/calendar/detail/span_price.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/reported_span.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
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
        : spans_{spans}, candidates_{rule_candidates(spans)} {
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

    [[nodiscard]] int misfit(fiscal_history const& history) const {
        int sum = 0;
        for (auto const& s : spans_) {
            auto const how = explain(day_span{date_of(s.first), date_of(s.last)}, history).how;
            sum += how == span_fit::none ? price_of_span : how == span_fit::trailing_year ? 40 : 0;
        }
        return sum;
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
            if (add_change(first, statements, before, next, spans_[stretches[k].from])) {
                kept.push_back(k);
                price += price_of_change + candidates_[stretches[k].rule].price;
            }
        }
        found made{fiscal_history::from(first, statements).value(), 0, {}};
        price += add_exceptions(made.history, first, statements);
        made.price = price + misfit(made.history);
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

    /// Finds the close of the calendar before and the first day of the next that fit best, near the first span of the
    /// next. False where none makes a history.
    [[nodiscard]] bool add_change(fiscal_calendar const& first, std::vector<history_statement>& statements,
                                  fiscal_calendar const& before, fiscal_calendar const& next,
                                  numbered_span const& change) const {
        int least = std::numeric_limits<int>::max();
        std::vector<history_statement> best;
        auto const closes_of = [&](fiscal_calendar const& c) {
            std::vector<std::int32_t> closes;
            auto const year = c.ordinal_holding(period_kind::year, change.last);
            for (auto y = year - 3; y <= year + 1; ++y) closes.push_back(c.close_number(period_kind::year, y));
            return closes;
        };
        for (auto const close : closes_of(before)) {
            if (close + 1 < earliest_number) continue;
            std::vector<std::int32_t> starts{close + 1};
            for (auto const other : closes_of(next))
                if (other > close && other - close < 400) add_once(starts, other + 1);
            auto const by_rule = starts.size();
            for (auto const& s : spans_)
                if (s.first > close && s.first - close < 400) add_once(starts, s.first);
            for (std::size_t i = 0; i < starts.size(); ++i) {
                auto const start = starts[i];
                int const days = start - close - 1;
                auto const tried_with = [&](std::optional<int> stated_year) {
                    auto tried = statements;
                    if (days > 0)
                        tried.push_back(transition{day_span{date_of(close + 1), date_of(start - 1)}, stated_year});
                    tried.push_back(calendar_from{date_of(start), next});
                    return tried;
                };
                auto tried = tried_with(year_reported(close + 1, start - 1));
                auto history = fiscal_history::from(first, tried);
                if (!history) history = fiscal_history::from(first, tried = tried_with(std::nullopt));
                if (!history) continue;
                int const all = misfit(*history) + (days > 0 ? 10 + days / 40 : 0) + (i < by_rule ? 0 : 20);
                if (all < least) least = all, best = std::move(tried);
            }
        }
        if (best.empty()) return false;
        statements = std::move(best);
        return true;
    }

    /// The year that the first named span of these days was called.
    [[nodiscard]] std::optional<int> year_reported(std::int32_t first, std::int32_t last) const {
        for (auto const& s : spans_)
            if (s.first == first && s.last == last && s.named.year != 0 && s.named.number == 0) return s.named.year;
        return std::nullopt;
    }

    using statement_list = std::vector<history_statement>;

    /// Adds the exception that explains most, as long as one explains more than it costs; their price.
    [[nodiscard]] int add_exceptions(fiscal_history& history, fiscal_calendar const& first,
                                     statement_list& statements) const {
        int price = 0;
        for (auto now = misfit(history);;) {
            int least = now;
            std::optional<fiscal_history> best;
            statement_list best_statements;
            for (auto const& exception : possible_exceptions(history)) {
                auto tried = statements;
                tried.insert(tried.end(), exception.begin(), exception.end());
                auto made = fiscal_history::from(first, tried);
                if (!made) continue;
                auto const all = misfit(*made) + price_of_exception * static_cast<int>(exception.size());
                if (all < least) least = all, best = *std::move(made), best_statements = std::move(tried);
            }
            if (!best) return price;
            price += price_of_exception * static_cast<int>(best_statements.size() - statements.size());
            history = *std::move(best);
            statements = std::move(best_statements);
            now = misfit(history);
        }
    }
    /// Closes moved to days that unexplained spans begin or end on, weeks 53 moved within their year, and both.
    [[nodiscard]] std::vector<statement_list> possible_exceptions(fiscal_history const& history) const {
        std::vector<statement_list> all;
        for (auto const& s : spans_) {
            if (explain(day_span{date_of(s.first), date_of(s.last)}, history).how != span_fit::none) continue;
            for (auto const close : {s.first - 1, s.last}) {
                if (!is_met_twice(close)) continue;
                for (auto const away : {-15, 0, 15}) {
                    if (close + away < earliest_number || close + away > latest_number) continue;
                    if (auto const q = find_period(period_kind::quarter, date_of(close + away), history))
                        add_exceptions_near(all, *q, close);
                }
            }
        }
        return all;
    }
    /// Whether two spans end or begin there: a single one earns no exception.
    [[nodiscard]] bool is_met_twice(std::int32_t close) const {
        int met = 0;
        for (auto const& s : spans_) met += s.last == close || s.first - 1 == close ? 1 : 0;
        return met > 1;
    }
    static void add_exceptions_near(std::vector<statement_list>& all, fiscal_period const& quarter,
                                    std::int32_t close) {
        auto const apart = day_number(quarter.last_day()) - close;
        auto const [year, number] = quarter.label();
        bool const moved =
            apart >= -15 && apart <= 15 && apart != 0 && close >= earliest_number && close <= latest_number;
        if (moved && number < 4) add_once(all, {quarter_closes{year, number, date_of(close)}});
        if (moved && number == 4) add_once(all, {year_closes{year, date_of(close)}});
        for (int other = 1; other <= 4; ++other) {
            add_once(all, {week_53_in_quarter{year, other}});
            if (moved && number == 4)
                add_once(all, {year_closes{year, date_of(close)}, week_53_in_quarter{year, other}});
        }
    }

    std::vector<numbered_span> spans_;
    std::vector<candidate> candidates_;
    std::vector<int> prices_;
};

}  // namespace prospectus::detail

#endif
