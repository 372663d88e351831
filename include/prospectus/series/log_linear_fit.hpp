// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_LOG_LINEAR_FIT_HPP
#define PROSPECTUS_SERIES_LOG_LINEAR_FIT_HPP

// The steady rate that fits all the levels best, and how well: least squares of their logarithms against time.
//
//     auto const fit = fit_log_linear(std::vector{100.0, 121.0, 144.0, 170.0});
//     fit->growth().percent()                     // a period; growth().fraction() is exp(slope()) - 1
//     fit->residual_standard_error()              // of the logarithms: 0.05 is about 5 %
//     fit_log_linear(std::vector{std::pair{2012.9, 1e17}, std::pair{2017.4, 7e18}, ...})    // at any times: a year
//     fit_log_linear(revenue)                     // a series whose periods follow one another
//     fit_log_linear(revenue, calendar)           // with gaps, counted by the calendar
//
// Naming  Exponential or log-linear trend; S. Chatterjee and A. Hadi, "Regression Analysis by Example", chapter 2, for the
//         standard errors. The slope is in natural logarithms a unit of time.
// Shape   Any level, and any that may be missing: a fit takes no gap for a zero, so filter those out first. Two levels
//         give a slope; standard errors need three. R squared is not there where all levels are equal.
// Errors  fit_error with the position: missing, not_positive (it has no logarithm), different_length (a period of another
//         kind), unknown_time, out_of_range; too_few levels (the position is their count) or times that do not differ.
// Cost    One logarithm a level, and an array of them. Sums are centred and compensated.

#include <prospectus/core/outcome.hpp>
#include <prospectus/series/detail/compensated_total.hpp>
#include <prospectus/series/growth_of_series.hpp>
#include <prospectus/series/level.hpp>
#include <prospectus/series/rate.hpp>
#include <prospectus/series/series.hpp>

#include <cmath>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace prospectus {

enum class fit_reason : unsigned char {
    too_few,
    missing,
    not_positive,
    different_length,
    unknown_time,
    out_of_range,
};

struct fit_error {
    std::size_t position;
    fit_reason reason;

    friend constexpr bool operator==(fit_error, fit_error) noexcept = default;
};

class log_linear_fit {
public:
    struct members {
        std::size_t count = 0;
        double slope = 0;
        double middle_time = 0;
        double middle_logarithm = 0;  // of the multiple of the first level
        std::optional<double> residual, slope_error, r_squared;

        friend bool operator==(members const&, members const&) = default;
    };
    explicit log_linear_fit(members m) noexcept : m_{m} {}

    [[nodiscard]] std::size_t count() const noexcept { return m_.count; }
    /// Of natural logarithms, a unit of time.
    [[nodiscard]] double slope() const noexcept { return m_.slope; }
    /// A unit of time.
    [[nodiscard]] rate growth() const noexcept { return rate{std::expm1(m_.slope)}; }
    /// Of the logarithms, with count - 2 degrees of freedom.
    [[nodiscard]] std::optional<double> residual_standard_error() const noexcept { return m_.residual; }
    [[nodiscard]] std::optional<double> slope_standard_error() const noexcept { return m_.slope_error; }
    [[nodiscard]] std::optional<double> r_squared() const noexcept { return m_.r_squared; }
    /// What the line has at this time, as a multiple of the first level.
    [[nodiscard]] double multiple_at(double time) const noexcept {
        return std::exp(m_.middle_logarithm + m_.slope * (time - m_.middle_time));
    }

    friend bool operator==(log_linear_fit const&, log_linear_fit const&) = default;

private:
    members m_;
};

namespace detail {

/// The natural logarithm of level / first, both above zero.
template <level T>
[[nodiscard]] double logarithm_of_multiple(T const& value, T const& first) {
    double multiple = 0;
    if constexpr (requires { ratio(value, first); }) {
        multiple = static_cast<double>(ratio(value, first));
    } else {
        auto const found = exact_quotient(value, first);
        multiple = found ? found->to_double() : 0;
    }
    if constexpr (std::is_arithmetic_v<T>) {
        // A quotient past the normal doubles has lost digits, or all of them.
        if (!(multiple > 1e-300 && multiple < 1e300))
            return std::log(static_cast<double>(value)) - std::log(static_cast<double>(first));
    }
    return std::log(multiple);
}

/// Takes levels in turn, with their times.
template <level T>
class log_linear_fitter {
public:
    [[nodiscard]] std::optional<fit_error> take(double time, T const& value) {
        auto const here = points_.size();
        if (!(value == value)) return fit_error{here, fit_reason::missing};
        if (!(T{} < value)) return fit_error{here, fit_reason::not_positive};
        if (here == 0) first_ = value, first_time_ = time;
        point const p{time - first_time_, logarithm_of_multiple(value, *first_)};
        if (!std::isfinite(p.time) || !std::isfinite(p.logarithm)) return fit_error{here, fit_reason::out_of_range};
        points_.push_back(p);
        return std::nullopt;
    }
    [[nodiscard]] std::optional<fit_error> take(double time, std::optional<T> const& value) {
        if (!value) return fit_error{points_.size(), fit_reason::missing};
        return take(time, *value);
    }

    [[nodiscard]] outcome<log_linear_fit, fit_error> fit() const {
        auto const count = static_cast<double>(points_.size());
        double const middle_time = total([](point p) { return p.time; }) / count;
        double const middle_logarithm = total([](point p) { return p.logarithm; }) / count;
        double const of_times = total([=](point p) { return square(p.time - middle_time); });
        if (points_.size() < 2 || of_times == 0) return unexpected{fit_error{points_.size(), fit_reason::too_few}};
        double const of_both =
            total([=](point p) { return (p.time - middle_time) * (p.logarithm - middle_logarithm); });
        double const of_logarithms = total([=](point p) { return square(p.logarithm - middle_logarithm); });
        double const slope = of_both / of_times;
        if (!std::isfinite(slope) || !std::isfinite(of_times))
            return unexpected{fit_error{points_.size(), fit_reason::out_of_range}};
        double const of_residuals =
            total([=](point p) { return square((p.logarithm - middle_logarithm) - slope * (p.time - middle_time)); });
        log_linear_fit::members m{points_.size(),   slope,        first_time_ + middle_time,
                                  middle_logarithm, std::nullopt, std::nullopt,
                                  std::nullopt};
        if (points_.size() > 2) {
            m.residual = std::sqrt(of_residuals / (count - 2));
            m.slope_error = *m.residual / std::sqrt(of_times);
        }
        if (of_logarithms > 0) m.r_squared = 1 - of_residuals / of_logarithms;
        return log_linear_fit{m};
    }

private:
    struct point {
        double time, logarithm;
    };
    [[nodiscard]] static double square(double x) noexcept { return x * x; }
    template <class F>
    [[nodiscard]] double total(F const& of) const {
        compensated_total<double> sum;
        for (auto const& p : points_) sum += of(p);
        return sum.value();
    }

    std::optional<T> first_;
    double first_time_ = 0;
    std::vector<point> points_;
};

template <class T>
struct level_of {
    using type = T;
};
template <class T>
struct level_of<std::optional<T>> {
    using type = T;
};
template <class T>
concept maybe_level = level<typename level_of<T>::type>;

/// Of a series; `time_of` a position is a count of periods, or nothing where that is not known.
template <class T, class Measure, class Period, class Time>
[[nodiscard]] outcome<log_linear_fit, fit_error> fit_series(series<T, Measure, Period> const& s, Time const& time_of) {
    log_linear_fitter<typename level_of<T>::type> fitter;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (!alike(s.periods()[0], s.periods()[i])) return unexpected{fit_error{i, fit_reason::different_length}};
        auto const time = time_of(i);
        if (!time) return unexpected{fit_error{i, fit_reason::unknown_time}};
        if (auto const error = fitter.take(static_cast<double>(*time), s.values()[i])) return unexpected{*error};
    }
    return fitter.fit();
}

}  // namespace detail

/// Of any range of levels, one a unit of time, read once.
template <class R>
    requires detail::maybe_level<std::remove_cvref_t<decltype(*std::begin(std::declval<R&>()))>>
[[nodiscard]] outcome<log_linear_fit, fit_error> fit_log_linear(R&& levels) {
    using value = std::remove_cvref_t<decltype(*std::begin(levels))>;
    detail::log_linear_fitter<typename detail::level_of<value>::type> fitter;
    double time = 0;
    for (auto&& one : levels) {
        if (auto const error = fitter.take(time, one)) return unexpected{*error};
        ++time;
    }
    return fitter.fit();
}

/// Of any range of pairs of a time and a level, in any order, read once.
template <class R>
    requires requires(R& points) {
        { (*std::begin(points)).first } -> std::convertible_to<double>;
        requires detail::maybe_level<std::remove_cvref_t<decltype((*std::begin(points)).second)>>;
    }
[[nodiscard]] outcome<log_linear_fit, fit_error> fit_log_linear(R&& points) {
    using value = std::remove_cvref_t<decltype((*std::begin(points)).second)>;
    detail::log_linear_fitter<typename detail::level_of<value>::type> fitter;
    for (auto&& [time, one] : points)
        if (auto const error = fitter.take(static_cast<double>(time), one)) return unexpected{*error};
    return fitter.fit();
}

/// A period, of one kind, each beginning where the one before it ends.
template <class T, class Measure, class Period>
    requires detail::maybe_level<T>
[[nodiscard]] outcome<log_linear_fit, fit_error> fit_log_linear(series<T, Measure, Period> const& s) {
    return detail::fit_series(s, [&](std::size_t i) {
        return i == 0 || abuts(s.periods()[i - 1], s.periods()[i]) ? std::optional{i} : std::nullopt;
    });
}
/// A period, counted by the calendar.
template <class T, class Measure, calendrical Calendar>
    requires detail::maybe_level<T>
[[nodiscard]] outcome<log_linear_fit, fit_error> fit_log_linear(series<T, Measure> const& s, Calendar const& calendar) {
    std::optional<std::int64_t> time{0};
    return detail::fit_series(s, [&](std::size_t i) {
        if (i > 0) {
            auto const more = periods_between(s.periods()[i - 1], s.periods()[i], calendar);
            time = more ? std::optional{*time + *more} : std::nullopt;
        }
        return time;
    });
}

}  // namespace prospectus

#endif
