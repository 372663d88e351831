// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_MODEL_REASON_HPP
#define PROSPECTUS_TEXT_MODEL_REASON_HPP

// Why releases, their prices and their lineage give no answer, in a part of a sentence.
//
//     describe(release_reason::retired_before_release)
//     to_text(price_fault{token_kind::cached_input, price_reason::not_priced})
//         == "cached input: no price is stated for that day and tier";
//     to_text(lineage_fault{lineage_reason::circle, {0, 2}})
//         == "releases 1, 3: each is made from the next, and the last from the first: one base is wrong";
//
// Shape  Releases are counted from one, in the order given.

#include <prospectus/corporate/lineage.hpp>
#include <prospectus/corporate/model_release.hpp>
#include <prospectus/corporate/release_history.hpp>
#include <prospectus/corporate/token_price.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(release_reason reason) noexcept {
    switch (reason) {
        case release_reason::retired_before_release:
            return "the model is retired before its release: one of the dates is wrong";
        case release_reason::cutoff_after_release:
            return "its knowledge ends after its release, and it knows of nothing later than itself: one of the dates "
                   "is wrong";
        case release_reason::announced_after_retirement:
            return "it is announced after it is retired: one of the dates is wrong";
        case release_reason::active_parameters_exceed_all:
            return "more parameters are active for a token than there are: they stand the wrong way round";
        case release_reason::different_unit: return "active and all parameters are counted in different units";
        case release_reason::negative_figure: return "a number of parameters, of tokens or of operations is below zero";
        case release_reason::based_on_itself: return "the model is its own base: name what it was made from";
        case release_reason::price_ends_before_it_begins:
            return "a price ends before it begins: its two dates stand the wrong way round";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(price_reason reason) noexcept {
    switch (reason) {
        case price_reason::not_priced: return "no price is stated for that day and tier";
        case price_reason::cannot_be_known:
            return "the dates cannot tell whether a price held on that day: state its days";
        case price_reason::two_prices:
            return "two prices that differ hold on that day: end the earlier one before the later";
        case price_reason::different_currency: return "prices in different currencies: convert one by an exchange rate";
        case price_reason::negative_count: return "a number of tokens is below zero";
        case price_reason::nothing_used: return "no token is used: a cost of nothing is in no currency";
        case price_reason::out_of_range: return "a cost or a number of tokens past 64 bits";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(token_kind kind) noexcept {
    switch (kind) {
        case token_kind::input: return "input";
        case token_kind::cached_input: return "cached input";
        case token_kind::cache_write: return "cache write";
        case token_kind::output: return "output";
    }
    return "";
}

template <>
struct text_writer<price_fault> {
    static void append(std::string& out, price_fault const& fault) {
        out.append(describe(fault.kind)).append(": ").append(describe(fault.reason));
    }
};

[[nodiscard]] constexpr std::string_view describe(history_reason reason) noexcept {
    switch (reason) {
        case history_reason::too_few: return "fewer than two releases have nothing between them";
        case history_reason::not_dated: return "a release has no date: state the year at least";
        case history_reason::no_rival_later: return "no rival's release is later, as far as the dates tell";
    }
    return "";
}

[[nodiscard]] constexpr std::string_view describe(lineage_reason reason) noexcept {
    switch (reason) {
        case lineage_reason::circle:
            return "each is made from the next, and the last from the first: one base is wrong";
        case lineage_reason::two_of_one_name: return "a base is named that any of these may be: name them apart";
    }
    return "";
}

template <>
struct text_writer<lineage_fault> {
    static void append(std::string& out, lineage_fault const& fault) {
        out += fault.places.size() == 1 ? "release " : "releases ";
        for (auto const& place : fault.places) {
            if (&place != fault.places.data()) out += ", ";
            out += std::to_string(place + 1);
        }
        out.append(": ").append(describe(fault.reason));
    }
};

}  // namespace prospectus

#endif
