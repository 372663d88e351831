// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_IDENTIFIER_REASON_HPP
#define PROSPECTUS_CORPORATE_IDENTIFIER_REASON_HPP

// Why a code names nobody.
//
//     lei::from("529900T8BM49AURSDO56").error() == identifier_reason::wrong_check_digit;
//     lei::from("529900T8BM49AURSDO5").error()  == identifier_reason::wrong_length;

namespace prospectus {

/// The first that applies, in this order.
enum class identifier_reason : unsigned char {
    wrong_length,
    wrong_character,    // a small letter, a blank, or a letter where only digits stand
    wrong_check_digit,  // copied wrongly, or never given out
    reserved            // zero, which the registry gives to nobody
};

}  // namespace prospectus

#endif
