// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_FUNDING_SUMS_HPP
#define PROSPECTUS_CORPORATE_DETAIL_FUNDING_SUMS_HPP

// What rounds add up to, a sum for each currency, amount by amount.
//
//     running_sums all;
//     all.add_amount(exactly<usd>(2_million));
//     ++all.unknown;                              // a round whose amount is not known may be in any currency
//     all.with_unknown()[0].amount.range()  == interval::at_least(2'000'000);

#include <prospectus/amount/estimate.hpp>

#include <cstddef>
#include <vector>

namespace prospectus {

struct funding_sum {
    estimate amount;
    std::size_t rounds = 0;   // that are counted, those without a known amount among them
    std::size_t unknown = 0;  // without a known amount

    friend bool operator==(funding_sum const&, funding_sum const&) = default;
};

namespace detail {

struct running_sums {
    std::vector<funding_sum> found{};  // in the order in which the currencies came
    std::size_t unknown = 0;

    void add_amount(estimate const& counted) {
        auto sum = found.begin();
        while (sum != found.end() && sum->amount.in() != counted.in()) ++sum;
        if (sum == found.end()) found.push_back({counted, 1, 0});
        else *sum = {*add(sum->amount, counted), sum->rounds + 1, 0};
    }
    [[nodiscard]] std::vector<funding_sum> with_unknown() const {
        auto all = found;
        for (auto& sum : all) {
            sum.rounds += unknown;
            sum.unknown = unknown;
            if (unknown == 0) continue;
            sum.amount = {sum.amount.range() + interval::at_least(0), sum.amount.in(), sum.amount.nominal(),
                          sum.amount.notes()};
        }
        return all;
    }
};

}  // namespace detail

}  // namespace prospectus

#endif
