#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Of Epoch AI's table of notable models the rows that set records of training compute or of parameters, those of the last
four months, and every fortieth; of its columns those that say what a model is.

    python3 tools/model_excerpt.py epoch_notable_ai_models_2025-02-24.csv > examples/data/epoch_models.csv
"""
import csv
import sys

COLUMNS = ["Model", "Domain", "Organization", "Publication date", "Parameters", "Parameters notes", "Training compute (FLOP)",
           "Confidence", "Base model", "Model accessibility"]


def records(rows, column):
    highest = 0.0
    for row in sorted(rows, key=lambda row: row["Publication date"]):
        if row[column] and float(row[column]) > highest:
            highest = float(row[column])
            yield row["Model"]


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    kept = set(records(rows, "Parameters")) | set(records(rows, "Training compute (FLOP)"))
    out = csv.DictWriter(sys.stdout, COLUMNS, extrasaction="ignore", lineterminator="\n")
    out.writeheader()
    for i, row in enumerate(rows):
        if row["Model"] in kept or row["Publication date"] >= "2024-11" or i % 40 == 0:
            out.writerow(row)


if __name__ == "__main__":
    main()
