#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Fiscal years and quarters as pandas has them: the oracle of tests/calendar/fiscal_unit.cpp.

    tools/pandas_periods.py > tests/data/pandas_periods.csv

It shares nothing with the library. For every closing month, the years around leap years and ends of centuries: the year
(quarter 0) by pandas' frequency A-SEP and its like, its quarters by Q-SEP and its like, named by the closing year.
"""
import pandas

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
YEARS = [1899, 1900, 1901, 1999, 2000, 2001, 2022, 2023, 2024, 2025, 2026, 2099, 2100, 2101]

print(f"# Made by tools/pandas_periods.py from pandas {pandas.__version__}; quarter 0 is the year.")
print("closing_month,year,quarter,first_day,last_day")
for number, month in enumerate(MONTHS, 1):
    for year in YEARS:
        whole = pandas.Period(str(year), freq=f"A-{month}")
        print(f"{number},{year},0,{whole.start_time.date()},{whole.end_time.date()}")
        for quarter in range(1, 5):
            part = pandas.Period(f"{year}Q{quarter}", freq=f"Q-{month}")
            print(f"{number},{year},{quarter},{part.start_time.date()},{part.end_time.date()}")
