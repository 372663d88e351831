// error: deleted.*keys that end with the expression: give them a name first
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/grouped_sums.hpp>

#include <vector>
using namespace prospectus;
std::vector<int> const keys{1, 2};
#ifdef TWIN
auto const groups = grouped_by(keys);
#else
auto const groups = grouped_by(std::vector<int>{1, 2});
#endif
