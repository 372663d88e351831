// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_REASON_HPP
#define PROSPECTUS_TEXT_REASON_HPP

// What a reason means, in a part of a sentence.
//
//     describe(growth_reason::negative_base) == "negative base: a loss on a loss has no rate";
//
// Cost  The text lives as long as the program.

#include <prospectus/amount/allocation.hpp>
#include <prospectus/amount/any_exchange_rate.hpp>
#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/estimate.hpp>
#include <prospectus/amount/interval_arithmetic.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/series/doubling_time.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/log_linear_fit.hpp>
#include <prospectus/series/series.hpp>
#include <prospectus/series/translation.hpp>

#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(growth_reason reason) noexcept {
    switch (reason) {
        case growth_reason::missing_base: return "no base: the earlier period is missing";
        case growth_reason::missing_value: return "no value: the later period is missing";
        case growth_reason::different_unit: return "different units";
        case growth_reason::different_length: return "periods of different lengths";
        case growth_reason::different_basis: return "values on different bases";
        case growth_reason::negative_base: return "negative base: a loss on a loss has no rate";
        case growth_reason::turned_positive: return "turned positive: a profit on a loss has no rate";
        case growth_reason::turned_negative: return "turned negative: a loss on a profit has no rate";
        case growth_reason::zero_base: return "zero base: nothing grows from zero";
        case growth_reason::base_may_be_zero: return "the base may be zero";
        case growth_reason::out_of_range: return "no finite rate";
        case growth_reason::under_a_year: return "under a year: ask for it annualised";
        case growth_reason::unknown_time: return "the time between the periods is not known: a calendar may know it";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(series_error::fault fault) noexcept {
    switch (fault) {
        case series_error::fault::out_of_order: return "a period before the one that precedes it";
        case series_error::fault::duplicate: return "a period given twice";
        case series_error::fault::overlapping: return "a period that overlaps another";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(fit_reason reason) noexcept {
    switch (reason) {
        case fit_reason::too_few: return "too few levels at different times to fit a rate to";
        case fit_reason::missing: return "a level is missing";
        case fit_reason::not_positive: return "a level of zero or less has no logarithm";
        case fit_reason::different_length: return "a period of another kind than the first";
        case fit_reason::unknown_time: return "a gap of unknown length: a calendar may know it";
        case fit_reason::out_of_range: return "a level or a time past all bounds";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(doubling_reason reason) noexcept {
    switch (reason) {
        case doubling_reason::does_not_grow: return "what does not grow never doubles";
        case doubling_reason::does_not_shrink: return "what does not shrink is never halved";
        case doubling_reason::nothing_left: return "nothing is left that could be halved";
        case doubling_reason::out_of_range: return "no finite time";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(amount_reason reason) noexcept {
    switch (reason) {
        case amount_reason::different_unit: return "different units";
        case amount_reason::divisor_is_zero: return "the divisor is zero";
        case amount_reason::even_root_of_negative: return "an even root of a value below zero";
        case amount_reason::nothing_to_sum: return "a part is not stated";
        case amount_reason::part_exceeds_whole: return "the part is more than the whole";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(interval_reason reason) noexcept {
    switch (reason) {
        case interval_reason::divisor_is_zero: return "the divisor is zero";
        case interval_reason::even_root_of_negative: return "an even root of a value below zero";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(money_reason reason) noexcept {
    switch (reason) {
        case money_reason::different_currency: return "different currencies: convert one by an exchange rate";
        case money_reason::out_of_range: return "an amount past 64 bits";
        case money_reason::not_whole_units: return "no whole number of the units asked for";
        case money_reason::no_minor_unit: return "a currency without a minor unit";
        case money_reason::zero_divisor: return "the divisor is zero";
        case money_reason::nothing_to_sum: return "nothing to sum";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(rate_reason reason) noexcept {
    switch (reason) {
        case rate_reason::different_currency: return "exchange rates that do not meet in a currency";
        case rate_reason::different_kind: return "a closing and an average exchange rate";
        case rate_reason::out_of_range: return "an exchange rate past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(allocation_reason reason) noexcept {
    switch (reason) {
        case allocation_reason::no_weights: return "no weights to allocate by";
        case allocation_reason::negative_weight: return "a weight below zero";
        case allocation_reason::weights_all_zero: return "all weights are zero";
        case allocation_reason::weights_too_fine: return "weights that as whole numbers sum past 64 bits";
        case allocation_reason::not_whole_units: return "no whole number of minor units";
        case allocation_reason::no_minor_unit: return "a currency without a minor unit";
        case allocation_reason::out_of_range: return "an amount past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(translation_reason reason) noexcept {
    switch (reason) {
        case translation_reason::no_rate: return "no exchange rate for the period";
        case translation_reason::different_currency: return "an exchange rate of another currency";
        case translation_reason::different_kind: return "a closing rate for a flow, or an average for a stock";
        case translation_reason::no_minor_unit: return "a currency without a minor unit";
        case translation_reason::out_of_range: return "an amount past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(answer a) noexcept {
    switch (a) {
        case answer::no: return "no";
        case answer::cannot_be_known: return "cannot be known";
        case answer::yes: return "yes";
    }
    return "";
}

}  // namespace prospectus

#endif
