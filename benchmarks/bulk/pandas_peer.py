#!/usr/bin/env python3
# Copyright 2026 The prospectus authors
# SPDX-License-Identifier: BSL-1.0
"""The jobs of benchmarks/bulk.cpp by pandas: rows peer,job,type,n,group,ns,copy_ns."""
import numpy
import pandas

import timing

PEER = f"pandas {pandas.__version__}"
random = numpy.random.default_rng(20260108)


def borders(group, n):
    """The first row of each group, and n."""
    rows = numpy.full(n // 100 + 1, 100) if group == "100 rows" else random.integers(8, 13, n // 8 + 1)
    return numpy.minimum(numpy.concatenate(([0], numpy.cumsum(rows))), n)


for n in (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
    values = pandas.Series(random.uniform(1, 1000, n))
    results = numpy.zeros(n)
    jobs = [(f"growth lag {lag}", lambda lag=lag: values.pct_change(lag, fill_method=None)) for lag in (1, 4)]
    jobs.append(("cumulative sum", values.cumsum))
    jobs += [(f"trailing sum of {w}", lambda w=w: values.rolling(w).sum()) for w in (4, 12)]
    jobs.append(("running maximum", values.cummax))
    rounds = 3 if n == 10_000_000 else 7
    copy = lambda: numpy.copyto(results, values.to_numpy())
    timing.rotate(PEER, "double", n, "series", jobs, copy, rounds)

    if n in (100_000, 10_000_000):
        for group in ("100 rows", "8 to 12 rows"):
            ids = numpy.repeat(numpy.arange(len(at := borders(group, n)) - 1), numpy.diff(at))
            grouped = values.groupby(ids, sort=False)
            jobs = [("growth lag 1", lambda: values / grouped.shift(1) - 1),
                    ("cumulative sum", grouped.cumsum),
                    ("running maximum", grouped.cummax)]
            timing.rotate(PEER, "double", n, group, jobs, copy, rounds)
