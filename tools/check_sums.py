#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Counts the verdicts on the sums of a report in exact fractions; shares nothing with the library.

    check_sums.py FACTS.csv ARCS.csv        # one line a mode; tests/examples/check_sums.cpp holds what it prints
"""
import csv
import sys
from collections import Counter, defaultdict
from fractions import Fraction


def bounds(decimals, text, mode):
    """Low, whether low is in, high, whether high is in."""
    value = Fraction(text)
    if decimals == "INF":
        return value, True, value, True
    unit = Fraction(10) ** -int(decimals)
    if mode == "round":
        return value - unit / 2, True, value + unit / 2, True
    if value > 0:
        return value, True, value + unit, False
    if value < 0:
        return value - unit, False, value, True
    return -unit, False, unit, False


def both(a, b):
    low = max((a[0], not a[1]), (b[0], not b[1]))
    high = min((a[2], a[3]), (b[2], b[3]))
    found = low[0], not low[1], high[0], high[1]
    return found if low[0] < high[0] or (low[0] == high[0] and found[1] and found[3]) else None


def item(facts, mode):
    if not facts:
        return "not reported"
    if all(value == "" for _, value in facts):
        return "nil"
    if any(value == "" for _, value in facts):
        return "contradictory"
    common = bounds(*facts[0], mode)
    for fact in facts[1:]:
        common = common and both(common, bounds(*fact, mode))
    return common or "contradictory"


def verdict(total, parts):
    items = [part for part, _ in parts]
    if total == "contradictory" or "contradictory" in items:
        return "inconsistent"
    low, low_in, high, high_in = Fraction(0), True, Fraction(0), True
    for part, weight in parts:
        if isinstance(part, str):
            continue
        a, a_in, b, b_in = part if weight > 0 else (part[2], part[3], part[0], part[1])
        low, low_in, high, high_in = low + weight * a, low_in and a_in, high + weight * b, high_in and b_in
    if isinstance(total, str) or "nil" in items:
        return "undecidable"
    meets = both(total, (low, low_in, high, high_in))
    if "not reported" in items:
        return "consistent as reported" if meets else "undecidable"
    return "consistent" if meets else "inconsistent"


def main(facts_name, arcs_name):
    facts = defaultdict(list)
    for row in csv.DictReader(open(facts_name)):
        facts[row["concept"], row["start"], row["end"], row["unit"]].append((row["decimals"], row["value"]))
    sums = defaultdict(list)
    for row in csv.DictReader(open(arcs_name)):
        names = [n if ":" in n else "ext:" + n.split("_", 1)[1] for n in (row["parent"], row["child"])]
        sums[row["role"], names[0]].append((names[1], Fraction(row["weight"])))
    for mode in "round", "truncate":
        counts = Counter()
        for (_, total), parts in sums.items():
            for (concept, *where), reported in list(facts.items()):
                if concept != total:
                    continue
                found = [(item(facts.get((part, *where)), mode), weight) for part, weight in parts]
                if all(part == "not reported" for part, _ in found):
                    counts["without parts"] += 1
                else:
                    counts[verdict(item(reported, mode), found)] += 1
        print(mode, dict(counts))


if __name__ == "__main__":
    main(*sys.argv[1:])
