// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_ANSWER_HPP
#define PROSPECTUS_CORE_ANSWER_HPP

// A question's answer where some things are not known.
//
//     (answer::yes & answer::cannot_be_known) == answer::cannot_be_known;
//     (answer::no  & answer::cannot_be_known) == answer::no;
//     !answer::cannot_be_known                == answer::cannot_be_known;
//
// Naming  `&` and `|`, not `&&` and `||`: both sides are always asked.
// Source  Kleene's strong logic of three values (1938).

namespace prospectus {

enum class answer : signed char { no = -1, cannot_be_known = 0, yes = 1 };

[[nodiscard]] constexpr answer answer_of(bool known) noexcept { return known ? answer::yes : answer::no; }

[[nodiscard]] constexpr answer operator!(answer a) noexcept {
    return static_cast<answer>(-static_cast<signed char>(a));
}
[[nodiscard]] constexpr answer operator&(answer a, answer b) noexcept { return a < b ? a : b; }
[[nodiscard]] constexpr answer operator|(answer a, answer b) noexcept { return a < b ? b : a; }

}  // namespace prospectus

#endif
