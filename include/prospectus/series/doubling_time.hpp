// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DOUBLING_TIME_HPP
#define PROSPECTUS_SERIES_DOUBLING_TIME_HPP

// How long it takes to double, or to halve.
//
//     doubling_time(rate{1.0})                      == 1.0;          // at +100 % a year, one year
//     doubling_time(rate{-0.1}).error()             == doubling_reason::does_not_grow;
//     halving_time(rate{-0.5})                      == 1.0;
//     auto const compute = doubling_time(*fit_log_linear(points));   // from a regression: with its uncertainty
//     compute->time(), compute->standard_error()
//     compute->within(2)                            // of two standard errors of the slope: from so long to so long
//
// Unit    That of the rate: a rate a year gives years, a fit against days gives days.
// Shape   time() is ln 2 / slope. The standard error is time() times that of the slope over the slope, to first order;
//         within() turns the ends of the slope's own interval over, which is not even on both sides, and has no end where
//         that reaches zero. Neither is there of a fit to two levels.
// Errors  doubling_reason.

#include <prospectus/core/outcome.hpp>
#include <prospectus/series/log_linear_fit.hpp>
#include <prospectus/series/rate.hpp>

#include <cmath>
#include <optional>
#include <stdexcept>

namespace prospectus {

enum class doubling_reason : unsigned char {
    does_not_grow,
    does_not_shrink,
    nothing_left,  // -100 % or less: it has no half
    out_of_range,
};

class fitted_time {
public:
    struct bounds {
        double least;
        std::optional<double> most;  // nothing: it may never do so

        friend bool operator==(bounds const&, bounds const&) = default;
    };

    /// Of a slope above zero.
    fitted_time(double slope, std::optional<double> slope_error) noexcept : slope_{slope}, error_{slope_error} {}

    [[nodiscard]] double time() const noexcept { return ln2 / slope_; }
    [[nodiscard]] std::optional<double> standard_error() const noexcept {
        return error_ ? std::optional{time() * (*error_ / slope_)} : std::nullopt;
    }
    /// Throws std::invalid_argument for less than no standard errors.
    [[nodiscard]] std::optional<bounds> within(double standard_errors) const {
        if (!(standard_errors >= 0)) throw std::invalid_argument{"fitted_time: standard errors are counted from zero"};
        if (!error_) return std::nullopt;
        double const off = standard_errors * *error_;
        return bounds{ln2 / (slope_ + off), slope_ > off ? std::optional{ln2 / (slope_ - off)} : std::nullopt};
    }

    friend bool operator==(fitted_time const&, fitted_time const&) = default;

    static constexpr double ln2 = 0.693147180559945309417232121458176568;

private:
    double slope_;
    std::optional<double> error_;
};

namespace detail {

[[nodiscard]] inline outcome<double, doubling_reason> finite_time(double time) {
    if (!std::isfinite(time)) return unexpected{doubling_reason::out_of_range};
    return time;
}
[[nodiscard]] inline outcome<fitted_time, doubling_reason> finite_time(fitted_time const& found) {
    if (!std::isfinite(found.time())) return unexpected{doubling_reason::out_of_range};
    return found;
}

}  // namespace detail

[[nodiscard]] inline outcome<double, doubling_reason> doubling_time(rate r) {
    if (!(r.fraction() > 0)) return unexpected{doubling_reason::does_not_grow};
    return detail::finite_time(fitted_time::ln2 / std::log1p(r.fraction()));
}
[[nodiscard]] inline outcome<double, doubling_reason> halving_time(rate r) {
    if (!(r.fraction() < 0)) return unexpected{doubling_reason::does_not_shrink};
    if (r.fraction() <= -1) return unexpected{doubling_reason::nothing_left};
    return detail::finite_time(-fitted_time::ln2 / std::log1p(r.fraction()));
}

[[nodiscard]] inline outcome<fitted_time, doubling_reason> doubling_time(log_linear_fit const& fit) {
    if (!(fit.slope() > 0)) return unexpected{doubling_reason::does_not_grow};
    return detail::finite_time(fitted_time{fit.slope(), fit.slope_standard_error()});
}
[[nodiscard]] inline outcome<fitted_time, doubling_reason> halving_time(log_linear_fit const& fit) {
    if (!(fit.slope() < 0)) return unexpected{doubling_reason::does_not_shrink};
    return detail::finite_time(fitted_time{-fit.slope(), fit.slope_standard_error()});
}

}  // namespace prospectus

#endif
