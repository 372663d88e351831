// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_COMPANY_HPP
#define PROSPECTUS_TEXT_COMPANY_HPP

// Companies in text: tickers as markets' news write them, and what a record contradicts itself by.
//
//     from_text<ticker>("02513.HK")        == ticker{"02513", mic{"XHKG"}};
//     to_text(ticker{"02513", mic{"XHKG"}}) == "02513.HK";
//     describe(company_reason::parent_of_itself)
//
// Shape   SYMBOL.SUFFIX for the suffixes below; other markets are written, and read, as SYMBOL@MIC.
// Source  Suffixes in common use for Hong Kong, Shanghai, Shenzhen, Tokyo and London; markets by ISO 10383.

#include <prospectus/corporate/company.hpp>
#include <prospectus/corporate/identifier.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(company_reason reason) noexcept {
    switch (reason) {
        case company_reason::name_ends_before_it_begins:
            return "a name ends before it begins: one of its two dates is wrong, or they are the wrong way round";
        case company_reason::name_before_foundation:
            return "a name ends before the company was founded: it is a predecessor's, who is to be stated";
        case company_reason::parent_of_itself:
            return "the company is its own parent: one of their identifiers is wrong";
        case company_reason::predecessor_of_itself:
            return "the company is its own predecessor: a former name stands among other_names";
    }
    return "";
}

namespace detail {

struct market_suffix {
    std::string_view suffix;
    mic market;
};
inline constexpr market_suffix market_suffixes[]{
    {"HK", mic{"XHKG"}}, {"SS", mic{"XSHG"}}, {"SZ", mic{"XSHE"}}, {"T", mic{"XTKS"}}, {"L", mic{"XLON"}},
};

[[nodiscard]] constexpr bool is_symbol(std::string_view text) noexcept {
    if (text.empty() || text.size() > 15) return false;
    for (char const c : text)
        if (static_cast<unsigned char>(c) <= ' ') return false;
    return true;
}

}  // namespace detail

template <>
struct text_reader<ticker> {
    [[nodiscard]] static constexpr outcome<ticker, text_error> read(std::string_view text) {
        auto const mark = text.find_last_of(".@");
        if (mark == std::string_view::npos || !detail::is_symbol(text.substr(0, mark)))
            return unexpected{text_error{0, "a symbol and its market, such as 02513.HK"}};
        auto const market = text.substr(mark + 1);
        if (text[mark] == '.') {
            for (auto const& known : detail::market_suffixes)
                if (known.suffix == market) return ticker{text.substr(0, mark), known.market};
            return unexpected{text_error{mark + 1, "a market's suffix: HK, SS, SZ, T or L"}};
        }
        bool valid = market.size() == 4;
        for (char const c : market) valid = valid && ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'));
        if (!valid) return unexpected{text_error{mark + 1, "a market identifier code of four letters"}};
        return ticker{text.substr(0, mark), mic{market}};
    }
};

template <>
struct text_writer<ticker> {
    static void append(std::string& out, ticker const& t) {
        out += t.symbol();
        for (auto const& known : detail::market_suffixes)
            if (known.market == t.market()) return static_cast<void>(out.append(".").append(known.suffix));
        out.append("@").append(t.market().code());
    }
};

}  // namespace prospectus

#endif
