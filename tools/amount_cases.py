#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Cases of decimal arithmetic, rounding and allocation, worked out by Python's decimal and fractions.

    tools/amount_cases.py > tests/data/amount_cases.txt

100 blocks of 1,000 cases. Each case is a line of text, what is asked and what comes out; the file has the FNV-1a sum of
the lines of each block, and the first lines of it in full. tests/amount/amount_cases.cpp makes the same questions from
the same seeds (splitmix64) and writes the library's own lines; it shares no arithmetic with this script.
"""
import decimal
import math
from fractions import Fraction as F

BLOCKS, CASES, SHOWN = 100, 1000, 20
MASK = (1 << 64) - 1
LEAST, MOST = -(1 << 63), (1 << 63) - 1
RULES = [decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN, decimal.ROUND_UP,
         decimal.ROUND_DOWN, decimal.ROUND_FLOOR, decimal.ROUND_CEILING]
EXACT = decimal.Context(prec=400, Emin=-9999, Emax=9999, traps=[decimal.Inexact, decimal.InvalidOperation])


class Random:
    """splitmix64"""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, n):
        return self.next() % n

    def magnitude(self):
        return self.next() >> (1 + self.below(63))

    def signed(self):
        n = self.magnitude()
        return -n if self.below(2) else n

    def decimal(self):
        """Of full width, or small with few places, so that ties and equal values come up."""
        if self.below(3) == 0:
            return self.below(2001) - 1000, self.below(4) - 3
        return self.signed(), self.below(37) - 18


def as_decimal(pair):
    return EXACT.create_decimal((int(pair[0] < 0), tuple(map(int, str(abs(pair[0])))), pair[1]))


def as_fraction(pair):
    return pair[0] * F(10) ** pair[1]


def shortest(value):
    """Without trailing zeros, or none where 64 bits do not hold it."""
    sign, digits, exponent = value.as_tuple()
    coefficient = int("".join(map(str, digits)))
    if coefficient == 0:
        return "0e0"
    while coefficient % 10 == 0:
        coefficient //= 10
        exponent += 1
    coefficient = -coefficient if sign else coefficient
    return f"{coefficient}e{exponent}" if LEAST <= coefficient <= MOST else "none"


def text(pair):
    return f"{pair[0]}e{pair[1]}"


def arithmetic(r):
    op = ["add", "subtract", "multiply", "compare", "ratio"][r.below(5)]
    a, b = r.decimal(), r.decimal()
    x, y = as_decimal(a), as_decimal(b)
    if op == "add":
        result = shortest(EXACT.add(x, y))
    elif op == "subtract":
        result = shortest(EXACT.subtract(x, y))
    elif op == "multiply":
        result = shortest(EXACT.multiply(x, y))
    elif op == "compare":
        result = str(int(EXACT.compare(x, y)))
    elif b[0] == 0:
        result = "none"
    else:
        ratio = as_fraction(a) / as_fraction(b)
        fits = abs(ratio.numerator) <= MOST and ratio.denominator <= MOST
        result = f"{ratio.numerator}/{ratio.denominator}" if fits else "none"
    return f"{op} {text(a)} {text(b)} = {result}"


def by_rule(value, rule):
    """A fraction to a whole number: by decimal's own rounding of what says on which side of the tie it is."""
    floor = math.floor(value)
    rest = value - floor
    digit = 0 if rest == 0 else 25 if rest < F(1, 2) else 50 if rest == F(1, 2) else 75
    stands_for = EXACT.add(decimal.Decimal(floor), decimal.Decimal(digit).scaleb(-2))
    return int(stands_for.quantize(decimal.Decimal(1), rounding=rule, context=EXACT_ROUNDING))


EXACT_ROUNDING = decimal.Context(prec=400, Emin=-9999, Emax=9999)


def rounding(r):
    op = ["round", "quotient"][r.below(2)]
    rule = r.below(7)
    places = r.below(13) - 6
    a = r.decimal()
    asked = text(a)
    if op == "round":
        result = int(as_decimal(a).quantize(decimal.Decimal(1).scaleb(-places), rounding=RULES[rule],
                                            context=EXACT_ROUNDING).scaleb(places, context=EXACT_ROUNDING))
    else:
        b = r.decimal()
        asked += " " + text(b)
        result = None if b[0] == 0 else by_rule(as_fraction(a) / as_fraction(b) * F(10) ** places, RULES[rule])
    fits = result is not None and LEAST <= result <= MOST
    return f"{op} {asked} {places} {rule} = {result if fits else 'none'}"


def allocation(r):
    rule = ["largest", "first", "apart"][r.below(3)]
    kind = ["integers", "decimals", "fractions"][r.below(3)]
    whole = r.signed()
    count = 1 + r.below(9)
    weights, asked = [], []
    for _ in range(count):
        zero = r.below(8) == 0
        if kind == "integers":
            n = 0 if zero else r.next() >> (1 + r.below(62))
            weights.append(F(n))
            asked.append(str(n))
        elif kind == "decimals":
            n, e = 0 if zero else r.next() >> (30 + r.below(33)), r.below(17) - 8
            weights.append(as_fraction((n, e)))
            asked.append(text((n, e)))
        else:
            n, d = 0 if zero else r.below(1000), 1 + r.below(60)
            weights.append(F(n, d))
            asked.append(f"{n}/{d}")
    return f"allocate {rule} {whole} by {' '.join(asked)} = {allocated(rule, whole, weights)}"


def allocated(rule, whole, weights):
    total = sum(weights)
    if total == 0:
        return "all zero"
    multiple = math.lcm(*(w.denominator for w in weights))
    least = [int(w * multiple) for w in weights]
    if sum(least) // math.gcd(*least) > MASK:
        return "too fine"
    shares = [abs(whole) * w / total for w in weights]
    parts = [math.floor(s) for s in shares]
    left = abs(whole) - sum(parts)
    order = range(len(parts))
    if rule == "largest":
        order = sorted(order, key=lambda i: (parts[i] - shares[i], i))
    elif rule == "first":
        order = [i for i in order if weights[i] > 0]
    else:
        parts.append(left)
        left = 0
    for i in list(order)[:left]:
        parts[i] += 1
    assert sum(parts) == abs(whole)
    return " ".join(str(-p if whole < 0 else p) for p in parts)


def fnv(total, line):
    for byte in line.encode() + b"\n":
        total = ((total ^ byte) * 0x100000001B3) & MASK
    return total


KINDS = [arithmetic, rounding, allocation]
for block in range(BLOCKS):
    kind = KINDS[block % 3]
    r = Random(block)
    total = 0xCBF29CE484222325
    shown = []
    for case in range(CASES):
        line = kind(r)
        total = fnv(total, line)
        if case < SHOWN:
            shown.append(line)
    print(f"block {block} {kind.__name__} {CASES} {total:016x}")
    print("\n".join(shown))
