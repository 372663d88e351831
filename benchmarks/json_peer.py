#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Company facts by Python's json, for benchmarks/company_facts.cpp: one row name,items,rounds,nanoseconds a byte.

    json_peer.py FILE.json
"""
import json
import platform
import statistics
import sys
import time

ROUNDS = 7
with open(sys.argv[1], "rb") as file:
    text = file.read()
rounds = []
for _ in range(ROUNDS):
    begin = time.perf_counter_ns()
    document = json.loads(text)
    rounds.append((time.perf_counter_ns() - begin) / len(text))
if not document["facts"]:
    sys.exit("bench: no facts in " + sys.argv[1])
print(f"Python {platform.python_version()} json.loads: into dictionaries,{len(text)},{ROUNDS},{statistics.median(rounds):.4f}")
