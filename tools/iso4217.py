#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Writes include/prospectus/amount/iso4217.hpp from ISO 4217's list one (list-one.xml of its maintenance agency).

    tools/iso4217.py list-one.xml > include/prospectus/amount/iso4217.hpp
"""
import sys
import xml.etree.ElementTree as tree

KEYWORDS = {"try"}  # as a type: try_

root = tree.parse(sys.argv[1]).getroot()
found = {}
for entry in root.iter("CcyNtry"):
    code = entry.findtext("Ccy")
    if code:
        minor = entry.findtext("CcyMnrUnts")
        found[code] = (int(entry.findtext("CcyNbr")), -1 if minor == "N.A." else int(minor))

print(f"""// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ISO4217_HPP
#define PROSPECTUS_AMOUNT_ISO4217_HPP

// The currencies in force, each as a type. Made by tools/iso4217.py: change that, not this.
//
//     usd::value.number()             == 840;
//     find_currency("CNY")            == cny::value;
//     find_currency("XYZ")            == std::nullopt;
//
// Naming  The code in small letters; try_ for TRY, a keyword of the language.
// Source  ISO 4217 list one, published {root.get("Pblshd")}: {len(found)} codes.

#include <prospectus/amount/currency.hpp>

#include <optional>
#include <string_view>

namespace prospectus {{

// clang-format off""")
for code, (number, minor) in sorted(found.items()):
    name = code.lower() + ("_" if code.lower() in KEYWORDS else "")
    print(f'struct {name} {{ static constexpr currency value{{"{code}", {number}, {minor}}}; }};')
print("""
// In order of their codes.
inline constexpr currency iso4217_currencies[]{""")
line = "   "
for code in sorted(found):
    word = f" {code.lower()}{'_' if code.lower() in KEYWORDS else ''}::value,"
    if len(line) + len(word) > 118:
        print(line)
        line = "   "
    line += word
print(line)
print("""};
// clang-format on

[[nodiscard]] constexpr std::optional<currency> find_currency(std::string_view code) noexcept {
    for (auto const& listed : iso4217_currencies)
        if (listed.code() == code) return listed;
    return std::nullopt;
}

}  // namespace prospectus

#endif""")
