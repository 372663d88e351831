// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_GROWTH_REASON_HPP
#define PROSPECTUS_SERIES_GROWTH_REASON_HPP

// Why there is no growth rate. What is missing or not comparable is named first, then the base. describe() in
// text/reason.hpp says each in a sentence.

namespace prospectus {

enum class growth_reason : unsigned char {
    missing_base,
    missing_value,
    different_unit,
    different_length,
    different_basis,
    negative_base,    // a loss on a loss
    turned_positive,  // a profit on a loss
    turned_negative,  // a loss on a profit
    zero_base,
    base_may_be_zero,  // its interval reaches zero
    out_of_range,      // no finite rate
    under_a_year,      // compound growth over less, without `annualised`
    unknown_time,      // how many years lie between two periods, without a calendar that says so
};

}  // namespace prospectus

#endif
