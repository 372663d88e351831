// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_DETAIL_FACT_COLUMNS_HPP
#define PROSPECTUS_FILINGS_DETAIL_FACT_COLUMNS_HPP

// Facts column by column: what a fact_book holds, and what a reader of a file fills.
//
//     auto const item = columns.item_of("us-gaap", "Revenues", "USD");
//     auto const source = columns.filing_of({...});
//     columns.append(item, {last, first}, decimal{1'000}, nothing, source, columns.texts.number_of("CY2023Q2"));
//
// Shape   A row a fact. The rows of one item are a chain in the order in which they were added.
// Undefined  Decimals that 16 bits do not hold, days that are not usable.
// Errors  std::length_error past 4,000,000,000 facts.
// Cost    36 bytes a fact, and for a time up to half as much again while facts are added.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/filings/detail/text_pool.hpp>
#include <prospectus/filings/fact.hpp>
#include <prospectus/filings/knowledge.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace prospectus::detail {

inline constexpr std::uint32_t no_row = 0xffff'ffffU;

/// One concept in one unit.
struct item_row {
    std::uint32_t taxonomy, name, unit;  // texts
    std::uint32_t first_row, last_row, count;
};

struct filing_row {
    std::uint64_t accession;
    std::int32_t filed;  // a day number
    std::int32_t fy;
    std::uint32_t form, fp;  // texts
    bool periodic;

    static constexpr std::int32_t no_fy = std::numeric_limits<std::int32_t>::min();
    friend constexpr bool operator==(filing_row const&, filing_row const&) noexcept = default;
};

[[nodiscard]] constexpr bool filed_before(filing_row const& a, filing_row const& b) noexcept {
    return a.filed != b.filed ? a.filed < b.filed : a.accession < b.accession;
}

/// By the last day; first is 0 for an instant.
struct period_key {
    std::int32_t last, first;
    friend constexpr auto operator<=>(period_key, period_key) noexcept = default;
};

struct fact_columns {
    std::vector<std::int64_t> coefficient;
    std::vector<period_key> period;
    std::vector<std::int16_t> exponent;
    std::vector<std::int16_t> decimals;
    std::vector<std::uint32_t> filing;
    std::vector<std::uint32_t> frame;
    std::vector<std::uint32_t> item;
    std::vector<std::uint32_t> next;  // row of the same item, or no_row

    std::vector<item_row> items;
    std::vector<filing_row> filings;
    text_pool texts;
    number_table item_numbers, filing_numbers;

    static constexpr std::int16_t no_decimals = std::numeric_limits<std::int16_t>::min();

    [[nodiscard]] std::size_t size() const noexcept { return coefficient.size(); }
    [[nodiscard]] decimal value(std::size_t row) const { return decimal{coefficient[row], exponent[row]}; }

    std::uint32_t item_of(std::string_view taxonomy, std::string_view name, std::string_view unit) {
        item_row const wanted{
            texts.number_of(taxonomy), texts.number_of(name), texts.number_of(unit), no_row, no_row, 0};
        return item_numbers.find_or_add(hash_of(wanted), item_is{items, wanted}, [&] {
            items.push_back(wanted);
            return static_cast<std::uint32_t>(items.size() - 1);
        });
    }
    [[nodiscard]] std::optional<std::uint32_t> find_item(std::string_view taxonomy, std::string_view name,
                                                         std::string_view unit) const {
        auto const t = texts.find(taxonomy), n = texts.find(name), u = texts.find(unit);
        if (!t || !n || !u) return std::nullopt;
        item_row const wanted{*t, *n, *u, no_row, no_row, 0};
        return item_numbers.find(hash_of(wanted), item_is{items, wanted});
    }
    std::uint32_t filing_of(filing_row const& wanted) {
        auto const is = [&](std::uint32_t i) { return filings[i] == wanted; };
        return filing_numbers.find_or_add(mixed(wanted.accession), is, [&] {
            filings.push_back(wanted);
            return static_cast<std::uint32_t>(filings.size() - 1);
        });
    }
    std::uint32_t filing_of(prospectus::filing const& f) {
        return filing_of(filing_row{f.accession.number(), day_number(f.filed), f.fy.value_or(filing_row::no_fy),
                                    texts.number_of(f.form), texts.number_of(f.fp), is_periodic_report(f.form)});
    }

    void append(std::uint32_t to, period_key days, decimal v, std::optional<int> places, std::uint32_t source,
                std::uint32_t marked) {
        auto const row = size();
        if (row >= 4'000'000'000U) throw std::length_error{"fact_book: more than 4,000,000,000 facts"};
        if (row == coefficient.capacity()) reserve(row + row / 2 + 16);
        coefficient.push_back(v.coefficient());
        exponent.push_back(static_cast<std::int16_t>(v.exponent()));
        period.push_back(days);
        decimals.push_back(places ? static_cast<std::int16_t>(*places) : no_decimals);
        filing.push_back(source);
        frame.push_back(marked);
        item.push_back(to);
        next.push_back(no_row);
        auto& line = items[to];
        (line.count == 0 ? line.first_row : next[line.last_row]) = static_cast<std::uint32_t>(row);
        line.last_row = static_cast<std::uint32_t>(row);
        ++line.count;
    }

    void reserve(std::size_t rows) {
        each_column_of(*this, [rows](auto& column) { column.reserve(rows); });
    }
    void shrink() {
        each_column_of(*this, [](auto& column) { column.shrink_to_fit(); });
        items.shrink_to_fit();
        filings.shrink_to_fit();
    }
    /// Where there is room for more rows than so many.
    void shrink_from(std::size_t rows) {
        if (coefficient.capacity() > rows) shrink();
    }
    [[nodiscard]] std::size_t bytes() const noexcept {
        std::size_t sum = items.capacity() * sizeof(item_row) + filings.capacity() * sizeof(filing_row) +
                          texts.bytes() + item_numbers.bytes() + filing_numbers.bytes();
        each_column_of(*this, [&](auto const& column) { sum += column.capacity() * sizeof(column[0]); });
        return sum;
    }

private:
    [[nodiscard]] static std::uint64_t hash_of(item_row const& i) noexcept {
        return mixed(mixed((std::uint64_t{i.taxonomy} << 32) | i.name) ^ i.unit);
    }
    struct item_is {
        std::vector<item_row> const& items;
        item_row wanted;
        [[nodiscard]] bool operator()(std::uint32_t i) const {
            return items[i].name == wanted.name && items[i].unit == wanted.unit && items[i].taxonomy == wanted.taxonomy;
        }
    };
    template <class Self, class F>
    static void each_column_of(Self& self, F const& f) {
        f(self.coefficient), f(self.period), f(self.exponent), f(self.decimals), f(self.filing), f(self.frame);
        f(self.item), f(self.next);
    }
};

}  // namespace prospectus::detail

#endif
