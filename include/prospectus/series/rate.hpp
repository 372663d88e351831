// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_RATE_HPP
#define PROSPECTUS_SERIES_RATE_HPP

// A growth rate.
//
//     rate{0.25}.percent()                   == 25.0;
//     rate{0.10}.then(rate{-0.10}).percent() == -1.0;      // about: it is a double
//
// Unit  Fraction of the base: 0.25 is +25 %.

#include <prospectus/core/notes.hpp>

#include <compare>

namespace prospectus {

class rate {
public:
    constexpr explicit rate(double fraction, prospectus::notes n = {}) noexcept : fraction_{fraction}, notes_{n} {}

    [[nodiscard]] constexpr double fraction() const noexcept { return fraction_; }
    [[nodiscard]] constexpr double percent() const noexcept { return 100 * fraction_; }
    [[nodiscard]] constexpr prospectus::notes notes() const noexcept { return notes_; }

    /// One period after another; the notes of both.
    [[nodiscard]] constexpr rate then(rate next) const noexcept {
        return rate{fraction_ + next.fraction_ + fraction_ * next.fraction_, notes_ | next.notes_};
    }
    [[nodiscard]] constexpr rate with(prospectus::notes more) const noexcept { return rate{fraction_, notes_ | more}; }

    friend constexpr bool operator==(rate, rate) noexcept = default;
    friend constexpr std::partial_ordering operator<=>(rate a, rate b) noexcept { return a.fraction_ <=> b.fraction_; }

private:
    double fraction_;
    prospectus::notes notes_;
};

}  // namespace prospectus

#endif
