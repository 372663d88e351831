// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_IDENTIFIER_HPP
#define PROSPECTUS_CORPORATE_IDENTIFIER_HPP

// How others name a company.
//
//     constexpr ticker zhipu{"02513", mic{"XHKG"}};
//     zhipu.symbol()         == "02513";
//     zhipu.market().code()  == "XHKG";
//
// Errors  std::invalid_argument for a market that is not four capital letters or digits, or a symbol that is empty,
//         longer than fifteen bytes or has a blank.
// Source  ISO 10383 for market identifier codes.

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace prospectus {

/// Market identifier code.
class mic {
public:
    constexpr explicit mic(std::string_view code) {
        if (code.size() != 4) throw std::invalid_argument{"mic: a market has four capital letters or digits"};
        for (std::size_t i = 0; i < 4; ++i) {
            if (!((code[i] >= 'A' && code[i] <= 'Z') || (code[i] >= '0' && code[i] <= '9')))
                throw std::invalid_argument{"mic: a market has four capital letters or digits"};
            code_[i] = code[i];
        }
    }
    [[nodiscard]] constexpr std::string_view code() const noexcept { return {code_.data(), 4}; }

    friend constexpr bool operator==(mic, mic) noexcept = default;

private:
    std::array<char, 4> code_{};
};

/// A symbol at a market: the same symbol names other companies elsewhere.
class ticker {
public:
    constexpr ticker(std::string_view symbol, mic market) : market_{market} {
        if (symbol.empty() || symbol.size() >= symbol_.size())
            throw std::invalid_argument{"ticker: a symbol has one to fifteen bytes"};
        for (std::size_t i = 0; i < symbol.size(); ++i) {
            if (static_cast<unsigned char>(symbol[i]) <= ' ')
                throw std::invalid_argument{"ticker: a blank in the symbol"};
            symbol_[i] = symbol[i];
        }
    }
    [[nodiscard]] constexpr std::string_view symbol() const noexcept { return symbol_.data(); }
    [[nodiscard]] constexpr mic market() const noexcept { return market_; }

    friend constexpr bool operator==(ticker const&, ticker const&) noexcept = default;

private:
    std::array<char, 16> symbol_{};
    mic market_;
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::mic> {
    [[nodiscard]] std::size_t operator()(prospectus::mic m) const noexcept {
        return std::hash<std::string_view>{}(m.code());
    }
};
template <>
struct std::hash<prospectus::ticker> {
    [[nodiscard]] std::size_t operator()(prospectus::ticker const& t) const noexcept {
        return 31 * std::hash<std::string_view>{}(t.symbol()) + std::hash<prospectus::mic>{}(t.market());
    }
};

#endif
