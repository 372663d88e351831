// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include "benchmarks/bulk/peers.hpp"

#include <Eigen/Core>
#include <ql/time/date.hpp>
#include <ql/timeseries.hpp>
#include <unsupported/Eigen/CXX11/Tensor>
#include <xtensor/xadapt.hpp>
#include <xtensor/xmath.hpp>
#include <xtensor/xnoalias.hpp>
#include <xtensor/xview.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <limits>
#include <memory>

namespace benchmarks {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// Of a pointer with a name xtensor keeps a reference: + makes a value.
auto seen(double const* values, std::size_t count) {
    return xt::adapt(+values, count, xt::no_ownership(), std::array<std::size_t, 1>{count});
}
auto room(double* results, std::size_t count) {
    return xt::adapt(+results, count, xt::no_ownership(), std::array<std::size_t, 1>{count});
}

}  // namespace

void xtensor_growth(double const* levels, double* rates, std::size_t count, std::size_t lag) {
    std::fill_n(rates, lag, none);
    auto const earlier = seen(levels, count - lag), later = seen(levels + lag, count - lag);
    auto to = room(rates + lag, count - lag);
    xt::noalias(to) = (later - earlier) / earlier;
}
void xtensor_cumulative_sum(double const* values, double* sums, std::size_t count) {
    auto to = room(sums, count);
    xt::noalias(to) = xt::cumsum(seen(values, count));
}
void eigen_growth(double const* levels, double* rates, std::size_t count, std::size_t lag) {
    std::fill_n(rates, lag, none);
    auto const size = static_cast<Eigen::Index>(count - lag);
    Eigen::Map<Eigen::ArrayXd const> const earlier{levels, size}, later{levels + lag, size};
    Eigen::Map<Eigen::ArrayXd>{rates + lag, size} = (later - earlier) / earlier;
}
void eigen_cumulative_sum(double const* values, double* sums, std::size_t count) {
    auto const size = static_cast<Eigen::Index>(count);
    Eigen::TensorMap<Eigen::Tensor<double const, 1>> const from{values, size};
    Eigen::TensorMap<Eigen::Tensor<double, 1>> to{sums, size};
    to = from.cumsum(0);
}

struct quantlib_series::days {
    QuantLib::TimeSeries<double> values;
};
quantlib_series::quantlib_series(double const* values, std::size_t count)
    : days_{new days{{QuantLib::Date{1, QuantLib::January, 1901}, values, values + count}}} {}
quantlib_series::~quantlib_series() = default;

void quantlib_series::growth(double* rates, std::size_t lag) const {
    std::fill_n(rates, lag, none);
    auto earlier = days_->values.begin(), later = std::next(earlier, static_cast<std::ptrdiff_t>(lag));
    for (rates += lag; later != days_->values.end(); ++earlier, ++later)
        *rates++ = (later->second - earlier->second) / earlier->second;
}
void quantlib_series::cumulative_sum(double* sums) const {
    double sum = 0;
    for (auto const& [day, value] : days_->values) *sums++ = sum += value;
}
void quantlib_series::running_maximum(double* maxima) const {
    double greatest = -std::numeric_limits<double>::infinity();
    for (auto const& [day, value] : days_->values) *maxima++ = greatest = std::max(greatest, value);
}

}  // namespace benchmarks
