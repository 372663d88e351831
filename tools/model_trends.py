#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Records of models and their doubling times by NumPy's least squares, from the same file, with nothing of the library.

    tools/model_trends.py FILE              # name,records,slope,time,residual,slope_error
    tools/model_trends.py PROGRAM FILE      # compares what examples/model_releases prints of it

FILE is Epoch AI's table of notable models, or OpenRouter's list as JSON. Numbers are exact fractions until the fit.
"""
import csv
import datetime
import io
import json
import math
import subprocess
import sys
from fractions import Fraction

try:
    import numpy
except ImportError:
    print("skipped: no NumPy to fit with")
    sys.exit(0)


class Model:
    def __init__(self, name, developer, day, **values):
        self.name, self.developer, self.day, self.values = name, developer, day, values


def of_table(text):
    def number(cell):
        return Fraction(cell) if cell else None
    for row in csv.DictReader(io.StringIO(text, newline="")):
        yield Model(row["Model"], row["Organization"], datetime.date.fromisoformat(row["Publication date"]),
                    compute=number(row["Training compute (FLOP)"]), parameters=number(row["Parameters"]))


def of_list(text):
    for entry in json.loads(text)["data"]:
        prices = entry.get("pricing") or {}

        def price(name):
            if ":" in entry["id"] or prices.get(name) in (None, ""):
                return None
            value = Fraction(prices[name]) * 1_000_000
            return value if value > 0 else None
        day = datetime.datetime.fromtimestamp(entry["created"], datetime.timezone.utc).date()
        context = entry.get("context_length")
        yield Model(entry["name"], "", day, context=None if context is None else Fraction(context),
                    **{"input price": price("prompt"), "output price": price("completion")})


def records(models, name):
    """Above all of earlier days, and below none of the same day; of prices the other way round."""
    sign = -1 if name.endswith("price") else 1
    days = {}
    for model in models:
        if model.values.get(name) is not None:
            days.setdefault(model.day, []).append(model)
    highest, found = None, []
    for day in sorted(days):
        best = max(sign * model.values[name] for model in days[day])
        if highest is None or best > highest:
            found += [model for model in days[day] if sign * model.values[name] == best]
            highest = best
    return found


def log(value):
    return math.log(value.numerator) - math.log(value.denominator)


def fit(found):
    if len({model.day for model in found}) < 3:
        return None
    first = found[0].day
    # Centred, so that neither the days nor the logarithms lose digits.
    t = numpy.array([(model.day - first).days for model in found], dtype=float)
    y = numpy.array([log(model.values_now) for model in found])
    t, y = t - t.mean(), y - y.mean()
    (slope,), (squares,), _, _ = numpy.linalg.lstsq(t[:, None], y, rcond=None)
    residual = math.sqrt(squares / (len(found) - 2))
    return slope, math.log(2) / abs(slope), residual, residual / math.sqrt(float(t @ t))


def trends(models):
    names = ["compute", "parameters", "context", "input price", "output price"]
    for name in names:
        found = records(models, name)
        if not found:
            continue
        for model in found:
            model.values_now = model.values[name]
        yield name, found, fit(found)


def fits_of(printed):
    fits = {}
    for line in printed.splitlines():
        if line.startswith("# fit of "):
            name, _, rest = line[len("# fit of "):].partition(": ")
            parts = rest.split(", ")
            fits[name] = [int(parts[0].split()[0]), float(parts[1].split()[1]), float(parts[2].split()[2]),
                          float(parts[3].split()[3]), float(parts[4].split()[3])]
    return fits


def compare(path, program, models, is_table):
    said = subprocess.run([program, path, "--csv"], capture_output=True, text=True, encoding="utf-8", check=False)
    wrong = []
    rows = list(csv.DictReader(io.StringIO(said.stdout, newline="")))
    if len(rows) != len(models):
        wrong.append(f"{len(rows)} rows for {len(models)} models")
    fits = fits_of(said.stderr)
    of_row = {id(model): set() for model in models}
    count = 0
    for name, found, numbers in trends(models):
        for model in found:
            of_row[id(model)].add(name)
        if numbers is None:
            continue
        count += 1
        theirs = fits.get(name)
        if theirs is None or theirs[0] != len(found):
            wrong.append(f"{name}: {theirs}, but {len(found)} records")
            continue
        for mine, other in zip(numbers, theirs[1:]):
            if not math.isclose(mine, other, rel_tol=1e-9):
                wrong.append(f"{name}: {other}, by NumPy {mine}")
    for model, row in zip(models, rows):
        told = set(row["record"].split(";")) - {""}
        if told != of_row[id(model)] or row["released"] != str(model.day):
            wrong.append(f"{model.name}: {row}, but {of_row[id(model)]}")
        if is_table:
            same = row["model"] == model.name and row["developer"] == model.developer
            for key in ("parameters", "compute"):
                same = same and (Fraction(row[key]) if row[key] else None) == model.values[key]
            if not same:
                wrong.append(f"{model.name}: {row}")
    print(f"{path}: {len(models)} models, {count} fits")
    return wrong


def main():
    path = sys.argv[-1]
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    is_table = not text.lstrip().startswith("{")
    models = list(of_table(text) if is_table else of_list(text))
    if len(sys.argv) > 2:
        wrong = compare(path, sys.argv[1], models, is_table)
        print("\n".join(wrong[:20]))
        sys.exit(1 if wrong else 0)
    print("name,records,slope,time,residual,slope_error")
    for name, found, numbers in trends(models):
        if numbers:
            print(name, len(found), *(f"{number:.15g}" for number in numbers), sep=",")


if __name__ == "__main__":
    main()
