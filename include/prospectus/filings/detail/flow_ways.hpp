// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_DETAIL_FLOW_WAYS_HPP
#define PROSPECTUS_FILINGS_DETAIL_FLOW_WAYS_HPP

// Ways through the reports of one flow from one border of days to another: the best by rank, and all short ones.
//
// Shape   Within two years of both borders, but that a difference of two reports may begin however early: reports since
//         inception. Of two differences that of the later first day is the better. Other ways: of the fewest reports,
//         then of the fewest days.
// Cost    The best: the reports at both ends, and for other ways those within two years. All: bounded by `patience`.

#include <prospectus/core/outcome.hpp>
#include <prospectus/filings/detail/flow_graph.hpp>
#include <prospectus/filings/flow_report.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus::detail {

inline constexpr std::int32_t longest_year = 385;
inline constexpr std::int32_t longest_way = 2 * longest_year;  // a trailing year leads past the end of the next
[[nodiscard]] constexpr bool is_quarter_long(std::int32_t days) noexcept { return 77 <= days && days <= 125; }
[[nodiscard]] constexpr bool is_half_long(std::int32_t days) noexcept { return 160 <= days && days <= 200; }
[[nodiscard]] constexpr bool is_nine_months_long(std::int32_t days) noexcept { return 245 <= days && days <= 290; }
[[nodiscard]] constexpr bool is_year_long(std::int32_t days) noexcept { return 340 <= days && days <= longest_year; }

class flow_ways {
public:
    using index = flow_graph::index;

    flow_ways(flow_graph const& graph, std::span<flow_report const> reports) noexcept
        : graph_{graph}, reports_{reports} {}

    /// With the sum that the terms have; nothing where that is no decimal.
    [[nodiscard]] std::optional<derivation> made(derivation_kind how, std::span<derivation_term const> terms) const {
        decimal value = reports_[terms[0].report].value;
        if (terms[0].subtracted) {
            auto const turned = checked_negate(value);
            if (!turned) return std::nullopt;
            value = *turned;
        }
        for (auto const term : terms.subspan(1)) {
            auto const more = reports_[term.report].value;
            auto const sum = term.subtracted ? checked_subtract(value, more) : checked_add(value, more);
            if (!sum) return std::nullopt;
            value = *sum;
        }
        derivation d{how, value};
        for (auto const term : terms) d.add(term);
        return d;
    }

    [[nodiscard]] std::optional<derivation> reported(index from, index to) const {
        auto const found = graph_.between(from, to);
        if (found == flow_graph::none) return std::nullopt;
        return made(derivation_kind::reported, std::array{derivation_term{found, false}});
    }
    [[nodiscard]] std::optional<derivation> difference(index from, index to) const {
        auto [first, past] = graph_.ending_at(to);
        while (past-- > first) {
            auto const start = graph_.at(past).from;
            if (start >= from) continue;
            auto const shorter = graph_.between(start, from);
            if (shorter == flow_graph::none) continue;
            if (auto d = made(derivation_kind::difference,
                              std::array{derivation_term{past, false}, derivation_term{shorter, true}}))
                return d;
        }
        return std::nullopt;
    }
    /// Whichever of the four it is: the last first.
    [[nodiscard]] std::optional<derivation> rest_of_year(index from, index to) const {
        if (!is_quarter_long(days_between(from, to))) return std::nullopt;
        int left = patience_for_years;
        for (std::size_t before = 4; before-- > 0;)
            if (auto d = quarters_before(from, to, before, {}, 0, left)) return d;
        return std::nullopt;
    }
    [[nodiscard]] std::optional<derivation> best_ranked(index from, index to) const {
        if (auto d = reported(from, to)) return d;
        if (auto d = difference(from, to)) return d;
        return rest_of_year(from, to);
    }

    /// Of the fewest reports, then the fewest days, then in their order.
    [[nodiscard]] outcome<derivation, unsolved_reason> shortest(index from, index to) {
        auto const [low, high] = window(from, to);
        reached_.resize(graph_.borders().size());
        ++search_;
        reached_[from] = {search_, 0, 0, 0, 0};
        edge_.assign(1, from);
        for (std::uint32_t hops = 1; hops <= derivation::most_terms && !edge_.empty(); ++hops) {
            next_.clear();
            for (auto const node : edge_)
                for_each_step(node, [&](index report, index other) {
                    if (other < low || other >= high) return;
                    auto& there = reached_[other];
                    auto const days = reached_[node].days + graph_.days(report);
                    if (there.search == search_ && (there.hops < hops || there.days <= days)) return;
                    if (there.search != search_) next_.push_back(other);
                    there = {search_, hops, days, report, node};
                });
            if (reached_[to].search == search_) break;
            edge_.swap(next_);
        }
        if (reached_[to].search != search_) return unexpected{unsolved_reason::no_way};
        std::array<derivation_term, derivation::most_terms> terms{};
        auto first = terms.size();
        for (auto node = to; node != from; node = reached_[node].before)
            terms[--first] = {reached_[node].report, graph_.at(reached_[node].report).from == node};
        if (auto const d = made(derivation_kind::other, std::span{terms}.subspan(first))) return *d;
        return unexpected{unsolved_reason::out_of_range};
    }

    /// Every way of at most four reports that enters no border twice, the shortest first, each by its best rank. Differences
    /// of reports that begin earlier are among them. Stops after `patience` steps, or at
    /// `most_ways`.
    [[nodiscard]] std::vector<derivation> all(index from, index to) const {
        std::vector<derivation> found;
        auto const [low, high] = window(from, to);
        search s{from, to, low, high, 0, {}, {}, patience, &found};
        for (s.length = 1; s.length <= s.terms.size() && s.left > 0; ++s.length) {
            extend(s, from, 0);
            if (s.length == 2) early_differences(s);
        }
        return found;
    }

private:
    // A year of days, each reported in every way, has no end of ways; twenty years of Amazon at most 22, in 255 steps.
    static constexpr int patience = 4'000;
    static constexpr std::size_t most_ways = 128;
    static constexpr int patience_for_years = 2'000;

    struct search {
        index from, to, low, high;
        std::size_t length;
        std::array<derivation_term, 4> terms;
        std::array<index, 4> nodes;
        int left;
        std::vector<derivation>* found;
    };

    [[nodiscard]] std::int32_t days_between(index from, index to) const noexcept {
        return graph_.borders()[to] - graph_.borders()[from];
    }
    /// The borders of ways that lead no further than two years.
    [[nodiscard]] std::pair<index, index> window(index from, index to) const noexcept {
        auto const low = graph_.first_border_from(graph_.borders()[to] - longest_way);
        auto const high = graph_.first_border_from(graph_.borders()[from] + longest_way + 1);
        return {low < from ? low : from, high > to ? high : to + 1};
    }
    template <class F>
    void for_each_step(index node, F const& f) const {
        for (auto const report : graph_.beginning_at(node)) f(report, graph_.at(report).to);
        for (auto [report, past] = graph_.ending_at(node); report < past; ++report) f(report, graph_.at(report).from);
    }

    /// `count` of the other quarters are found; `more` are before the first of them.
    [[nodiscard]] std::optional<derivation> quarters_before(index at, index to, std::size_t more,
                                                            std::array<index, 3> others, std::size_t count,
                                                            int& left) const {
        if (more == 0) return quarters_after(to, at, others, count, left);
        for (auto [first, past] = graph_.ending_at(at); past-- > first && --left > 0;) {
            if (!is_quarter_long(graph_.days(past))) continue;
            others[count] = past;
            if (auto d = quarters_before(graph_.at(past).from, to, more - 1, others, count + 1, left)) return d;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<derivation> quarters_after(index at, index year_from, std::array<index, 3> others,
                                                           std::size_t count, int& left) const {
        if (count == 3) {
            auto const year = graph_.between(year_from, at);
            if (year == flow_graph::none || !is_year_long(graph_.days(year))) return std::nullopt;
            std::array terms{derivation_term{year, false}, derivation_term{others[0], true},
                             derivation_term{others[1], true}, derivation_term{others[2], true}};
            in_order_of_time(terms);
            return made(derivation_kind::rest_of_year, terms);
        }
        for (auto const report : graph_.beginning_at(at)) {
            if (--left <= 0) break;
            if (!is_quarter_long(graph_.days(report))) continue;
            others[count] = report;
            if (auto d = quarters_after(graph_.at(report).to, year_from, others, count + 1, left)) return d;
        }
        return std::nullopt;
    }
    /// The three quarters, not the year in front of them.
    static void in_order_of_time(std::array<derivation_term, 4>& terms) noexcept {
        for (std::size_t i = 2; i < 4; ++i)
            for (std::size_t k = i; k > 1 && terms[k].report < terms[k - 1].report; --k) {
                auto const held = terms[k];
                terms[k] = terms[k - 1];
                terms[k - 1] = held;
            }
    }

    void extend(search& s, index node, std::size_t depth) const {
        if (depth + 1 == s.length) {
            // The last step must lead there: look only there.
            auto const forwards = node < s.to;
            auto report = graph_.between(forwards ? node : s.to, forwards ? s.to : node);
            for (; report != flow_graph::none && report < graph_.ending_at(forwards ? s.to : node).second &&
                   graph_.at(report).from == (forwards ? node : s.to);
                 ++report) {
                s.terms[depth] = {report, !forwards};
                keep(s);
            }
            if (s.left > 0) --s.left;
            return;
        }
        for_each_step(node, [&](index report, index other) {
            if (--s.left <= 0 || other < s.low || other >= s.high || other == s.from || other == s.to) return;
            for (std::size_t i = 0; i < depth; ++i)
                if (s.nodes[i] == other) return;
            s.nodes[depth] = other;
            s.terms[depth] = {report, graph_.at(report).from == other};
            extend(s, other, depth + 1);
        });
    }
    void early_differences(search& s) const {
        for (auto [first, past] = graph_.ending_at(s.to); first < past; ++first) {
            auto const start = graph_.at(first).from;
            if (start >= s.low || --s.left <= 0) break;
            auto const shorter = graph_.between(start, s.from);
            if (shorter == flow_graph::none) continue;
            s.terms[0] = {shorter, true};
            s.terms[1] = {first, false};
            keep(s);
        }
    }
    /// As the ranks name it, with the longest report in front where it is a difference.
    void keep(search& s) const {
        auto terms = s.terms;
        auto how = derivation_kind::other;
        if (s.length == 1) {
            how = derivation_kind::reported;
        } else if (s.length == 2 && terms[0].subtracted && !terms[1].subtracted) {
            how = derivation_kind::difference;
            terms = {terms[1], terms[0]};
        } else if (s.length == 4) {
            std::size_t year = 0, years = 0, quarters = 0;
            for (std::size_t i = 0; i < 4; ++i) {
                auto const days = graph_.days(terms[i].report);
                if (!terms[i].subtracted && is_year_long(days)) year = i, ++years;
                if (terms[i].subtracted && is_quarter_long(days)) ++quarters;
            }
            if (years == 1 && quarters == 3 && is_quarter_long(days_between(s.from, s.to))) {
                how = derivation_kind::rest_of_year;
                for (auto i = year; i > 0; --i) terms[i] = s.terms[i - 1];
                terms[0] = s.terms[year];
                in_order_of_time(terms);
            }
        }
        if (s.found->size() == most_ways) s.left = 0;
        else if (auto d = made(how, std::span{terms}.first(s.length))) s.found->push_back(*d);
    }

    /// How shortest() came to a border; left as it is for the next search, which has another number.
    struct step {
        std::uint32_t search = 0;
        std::uint32_t hops = 0;
        std::int32_t days = 0;  // of all reports on the way
        index report = 0;
        index before = 0;
    };

    flow_graph const& graph_;
    std::span<flow_report const> reports_;
    std::vector<step> reached_;
    std::vector<index> edge_, next_;
    std::uint32_t search_ = 0;
};

}  // namespace prospectus::detail

#endif
