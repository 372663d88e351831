// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_HPP
#define PROSPECTUS_BULK_HPP

// The algorithms of series.hpp over arrays, at the speed of memory.
//
//     growth_rates(prices, rates, lag{4});                             // NaN where there is no rate
//     if (auto const sums = cumulative_sum(volume, volume); !sums) ...   // in place; sums.error().position overflows
//     cumulative_sum(prices, sums, group_ids{companies});              // a panel

#include <prospectus/bulk/array.hpp>
#include <prospectus/bulk/compensated_sum.hpp>
#include <prospectus/bulk/cumulative_sum.hpp>
#include <prospectus/bulk/cumulative_sum_by_group.hpp>
#include <prospectus/bulk/cumulative_sum_of_nullable.hpp>
#include <prospectus/bulk/differences.hpp>
#include <prospectus/bulk/differences_by_group.hpp>
#include <prospectus/bulk/execution.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/growth.hpp>
#include <prospectus/bulk/growth_of_nullable.hpp>
#include <prospectus/bulk/nullable.hpp>
#include <prospectus/bulk/running_maximum.hpp>
#include <prospectus/bulk/running_maximum_by_group.hpp>
#include <prospectus/bulk/running_maximum_of_nullable.hpp>
#include <prospectus/bulk/trailing_sum.hpp>
#include <prospectus/bulk/trailing_sum_by_group.hpp>
#include <prospectus/bulk/trailing_sum_of_nullable.hpp>
#include <prospectus/bulk/why_no_rate.hpp>
#include <prospectus/bulk/year_to_date.hpp>

#endif
