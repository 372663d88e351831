// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_FACT_BOOK_HPP
#define PROSPECTUS_FILINGS_FACT_BOOK_HPP

// One company's facts, every report of each.
//
//     fact_book book{cik{320193}, "Apple Inc."};
//     book.append({.name = {"us-gaap", "NetIncomeLoss"}, .unit = "USD", .period = day_span{...}, .value = 96'995'000'000,
//                  .source = {.accession = ..., .filed = date{2023, 11, 3}, .form = "10-K"}});
//     book.size()                                               == 1;
//     auto const item = book.find({"us-gaap", "NetIncomeLoss"}, "USD");     // a place among items, or nothing
//     for (auto const row : book.rows_of(*item)) book[row]                 // facts
//     book.items_named("NetIncomeLoss")                                    // of any taxonomy and unit
//     book.merge(newer)                                                    // the number of facts that were new
//
// Naming  An item is one concept in one unit: a line of a statement.
// Shape   Facts are added, never taken away; a row keeps its number. What is reported again is another row.
// Undefined  A row, or an item, that the book does not have.
// Errors  append() throws std::out_of_range for decimals outside -1000..1000 and a day filed that no date is, and
//         std::length_error past 4,000,000,000 facts; merge() refuses another company's book whole.
// Cost    At most 64 bytes a fact with its texts, in files of more than some hundred. append() and find() take constant
//         time, rows_of() one step a row. The names of facts live as long as the book that
//         they are out of.

#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/cik.hpp>
#include <prospectus/filings/detail/fact_columns.hpp>
#include <prospectus/filings/fact.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

enum class book_reason : unsigned char { different_company };

class fact_book {
public:
    using row = std::uint32_t;
    struct item {
        concept_name name{};
        std::string_view unit{};
        std::size_t facts = 0;

        friend constexpr bool operator==(item const&, item const&) noexcept = default;
    };

    /// Of a company that is not named.
    fact_book() = default;
    explicit fact_book(std::optional<cik> company, std::string_view name = {}) : company_{company}, name_{name} {}
    /// Not for users: how the readers of files make one.
    fact_book(std::optional<cik> company, std::string_view name, detail::fact_columns filled)
        : company_{company}, name_{name}, columns_{std::move(filled)} {}

    [[nodiscard]] std::optional<cik> const& company() const noexcept { return company_; }
    /// As the file has it, where sometimes a co-registrant stands.
    [[nodiscard]] std::string_view name() const noexcept { return name_; }

    [[nodiscard]] std::size_t size() const noexcept { return columns_.size(); }
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    /// Everything that the book holds on to, spare room too.
    [[nodiscard]] std::size_t bytes() const noexcept { return sizeof *this + name_.capacity() + columns_.bytes(); }

    [[nodiscard]] fact operator[](row r) const {
        auto const& c = columns_;
        auto const& in = c.items[c.item[r]];
        auto const places = c.decimals[r];
        return {.name = {c.texts[in.taxonomy], c.texts[in.name]},
                .unit = c.texts[in.unit],
                .period = period_of(r),
                .value = c.value(r),
                .decimals = places == detail::fact_columns::no_decimals ? std::nullopt : std::optional<int>{places},
                .source = source_of(r),
                .frame = c.texts[c.frame[r]]};
    }
    [[nodiscard]] fact_period period_of(row r) const {
        return fact_period{columns_.period[r].last, columns_.period[r].first};
    }
    [[nodiscard]] filing source_of(row r) const {
        auto const& f = columns_.filings[columns_.filing[r]];
        return {.accession = accession_number{f.accession},
                .filed = detail::date_of(f.filed),
                .form = columns_.texts[f.form],
                .fy = f.fy == detail::filing_row::no_fy ? std::nullopt : std::optional<int>{f.fy},
                .fp = columns_.texts[f.fp]};
    }

    [[nodiscard]] std::size_t item_count() const noexcept { return columns_.items.size(); }
    [[nodiscard]] item item_at(std::size_t place) const {
        auto const& i = columns_.items[place];
        return {{columns_.texts[i.taxonomy], columns_.texts[i.name]}, columns_.texts[i.unit], i.count};
    }
    [[nodiscard]] std::size_t item_of(row r) const { return columns_.item[r]; }
    [[nodiscard]] std::optional<std::size_t> find(concept_name name, std::string_view unit) const {
        auto const found = columns_.find_item(name.taxonomy, name.name, unit);
        return found ? std::optional<std::size_t>{*found} : std::nullopt;
    }
    [[nodiscard]] std::vector<std::size_t> items_named(std::string_view name) const {
        std::vector<std::size_t> found;
        if (auto const text = columns_.texts.find(name))
            for (std::size_t i = 0; i < columns_.items.size(); ++i)
                if (columns_.items[i].name == *text) found.push_back(i);
        return found;
    }
    /// In the order in which they were added.
    [[nodiscard]] std::vector<row> rows_of(std::size_t place) const {
        std::vector<row> rows;
        auto const& line = columns_.items[place];
        rows.reserve(line.count);
        for (auto r = line.first_row; r != detail::no_row; r = columns_.next[r]) rows.push_back(r);
        return rows;
    }

    row append(fact const& f) {
        if (f.decimals && (*f.decimals < -1000 || *f.decimals > 1000))
            throw std::out_of_range{"fact_book: decimals outside -1000..1000"};
        if (!is_usable(f.source.filed))
            throw std::out_of_range{"fact_book: filed on a day outside 1400-01-01..9999-12-30, or a special date"};
        auto const to = columns_.item_of(f.name.taxonomy, f.name.name, f.unit);
        auto const from = columns_.filing_of(f.source);
        columns_.append(to, {f.period.last_, f.period.first_}, f.value, f.decimals, from,
                        columns_.texts.number_of(f.frame));
        return static_cast<row>(size() - 1);
    }
    void reserve(std::size_t facts) { columns_.reserve(facts); }
    void shrink_to_fit() { columns_.shrink(); }

    /// Adds what `other` has of the same company and this has not: another report, or another value in one report.
    /// Frames, and the filing's fiscal labels, do not make a fact another.
    outcome<std::size_t, book_reason> merge(fact_book const& other) {
        if (company_ && other.company_ && *company_ != *other.company_)
            return unexpected{book_reason::different_company};
        std::size_t added = 0;
        if (this == &other) return added;
        for (std::size_t place = 0; place < other.item_count(); ++place) {
            auto const of = other.item_at(place);
            auto const here = find(of.name, of.unit);
            auto const known = here ? reports_at(*here) : std::vector<report>{};
            for (auto const r : other.rows_of(place))
                if (!has(known, other.report_in(r))) {
                    append(other[r]);
                    ++added;
                }
        }
        if (!company_) company_ = other.company_;
        if (name_.empty()) name_ = other.name_;
        return added;
    }

    /// Not for users: what the queries of this room read.
    [[nodiscard]] detail::fact_columns const& columns() const noexcept { return columns_; }

private:
    /// What makes a fact of one item another.
    struct report {
        detail::period_key period;
        std::int32_t filed;
        std::uint64_t accession;
        decimal value;

        friend constexpr auto operator<=>(report const&, report const&) noexcept = default;
    };
    [[nodiscard]] report report_in(row r) const {
        auto const& source = columns_.filings[columns_.filing[r]];
        return {columns_.period[r], source.filed, source.accession, columns_.value(r)};
    }
    [[nodiscard]] std::vector<report> reports_at(std::size_t place) const {
        std::vector<report> reports;
        for (auto const r : rows_of(place)) reports.push_back(report_in(r));
        detail::stable_sort(reports, [](report const& a, report const& b) { return a < b; });
        return reports;
    }
    [[nodiscard]] static bool has(std::vector<report> const& sorted, report const& wanted) {
        std::size_t low = 0, high = sorted.size();
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (sorted[middle] < wanted) low = middle + 1;
            else high = middle;
        }
        return low < sorted.size() && sorted[low] == wanted;
    }

    std::optional<cik> company_{};
    std::string name_;
    detail::fact_columns columns_;
};

}  // namespace prospectus

#endif
