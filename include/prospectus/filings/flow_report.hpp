// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_FLOW_REPORT_HPP
#define PROSPECTUS_FILINGS_FLOW_REPORT_HPP

// What was reported of one flow, and how a value for other days follows from it.
//
//     flow_report const nine{day_span{date{2022, 9, 25}, date{2023, 7, 1}}, 293'787'000'000, *accession_number::from(
//                            "0000320193-23-000077")};
//     derivation const d = *revenue.over(day_span{date{2023, 7, 2}, date{2023, 9, 30}});     // reported_flow.hpp
//     d.how()                           == derivation_kind::difference;
//     d.value()                         == 89'498'000'000;
//     d.terms()[0].report, d.terms()[1].subtracted         // the year, less nine months
//
// Naming  A term's report is its place in reported_flow::reports().
// Shape   At most twelve terms, in the order of the way from the first day to the last; held in place.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/calendar/day_span.hpp>
#include <prospectus/filings/accession_number.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace prospectus {

/// One report of a flow, as one knowledge has it: of the reports of the same days the one that is meant.
struct flow_report {
    day_span days;
    decimal value;
    accession_number source{};
    std::uint32_t index = 0;          // of the fact, as who wrote the list counts them
    std::uint16_t concept_index = 0;  // in the list of preference (concept_preference.hpp)
    bool restated = false;            // the same days were reported with another value, too

    friend constexpr bool operator==(flow_report const&, flow_report const&) noexcept = default;
};

/// In order of rank: the first that exists gives the value.
enum class derivation_kind : unsigned char {
    reported,
    difference,    // of two reports with the same first day
    rest_of_year,  // the year less its three other quarters, each reported
    other,         // the fewest reports that lead from the first day to the last
};

struct derivation_term {
    std::uint32_t report;
    bool subtracted;

    friend constexpr bool operator==(derivation_term, derivation_term) noexcept = default;
};

class derivation {
public:
    static constexpr std::size_t most_terms = 12;

    constexpr derivation() noexcept = default;
    constexpr derivation(derivation_kind how, decimal value) noexcept : value_{value}, how_{how} {}

    [[nodiscard]] constexpr derivation_kind how() const noexcept { return how_; }
    [[nodiscard]] constexpr bool is_reported() const noexcept { return how_ == derivation_kind::reported; }
    [[nodiscard]] constexpr decimal value() const noexcept { return value_; }
    [[nodiscard]] constexpr std::span<derivation_term const> terms() const& noexcept {
        return std::span{terms_}.first(count_);
    }
    void terms() const&& = delete;

    /// False where there is no room for it.
    constexpr bool add(derivation_term term) noexcept {
        if (count_ == most_terms) return false;
        terms_[count_++] = term;
        return true;
    }

    friend constexpr bool operator==(derivation const&, derivation const&) noexcept = default;

private:
    decimal value_;
    std::array<derivation_term, most_terms> terms_{};
    unsigned char count_ = 0;
    derivation_kind how_ = derivation_kind::reported;
};

/// Why there is no value for these days.
enum class unsolved_reason : unsigned char {
    no_report,     // none begins or ends where these days do
    no_first_day,  // none begins on the first day, or ends on the day before
    no_last_day,   // none ends on the last day, or begins on the day after
    no_way,        // no sum or difference of reports within two years leads from the one to the other
    out_of_range,  // the sum takes more digits than a decimal has
};

}  // namespace prospectus

#endif
