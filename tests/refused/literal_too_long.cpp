// error: literal: more digits than 64 bits hold
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/literals.hpp>
using namespace prospectus;
#ifdef TWIN
auto const amount = 9223372036854775807_decimal;
#else
auto const amount = 9223372036854775808_decimal;
#endif
