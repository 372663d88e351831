// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DATED_RATES_HPP
#define PROSPECTUS_CORPORATE_DATED_RATES_HPP

// Exchange rates and the days on which each holds.
//
//     dated_rates rates;
//     rates.add(partial_date{2024, 5}.days(), {usd::value, cny::value, 7.23_decimal, rate_kind::average});
//     rates.between(usd::value, cny::value, partial_date{2024, 5, 17})  == interval{fraction{723, 100}};
//     rates.between(cny::value, usd::value, partial_date{2024, 5, 17})  == interval{fraction{100, 723}};
//     rates.between(usd::value, cny::value, partial_date{2024}).error() == funding_reason::no_exchange_rate;
//
// Shape   A date known to the month or the year has all the rates of its days: an interval, and only where each of its
//         days has one. Rates are turned over, but never chained by way of a third currency. Of two that hold on a day
//         both count.
// Errors  funding_reason::no_exchange_rate; nothing is filled in from the days beside.
// Cost    Linear in the rates, for each day span that a date needs.

#include <prospectus/amount/any_exchange_rate.hpp>
#include <prospectus/amount/interval.hpp>
#include <prospectus/calendar/day_span.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/funding_reason.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

class dated_rates {
public:
    void add(day_span days, any_exchange_rate const& rate) { held_.emplace_back(days, rate); }

    [[nodiscard]] outcome<interval, funding_reason> between(currency const& from, currency const& to,
                                                            partial_date day) const {
        if (from == to) return interval{1};
        std::optional<interval> all;
        for (date next = day.first_day(); next <= day.last_day();) {
            std::optional<date> past;
            for (auto const& [days, rate] : held_) {
                auto const factor = factor_of(rate, from, to);
                if (!factor || !overlap(days, day.days())) continue;
                all = all ? hull(*all, *factor) : *factor;
                if (contains(days, next) && (!past || *past < days.past_last())) past = days.past_last();
            }
            if (!past) return unexpected{funding_reason::no_exchange_rate};
            next = *past;
        }
        return *all;
    }

private:
    [[nodiscard]] static std::optional<interval> factor_of(any_exchange_rate const& rate, currency const& from,
                                                           currency const& to) {
        if (rate.from() == from && rate.to() == to) return interval{rate.value()};
        if (rate.from() == to && rate.to() == from) return interval{fraction{1} / rate.value()};
        return std::nullopt;
    }

    std::vector<std::pair<day_span, any_exchange_rate>> held_;
};

}  // namespace prospectus

#endif
