// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_HPP
#define PROSPECTUS_SERIES_HPP

// Values by period: growth, compound growth, cumulative sums, year to date.

#include <prospectus/series/addition_order.hpp>
#include <prospectus/series/average_growth.hpp>
#include <prospectus/series/change_in_points.hpp>
#include <prospectus/series/compensated_sum.hpp>
#include <prospectus/series/compound_growth.hpp>
#include <prospectus/series/compound_growth_of_series.hpp>
#include <prospectus/series/compounded.hpp>
#include <prospectus/series/counted.hpp>
#include <prospectus/series/cumulative_sum.hpp>
#include <prospectus/series/differences.hpp>
#include <prospectus/series/doubling_time.hpp>
#include <prospectus/series/exact_growth.hpp>
#include <prospectus/series/exclusive_cumulative_sum.hpp>
#include <prospectus/series/gaps.hpp>
#include <prospectus/series/grouped_sums.hpp>
#include <prospectus/series/grouping.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_contribution.hpp>
#include <prospectus/series/growth_of_figures.hpp>
#include <prospectus/series/growth_of_series.hpp>
#include <prospectus/series/growth_policy.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/growth_view.hpp>
#include <prospectus/series/join.hpp>
#include <prospectus/series/level.hpp>
#include <prospectus/series/log_linear_fit.hpp>
#include <prospectus/series/measure.hpp>
#include <prospectus/series/missing_policy.hpp>
#include <prospectus/series/monoid.hpp>
#include <prospectus/series/period_to_date.hpp>
#include <prospectus/series/rate.hpp>
#include <prospectus/series/records.hpp>
#include <prospectus/series/running_maximum.hpp>
#include <prospectus/series/scan_state.hpp>
#include <prospectus/series/series.hpp>
#include <prospectus/series/sums_of_series.hpp>
#include <prospectus/series/trailing_sum.hpp>
#include <prospectus/series/trailing_sums_of_series.hpp>
#include <prospectus/series/translation.hpp>

#endif
