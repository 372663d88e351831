// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_COMPANY_NAME_HPP
#define PROSPECTUS_CORPORATE_COMPANY_NAME_HPP

// A name that a company bore, and when.
//
//     company_name const zhipu{.text = "智谱", .script = "Hans", .from = partial_date{2019, 6},
//                              .until = partial_date{2025, 7}};
//     borne_on(zhipu, partial_date{2024})        == answer::yes;
//     borne_on(zhipu, partial_date{2025, 7, 8})  == answer::cannot_be_known;   // some day of July it was renamed
//     borne_on(company_name{.text = "Z.ai"}, partial_date{2024}) == answer::cannot_be_known;
//
// Shape   Borne from the day `from`, no longer on the day `until`; what is not given is not known.
// Source  ISO 15924 for scripts.

#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>

#include <optional>
#include <string>

namespace prospectus {

struct company_name {
    std::string text{};
    std::string script{};  // "Latn", "Hans"; empty: not said
    std::optional<partial_date> from{};
    std::optional<partial_date> until{};

    friend bool operator==(company_name const&, company_name const&) = default;
};

/// Whether it was borne on the day, as far as the days are known.
[[nodiscard]] constexpr answer borne_on(company_name const& name, partial_date day) {
    answer const begun = name.from ? !before(day, *name.from) : answer::cannot_be_known;
    answer const ended = name.until ? !before(day, *name.until) : answer::cannot_be_known;
    return begun & !ended;
}

}  // namespace prospectus

#endif
