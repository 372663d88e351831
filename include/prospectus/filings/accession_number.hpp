// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_ACCESSION_NUMBER_HPP
#define PROSPECTUS_FILINGS_ACCESSION_NUMBER_HPP

// The number of one filing with the SEC: who sent it in, in which year, and the how manyth.
//
//     constexpr auto n = accession_number::from("0000320193-23-000106");
//     n->code()                  == "0000320193-23-000106";
//     n->number()                == 32'019'323'000'106;
//     accession_number::from("000032019323000106") == n;     // as addresses of EDGAR have it
//     accession_number{}.is_known()                == false;  // a fact whose filing nobody named
//
// Shape   Ordered as numbers: of two filings of one sender in one century the higher is the later.
// Errors  from(): nothing for what has not just eighteen digits. The constructor throws std::out_of_range.
// Source  SEC, EDGAR Filer Manual, volume II: ten digits, two, six.

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

class accession_number {
public:
    constexpr accession_number() noexcept = default;
    constexpr explicit accession_number(std::uint64_t number) : number_{number} {
        if (number > 999'999'999'999'999'999U) throw std::out_of_range{"accession_number: more than eighteen digits"};
    }
    [[nodiscard]] static constexpr std::optional<accession_number> from(std::string_view text) {
        bool const marked = text.size() == 20;
        if (!marked && text.size() != 18) return std::nullopt;
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (marked && (i == 10 || i == 13)) {
                if (text[i] != '-') return std::nullopt;
                continue;
            }
            if (text[i] < '0' || text[i] > '9') return std::nullopt;
            number = 10 * number + static_cast<std::uint64_t>(text[i] - '0');
        }
        return accession_number{number};
    }

    [[nodiscard]] constexpr std::uint64_t number() const noexcept { return number_; }
    [[nodiscard]] constexpr bool is_known() const noexcept { return number_ != 0; }

    /// Twenty characters; the text lives in the value returned.
    struct characters {
        std::array<char, 20> held{};
        [[nodiscard]] constexpr operator std::string_view() const noexcept { return {held.data(), held.size()}; }
        friend constexpr bool operator==(characters const& a, std::string_view b) noexcept {
            return static_cast<std::string_view>(a) == b;
        }
    };
    [[nodiscard]] constexpr characters code() const noexcept {
        characters text;
        auto left = number_;
        for (auto i = text.held.size(); i-- > 0;) {
            if (i == 10 || i == 13) {
                text.held[i] = '-';
            } else {
                text.held[i] = static_cast<char>('0' + left % 10);
                left /= 10;
            }
        }
        return text;
    }

    friend constexpr auto operator<=>(accession_number, accession_number) noexcept = default;

private:
    std::uint64_t number_ = 0;
};

}  // namespace prospectus

template <>
struct std::hash<prospectus::accession_number> {
    [[nodiscard]] std::size_t operator()(prospectus::accession_number n) const noexcept {
        return std::hash<std::uint64_t>{}(n.number());
    }
};

#endif
