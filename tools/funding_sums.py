#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Adds up the rounds of a funding file in exact fractions, and compares what the program `funding` prints of it.

    tools/funding_sums.py build/demo/examples/funding ../shared/data/funding/TechCrunchcontinentalUSA.csv

For files with the columns company, fundedDate (1-May-07), raisedAmt (digits), raisedCurrency and round. It shares nothing
with the library. Rows that it cannot read the program must refuse, and no others. Exit status 1 where they differ.
"""
import csv
import io
import re
import subprocess
import sys
from datetime import datetime
from fractions import Fraction

program, name = sys.argv[1:3]
with open(name, newline="", encoding="utf-8") as file:
    rows = list(csv.DictReader(file))

companies, refused = {}, 0
for row in rows:
    try:
        when = datetime.strptime(row["fundedDate"], "%d-%b-%y").date()
        amount = Fraction(row["raisedAmt"]) if row["raisedAmt"] else None
    except ValueError:
        refused += 1
        continue
    companies.setdefault(row["company"].strip(), []).append((when, amount, row["raisedCurrency"], row["round"]))

expected = []
for company, rounds in companies.items():
    sums, unknown = {}, False
    for when, amount, currency, label in sorted(rounds, key=lambda r: r[0]):
        if amount is None:
            unknown = True
        else:
            sums[currency] = sums.get(currency, Fraction(0)) + amount
        expected.append((company, label, when.isoformat(), amount, currency, sums.get(currency), unknown))

run = subprocess.run([program, name, "--csv"], capture_output=True, encoding="utf-8")
account = re.match(r"# (\d+) rows?: (\d+) read, (\d+) refused", run.stderr)
counts = tuple(int(n) for n in account.groups())
wrong = [] if counts == (len(rows), len(rows) - refused, refused) else [f"rows, read and refused: {counts}"]
printed = list(csv.reader(io.StringIO(run.stdout)))[1:]
if len(printed) != len(expected):
    wrong.append(f"{len(printed)} rounds, not {len(expected)}")
for line, (company, label, when, amount, currency, total, unknown) in zip(printed, expected):
    if line[:3] != [company, label, when] or line[4] != currency:
        wrong.append(f"{line}, not {company}, {label}, {when}, {currency}")
    if (Fraction(line[3]) if line[3] else None) != amount:
        wrong.append(f"{line}: raised {amount}")
    text = line[5]
    lower = re.fullmatch(r"\[(.*), \+inf\)", text)
    is_open = lower is not None
    text = lower[1] if lower else text
    if (Fraction(text) if text else None) != total or (total is not None and is_open != unknown):
        wrong.append(f"{line}: in all {total}{' or more' if unknown else ''}")
for line in wrong[:20]:
    print(line)
print(f"{len(rows)} rows, {refused} of them refused, {len(companies)} companies: "
      + (f"{len(wrong)} differences" if wrong else "the same sums"))
sys.exit(1 if wrong else 0)
