// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_TOKEN_PRICE_HPP
#define PROSPECTUS_CORPORATE_TOKEN_PRICE_HPP

// What a model's tokens cost: prices per million, the days on which they hold, and the exact cost of a use.
//
//     std::vector<token_price> const list{{token_kind::input, {0.15_decimal, usd::value}},
//                                         {token_kind::cached_input, {0.075_decimal, usd::value}},
//                                         {token_kind::output, {0.60_decimal, usd::value}}};
//     auto const cost = cost_of_use(list, {.input = 1'234, .output = 567}, partial_date{2024, 8, 1});
//     cost->amount()                                  == 0.0005253_decimal;      // exact
//     round_to_minor(*cost, rounding::up)             == any_money{0.01_decimal, usd::value};
//
// Unit    Money per million tokens.
// Shape   A price holds from the first of its days to the last, both counted, on every day where neither is stated. One
//         with `above` holds for uses whose input is more than so many tokens; of those that hold the greatest `above`
//         counts. Cached tokens and those written to a cache are counted apart from `input`; input in the sense of
//         `above` is all three. No price stands in for another: cached tokens without a price are not priced as input.
// Errors  price_fault: the kind of token and the price_reason. A kind of which no token is used needs no price.
// Not for Rounding: the cost is exact, and round_to_minor() takes a rule.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/outcome.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prospectus {

enum class token_kind : unsigned char { input, cached_input, cache_write, output };

struct token_price {
    token_kind kind = token_kind::input;
    any_money per_million;
    std::string tier{};      // "batch", "priority"; empty for the standard one
    std::int64_t above = 0;  // input tokens of one use
    std::optional<partial_date> from{}, until{};

    friend bool operator==(token_price const&, token_price const&) = default;
};

struct token_use {
    std::int64_t input = 0, output = 0, cached_input = 0, cache_write = 0;

    friend constexpr bool operator==(token_use const&, token_use const&) noexcept = default;
};

enum class price_reason : unsigned char {
    not_priced,
    cannot_be_known,     // whether a price held on that day
    two_prices,          // two that differ hold
    different_currency,  // convert one by an exchange rate first
    negative_count,
    nothing_used,  // no token: a cost of nothing in no currency
    out_of_range,  // past 64 bits
};

struct price_fault {
    token_kind kind;
    price_reason reason;

    friend constexpr bool operator==(price_fault, price_fault) noexcept = default;
};

[[nodiscard]] inline answer holds_on(token_price const& price, partial_date day) {
    auto const begun = price.from ? !after(*price.from, day) : answer::yes;
    auto const ended = price.until ? before(*price.until, day) : answer::no;
    return begun & !ended;
}

/// For a million tokens of this kind, in a use of so many input tokens.
[[nodiscard]] inline outcome<any_money, price_reason> price_on(std::vector<token_price> const& list, token_kind kind,
                                                               partial_date day, std::int64_t input_tokens = 0,
                                                               std::string_view tier = {}) {
    auto const asked = [&](token_price const& p) {
        return p.kind == kind && p.tier == tier && (p.above <= 0 || p.above < input_tokens) &&
               holds_on(p, day) != answer::no;
    };
    std::optional<std::int64_t> greatest;  // of those that surely hold
    for (auto const& p : list)
        if (asked(p) && holds_on(p, day) == answer::yes && (!greatest || *greatest < p.above)) greatest = p.above;
    std::optional<any_money> found;
    bool in_doubt = false;
    for (auto const& p : list) {
        if (!asked(p) || (greatest && p.above < *greatest)) continue;
        if (found && *found != p.per_million) {
            if (in_doubt || holds_on(p, day) != answer::yes) return unexpected{price_reason::cannot_be_known};
            return unexpected{price_reason::two_prices};
        }
        in_doubt = in_doubt || holds_on(p, day) != answer::yes;
        found = p.per_million;
    }
    if (!found) return unexpected{price_reason::not_priced};
    // Whichever of them held, it was this one; but whether any did is known only if one surely did.
    if (!greatest) return unexpected{price_reason::cannot_be_known};
    return *found;
}

/// Exact, in the currency of its prices.
[[nodiscard]] inline outcome<any_money, price_fault> cost_of_use(std::vector<token_price> const& list,
                                                                 token_use const& use, partial_date day,
                                                                 std::string_view tier = {}) {
    struct part {
        token_kind kind;
        std::int64_t tokens;
    };
    std::array<part, 4> const parts{{{token_kind::input, use.input},
                                     {token_kind::cached_input, use.cached_input},
                                     {token_kind::cache_write, use.cache_write},
                                     {token_kind::output, use.output}}};
    for (auto const& p : parts)
        if (p.tokens < 0) return unexpected{price_fault{p.kind, price_reason::negative_count}};
    auto const read = checked_add(use.input, use.cached_input);
    auto const all = read ? checked_add(*read, use.cache_write) : std::nullopt;
    if (!all) return unexpected{price_fault{token_kind::input, price_reason::out_of_range}};
    std::optional<any_money> sum;
    for (auto const& p : parts) {
        if (p.tokens == 0) continue;
        auto const price = price_on(list, p.kind, day, *all, tier);
        if (!price) return unexpected{price_fault{p.kind, price.error()}};
        auto const cost = multiply(*price, decimal{p.tokens, -6});
        auto const next = cost && sum ? add(*sum, *cost) : cost;
        if (!next)
            return unexpected{price_fault{p.kind, next.error() == money_reason::different_currency
                                                      ? price_reason::different_currency
                                                      : price_reason::out_of_range}};
        sum = *next;
    }
    if (!sum) return unexpected{price_fault{token_kind::input, price_reason::nothing_used}};
    return *sum;
}

}  // namespace prospectus

#endif
