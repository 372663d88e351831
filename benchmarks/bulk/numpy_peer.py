#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""The jobs of benchmarks/bulk.cpp by NumPy: rows peer,job,type,n,group,ns,copy_ns.

Into memory that is there already, as the library does.
"""
import numpy

import timing

ROUNDS = 7


def growth_into(rates, levels, lag):
    later, earlier, out = levels[lag:], levels[:-lag], rates[lag:]
    numpy.subtract(later, earlier, out=out)
    numpy.divide(out, earlier, out=out)


for n in (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
    random = numpy.random.default_rng(20260108)
    values = random.uniform(1, 1000, n)
    results = numpy.zeros(n)
    jobs = [(f"growth lag {lag}", lambda lag=lag: growth_into(results, values, lag)) for lag in (1, 4)]
    jobs.append(("cumulative sum", lambda: numpy.cumsum(values, out=results)))
    jobs += [(f"trailing sum of {w}", lambda window=numpy.ones(w): numpy.convolve(values, window, "valid")) for w in (4, 12)]
    jobs.append(("running maximum", lambda: numpy.maximum.accumulate(values, out=results)))
    timing.rotate(f"NumPy {numpy.__version__}", "double", n, "series", jobs, lambda: numpy.copyto(results, values), ROUNDS)

    counts = random.integers(1, 100_000_000, n)
    sums = numpy.zeros(n, dtype=numpy.int64)
    timing.rotate(f"NumPy {numpy.__version__}: unchecked", "int64", n, "series",
                  [("cumulative sum checked", lambda: numpy.cumsum(counts, out=sums))],
                  lambda: numpy.copyto(sums, counts), ROUNDS)
