// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_UNIT_HPP
#define PROSPECTUS_AMOUNT_UNIT_HPP

// What a figure counts, as a value.
//
//     unit::money(hkd::value)               // 43 billion Hong Kong dollars
//     unit::per(hkd::value, "share")        // HKD 116.20 a share
//     unit::count("token"), unit::percent(), unit::points(), unit::multiple(), unit::number()
//     unit::percent().scale() == fraction{1, 100};      // to a bare number
//
// Naming  Counted things in the singular, at most fifteen bytes; std::invalid_argument for more or none.

#include <prospectus/amount/currency.hpp>
#include <prospectus/core/fraction.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

enum class unit_kind : unsigned char { number, percent, points, multiple, count, money, money_per };

class unit {
public:
    [[nodiscard]] static constexpr unit number() noexcept { return unit{unit_kind::number}; }
    [[nodiscard]] static constexpr unit percent() noexcept { return unit{unit_kind::percent}; }
    [[nodiscard]] static constexpr unit points() noexcept { return unit{unit_kind::points}; }
    [[nodiscard]] static constexpr unit multiple() noexcept { return unit{unit_kind::multiple}; }
    [[nodiscard]] static constexpr unit count(std::string_view counted) { return unit{unit_kind::count, counted}; }
    [[nodiscard]] static constexpr unit money(prospectus::currency c) { return unit{unit_kind::money, {}, c}; }
    [[nodiscard]] static constexpr unit per(prospectus::currency c, std::string_view counted) {
        return unit{unit_kind::money_per, counted, c};
    }

    [[nodiscard]] constexpr unit_kind kind() const noexcept { return kind_; }
    /// Empty but for count and money_per.
    [[nodiscard]] constexpr std::string_view counted() const noexcept { return counted_.data(); }
    /// Only of money and money_per.
    [[nodiscard]] constexpr std::optional<prospectus::currency> currency() const noexcept { return currency_; }

    /// Number, percent, points and multiple: what a program reckons with as a bare number.
    [[nodiscard]] constexpr bool is_bare() const noexcept { return kind_ <= unit_kind::multiple; }
    [[nodiscard]] constexpr fraction scale() const noexcept {
        return kind_ == unit_kind::percent || kind_ == unit_kind::points ? fraction{1, 100} : fraction{1};
    }

    friend constexpr bool operator==(unit const&, unit const&) noexcept = default;

private:
    constexpr explicit unit(unit_kind kind) noexcept : kind_{kind} {}
    constexpr unit(unit_kind kind, std::string_view counted, std::optional<prospectus::currency> c = {})
        : kind_{kind}, currency_{c} {
        if (kind != unit_kind::money && (counted.empty() || counted.size() >= counted_.size()))
            throw std::invalid_argument{"unit: a counted thing has one to fifteen bytes"};
        for (std::size_t i = 0; i < counted.size(); ++i) counted_[i] = counted[i];
    }

    unit_kind kind_;
    std::array<char, 16> counted_{};
    std::optional<prospectus::currency> currency_;
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::unit> {
    [[nodiscard]] std::size_t operator()(prospectus::unit const& u) const noexcept {
        auto const of_currency = u.currency() ? std::hash<prospectus::currency>{}(*u.currency()) : 0;
        return 31 * (31 * of_currency + std::hash<std::string_view>{}(u.counted())) +
               static_cast<std::size_t>(u.kind());
    }
};

#endif
