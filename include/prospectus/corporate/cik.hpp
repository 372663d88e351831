// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_CIK_HPP
#define PROSPECTUS_CORPORATE_CIK_HPP

// Central index key: the number of who files with the SEC.
//
//     constexpr cik apple{320193};
//     cik::from("0000320193")      == apple;          // with or without the zeros before it
//     apple.code()                 == "0000320193";   // as addresses of EDGAR and company facts have it
//
// Errors  from(): identifier_reason; reserved for zero. The constructor throws std::invalid_argument.
// Source  SEC, EDGAR Filer Manual: at most ten digits, no check digit, never given out again.

#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/identifier_reason.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace prospectus {

class cik {
public:
    constexpr explicit cik(std::int64_t number) : number_{number} {
        if (number < 1 || number > 9'999'999'999) throw std::invalid_argument{"cik: one to ten digits, not zero"};
    }
    [[nodiscard]] static constexpr outcome<cik, identifier_reason> from(std::string_view text) {
        if (text.empty() || text.size() > 10) return unexpected{identifier_reason::wrong_length};
        std::int64_t number = 0;
        for (char const c : text) {
            if (c < '0' || c > '9') return unexpected{identifier_reason::wrong_character};
            number = 10 * number + (c - '0');
        }
        if (number == 0) return unexpected{identifier_reason::reserved};
        return cik{number};
    }

    [[nodiscard]] constexpr std::int64_t number() const noexcept { return number_; }
    /// Ten digits; the text lives in the value returned.
    struct digits {
        std::array<char, 10> held{};
        [[nodiscard]] constexpr operator std::string_view() const noexcept { return {held.data(), held.size()}; }
        friend constexpr bool operator==(digits const& a, std::string_view b) noexcept {
            return static_cast<std::string_view>(a) == b;
        }
    };
    [[nodiscard]] constexpr digits code() const noexcept {
        digits text;
        auto left = number_;
        for (auto i = text.held.size(); i-- > 0; left /= 10) text.held[i] = static_cast<char>('0' + left % 10);
        return text;
    }

    friend constexpr auto operator<=>(cik, cik) noexcept = default;

private:
    std::int64_t number_;
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::cik> {
    [[nodiscard]] std::size_t operator()(prospectus::cik c) const noexcept {
        return std::hash<std::int64_t>{}(c.number());
    }
};

#endif
