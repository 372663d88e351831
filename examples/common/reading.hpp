// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_READING_HPP
#define PROSPECTUS_EXAMPLES_COMMON_READING_HPP

// What --in UNIT says of a text: the unit of a number without one, and what $ and ¥ are.

#include <prospectus/text.hpp>

namespace examples {

inline prospectus::reading_options options_for(prospectus::unit const& in) {
    using namespace prospectus;
    reading_options options{.bare = in};
    if (auto const money = in.currency()) {
        for (currency const dollar :
             {usd::value, hkd::value, aud::value, cad::value, sgd::value, nzd::value, twd::value})
            if (money == dollar) options.dollar = dollar;
        if (money == jpy::value || money == cny::value) options.yen = money;
        for (currency const rupee : {inr::value, iso4217::pkr::value, iso4217::lkr::value, iso4217::npr::value,
                                     iso4217::mur::value, iso4217::scr::value})
            if (money == rupee) options.rupee = rupee;
        for (currency const krone :
             {iso4217::sek::value, iso4217::nok::value, iso4217::dkk::value, iso4217::isk::value})
            if (money == krone) options.krone = krone;
    }
    return options;
}

}  // namespace examples

#endif
