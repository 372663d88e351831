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
//                                     {.shares = rounding::down, .price_decimals = 4, .prices = rounding::half_even});
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
// Errors  conversion_reason. never_settles: the caps promise all of the company, or more.
// Cost    At most 2n + 1 passes for n convertibles.
// Source  Y Combinator, SAFE of 2013 and of 2018, sections 1 and 2; Post-Money Safe User Guide, appendix II.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/rounding.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/corporate/conversion_terms.hpp>
#include <prospectus/corporate/detail/conversion_lines.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace prospectus {

struct convertible {
    std::string holder{};
    std::string share_class{};
    fraction amount{};  // with the interest that converts too
    std::optional<fraction> cap{};
    std::optional<fraction> discount{};
    capitalisation_counts counts = post_money_safe;
};

struct priced_round {
    std::optional<fraction> pre_money{};
    std::optional<fraction> price{};  // nothing: pre-money by the shares counted
    fraction new_money{};
    std::int64_t pool_increase = 0;
    capitalisation_counts counts{.unissued_pool = true, .pool_increase = true, .converting = true};
    std::string investor = "new investors";
    std::string share_class = "preferred";
};

/// Prices stay exact where no decimals are given.
struct conversion_rounding {
    rounding shares;
    std::optional<int> price_decimals{};
    std::optional<int> conversion_price_decimals{};
    rounding prices = rounding::half_even;  // only beside decimals
};

enum class conversion_reason : unsigned char {
    no_price,         // neither a price nor a pre-money
    not_above_zero,   // a cap, a price, or the shares that a value is divided by
    discount_of_all,  // a discount below zero, or of all
    below_zero,       // an amount or a pool
    not_exact,        // stated only within an interval, or not at all
    not_convertible,  // no SAFE and no note
    never_settles,
    out_of_range
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

[[nodiscard]] inline bool is_above_zero(std::optional<fraction> const& f) { return !f || f->sign() > 0; }

[[nodiscard]] inline std::optional<conversion_reason> fault(std::vector<convertible> const& all,
                                                            priced_round const& round) {
    if (!round.price && !round.pre_money) return conversion_reason::no_price;
    if (!is_above_zero(round.price) || !is_above_zero(round.pre_money)) return conversion_reason::not_above_zero;
    if (round.new_money.sign() < 0 || round.pool_increase < 0) return conversion_reason::below_zero;
    for (auto const& c : all) {
        if (c.amount.sign() < 0) return conversion_reason::below_zero;
        if (!is_above_zero(c.cap)) return conversion_reason::not_above_zero;
        if (c.discount && (c.discount->sign() < 0 || *c.discount >= fraction{1}))
            return conversion_reason::discount_of_all;
    }
    return std::nullopt;
}

/// Shares by what all become, as each definition counts them.
struct share_counter {
    interval held;  // issued, granted or promised
    interval pool;
    share_line increase;

    share_counter(cap_table const& table, share_line more)
        : held{table.total() - table.total(holding_kind::pool)},
          pool{table.total(holding_kind::pool)},
          increase{more} {}

    [[nodiscard]] share_line operator()(capitalisation_counts counts) const {
        share_line line{held, interval{counts.converting ? 1 : 0}};
        if (counts.unissued_pool) line.start = line.start + pool;
        if (counts.pool_increase) line = {line.start + increase.start, line.slope + increase.slope};
        return line;
    }
};

/// What an amount buys at the round's price.
[[nodiscard]] inline share_line at_round_price(interval const& amount, priced_round const& round,
                                               share_counter const& counted) {
    if (round.price) return {*divide(amount, interval{*round.price}), interval{0}};
    return *divide(amount, interval{*round.pre_money}) * counted(round.counts);
}

/// By cap, by discount, by the round's price; in the order of converted_by.
[[nodiscard]] inline std::vector<std::vector<share_line>> ways_of(std::vector<convertible> const& convertibles,
                                                                  priced_round const& round,
                                                                  share_counter const& counted) {
    share_line const none{interval{-1}, interval{0}};  // is never the greatest
    std::vector<std::vector<share_line>> ways;
    for (auto const& c : convertibles) {
        interval const amount{c.amount};
        auto const discounted = [&] { return *divide(amount, interval{1} - interval{*c.discount}); };
        ways.push_back({c.cap ? *divide(amount, interval{*c.cap}) * counted(c.counts) : none,
                        c.discount ? at_round_price(discounted(), round, counted) : none,
                        at_round_price(amount, round, counted)});
    }
    return ways;
}

[[nodiscard]] constexpr conversion_reason reason_of(unsettled why) noexcept {
    return why == unsettled::grows_for_ever ? conversion_reason::never_settles : conversion_reason::out_of_range;
}

}  // namespace detail

/// Simple interest for so many days of a year of so many: 365, or 360 by some notes.
[[nodiscard]] inline outcome<fraction, conversion_reason> with_interest(fraction principal, fraction yearly,
                                                                        std::int64_t days, std::int64_t days_in_year) {
    if (days < 0 || days_in_year <= 0) return unexpected{conversion_reason::below_zero};
    auto const time = fraction{days, days_in_year};
    auto const rate = multiply(yearly, time);
    auto const factor = rate ? add(fraction{1}, *rate) : std::nullopt;
    auto const sum = factor ? multiply(principal, *factor) : std::nullopt;
    if (!sum) return unexpected{conversion_reason::out_of_range};
    return *sum;
}

[[nodiscard]] inline outcome<closed_round, conversion_reason> close_round(cap_table const& before,
                                                                          std::vector<convertible> const& convertibles,
                                                                          priced_round const& round,
                                                                          conversion_rounding const& rule) {
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
                                   std::optional<int> decimals) -> outcome<interval, conversion_reason> {
        if (!decimals) return exact;
        auto const price = detail::rounded_alike(exact, *decimals, rule.prices);
        if (!price) return unexpected{conversion_reason::out_of_range};
        if (price->sign() <= 0) return unexpected{conversion_reason::not_above_zero};
        return interval{to_fraction(*price)};
    };
    auto const shares_for = [&](fraction money, interval const& price) -> outcome<std::int64_t, conversion_reason> {
        auto const shares = detail::rounded_alike(*divide(interval{money}, price), 0, rule.shares);
        if (!shares) return unexpected{conversion_reason::out_of_range};
        return shares->coefficient();
    };

    auto const price = (round.price ? outcome<interval, conversion_reason>{interval{*round.price}}
                                    : price_of(*round.pre_money, round.counts))
                           .and_then([&](interval const& p) { return rounded_price(p, rule.price_decimals); });
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
            return how == converted_by::round_price ? own : rounded_price(p, rule.conversion_price_decimals);
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
