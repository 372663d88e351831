// error: deleted.*growth_of_figures.hpp
// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/amount/figure.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/literals.hpp>
#include <prospectus/series/growth.hpp>
#ifdef TWIN
#include <prospectus/series/growth_of_figures.hpp>
#endif
using namespace prospectus;
auto const rate_of_figures = growth(stated<usd>(6.4_million), stated<usd>(27.2_million));
