// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_LINES_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_LINES_HPP

// Values by period as text: a table for people, CSV for programs.
//
//     FY2023Q4  2023-07-02  2023-09-30  89,498  -0.7%  FY2023 - 9M FY2023
//     FY2023Q4,2023-07-02,2023-09-30,89498000000,FY2023 - 9M FY2023,-0.007188
//
// Shape  A table shows millions where every value is a whole number of them, CSV the values as they are. A value that
//        cannot be had is empty, with the reason in its place.

#include "../common/columns.hpp"
#include "../common/csv.hpp"

#include <prospectus/amount/decimal.hpp>
#include <prospectus/text/date.hpp>
#include <prospectus/text/decimal.hpp>

#include <cstdio>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace companyfacts {

using namespace prospectus;

/// One row of the answer; the texts are those of CSV.
struct line {
    std::string label{};  // empty where the company's calendar does not know the days
    day_span days;
    std::optional<decimal> value{};
    std::string how{};
    std::string growth{};          // six decimals, or the reason's name
    std::optional<double> rate{};  // where there is one
    std::string reason{};          // in words, where there is none
    std::string note{};            // of the rate
};

[[nodiscard]] inline std::string with_commas(decimal value) {
    auto text = to_text(value.shortest());
    auto const sign = text.starts_with('-') ? std::size_t{1} : std::size_t{0};
    for (auto at = std::min(text.find('.'), text.size()); at > sign + 3; at -= 3) text.insert(at - 3, 1, ',');
    return text;
}

/// How many places a table may leave out: six where all values have them to spare, else none.
[[nodiscard]] inline int places_to_spare(std::vector<line> const& lines) {
    bool any = false;
    for (auto const& l : lines) {
        if (!l.value || l.value->sign() == 0) continue;
        if (l.value->shortest().exponent() < 6) return 0;
        any = true;
    }
    return any ? 6 : 0;
}

inline void print_csv(std::ostream& out, std::vector<line> const& lines, std::string const& before = "") {
    using examples::csv_field;
    for (auto const& l : lines)
        out << before << csv_field(l.label) << ',' << to_text(l.days.first_day()) << ',' << to_text(l.days.last_day())
            << ',' << (l.value ? to_text(l.value->shortest()) : "") << ',' << csv_field(l.how) << ','
            << csv_field(l.growth) << '\n';
}

[[nodiscard]] inline std::string percent(double rate) {
    char text[64];
    std::snprintf(text, sizeof text, "%+.1f%%", rate * 100);
    return text;
}

inline void print_table(std::ostream& out, std::vector<line> const& lines, std::string const& unit,
                        std::string const& growth_head) {
    auto const spare = places_to_spare(lines);
    std::vector<std::vector<std::string>> rows{
        {"period", "first day", "last day", unit + (spare > 0 ? " million" : ""), growth_head, "how"}};
    for (auto const& l : lines) {
        std::vector<std::string> row{l.label, to_text(l.days.first_day()), to_text(l.days.last_day())};
        row.push_back(
            l.value ? with_commas(decimal{l.value->shortest().coefficient(), l.value->shortest().exponent() - spare})
                    : "");
        row.push_back(!l.value ? "" : l.rate ? percent(*l.rate) : l.reason);
        row.push_back(l.how + (l.note.empty() || !l.rate ? "" : (l.how.empty() ? "" : "; ") + ("growth: " + l.note)));
        rows.push_back(row);
    }
    examples::print_columns(out, rows, {false, false, false, true, true, false});
}

}  // namespace companyfacts

#endif
