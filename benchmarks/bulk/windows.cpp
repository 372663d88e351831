// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Year to date, trailing sums, records.

#include "benchmarks/bulk/jobs.hpp"

namespace benchmarks {

template <class T>
void measure_windows(scoreboard&, memory<T>&, extent const&) {}
PROSPECTUS_BENCHMARKS_FOR_ALL_TYPES(measure_windows)

}  // namespace benchmarks
