#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""A few concepts of a few companies, every report of each, out of SEC company facts: data of the tests of filings.

    tools/filing_excerpts.py tests/data/filings DIRECTORY...       # directories that hold TICKER.json or CIK..._TICKER.json

Writes TICKER.csv for each company below: name,unit,first_day,last_day,value,accession,filed,form,fy,fp in the order of the
file. The value as its text there. Without a first day: an instant.
"""
import csv
import json
import os
import re
import sys

COMPANIES = {
    "AAPL": "NetIncomeLoss SalesRevenueNet Revenues RevenueFromContractWithCustomerExcludingAssessedTax "
    "EarningsPerShareDiluted WeightedAverageNumberOfDilutedSharesOutstanding",
    "COST": "NetIncomeLoss Revenues",
    "NVDA": "Revenues EarningsPerShareDiluted WeightedAverageNumberOfDilutedSharesOutstanding",
    "PG": "NetIncomeLoss SalesRevenueNet",
    "SNOW": "NetIncomeLoss",
    "TSM": "Revenue ProfitLoss",
    "WMT": "Revenues",
    "MSFT": "Revenues SalesRevenueNet RevenueFromContractWithCustomerExcludingAssessedTax",
}


def ticker_of(name):
    return re.sub(r"^CIK[0-9]+_", "", name).removesuffix(".json")


def write(path, file_name, concepts):
    with open(file_name, encoding="utf-8") as file:
        taxonomies = json.load(file, parse_float=str)["facts"]
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow("name unit first_day last_day value accession filed form fy fp".split())
        for taxonomy in taxonomies.values():
            for name in concepts:
                for unit, facts in taxonomy.get(name, {}).get("units", {}).items():
                    for f in facts:
                        out.writerow([name, unit, f.get("start", ""), f["end"], f["val"], f["accn"], f["filed"],
                                      f["form"], f["fy"] or "", f["fp"] or ""])


for directory in sys.argv[2:]:
    for name in sorted(os.listdir(directory)):
        ticker = ticker_of(name)
        if ticker in COMPANIES:
            write(os.path.join(sys.argv[1], ticker + ".csv"), os.path.join(directory, name), COMPANIES[ticker].split())
