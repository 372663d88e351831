// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_QUARTERS_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_QUARTERS_HPP

// The last quarters of the calendar year: who released how many models, and what their tokens cost.
//
//     auto const quarters = last_quarters(releases, 8);
//     print_counts(out, releases, quarters, 10);
//     print_prices(out, releases, quarters);
//
// Shape   "2 to 3" where dates leave open in which quarter a release was. What several developers released together is one
//         release of each, and one in all.

#include "../common/columns.hpp"
#include "../common/encoding.hpp"
#include "rows.hpp"
#include "trends.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace model_releases {

struct quarter {
    int year, number;

    [[nodiscard]] day_span days() const {
        auto const first = detail::months_from_zero(year, 3 * number - 2);
        return {detail::date_of(detail::first_of_month(first)), detail::date_of(detail::first_of_month(first + 3) - 1)};
    }
    [[nodiscard]] std::string name() const { return std::to_string(year) + " Q" + std::to_string(number); }
    [[nodiscard]] quarter before() const { return number > 1 ? quarter{year, number - 1} : quarter{year - 1, 4}; }
};

/// Up to that of the latest release, in order.
[[nodiscard]] inline std::vector<quarter> last_quarters(std::vector<model_release> const& releases, std::size_t count) {
    std::optional<date> last;
    for (auto const& r : releases)
        if (r.released && (!last || *last < r.released->first_day())) last = r.released->first_day();
    std::vector<quarter> quarters;
    if (!last) return quarters;
    quarter at{last->year(), (last->month() + 2) / 3};
    for (; quarters.size() < count && at.year > 1400 && at.year < 9999; at = at.before()) quarters.push_back(at);
    std::reverse(quarters.begin(), quarters.end());
    return quarters;
}

namespace parts {

inline std::string count_text(release_count count) {
    if (count.possible == 0) return "";
    auto const least = std::to_string(count.sure);
    return count.sure == count.possible ? least : least + " to " + std::to_string(count.possible);
}

/// The middle one, or half way between the two in the middle.
inline std::optional<decimal> median(std::vector<decimal> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    auto const middle = values[values.size() / 2];
    if (values.size() % 2 == 1) return middle;
    auto const sum = checked_add(middle, values[values.size() / 2 - 1]);
    return sum ? checked_multiply(*sum, decimal{5, -1}) : std::nullopt;
}

}  // namespace parts

inline void print_counts(std::ostream& out, std::vector<model_release> const& releases,
                         std::vector<quarter> const& quarters, std::size_t most) {
    if (quarters.empty()) return;
    day_span const all{quarters.front().days().first_day(), quarters.back().days().last_day()};
    std::map<std::string, std::vector<model_release>> by_developer;  // of dated releases that may be in these quarters
    std::vector<model_release> dated;
    for (auto const& r : releases) {
        if (!r.released || within(*r.released, all) == answer::no) continue;
        dated.push_back(r);
        auto names = several(r.developer);
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (auto const& name : names) by_developer[name].push_back(r);
    }
    std::vector<std::pair<std::string, std::vector<model_release>>> order{by_developer.begin(), by_developer.end()};
    std::stable_sort(order.begin(), order.end(),
                     [](auto const& a, auto const& b) { return a.second.size() > b.second.size(); });
    auto const shown = std::min(most, order.size());

    std::vector<std::vector<std::string>> rows{{"", "releases a quarter"}};
    for (auto const& q : quarters) rows.front().push_back(q.name());
    auto const row = [&](std::string const& name, std::vector<model_release> const& those) {
        rows.push_back({"", examples::printable(name)});
        for (auto const& q : quarters) rows.back().push_back(parts::count_text(releases_in(those, q.days())));
    };
    for (std::size_t i = 0; i < shown; ++i) row(order[i].first, order[i].second);
    std::vector<model_release> others, unnamed;
    for (auto const& r : dated) {
        auto const names = several(r.developer);
        bool of_shown = false;
        for (std::size_t i = 0; i < shown; ++i)
            of_shown = of_shown || std::find(names.begin(), names.end(), order[i].first) != names.end();
        if (names.empty()) unnamed.push_back(r);
        else if (!of_shown) others.push_back(r);
    }
    if (order.size() > shown) row("others (" + std::to_string(order.size() - shown) + ")", others);
    if (!unnamed.empty()) row("developer not told", unnamed);
    row("all", dated);
    std::vector<bool> right(quarters.size() + 2, true);
    right[0] = right[1] = false;
    examples::print_columns(out, rows, right);
    out << '\n';
}

/// Of a million tokens, by the quarter in which models came: the lowest and the middle one.
inline void print_prices(std::ostream& out, std::vector<model_release> const& releases,
                         std::vector<quarter> const& quarters) {
    std::vector<std::vector<std::string>> rows{
        {"", "USD a million", "models", "input: lowest", "median", "output: lowest", "median"}};
    std::size_t priced = 0;
    for (auto const& q : quarters) {
        std::vector<decimal> input, output;
        std::size_t models = 0;
        for (auto const& r : releases) {
            if (!r.released || within(*r.released, q.days()) != answer::yes) continue;
            auto const in = price_of(r, token_kind::input), given = price_of(r, token_kind::output);
            if (in) input.push_back(*in);
            if (given) output.push_back(*given);
            models += in || given ? 1U : 0U;
        }
        priced += models;
        auto const text = [](std::optional<decimal> const& value) { return value ? number_text(*value) : ""; };
        auto const lowest = [](std::vector<decimal> const& values) -> std::optional<decimal> {
            if (values.empty()) return std::nullopt;
            return *std::min_element(values.begin(), values.end());
        };
        rows.push_back({"", q.name(), std::to_string(models), text(lowest(input)), text(parts::median(input)),
                        text(lowest(output)), text(parts::median(output))});
    }
    if (priced == 0) return;
    examples::print_columns(out, rows, {false, false, true, true, true, true, true});
    out << '\n';
}

}  // namespace model_releases

#endif
