// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_CURRENCY_HPP
#define PROSPECTUS_AMOUNT_CURRENCY_HPP

// A currency as a value, for data that is read. iso4217.hpp has each one in force as a type too.
//
//     usd::value.code()                  == "USD";
//     jpy::value.minor_digits()          == 0;
//     iso4217::xau::value.minor_digits() == std::nullopt;     // "N.A." in ISO 4217
//     constexpr currency points{"POINTS", 0, 0};              // the caller's own
//
// Naming  Equal by code: a withdrawn currency and its successor have different ones.
// Errors  std::invalid_argument for a code that is not one to seven capital letters or digits.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

class currency {
public:
    /// number: of ISO 4217, 0 for none. minor_digits: 0..18, or -1 for none.
    constexpr currency(std::string_view code, int number, int minor_digits)
        : number_{static_cast<std::int16_t>(number)}, minor_digits_{static_cast<std::int8_t>(minor_digits)} {
        if (code.empty() || code.size() > 7)
            throw std::invalid_argument{"currency: a code has one to seven characters"};
        if (minor_digits < -1 || minor_digits > 18) throw std::out_of_range{"currency: minor digits outside 0..18"};
        for (std::size_t i = 0; i < code.size(); ++i) {
            if (!((code[i] >= 'A' && code[i] <= 'Z') || (code[i] >= '0' && code[i] <= '9')))
                throw std::invalid_argument{"currency: a code is capital letters and digits"};
            code_[i] = code[i];
        }
    }

    [[nodiscard]] constexpr std::string_view code() const noexcept { return code_; }
    [[nodiscard]] constexpr int number() const noexcept { return number_; }
    [[nodiscard]] constexpr std::optional<int> minor_digits() const noexcept {
        return minor_digits_ < 0 ? std::nullopt : std::optional<int>{minor_digits_};
    }

    friend constexpr bool operator==(currency const& a, currency const& b) noexcept { return a.code() == b.code(); }

private:
    char code_[8]{};
    std::int16_t number_;
    std::int8_t minor_digits_;
};

/// A currency as a type: any struct with a constexpr `value`.
template <class C>
concept currency_type = std::same_as<std::remove_cvref_t<decltype(C::value)>, currency>;

}  // namespace prospectus

template <>
struct std::hash<prospectus::currency> {
    [[nodiscard]] std::size_t operator()(prospectus::currency const& c) const noexcept {
        return std::hash<std::string_view>{}(c.code());
    }
};

#endif
