// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_CAP_TABLE_QUESTION_HPP
#define PROSPECTUS_EXAMPLES_CAP_TABLE_QUESTION_HPP

// What is asked of cap_table: a folder, and the round that may come next.
//
//     question_from({"acme", "--raise", "5,000,000", "--pre-money", "15m USD"})

#include "../common/encoding.hpp"
#include "../common/reading.hpp"
#include "../common/words.hpp"

#include <prospectus/prospectus.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cap_table_program {

using namespace prospectus;
using examples::in_quotes;
using examples::refused;

/// An amount, and in what, where it was said.
struct amount_asked {
    fraction value{};
    std::optional<currency> in{};
};

struct question {
    std::string folder{};
    std::optional<amount_asked> raise{}, pre_money{}, price{};
    std::int64_t pool_increase = 0;
    std::optional<int> price_decimals{};
    std::optional<partial_date> on{};
    bool csv = false;
};

inline amount_asked amount_from(std::string_view option, std::string_view text) {
    std::string const what = std::string{option} + ' ' + in_quotes(text) + ": ";
    auto const read = from_text<figure>(text);
    if (!read)
        throw refused{what + "at byte " + std::to_string(read.error().offset + 1) + ", expected " +
                      std::string{read.error().expected}};
    bool const money = read->in().kind() == unit_kind::money;
    bool const plain = read->how() == hedge::none || read->how() == hedge::exactly;
    if (!plain || (!money && read->in() != unit::number()))
        throw refused{what + "an amount of money, such as 5,000,000 or \"USD 5 million\""};
    if (read->value().sign() < 0 || (read->value().sign() == 0 && option != "--raise"))
        throw refused{what + "an amount above zero"};
    return {to_fraction(read->value()), read->in().currency()};
}
inline std::int64_t whole_from(std::string_view option, std::string_view text, std::int64_t most) {
    auto const read = from_text<decimal>(text);
    auto const whole = read ? round(*read, 0, rounding::down) : std::nullopt;
    if (!whole || *whole != *read || whole->sign() < 0 || *whole > decimal{most} || whole->exponent() != 0)
        throw refused{std::string{option} + ' ' + in_quotes(text) + ": a whole number up to " + to_text(decimal{most})};
    return whole->coefficient();
}

/// Nothing: it is not as the usage says.
inline std::optional<question> question_from(std::span<char* const> words) {
    question asked;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view const word = words[i];
        if (word == "--csv") {
            asked.csv = true;
        } else if (word.starts_with("--")) {
            if (i + 1 == words.size()) return std::nullopt;
            std::string_view const given = words[++i];
            if (word == "--raise") asked.raise = amount_from(word, given);
            else if (word == "--pre-money") asked.pre_money = amount_from(word, given);
            else if (word == "--price") asked.price = amount_from(word, given);
            else if (word == "--pool-increase") asked.pool_increase = whole_from(word, given, 1'000'000'000'000'000);
            else if (word == "--price-decimals") asked.price_decimals = static_cast<int>(whole_from(word, given, 12));
            else if (word == "--on") {
                auto const day = from_text<partial_date>(given);
                if (!day || day->precision() != date_precision::day)
                    throw refused{"--on " + in_quotes(given) + ": a day, such as 2026-03-31"};
                asked.on = *day;
            } else {
                return std::nullopt;
            }
        } else if (asked.folder.empty()) {
            asked.folder = word;
        } else {
            return std::nullopt;
        }
    }
    if (asked.folder.empty()) return std::nullopt;
    bool const priced = asked.pre_money || asked.price;
    if (asked.pre_money && asked.price) throw refused{"--pre-money and --price: one sets the other, give one"};
    if (asked.raise && !priced) throw refused{"--raise needs --pre-money or --price: at what price is it?"};
    if (priced && !asked.raise)
        throw refused{"--pre-money and --price need --raise: how much is raised? 0 where only what is there converts"};
    if (!asked.raise && (asked.pool_increase != 0 || asked.price_decimals))
        throw refused{"--pool-increase and --price-decimals are of a round: give --raise and --pre-money"};
    return asked;
}

}  // namespace cap_table_program

#endif
