// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_ISIN_HPP
#define PROSPECTUS_CORPORATE_ISIN_HPP

// International securities identification number: one for a security, so several for an issuer.
//
//     constexpr isin apple{"US0378331005"};                        // a wrong digit does not compile
//     apple.country()                         == "US";             // of the numbering agency; XS for none
//     apple.national_code()                   == "037833100";      // here a CUSIP
//     isin::from("US0378331050").error()      == identifier_reason::wrong_check_digit;
//
// Errors    from(): identifier_reason. The constructor throws std::invalid_argument.
// Not for   Proof: the formula sees every single wrong digit, but not 09 for 90, nor VX for XV.
// Source    ISO 6166:2021.

#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/check_digits.hpp>
#include <prospectus/corporate/identifier_reason.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

class isin {
public:
    constexpr explicit isin(std::string_view code) {
        if (fault(code)) throw std::invalid_argument{"isin: two capital letters, nine more or digits, a check digit"};
        for (std::size_t i = 0; i < code_.size(); ++i) code_[i] = code[i];
    }
    [[nodiscard]] static constexpr outcome<isin, identifier_reason> from(std::string_view code) {
        if (auto const reason = fault(code)) return unexpected{*reason};
        return isin{code};
    }

    [[nodiscard]] constexpr std::string_view code() const noexcept { return {code_.data(), code_.size()}; }
    [[nodiscard]] constexpr std::string_view country() const noexcept { return code().substr(0, 2); }
    /// Between the country and the check digit.
    [[nodiscard]] constexpr std::string_view national_code() const noexcept { return code().substr(2, 9); }

    friend constexpr bool operator==(isin const&, isin const&) noexcept = default;

private:
    [[nodiscard]] static constexpr std::optional<identifier_reason> fault(std::string_view code) noexcept {
        if (code.size() != 12) return identifier_reason::wrong_length;
        for (std::size_t i = 0; i < 12; ++i) {
            bool const capital = detail::is_capital(code[i]);
            if (!detail::is_digit_or_capital(code[i]) || (i < 2 && !capital) || (i == 11 && capital))
                return identifier_reason::wrong_character;
        }
        if (detail::luhn(code) != 0) return identifier_reason::wrong_check_digit;
        return std::nullopt;
    }

    std::array<char, 12> code_{};
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::isin> {
    [[nodiscard]] std::size_t operator()(prospectus::isin const& i) const noexcept {
        return std::hash<std::string_view>{}(i.code());
    }
};

#endif
