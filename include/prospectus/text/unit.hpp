// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_UNIT_HPP
#define PROSPECTUS_TEXT_UNIT_HPP

// Units, as the head of a table's column names them.
//
//     to_text(unit::money(cny::value))        == "CNY";
//     to_text(unit::per(hkd::value, "share")) == "HKD/share";
//     to_text(unit::percent())                == "percent";
//     to_text(unit::number())                 == "";

#include <prospectus/amount/unit.hpp>
#include <prospectus/text/write.hpp>

#include <string>

namespace prospectus {

template <>
struct text_writer<unit> {
    static void append(std::string& out, unit const& in) {
        switch (in.kind()) {
            case unit_kind::number: break;
            case unit_kind::percent: out += "percent"; break;
            case unit_kind::points: out += "points"; break;
            case unit_kind::multiple: out += "multiple"; break;
            case unit_kind::count: out += in.counted(); break;
            case unit_kind::money: out += in.currency()->code(); break;
            case unit_kind::money_per: out.append(in.currency()->code()).append("/").append(in.counted()); break;
        }
    }
};

}  // namespace prospectus

#endif
