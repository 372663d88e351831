#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""What the claims of examples/data/zhipu.csv come to, in exact fractions: the oracle of tests/examples/zhipu.cpp.

    tools/zhipu_expected.py examples/data/zhipu.csv > tests/data/zhipu_claims.csv

It shares nothing with the library. For the file as it is, and for the file with one figure changed (each row in turn, by
each of the changes below; hedge and figure are the new ones), it prints a row a claim:

    line,hedge,figure,claim,low,low_closed,high,high_closed,verdict

line 0 is the file as it is. Bounds are of what is computed, as fractions in the claim's own unit, "-" where absent; a
bound that is no fraction (a root) is one of two neighbours 10^-30 apart, and marked by "~". Of a changed file only the
claims whose row differs from the unchanged one are printed.
"""
import re
import sys
from datetime import date, timedelta
from fractions import Fraction as F
from math import isqrt

PLACES = {"万亿": 12, "亿": 8, "万": 4, "K": 3, "": 0}
UNITS = {"港元": "HKD", "美元": "USD", "元": "CNY", "%": "%", "倍": "x", "months": "month", "": ""}
CHINESE = "零一二三四五六七八九"
DAYS_OF_MONTH = F(3652425, 10000) / 12

# A bound is (value, closed) or None; an interval a pair of them.
ALL = (None, None)


def point(v):
    return ((v, True), (v, True))


class Figure:
    def __init__(self, text, hedge):
        tenths = re.fullmatch(r"([一二三四五六七八九])成", text)
        if tenths:
            self.value, self.unit = F(10 * CHINESE.index(tenths[1])), "%"
            written = counted = 1
        else:
            m = re.fullmatch(r"(-?[0-9]+)(?:\.([0-9]+))?\s*(万亿|亿|万|K|)(港元|美元|元|%|倍|months|)", text)
            if not m:
                raise ValueError(text)
            whole, decimals, place, unit = m[1], m[2] or "", PLACES[m[3]], UNITS[m[4]]
            self.unit = unit
            self.value = F(int(whole + decimals)) * F(10) ** (place - len(decimals))
            written = counted = place - len(decimals)
            digits = whole.lstrip("-")
            if not decimals and int(digits) != 0:
                counted = place + len(digits) - len(digits.rstrip("0"))
        self.hedge = hedge
        self.h, self.H = F(10) ** written / 2, F(10) ** counted / 2

    def around(self, half):
        return ((self.value - half, True), (self.value + half, True))

    def one_sided(self):
        v = self.value
        return {"exactly": point(v), "over": ((v, False), None), "at least": ((v, True), None),
                "under": (None, (v, False)), "at most": (None, (v, True))}[self.hedge]

    def core(self):
        if self.hedge == "":
            return self.around(self.h)
        if self.hedge == "about":
            return self.around(self.H)
        if self.hedge == "nearly":
            return ((self.value - self.H, True), (self.value, False))
        return self.one_sided()

    def reach(self):
        if self.hedge == "":
            return self.around(self.H)
        if self.hedge == "about":
            return ALL
        if self.hedge == "nearly":
            return (None, (self.value, False))
        return self.one_sided()

    def computed(self):
        return self.core() if self.hedge in ("about", "nearly") else self.reach()


# Intervals of values above zero, which all of these are.
def add(a, b):
    def ends(x, y):
        return None if x is None or y is None else (x[0] + y[0], x[1] and y[1])
    return (ends(a[0], b[0]), ends(a[1], b[1]))


def shift(a, v):
    return add(a, point(F(v)))


def times(a, factor):
    return tuple(None if e is None else (e[0] * factor, e[1]) for e in a)


def divide(a, b):
    """a / b of values known to be above zero."""
    def ends(x, y):
        return None if x is None or y is None else (x[0] / y[0], x[1] and y[1])
    low = (F(0), False) if b[1] is None else ends(a[0], b[1])
    return (low, ends(a[1], b[0]))


def multiply(a, b):
    def ends(x, y):
        return None if x is None or y is None else (x[0] * y[0], x[1] and y[1])
    return (ends(a[0], b[0]), ends(a[1], b[1]))


def square_root(end):
    """(value, closed, exact)"""
    if end is None:
        return None
    v = end[0]
    n, d = isqrt(v.numerator), isqrt(v.denominator)
    if n * n == v.numerator and d * d == v.denominator:
        return (F(n, d), end[1])
    scale = 10 ** 30
    return (F(isqrt(v.numerator * scale * scale // v.denominator), scale), end[1], "~")


def inside(outer, inner):
    (ol, oh), (il, ih) = outer, inner
    low = ol is None or (il is not None and (il[0] > ol[0] or (il[0] == ol[0] and (ol[1] or not il[1]))))
    high = oh is None or (ih is not None and (ih[0] < oh[0] or (ih[0] == oh[0] and (oh[1] or not ih[1]))))
    return low and high


def meet(a, b):
    for low, high in ((a[0], b[1]), (b[0], a[1])):
        if low is not None and high is not None:
            if low[0] > high[0] or (low[0] == high[0] and not (low[1] and high[1])):
                return False
    return True


def verdict(figure, computed, missing=False):
    core, reach = figure.core(), figure.reach()
    if inside(core, computed):
        return "holds"
    if not meet(reach, computed):
        return "contradicted"
    if missing or (figure.hedge in ("about", "nearly") and not meet(core, computed)):
        return "unknown"
    return "possible"


def days(text):
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 3:
        day = date(*parts)
        return day, day
    if len(parts) == 2:
        after = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return date(parts[0], parts[1], 1), after - timedelta(1)
    return date(parts[0], 1, 1), date(parts[0], 12, 31)


def claims(rows):
    """{claim: (interval or None, verdict)}"""
    of = {}
    for kind, what, when, hedge, text in rows:
        of.setdefault(kind, []).append((what, when, hedge, text))

    def figures(kind):
        return {(what, when): Figure(text, hedge) for what, when, hedge, text in of.get(kind, []) if text}

    claimed = {what: Figure(text, hedge) for what, when, hedge, text in of["claim"] if text}
    day = {what: f for (what, _), f in figures("day").items()}
    offer = {what: f for (what, _), f in figures("offering").items()}
    flow = {kind: {when: f for (_, when), f in figures(kind).items()}
            for kind in ("revenue", "net loss", "research", "revenue in dollars")}
    released = {what: when for kind in ("release", "rival") for what, when, _, _ in of[kind]}
    found = {}

    def put(what, computed, missing=False):
        found[what] = (computed, verdict(claimed[what], computed, missing))

    def percent(a):
        return times(a, 100)

    def growth(base, later):
        return shift(divide(later.computed(), base.computed()), -1)

    def total(parts):
        sum_of = point(F(0))
        for part in parts:
            sum_of = add(sum_of, part.computed())
        return sum_of

    issue = offer["price"]
    put("opening return", percent(growth(issue, day["open"])))
    put("last return", percent(growth(issue, day["last"])))
    shares = divide(day["capitalisation"].computed(), day["last"].computed())
    put("capitalisation at issue", multiply(shares, issue.computed()))
    put("cornerstone share", percent(divide(offer["cornerstone"].computed(), offer["gross proceeds"].computed())))
    put("use of proceeds in all", total(figures("use of proceeds").values()))
    put("revenue mix in all", total(figures("revenue mix").values()))
    revenue = flow["revenue"]
    factor = divide(revenue["2024"].computed(), revenue["2022"].computed())
    put("compound growth of revenue", tuple(None if r is None else ((r[0] - 1) * 100,) + r[1:] for r in map(square_root, factor)))
    dollars = flow["revenue in dollars"]
    put("growth of revenue in dollars", percent(growth(dollars["2024H1"], dollars["2025H1"])))
    research = flow["research"]
    put("research in all", total(research.values()))
    both = [p for p in research if p in revenue]
    put("research to revenue", divide(total(research[p] for p in both), total(revenue[p] for p in both)))
    put("losses in all", ALL, missing=True)
    context = list(figures("context").values())
    put("context growth", percent(growth(context[1], context[0])))
    sure = point(F(0))
    for f in figures("round").values():
        part = f.computed()
        sure = add(sure, part if part[1] is not None else point(f.value))
    put("funding in all", (sure[0], None), missing=True)
    put("funding rounds", ((F(len(of["round"])), True), None), missing=True)
    for what, earlier, later in (("GLM-130B before ChatGPT", "GLM-130B", "ChatGPT"), ("ChatGLM after ChatGPT", "ChatGPT", "ChatGLM")):
        (a, b), (c, d) = days(released[earlier]), days(released[later])
        put(what, ((F((c - b).days) / DAYS_OF_MONTH, True), (F((d - a).days) / DAYS_OF_MONTH, True)))
    a, b = days(released["ChatGLM-6B"]), days(released["GPT-4"])
    if a == b and a[0] == a[1]:
        same = "holds"
    else:
        same = "contradicted" if a[1] < b[0] or b[1] < a[0] else "possible"
    found["ChatGLM-6B on the day of GPT-4"] = (None, same)
    return found


def in_words(found):
    computed, judged = found
    if computed is None:
        return f",,,,{judged}"

    def end(e):
        if e is None:
            return "-,"
        return f"{'~' if len(e) > 2 else ''}{e[0]},{int(e[1])}"
    return f"{end(computed[0])},{end(computed[1])},{judged}"


def last_digit_up(text):
    """The last digit written, one more (9 becomes 8, so that no digit is carried)."""
    m = re.search(r"[0-9](?=[^0-9]*$)", text)
    return text[:m.start()] + ("8" if m[0] == "9" else str(int(m[0]) + 1)) + text[m.end():] if m else None


def first_digit_changed(text):
    m = re.search(r"[0-9]", text)
    return text[:m.start()] + ("4" if m[0] != "4" else "6") + text[m.end():] if m else None


CHANGES = {
    "last digit": lambda hedge, text: (hedge, last_digit_up(text)),
    "first digit": lambda hedge, text: (hedge, first_digit_changed(text)),
    "exactly": lambda hedge, text: ("exactly", text),
    "about": lambda hedge, text: ("about", text),
    "no hedge": lambda hedge, text: ("", text),
}

lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
rows = [(number, line.split(",")) for number, line in enumerate(lines, 1) if line and not line.startswith("#")]
unchanged = claims([fields for _, fields in rows])
print("# Made by tools/zhipu_expected.py from examples/data/zhipu.csv.")
print("line,hedge,figure,claim,low,low_closed,high,high_closed,verdict")
for what, found in unchanged.items():
    print(f"0,,,{what},{in_words(found)}")
for index, (number, fields) in enumerate(rows):
    if not fields[4] or fields[0] in ("company", "release"):
        continue
    seen = {(fields[3], fields[4])}
    for change in CHANGES.values():
        hedge, text = change(fields[3], fields[4])
        if text is None or (hedge, text) in seen:
            continue
        seen.add((hedge, text))
        changed = [f for _, f in rows]
        changed[index] = fields[:3] + [hedge, text]
        for what, found in claims(changed).items():
            if found != unchanged[what]:
                print(f"{number},{hedge},{text},{what},{in_words(found)}")
