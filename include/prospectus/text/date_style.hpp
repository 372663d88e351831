// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DATE_STYLE_HPP
#define PROSPECTUS_TEXT_DATE_STYLE_HPP

// What a written day leaves to its reader (read_date.hpp).
//
//     from_text<partial_date>("1/5/07", date_style{.order = date_order::day_first, .first_year = 1969})
//
// Source  Two digits as POSIX reads them (strptime, %y) name the hundred years from 1969 on: .first_year = 1969.

#include <optional>

namespace prospectus {

enum class date_order : unsigned char { day_first, month_first, year_first };

struct date_style {
    std::optional<date_order> order{};  // of a day in numbers, but one that a year of four digits begins
    std::optional<int> first_year{};    // of the hundred that two digits name; nothing: two digits are no year
};

}  // namespace prospectus

#endif
