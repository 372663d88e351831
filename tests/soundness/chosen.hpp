// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_SOUNDNESS_CHOSEN_HPP
#define PROSPECTUS_TESTS_SOUNDNESS_CHOSEN_HPP

// Which one of the faults that mutants.cmake wrote into a copy of the library is at work.

#include <type_traits>

namespace mutants {

inline int chosen = 0;

[[nodiscard]] constexpr bool is(int fault) noexcept { return !std::is_constant_evaluated() && chosen == fault; }

}  // namespace mutants

#endif
