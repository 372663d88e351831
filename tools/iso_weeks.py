#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""ISO 8601's years of weeks as Python has them: the oracle of tests/calendar/presets.cpp.

    tools/iso_weeks.py > tests/data/iso_weeks.csv

It shares nothing with the library. One row a year; that the rows say what date.isocalendar() says of every day between
is checked here, day by day.
"""
import datetime
import sys

FIRST, LAST = 1950, 2150
ONE = datetime.timedelta(days=1)

rows = []
day = datetime.date(FIRST - 1, 12, 25)
while day.isocalendar()[0] < FIRST:
    day += ONE
while day.isocalendar()[0] <= LAST:
    year, first, days = day.isocalendar()[0], day, 0
    while day.isocalendar()[0] == year:
        if day.isocalendar() != (year, days // 7 + 1, days % 7 + 1):
            sys.exit(f"{day}: not week {days // 7 + 1} of {year}, but {day.isocalendar()}")
        day, days = day + ONE, days + 1
    rows.append((year, first, days // 7))

print("# Made by tools/iso_weeks.py from Python's date.isocalendar().")
print("year,first_day,weeks")
for year, first, weeks in rows:
    print(f"{year},{first},{weeks}")
