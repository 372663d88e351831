// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_COMPANY_HPP
#define PROSPECTUS_CORPORATE_COMPANY_HPP

// Who it is.
//
//     company const zhipu{.name = "Zhipu", .founded = partial_date{2019, 6}, .tickers = {{"02513", mic{"XHKG"}}}};
//     same(zhipu, company{.name = "Z.ai", .tickers = {{"02513", mic{"XHKG"}}}}) == answer::yes;
//     same(zhipu, company{.name = "Zhipu"})                                     == answer::cannot_be_known;
//
// Naming  A company is told by its identifiers, never by its name: names change, and two may share one.

#include <prospectus/amount/currency.hpp>
#include <prospectus/calendar/fiscal_history.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/corporate/identifier.hpp>

#include <optional>
#include <string>
#include <vector>

namespace prospectus {

struct company {
    std::string name{};
    std::vector<std::string> other_names{};  // earlier, and in other scripts
    std::optional<partial_date> founded{};
    fiscal_history calendar{};
    std::optional<currency> reporting_currency{};
    std::vector<ticker> tickers{};
};

/// Yes for a ticker that both have. Two tickers at one market may be two classes of one share: that cannot be known.
[[nodiscard]] inline answer same(company const& a, company const& b) {
    for (auto const& of_a : a.tickers)
        for (auto const& of_b : b.tickers)
            if (of_a == of_b) return answer::yes;
    return answer::cannot_be_known;
}

}  // namespace prospectus

#endif
