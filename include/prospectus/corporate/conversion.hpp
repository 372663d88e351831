// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_CONVERSION_HPP
#define PROSPECTUS_CORPORATE_CONVERSION_HPP

// What SAFEs and convertible notes become in a priced round, and what the round makes of the cap table.
//
//     std::vector<convertible> const safes{{.holder = "A", .amount = 200'000, .cap = 4'000'000},
//                                          {.holder = "B", .amount = 800'000, .cap = 8'000'000}};
//     auto const closed = close_round(before, safes, {.pre_money = 15'000'000, .new_money = 5'000'000,
//                                                     .pool_increase = 1'695'000},
//                                     rounding::down, {.round = price_rounding{4, rounding::half_even}});
//     closed->price                     // 1.1144
//     closed->converted[0].shares       // 588'235, by its cap
//     closed->new_shares                // 4'486'719
//     closed->after.ownership("A")
//
// Unit    Money in one currency, which the caller sees to. A discount of a fifth is fraction{1, 5}.
// Shape   Each converts by what gives it most: its cap divided by the shares that its definition counts, the round's price
//         less its discount, or the round's price. What is counted may depend on what all become: the least shares with
//         which everything agrees, found exactly. Then prices are rounded, if at all, and shares from them.
//         Where a bound is no fraction it is one beside: the rounding must come out alike on both sides, or the answer
//         is out_of_range. The round's price is stated, or its pre-money divided by the shares that `counts` says.
//         There is no rule of rounding that is taken unasked.
// Errors  conversion_reason. never_settles: the caps promise all of the company, or more.
// Cost    At most 2n + 1 passes for n convertibles.
// Source  Y Combinator, SAFE of 2013 and of 2018, sections 1 and 2; Post-Money Safe User Guide, appendix II.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/rounding.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/corporate/detail/conversion_lines.hpp>
#include <prospectus/corporate/detail/conversion_ways.hpp>
#include <prospectus/corporate/priced_round.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace prospectus {

struct price_rounding {
    constexpr price_rounding(int places, rounding how) noexcept : decimals{places}, rule{how} {}

    int decimals;
    rounding rule;
};

/// Prices stay exact where nothing is said.
struct price_roundings {
    std::optional<price_rounding> round{};
    std::optional<price_rounding> conversion{};  // by a cap or a discount
};

enum class converted_by : unsigned char { cap, discount, round_price };

struct converted_holding {
    std::string holder;
    converted_by how;
    interval price;  // a point wherever a fraction holds it
    std::int64_t shares;

    friend bool operator==(converted_holding const&, converted_holding const&) = default;
};

struct closed_round {
    interval price;
    std::int64_t new_shares;
    std::vector<converted_holding> converted;
    cap_table after;
};

namespace detail {

/// The same whole number, or decimal, at both ends.
[[nodiscard]] inline std::optional<decimal> rounded_alike(interval const& i, int decimals, rounding rule) {
    if (!i.lower() || !i.upper()) return std::nullopt;
    auto const low = round(i.lower()->value, decimals, rule);
    auto const high = round(i.upper()->value, decimals, rule);
    return low && high && *low == *high ? low : std::nullopt;
}

}  // namespace detail

[[nodiscard]] inline outcome<closed_round, conversion_reason> close_round(cap_table const& before,
                                                                          std::vector<convertible> const& convertibles,
                                                                          priced_round const& round,
                                                                          rounding shares_rule,
                                                                          price_roundings const& prices = {}) {
    if (auto const reason = detail::fault(convertibles, round)) return unexpected{*reason};
    detail::share_counter const counted{before, {interval{round.pool_increase}, interval{0}}};
    auto const settled = detail::settle(detail::ways_of(convertibles, round, counted));
    if (!settled) return unexpected{detail::reason_of(settled.error())};

    auto const price_of = [&](fraction value, capitalisation_counts counts) -> outcome<interval, conversion_reason> {
        auto const shares = counted(counts).at(settled->all);
        if (!shares.lower() || shares.lower()->value.sign() <= 0) return unexpected{conversion_reason::not_above_zero};
        return *divide(interval{value}, shares);
    };
    auto const rounded_price = [&](interval const& exact,
                                   std::optional<price_rounding> const& to) -> outcome<interval, conversion_reason> {
        if (!to) return exact;
        auto const price = detail::rounded_alike(exact, to->decimals, to->rule);
        if (!price) return unexpected{conversion_reason::out_of_range};
        if (price->sign() <= 0) return unexpected{conversion_reason::not_above_zero};
        return interval{to_fraction(*price)};
    };
    auto const shares_for = [&](fraction money, interval const& price) -> outcome<std::int64_t, conversion_reason> {
        auto const shares = detail::rounded_alike(*divide(interval{money}, price), 0, shares_rule);
        if (!shares) return unexpected{conversion_reason::out_of_range};
        return shares->coefficient();
    };

    auto const price = (round.price ? outcome<interval, conversion_reason>{interval{*round.price}}
                                    : price_of(*round.pre_money, round.counts))
                           .and_then([&](interval const& p) { return rounded_price(p, prices.round); });
    if (!price) return unexpected{price.error()};

    closed_round closed{*price, 0, {}, before};
    auto const issue = [&](holding h) {
        if (h.shares == 0) return true;
        auto const more = closed.after.with(std::move(h));
        if (more) closed.after = *more;
        return more.has_value();
    };
    if (!issue({"unissued pool", "options", round.pool_increase, holding_kind::pool}))
        return unexpected{conversion_reason::out_of_range};
    for (std::size_t i = 0; i < convertibles.size(); ++i) {
        auto const& c = convertibles[i];
        auto const how = static_cast<converted_by>(settled->way[i]);
        auto const own = how == converted_by::cap ? price_of(*c.cap, c.counts)
                         : how == converted_by::discount
                             ? outcome<interval, conversion_reason>{*price * (interval{1} - interval{*c.discount})}
                             : price;
        auto const paid = own.and_then([&](interval const& p) {
            return how == converted_by::round_price ? own : rounded_price(p, prices.conversion);
        });
        if (!paid) return unexpected{paid.error()};
        auto const shares = shares_for(c.amount, *paid);
        if (!shares) return unexpected{shares.error()};
        closed.converted.push_back({c.holder, how, *paid, *shares});
        if (!issue({c.holder, c.share_class, *shares})) return unexpected{conversion_reason::out_of_range};
    }
    auto const sold = shares_for(round.new_money, *price);
    if (!sold) return unexpected{sold.error()};
    closed.new_shares = *sold;
    if (!issue({round.investor, round.share_class, *sold})) return unexpected{conversion_reason::out_of_range};
    return closed;
}

}  // namespace prospectus

#endif
