// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_CONVERSION_WAYS_HPP
#define PROSPECTUS_CORPORATE_DETAIL_CONVERSION_WAYS_HPP

// The ways in which SAFEs and notes convert, as lines in the shares that all of them become.
//
//     share_counter const counted{table, {interval{1'695'000}, interval{0}}};
//     ways_of(safes, round, counted)[0]      // the first one's: by cap, by discount, by the round's price
//
// Undefined  A round or a convertible that fault() has a reason against.

#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/corporate/detail/conversion_lines.hpp>
#include <prospectus/corporate/priced_round.hpp>

#include <optional>
#include <vector>

namespace prospectus::detail {

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

}  // namespace prospectus::detail

#endif
