// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_PER_SHARE_BY_DIVISION_HPP
#define PROSPECTUS_FILINGS_PER_SHARE_BY_DIVISION_HPP

// Values per share of periods for which nobody reported one: a flow divided by the average shares of just these days.
// Four quarters' earnings per share do not add up to the year's; their parts do.
//
//     auto const income = values_of(net_income, solved_periods(net_income, period_kind::quarter, history));
//     auto const shares = reports_of(book, *diluted_shares, latest);
//     for (auto const& v : per_share_by_division(income, shares))
//         round(v.value, 2, rounding::half_even)            // income[v.flow] / shares[v.shares], exactly
//
// Shape   In the order of the flow; only periods for which both are known: an average is reported or it is not, nothing is
//         derived for it. The note `derived` marks each. What companies report differs by the income that they take and by
//         rounding.
// Not for Shares before and after a split in one list: splits.hpp puts them on one basis first.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/notes.hpp>
#include <prospectus/filings/period_value.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace prospectus {

struct divided_value {
    fiscal_period period;
    fraction value;
    std::size_t flow;  // positions in the lists given
    std::size_t shares;
    notes about;

    friend bool operator==(divided_value const&, divided_value const&) noexcept = default;
};

[[nodiscard]] inline std::vector<divided_value> per_share_by_division(std::span<period_value const> flow,
                                                                      std::span<flow_report const> shares) {
    auto const less = [](day_span a, day_span b) {
        return a.last_day() != b.last_day() ? a.last_day() < b.last_day() : a.first_day() < b.first_day();
    };
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < shares.size(); ++i) order.push_back(i);
    detail::stable_sort(order, [&](auto a, auto b) { return less(shares[a].days, shares[b].days); });
    std::vector<divided_value> found;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        if (!flow[i].value) continue;
        std::size_t low = 0, high = order.size();
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            if (less(shares[order[middle]].days, flow[i].period.days())) low = middle + 1;
            else high = middle;
        }
        if (low == order.size() || shares[order[low]].days != flow[i].period.days()) continue;
        auto const& by = shares[order[low]];
        if (by.value.sign() <= 0) continue;
        auto const value = exact_ratio(*flow[i].value, by.value);
        if (!value) continue;
        auto const about = flow[i].about | note::derived;
        found.push_back({flow[i].period, *value, i, order[low], by.restated ? about | note::restated : about});
    }
    return found;
}

}  // namespace prospectus

#endif
