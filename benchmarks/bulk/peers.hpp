// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BENCHMARKS_BULK_PEERS_HPP
#define PROSPECTUS_BENCHMARKS_BULK_PEERS_HPP

// What other libraries make of the same doubles, in the caller's memory. Growth has NaN where there is no base; a base
// of zero or below is not looked for.

#include <cstddef>
#include <memory>

namespace benchmarks {

void xtensor_growth(double const* levels, double* rates, std::size_t count, std::size_t lag);
void xtensor_cumulative_sum(double const* values, double* sums, std::size_t count);

void eigen_growth(double const* levels, double* rates, std::size_t count, std::size_t lag);
void eigen_cumulative_sum(double const* values, double* sums, std::size_t count);

/// A QuantLib::TimeSeries of days in a row, of which it has a hundred thousand.
class quantlib_series {
public:
    static constexpr std::size_t most_days = 100'000;

    quantlib_series(double const* values, std::size_t count);
    ~quantlib_series();
    quantlib_series(quantlib_series const&) = delete;
    quantlib_series& operator=(quantlib_series const&) = delete;

    void growth(double* rates, std::size_t lag) const;
    void cumulative_sum(double* sums) const;
    void running_maximum(double* maxima) const;

private:
    struct days;
    std::unique_ptr<days> days_;
};

}  // namespace benchmarks

#endif
