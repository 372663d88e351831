#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Years of 52 and 53 weeks and their quarters as pandas has them: the oracle of tests/calendar/pandas_fy5253.cpp.

    tools/fy5253.py > tests/data/pandas_fy5253/rules.csv

It shares nothing with the library. For every rule of FY5253 (the last weekday of a month, or the one nearest its end) and
of FY5253Quarter (the same, and the quarter that gets week 53), the ends of its years or quarters in 1950..2150: the first,
the last, how many, and a checksum of them all, which is FNV-1a over their days since 1970-01-01 as 64-bit numbers. A rule
of years has the years in which one of 53 weeks ends, too.
"""
import pandas
from pandas.tseries.offsets import FY5253, FY5253Quarter

FIRST, LAST = pandas.Timestamp("1950-01-01"), pandas.Timestamp("2150-12-31")


def checksum(ends):
    value = 0xCBF29CE484222325
    for end in ends:
        day = (end - pandas.Timestamp("1970-01-01")).days % 2**64
        value = (value ^ day) * 0x100000001B3 % 2**64
    return value


def row(offset, with_years):
    ends = list(pandas.date_range(FIRST, LAST, freq=offset))
    weeks = [(end - before).days // 7 for before, end in zip([ends[0] - offset] + ends, ends)]
    years = [str(end.year) for end, count in zip(ends, weeks) if count == 53] if with_years else []
    print(offset.rule_code, ends[0].date(), ends[-1].date(), len(ends), f"{checksum(ends):016x}", " ".join(years), sep=",")


print(f"# Made by tools/fy5253.py from pandas {pandas.__version__}.")
print("rule_code,first,last,count,checksum,years_of_53_weeks")
for variation in "last", "nearest":
    for month in range(1, 13):
        for weekday in range(7):
            rule = dict(variation=variation, startingMonth=month, weekday=weekday)
            row(FY5253(**rule), True)
            for quarter in range(1, 5):
                row(FY5253Quarter(**rule, qtr_with_extra_week=quarter), False)
