#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Day to fiscal quarter by pandas, for benchmarks/day_to_quarter.cpp: one row name,items,rounds,nanoseconds.

pandas answers with the quarter's last day, one date at a time; a hundred thousand times slower than a table, it is timed
on few dates.
"""
import datetime
import random
import statistics
import sys
import time

try:
    import pandas
except ImportError:
    sys.exit("bench: pandas is missing, with which the table is compared. On Debian: apt-get install python3-pandas")

COUNT, ROUNDS = 1000, 7
FIRST, LAST = datetime.date(1950, 1, 1).toordinal(), datetime.date(2150, 12, 31).toordinal()

random.seed(20260108)
days = [pandas.Timestamp(datetime.date.fromordinal(random.randint(FIRST, LAST))) for _ in range(COUNT)]
quarter = pandas.tseries.offsets.FY5253Quarter(weekday=5, startingMonth=9, qtr_with_extra_week=1, variation="last")
if quarter.rollforward(pandas.Timestamp("2022-12-01")) != pandas.Timestamp("2022-12-31"):
    sys.exit("bench: pandas does not close the first quarter of 2023 on 31 December 2022")

rounds = []
for _ in range(ROUNDS):
    begin = time.perf_counter_ns()
    for day in days:
        quarter.rollforward(day)
    rounds.append((time.perf_counter_ns() - begin) / COUNT)
print(f"pandas {pandas.__version__} FY5253Quarter.rollforward: last saturday of september,"
      f"{COUNT},{ROUNDS},{statistics.median(rounds):.0f}")
