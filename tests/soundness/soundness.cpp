// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Whether intervals of random expressions hold the truth.
//
//     soundness EXPRESSIONS SEED [FAULT]      // FAULT: of a copy of the library with faults in it, by mutants.cmake

#include <tests/soundness/expressions.hpp>
#ifdef PROSPECTUS_MUTANTS
#include <tests/soundness/chosen.hpp>
#endif

#include <cstdlib>
#include <iostream>
#include <stdexcept>

namespace {

/// False: the interval of what was drawn is narrower than the truth. Counts what was no division by zero.
bool next_is_sound(std::mt19937_64& random, long& tried) {
    auto const found = tests::random_expression(random, 5 + static_cast<int>(random() % 2));
    if (!found) return true;
    ++tried;
    return holds(*found) && (random() % 8 != 0 || tests::root_holds(found->range, 2 + static_cast<int>(random() % 3)));
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 3 || count > 4) return std::cerr << "usage: soundness EXPRESSIONS SEED [FAULT]\n", 2;
    long const wanted = std::atol(arguments[1]);
    std::mt19937_64 random{std::strtoull(arguments[2], nullptr, 10)};
#ifdef PROSPECTUS_MUTANTS
    if (count == 4) mutants::chosen = std::atoi(arguments[3]);
#endif
    long tried = 0;
    while (tried < wanted) {
        bool sound = false;
        try {
            sound = next_is_sound(random, tried);
        } catch (std::invalid_argument const&) {  // an interval with nothing in it
        }
        if (!sound) {
            std::cout << "narrower than the truth: expression " << tried << " of seed " << arguments[2] << '\n';
            return 1;
        }
    }
    std::cout << "sound: " << tried << " expressions of seed " << arguments[2] << '\n';
}
