// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_EQUITY_REASON_HPP
#define PROSPECTUS_TEXT_EQUITY_REASON_HPP

// Why shares, their conversion, their splits and their sale give no answer, in a part of a sentence.
//
//     describe(cap_table_reason::more_than_held) == "more shares are sold than the seller holds";
//     describe(conversion_reason::never_settles)
//     describe(share_reason::not_whole)
//     describe(offering_reason::net_exceeds_gross)

#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/corporate/offering_faults.hpp>
#include <prospectus/corporate/priced_round.hpp>
#include <prospectus/corporate/share_changes.hpp>
#include <prospectus/text/write.hpp>

#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(cap_table_reason reason) noexcept {
    switch (reason) {
        case cap_table_reason::below_zero: return "a number of shares is below zero";
        case cap_table_reason::more_than_held: return "more shares are sold than the seller holds";
        case cap_table_reason::no_such_holder:
            return "nobody of that name holds such shares: names are to be written alike";
        case cap_table_reason::nothing_held: return "nobody holds a share, so none is a part of anything";
        case cap_table_reason::not_exact:
            return "a number of shares is rounded, hedged, not whole or not stated: state it exactly";
        case cap_table_reason::seller_not_told: return "who sells the shares is not stated";
        case cap_table_reason::other_shares_before:
            return "the round is told on another number of shares than the table before it has: a round or an issue "
                   "lies between";
        case cap_table_reason::out_of_range: return "a number of shares past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(conversion_reason reason) noexcept {
    switch (reason) {
        case conversion_reason::no_price: return "neither a price nor a pre-money is stated: state one";
        case conversion_reason::not_above_zero:
            return "a cap, a price or the shares that a value is divided by are not above zero";
        case conversion_reason::discount_of_all: return "a discount is below zero, or of all: state 20 percent as 1/5";
        case conversion_reason::below_zero: return "an amount, an interest or a pool is below zero";
        case conversion_reason::not_exact:
            return "an amount is stated only within an interval, or not at all: state it exactly";
        case conversion_reason::not_convertible: return "the round is no SAFE and no note: nothing of it converts";
        case conversion_reason::never_settles:
            return "the caps and the pool promise all of the company or more: raise a cap or the pre-money, or lower "
                   "the pool";
        case conversion_reason::out_of_range: return "a price or a number of shares past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(share_reason reason) noexcept {
    switch (reason) {
        case share_reason::cannot_be_known:
            return "the dates cannot tell which changes lie between, or in what order: state their days";
        case share_reason::runs_backward: return "the later day is before the earlier: exchange them";
        case share_reason::no_ratio: return "a split into none, or of none";
        case share_reason::not_whole:
            return "a split leaves a part of a share: state what was paid out for it as a change";
        case share_reason::below_zero: return "more shares are bought back than there are";
        case share_reason::out_of_range: return "a number of shares past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(offering_reason reason) noexcept {
    switch (reason) {
        case offering_reason::different_unit:
            return "two currencies, or shares where money is meant: state all amounts in one currency";
        case offering_reason::range_runs_downward:
            return "the range's lowest price is above its highest: exchange them";
        case offering_reason::negative_part: return "a price, an amount or a number of shares is below zero";
        case offering_reason::option_exceeded:
            return "more over-allotment shares are exercised than the option has: one of the two is wrong";
        case offering_reason::more_secondary_shares_than_there_are:
            return "holders sell more shares than there were: some are new, or those before are of another day";
        case offering_reason::gross_is_not_price_by_shares:
            return "the gross proceeds are not the price by the shares sold: leave out the option's, or correct one";
        case offering_reason::net_is_not_gross_less_fees:
            return "the net proceeds are not the price of the new shares less the fees: one of them is wrong";
        case offering_reason::net_exceeds_gross:
            return "the net proceeds are more than the gross: they stand the wrong way round, or one has the option's";
        case offering_reason::cornerstone_exceeds_gross: return "the cornerstone part is more than the whole offering";
        case offering_reason::uses_do_not_sum_to_all:
            return "the uses of proceeds do not sum to all: one is missing or wrong";
        case offering_reason::more_restricted_shares_than_there_are:
            return "more shares are restricted than there are after the offering";
    }
    return "";
}

}  // namespace prospectus

#endif
