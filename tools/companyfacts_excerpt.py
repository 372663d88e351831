#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Some concepts of a file of company facts, from a last day on, one fact a line; numbers as the file writes them.

    companyfacts_excerpt.py FILE.json SINCE CONCEPT... > excerpt.json
"""
import json
import sys


class Written(float):
    """A number that is written as it was read."""

    def __new__(cls, text):
        made = super().__new__(cls, text)
        made.text = text
        return made

    def __repr__(self):
        return self.text


def main(path, since, *concepts):
    with open(path, encoding="utf-8") as file:
        facts = json.load(file, parse_float=Written)
    out = [json.dumps({"cik": facts["cik"], "entityName": facts["entityName"]})[:-1] + ', "facts": {']
    taxonomies = []
    for taxonomy, bodies in facts["facts"].items():
        kept = []
        for concept in concepts:
            units = []
            for unit, rows in bodies.get(concept, {"units": {}})["units"].items():
                rows = [r for r in rows if r["end"] >= since]
                if rows:
                    units.append(f"   {json.dumps(unit)}: [\n" + ",\n".join("    " + row_text(r) for r in rows) + "]")
            if units:
                kept.append(f"  {json.dumps(concept)}: {{\"units\": {{\n" + ",\n".join(units) + "}}")
        if kept:
            taxonomies.append(f" {json.dumps(taxonomy)}: {{\n" + ",\n".join(kept) + "}")
    print("\n".join(out) + "\n" + ",\n".join(taxonomies) + "}}")


def row_text(row):
    # The C encoder would print a float by its own repr.
    return "{" + ", ".join(f"{json.dumps(k)}: {v.text if isinstance(v, Written) else json.dumps(v)}"
                           for k, v in row.items()) + "}"


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
