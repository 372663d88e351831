# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""Jobs of one process in turn, beside a copy of the same bytes."""
import random
import statistics
import time


def rotate(peer, kind, n, group, jobs, copy, rounds):
    """Prints a row peer,job,type,n,group,ns,copy_ns for each (job, work) of `jobs`, by the median round."""
    repeats = max(1, 100_000 // n)
    contestants = [("", copy), *jobs]
    taken = {job: [] for job, _ in contestants}
    for _ in range(rounds):
        for job, work in random.sample(contestants, len(contestants)):
            if n <= 1_000_000:
                work()
            begin = time.perf_counter_ns()
            for _ in range(repeats):
                work()
            taken[job].append((time.perf_counter_ns() - begin) / repeats / n)
    for job, _ in jobs:
        print(f"{peer},{job},{kind},{n},{group},{statistics.median(taken[job]):.4g},{statistics.median(taken['']):.4g}")
