// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CALENDAR_DETAIL_HISTORY_FIT_HPP
#define PROSPECTUS_CALENDAR_DETAIL_HISTORY_FIT_HPP

// Statements that make a history fit spans better than they cost: where one calendar follows another, and closes off the
// rule.

#include <prospectus/calendar/detail/rule_candidates.hpp>
#include <prospectus/calendar/detail/span_price.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/reported_span.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus::detail {

class history_fit {
public:
    using statement_list = std::vector<history_statement>;

    explicit history_fit(std::vector<numbered_span> const& spans) : spans_{spans} {}

    [[nodiscard]] int misfit(fiscal_history const& history) const {
        int sum = 0;
        for (auto const& s : spans_) {
            auto const how = explain(day_span{date_of(s.first), date_of(s.last)}, history).how;
            sum += how == span_fit::none ? price_of_span : how == span_fit::trailing_year ? 40 : 0;
        }
        return sum;
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

private:
    /// The year that the first named span of these days was called.
    [[nodiscard]] std::optional<int> year_reported(std::int32_t first, std::int32_t last) const {
        for (auto const& s : spans_)
            if (s.first == first && s.last == last && s.named.year != 0 && s.named.number == 0) return s.named.year;
        return std::nullopt;
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
};

}  // namespace prospectus::detail

#endif
