// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_ERROR_HPP
#define PROSPECTUS_TEXT_ERROR_HPP

// What is wrong with a text, and where.
//
//     from_text<figure>("$5").error()   // offset 0, "a currency: $ may be USD, HKD, AUD ..."

#include <cstddef>
#include <string_view>

namespace prospectus {

struct text_error {
    std::size_t offset;         // in bytes
    std::string_view expected;  // a part of a sentence that lives as long as the program

    friend constexpr bool operator==(text_error const&, text_error const&) noexcept = default;
};

}  // namespace prospectus

#endif
