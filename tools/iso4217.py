#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Writes include/prospectus/amount/iso4217.hpp from ISO 4217's list one (list-one.xml of its maintenance agency).

    tools/iso4217.py list-one.xml > include/prospectus/amount/iso4217.hpp
"""
import sys
import xml.etree.ElementTree as tree

KEYWORDS = {"try"}  # as a type: try_
# By turnover in April 2022: BIS Triennial Central Bank Survey, table D11.3, the first twenty.
MOST_TRADED = "USD EUR JPY GBP CNY AUD CAD CHF HKD SGD SEK KRW NOK NZD INR MXN TWD ZAR BRL DKK".split()

root = tree.parse(sys.argv[1]).getroot()
found = {}
for entry in root.iter("CcyNtry"):
    code = entry.findtext("Ccy")
    if code:
        minor = entry.findtext("CcyMnrUnts")
        found[code] = (int(entry.findtext("CcyNbr")), -1 if minor == "N.A." else int(minor))


def type_of(code):
    return code.lower() + ("_" if code.lower() in KEYWORDS else "")


print(f"""// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ISO4217_HPP
#define PROSPECTUS_AMOUNT_ISO4217_HPP

// The currencies in force, each as a type. Made by tools/iso4217.py: change that, not this.
//
//     usd::value.number()             == 840;
//     iso4217::isk::value.number()    == 352;
//     find_currency("CNY")            == cny::value;
//     find_currency("XYZ")            == std::nullopt;
//
// Naming  The code in small letters, in the namespace iso4217; try_ for TRY, a keyword of the language. The twenty that
//         are traded most stand in prospectus too; the others would take names such as all, top and mad from a program
//         that says `using namespace prospectus`.
// Source  ISO 4217 list one, published {root.get("Pblshd")}: {len(found)} codes. Turnover in April 2022: BIS Triennial Central Bank
//         Survey, table D11.3.

#include <prospectus/amount/currency.hpp>

#include <optional>
#include <string_view>

// clang-format off
namespace prospectus::iso4217 {{
""")
for code, (number, minor) in sorted(found.items()):
    print(f'struct {type_of(code)} {{ static constexpr currency value{{"{code}", {number}, {minor}}}; }};')
print("""
// In order of their codes.
inline constexpr currency currencies[]{""")
line = "   "
for code in sorted(found):
    word = f" {type_of(code)}::value,"
    if len(line) + len(word) > 118:
        print(line)
        line = "   "
    line += word
print(line)
print("""};

}  // namespace prospectus::iso4217
// clang-format on

namespace prospectus {
""")
for code in sorted(MOST_TRADED):
    print(f"using iso4217::{type_of(code)};")
print("""
[[nodiscard]] constexpr std::optional<currency> find_currency(std::string_view code) noexcept {
    for (auto const& listed : iso4217::currencies)
        if (listed.code() == code) return listed;
    return std::nullopt;
}

}  // namespace prospectus

#endif""")
