// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_KNOWN_FACTS_HPP
#define PROSPECTUS_FILINGS_KNOWN_FACTS_HPP

// What a book says of one item within one knowledge: one value a period.
//
//     auto const sales = book.find({"us-gaap", "SalesRevenueNet"}, "USD");
//     for (auto const& known : known_facts(book, *sales, as_of(date{2016, 1, 31}))) ...   // in the order of fact_period
//     if (auto const known = known_fact(book, *sales, quarter, latest)) book[known->row]  // the report, with its filing
//     known->restated              // another report of it gives another value
//
// Shape   Of several reports of one period the one that the knowledge means; of two in one filing the one added first.
//         As of a day, only what was filed by then makes a value restated; otherwise every report that counts.
// Cost    A sort of the item's facts, which most files have nearly sorted.

#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/knowledge.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace prospectus {

struct known_value {
    fact_period period{};
    decimal value{};
    fact_book::row row = 0;
    bool restated = false;

    friend constexpr bool operator==(known_value const&, known_value const&) noexcept = default;
};

namespace detail {

struct known_row {
    period_key period;
    std::uint32_t row;
};

/// Takes one more report of the same period into account.
inline void also_reported(known_value& known, fact_columns const& columns, std::uint32_t row, knowledge meant) {
    auto const value = columns.value(row);
    known.restated = known.restated || value != known.value;
    auto const& here = columns.filings[columns.filing[known.row]];
    auto const& other = columns.filings[columns.filing[row]];
    bool const first = meant.which() == knowledge::kind::as_first_reported;
    if (first ? filed_before(other, here) : filed_before(here, other)) {
        known.row = row;
        known.value = value;
    }
}

/// As knowledge::counts(), of a row.
class counting {
public:
    explicit counting(knowledge meant)
        : until_{meant.day() ? day_number(*meant.day()) : latest_number}, periodic_{meant.only_periodic_reports()} {}
    [[nodiscard]] bool operator()(filing_row const& source) const noexcept {
        return source.filed <= until_ && (!periodic_ || source.periodic);
    }

private:
    std::int32_t until_;
    bool periodic_;
};

}  // namespace detail

[[nodiscard]] inline std::vector<known_value> known_facts(fact_book const& book, std::size_t item, knowledge meant) {
    auto const& columns = book.columns();
    detail::counting const counts{meant};
    std::vector<detail::known_row> rows;
    rows.reserve(columns.items[item].count);
    for (auto r = columns.items[item].first_row; r != detail::no_row; r = columns.next[r])
        if (counts(columns.filings[columns.filing[r]])) rows.push_back({columns.period[r], r});
    detail::stable_sort(rows,
                        [](detail::known_row const& a, detail::known_row const& b) { return a.period < b.period; });
    std::vector<known_value> known;
    known.reserve(rows.size());
    detail::period_key of{};
    for (auto const& one : rows) {
        if (known.empty() || one.period != of) {
            of = one.period;
            known.push_back({book.period_of(one.row), columns.value(one.row), one.row, false});
        } else {
            detail::also_reported(known.back(), columns, one.row, meant);
        }
    }
    return known;
}

[[nodiscard]] inline std::optional<known_value> known_fact(fact_book const& book, std::size_t item, fact_period period,
                                                           knowledge meant) {
    auto const& columns = book.columns();
    detail::counting const counts{meant};
    std::optional<known_value> known;
    for (auto r = columns.items[item].first_row; r != detail::no_row; r = columns.next[r]) {
        if (!counts(columns.filings[columns.filing[r]]) || book.period_of(r) != period) continue;
        if (known) detail::also_reported(*known, columns, r, meant);
        else known = known_value{period, columns.value(r), r, false};
    }
    return known;
}

}  // namespace prospectus

#endif
