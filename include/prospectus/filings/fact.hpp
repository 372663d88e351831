// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_FACT_HPP
#define PROSPECTUS_FILINGS_FACT_HPP

// One value as one filing reported it.
//
//     fact_period const quarter{day_span{date{2023, 4, 2}, date{2023, 7, 1}}};
//     fact_period const close = fact_period::at(date{2023, 7, 1});         // an instant: a balance
//     quarter.days()->day_count() == 91;
//     close.days()                == std::nullopt;
//     fact const sales{.name = {"us-gaap", "SalesRevenueNet"}, .unit = "USD", .period = quarter, .value = 81'797'000'000};
//     same_item(sales, other)     // the same thing at the same time in the same unit: one may restate the other
//
// Naming  fy, fp and frame as in company facts. They tell of the filing, and of what the SEC does with it: a comparative
//         figure carries the later year's fy. Never what a fact is of: that is its name, unit and period.
// Shape   Names are views: they live where the fact came from (fact_book.hpp), or with the caller.
// Source  SEC, EDGAR application programming interfaces, company facts; XBRL 2.1, 4.7 (context periods).

#include <prospectus/amount/decimal.hpp>
#include <prospectus/calendar/day_span.hpp>
#include <prospectus/filings/accession_number.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

/// The days that a flow ran over, or the day at whose end a balance was taken.
class fact_period {
public:
    /// The instant 1970-01-01, so that the type is regular.
    constexpr fact_period() : fact_period{at(date{1970, 1, 1})} {}
    constexpr fact_period(day_span days)
        : last_{detail::day_number(days.last_day())}, first_{detail::day_number(days.first_day())} {}
    [[nodiscard]] static constexpr fact_period at(date day) {
        if (!is_usable(day)) throw std::out_of_range{"fact_period: a day outside 1400-01-01..9999-12-30, or special"};
        return fact_period{detail::day_number(day), no_first};
    }

    [[nodiscard]] constexpr bool is_instant() const noexcept { return first_ == no_first; }
    [[nodiscard]] constexpr date last_day() const { return detail::date_of(last_); }
    /// Nothing for an instant, which is another thing than a flow of one day.
    [[nodiscard]] constexpr std::optional<day_span> days() const {
        if (is_instant()) return std::nullopt;
        return day_span{detail::date_of(first_), detail::date_of(last_)};
    }

    /// By the last day; of those that end together instants come first, then the longest.
    friend constexpr auto operator<=>(fact_period, fact_period) noexcept = default;

private:
    friend class fact_book;
    static constexpr std::int32_t no_first = 0;
    constexpr fact_period(std::int32_t last, std::int32_t first) noexcept : last_{last}, first_{first} {}

    std::int32_t last_;
    std::int32_t first_;
};

/// us-gaap and NetIncomeLoss; a company's own concepts come in a taxonomy of its own.
struct concept_name {
    std::string_view taxonomy{};
    std::string_view name{};

    friend constexpr auto operator<=>(concept_name const&, concept_name const&) noexcept = default;
};

/// The document that a fact stands in.
struct filing {
    accession_number accession{};
    date filed{1970, 1, 1};
    std::string_view form{};  // "10-K", "10-Q/A"
    std::optional<int> fy{};  // the fiscal year and part that the filing is for, as the SEC has them
    std::string_view fp{};    // "FY", "Q1"; empty where not known

    friend constexpr bool operator==(filing const&, filing const&) noexcept = default;
};

/// Filed before; on one day the higher accession number is the later.
[[nodiscard]] constexpr bool filed_before(filing const& a, filing const& b) {
    return a.filed != b.filed ? a.filed < b.filed : a.accession < b.accession;
}

struct fact {
    concept_name name{};
    std::string_view unit{};  // "USD", "USD/shares", "shares", "pure", ...
    fact_period period{};
    decimal value{};
    std::optional<int> decimals{};  // as in XBRL, where known: company facts leave it out
    filing source{};
    std::string_view frame{};  // of the reports of one value the SEC marks one, and moves the mark later

    friend constexpr bool operator==(fact const&, fact const&) noexcept = default;
};

/// Two reports of one item: the same value again, or a restatement.
[[nodiscard]] constexpr bool same_item(fact const& a, fact const& b) noexcept {
    return a.period == b.period && a.unit == b.unit && a.name == b.name;
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::fact_period> {
    [[nodiscard]] std::size_t operator()(prospectus::fact_period const& p) const {
        auto const days = p.days();
        auto const last = static_cast<std::size_t>(p.last_day().day_number());
        return days ? std::hash<prospectus::day_span>{}(*days) : 31 * last + 1;
    }
};

#endif
