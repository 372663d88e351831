// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_NEXT_ROUND_HPP
#define PROSPECTUS_INTEROP_OCF_NEXT_ROUND_HPP

// The SAFEs and notes of a company as close_round takes them.
//
//     auto const held = ocf::holdings_of(company);
//     auto const next = ocf::converting_in(company, *held, usd::value, partial_date{2026, 3, 31});
//     close_round(held->diluted, next.converting, {.pre_money = 15'000'000, .new_money = 5'000'000}, rounding::down);
//     next.left_out                // which cannot be told to convert, and why
//
// Shape   A convertible converts by the one set of terms of a SAFE or a note that its triggers have for a future round, or
//         for a condition. What the cap is divided by is told by the rules of capitalisation, else by "pre-money" or
//         "post-money" as of Y Combinator's forms; a text that describes it is not read. Interest is simple, over the days
//         from the first to the day before the round, of 365 or of a year of 360 in months of 30; paid in cash it does not
//         convert.
// Source  Open Cap Format 1.2, schema/types. 30/360: ISDA 2006 definitions, section 4.16(f).

#include <prospectus/corporate/priced_round.hpp>
#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/detail/ocf_terms.hpp>
#include <prospectus/interop/ocf/holdings.hpp>
#include <prospectus/interop/ocf/left_unconverted.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace prospectus::ocf {

struct unconverted {
    std::size_t issuance;
    left_unconverted why;
};
struct next_round {
    std::vector<convertible> converting;
    std::vector<std::size_t> issuances;  // of those, in the same order
    std::vector<unconverted> left_out;
};

[[nodiscard]] inline next_round converting_in(package const& from, holdings const& held, currency const& in,
                                              partial_date on) {
    next_round found;
    detail::ocf_holder_names const names{from};
    for (auto const& open : held.convertibles) {
        auto const& issued = from.issuances[open.issuance];
        auto made = detail::ocf_converted(issued, open.amount, in, on);
        if (!made) {
            found.left_out.push_back({open.issuance, made.error()});
            continue;
        }
        made->holder = names(issued.holder_id);
        made->share_class = issued.custom_id.empty() ? issued.security_id : issued.custom_id;
        found.converting.push_back(*std::move(made));
        found.issuances.push_back(open.issuance);
    }
    return found;
}

}  // namespace prospectus::ocf

#endif
