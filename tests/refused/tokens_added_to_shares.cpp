// error: deleted.*of two kinds of thing: they have no sum
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/count_of.hpp>
using namespace prospectus;
#ifdef TWIN
auto const sum = count_of<counted::token>{1} + count_of<counted::token>{1};
#else
auto const sum = count_of<counted::token>{1} + count_of<counted::share>{1};
#endif
