// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_KNOWLEDGE_HPP
#define PROSPECTUS_FILINGS_KNOWLEDGE_HPP

// Which of several reports of one value is meant. Always asked for.
//
//     as_first_reported                        // what the world heard first
//     latest                                   // what is known now
//     as_of(date{2020, 6, 30})                 // what was known on that day, its own filings with it
//     latest.periodic_reports_only()           // without proxy statements, prospectuses, 8-K and 6-K
//     as_of(date{2020, 6, 30}).replaces(later, earlier)     // between two reports of one item
//
// Naming  The second time of bitemporal databases, of which the first is the period of the fact.
// Shape   Every form counts, amendments too, unless only periodic reports are asked for. On one day the higher accession
//         number is the later (filed_before in fact.hpp).

#include <prospectus/filings/fact.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

/// The annual and quarterly reports of the Exchange Act, those of transition periods and of small businesses, and their
/// amendments: SEC rules 13a-1 and 13a-13, forms 10-K, 10-Q, 20-F and 40-F. A 6-K and an 8-K are current reports.
[[nodiscard]] constexpr bool is_periodic_report(std::string_view form) noexcept {
    if (form.size() > 2 && form.substr(form.size() - 2) == "/A") form.remove_suffix(2);
    for (std::string_view const one : {"10-K", "10-Q", "20-F", "40-F", "10-KT", "10-QT", "10-K405", "10-KT405",
                                       "10-KSB", "10-QSB", "10-KSB40", "20-FT", "40-FT"})
        if (form == one) return true;
    return false;
}

class knowledge {
public:
    enum class kind : unsigned char { as_first_reported, latest, as_of };

    constexpr knowledge() noexcept = default;  // the latest
    [[nodiscard]] static constexpr knowledge first() noexcept { return knowledge{kind::as_first_reported, 0}; }

    [[nodiscard]] constexpr kind which() const noexcept { return kind_; }
    /// The last day whose filings count; nothing where all do.
    [[nodiscard]] constexpr std::optional<date> day() const {
        return kind_ == kind::as_of ? std::optional{detail::date_of(day_)} : std::nullopt;
    }
    [[nodiscard]] constexpr bool only_periodic_reports() const noexcept { return periodic_; }
    [[nodiscard]] constexpr knowledge periodic_reports_only() const noexcept {
        knowledge k = *this;
        k.periodic_ = true;
        return k;
    }

    /// Whether a fact of this filing can be the one that is meant.
    [[nodiscard]] constexpr bool counts(filing const& source) const {
        return (kind_ != kind::as_of || detail::day_number(source.filed) <= day_) &&
               (!periodic_ || is_periodic_report(source.form));
    }
    /// Of two that count: whether `a` is meant rather than `b`. No for two facts of one filing.
    [[nodiscard]] constexpr bool replaces(filing const& a, filing const& b) const {
        return kind_ == kind::as_first_reported ? filed_before(a, b) : filed_before(b, a);
    }

    friend constexpr bool operator==(knowledge, knowledge) noexcept = default;

private:
    friend constexpr knowledge as_of(date);
    constexpr knowledge(kind k, std::int32_t day) noexcept : day_{day}, kind_{k} {}

    std::int32_t day_ = 0;
    kind kind_ = kind::latest;
    bool periodic_ = false;
};

inline constexpr knowledge as_first_reported = knowledge::first();
inline constexpr knowledge latest{};

/// Throws std::out_of_range for a day that is_usable refuses.
[[nodiscard]] constexpr knowledge as_of(date day) {
    if (!is_usable(day)) throw std::out_of_range{"as_of: a day outside 1400-01-01..9999-12-30, or a special date"};
    return knowledge{knowledge::kind::as_of, detail::day_number(day)};
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::knowledge> {
    [[nodiscard]] std::size_t operator()(prospectus::knowledge k) const {
        auto const day = k.day();
        return 8 * (day ? static_cast<std::size_t>(day->day_number()) : 0U) + 2 * static_cast<std::size_t>(k.which()) +
               (k.only_periodic_reports() ? 1U : 0U);
    }
};

#endif
