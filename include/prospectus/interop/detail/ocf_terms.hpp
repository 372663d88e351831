// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_TERMS_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_TERMS_HPP

// A convertible of Open Cap Format as close_round takes it, or why the records do not tell.
//
//     ocf_converted(issuance, amount, usd::value, day)->cap

#include <prospectus/calendar/detail/day_number.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/priced_round.hpp>
#include <prospectus/interop/ocf/convertible_terms.hpp>
#include <prospectus/interop/ocf/left_unconverted.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace prospectus::detail {

/// What a year of rates comes to as a part of the principal, up to the day of a round.
[[nodiscard]] inline std::optional<fraction> ocf_interest(std::vector<ocf::interest_rate> rates, bool thirty_360,
                                                          partial_date round_day) {
    std::stable_sort(rates.begin(), rates.end(),
                     [](auto const& a, auto const& b) { return a.from.first_day() < b.from.first_day(); });
    auto const days = [&](date from, date to) -> std::int64_t {
        if (!thirty_360) return day_number(to) - day_number(from);
        auto const a = from.year_month_day(), b = to.year_month_day();
        std::int64_t const day = a.day.as_number() == 31 ? 30 : a.day.as_number();
        std::int64_t const last = b.day.as_number() == 31 && day == 30 ? 30 : b.day.as_number();
        return 360 * (std::int64_t{b.year} - std::int64_t{a.year}) +
               30 * (std::int64_t{b.month.as_number()} - std::int64_t{a.month.as_number()}) + last - day;
    };
    fraction sum{};
    for (std::size_t i = 0; i < rates.size(); ++i) {
        auto to = round_day.first_day();
        if (i + 1 < rates.size()) to = std::min(to, rates[i + 1].from.first_day());
        if (rates[i].last) to = std::min(to, date_of(day_number(rates[i].last->first_day()) + 1));
        auto const from = rates[i].from.first_day();
        if (to <= from) continue;
        auto const time = fraction{days(from, to), thirty_360 ? 360 : 365};
        auto const part = multiply(to_fraction(rates[i].yearly), time);
        auto const next = part ? add(sum, *part) : std::nullopt;
        if (!next) return std::nullopt;
        sum = *next;
    }
    return sum;
}

[[nodiscard]] inline bool ocf_alike(ocf::conversion_trigger const& a, ocf::conversion_trigger const& b) {
    return a.mechanism == b.mechanism && a.cap == b.cap && a.discount == b.discount && a.timing == b.timing &&
           a.rules == b.rules && a.interest == b.interest && a.thirty_360 == b.thirty_360 &&
           a.paid_in_cash == b.paid_in_cash && a.compounding == b.compounding && a.most_favoured == b.most_favoured;
}

[[nodiscard]] inline outcome<capitalisation_counts, ocf::left_unconverted> ocf_counts(
    ocf::conversion_trigger const& terms) {
    if (terms.rules) {
        auto const& r = *terms.rules;
        if (!r.shares || !r.options || r.this_security != r.other_converting || r.new_money)
            return unexpected{ocf::left_unconverted::counts_unusual};
        return capitalisation_counts{r.unissued_options, r.additional_topup, r.other_converting};
    }
    if (terms.timing == ocf::conversion_timing::pre_money) return pre_money_safe;
    if (terms.timing == ocf::conversion_timing::post_money) return post_money_safe;
    return unexpected{ocf::left_unconverted::counts_untold};
}

[[nodiscard]] inline outcome<convertible, ocf::left_unconverted> ocf_converted(ocf::issuance const& issued,
                                                                               any_money const& principal,
                                                                               currency const& in, partial_date on) {
    ocf::conversion_trigger const* terms = nullptr;
    for (auto const& trigger : issued.triggers) {
        bool const has_terms = trigger.mechanism == ocf::conversion_mechanism::safe ||
                               trigger.mechanism == ocf::conversion_mechanism::note;
        bool const by_a_round = trigger.future_round || trigger.type == ocf::trigger_type::automatic_on_condition ||
                                trigger.type == ocf::trigger_type::elective_on_condition;
        if (!has_terms || !by_a_round) continue;
        if (terms != nullptr && !ocf_alike(*terms, trigger)) return unexpected{ocf::left_unconverted::several_terms};
        terms = &trigger;
    }
    if (terms == nullptr) return unexpected{ocf::left_unconverted::no_terms};
    if (terms->most_favoured) return unexpected{ocf::left_unconverted::most_favoured};
    if (principal.currency() != in || (terms->cap && terms->cap->currency() != in))
        return unexpected{ocf::left_unconverted::other_currency};
    convertible found{.holder = {}, .share_class = {}, .amount = to_fraction(principal.amount())};
    if (terms->cap) {
        auto const counts = ocf_counts(*terms);
        if (!counts) return unexpected{counts.error()};
        found.cap = to_fraction(terms->cap->amount());
        found.counts = *counts;
    }
    if (terms->discount && terms->discount->sign() != 0) found.discount = to_fraction(*terms->discount);
    if (terms->paid_in_cash || terms->interest.empty()) return found;
    auto const interest = ocf_interest(terms->interest, terms->thirty_360, on);
    if (terms->compounding && !(interest && interest->is_zero())) return unexpected{ocf::left_unconverted::compounds};
    auto const factor = interest ? add(fraction{1}, *interest) : std::nullopt;
    auto const amount = factor ? multiply(found.amount, *factor) : std::nullopt;
    if (!amount) return unexpected{ocf::left_unconverted::out_of_range};
    found.amount = *amount;
    return found;
}

}  // namespace prospectus::detail

#endif
