// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_LEI_HPP
#define PROSPECTUS_CORPORATE_LEI_HPP

// Legal entity identifier: one for a legal person, in all countries.
//
//     constexpr lei deutsche_bank{"7LTWFZYICNSX8D621K86"};          // a wrong digit does not compile
//     lei::from("7LTWFZYICNSX8D621K68").error()       == identifier_reason::wrong_check_digit;
//     lei::from("HWUPKR0MPOU8FGXBT394")->issuer()     == "HWUP";    // the prefix of who gave it out
//
// Errors  from(): identifier_reason. The constructor throws std::invalid_argument.
// Source  ISO 17442-1:2020, check digits by ISO/IEC 7064 MOD 97-10.

#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/check_digits.hpp>
#include <prospectus/corporate/identifier_reason.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

class lei {
public:
    constexpr explicit lei(std::string_view code) {
        if (fault(code)) throw std::invalid_argument{"lei: eighteen capital letters or digits and two check digits"};
        for (std::size_t i = 0; i < code_.size(); ++i) code_[i] = code[i];
    }
    [[nodiscard]] static constexpr outcome<lei, identifier_reason> from(std::string_view code) {
        if (auto const reason = fault(code)) return unexpected{*reason};
        return lei{code};
    }

    [[nodiscard]] constexpr std::string_view code() const noexcept { return {code_.data(), code_.size()}; }
    /// The prefix of the local operating unit that gave it out.
    [[nodiscard]] constexpr std::string_view issuer() const noexcept { return code().substr(0, 4); }

    friend constexpr bool operator==(lei const&, lei const&) noexcept = default;

private:
    [[nodiscard]] static constexpr std::optional<identifier_reason> fault(std::string_view code) noexcept {
        if (code.size() != 20) return identifier_reason::wrong_length;
        for (std::size_t i = 0; i < 20; ++i)
            if (!detail::is_digit_or_capital(code[i]) || (i >= 18 && detail::is_capital(code[i])))
                return identifier_reason::wrong_character;
        if (detail::mod_97(code) != 1) return identifier_reason::wrong_check_digit;
        return std::nullopt;
    }

    std::array<char, 20> code_{};
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::lei> {
    [[nodiscard]] std::size_t operator()(prospectus::lei const& l) const noexcept {
        return std::hash<std::string_view>{}(l.code());
    }
};

#endif
