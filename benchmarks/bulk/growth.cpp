// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Growth over a lag.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/money.hpp>
#include <prospectus/bulk/groups.hpp>
#include <prospectus/bulk/growth.hpp>
#include <prospectus/bulk/why_no_rate.hpp>
#include <prospectus/series/growth.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include "benchmarks/bulk/copies.hpp"
#include "benchmarks/bulk/jobs.hpp"
#include "benchmarks/bulk/peers.hpp"

namespace benchmarks {

using namespace prospectus;

namespace {

using answer = outcome<rate, growth_reason>;

/// Keeps the fraction of each answer, or NaN: what a caller does who wants doubles of the generic form.
template <class Real>
struct fractions {
    using difference_type = std::ptrdiff_t;
    Real* to;
    struct place {
        Real* to;
        place const& operator=(answer const& found) const {
            *to = found ? static_cast<Real>(found->fraction()) : std::numeric_limits<Real>::quiet_NaN();
            return *this;
        }
    };
    place operator*() const { return {to}; }
    fractions& operator++() { return ++to, *this; }
    fractions operator++(int) { return {to++}; }
};

template <class T>
void rates_over(scoreboard& board, memory<T>& m, extent const& e, std::size_t periods) {
    using real = typename memory<T>::rate;
    auto const groups = groups_of(e.group, e.n);
    bool const one_series = groups.one_series();
    contest c{m, "growth lag " + std::to_string(periods), groups, e.n, true};

    auto const levels = m.values(e.n);
    auto const rates = m.rates(e.n);
    auto const* const numbers = m.numbers();
    auto* const peer_rates = rates.data();
    auto const made = look_at(peer_rates);

    for (auto const& loops : both_loops<number_of<T>>())
        c.peer(
            std::string{"plain loop "} + loops.flags,
            [=, &groups] { loops.growth(numbers, peer_rates, groups.borders, periods); }, made);
    for (auto const how : executions(e)) {
        auto const enter = [&](auto const&... options) {
            c.ours(
                name_of(how.path), [=] { growth_rates(levels, rates, lag{periods}, options..., how); }, made);
        };
        if (one_series) enter();
        else if (groups.by_id()) enter(group_ids{groups.ids});
        else enter(group_offsets{groups.arrow_offsets});
    }
    if (one_series && !e.few) {
        c.ours(
            "generic", [=] { growth_rates(levels, fractions<real>{peer_rates + periods}, lag{periods}); }, made);
        if (periods == 1)
            c.peer(
                "std::adjacent_difference: base not looked at",
                [=, n = e.n] {
                    std::adjacent_difference(numbers, numbers + n, peer_rates, [](auto later, auto earlier) {
                        return (static_cast<real>(later) - static_cast<real>(earlier)) / static_cast<real>(earlier);
                    });
                    peer_rates[0] = std::numeric_limits<real>::quiet_NaN();
                },
                made);
    }
    if constexpr (std::is_same_v<T, double> || std::is_same_v<T, float>)
        for (auto const& d : divisions()) {
            auto const divide = [d] {
                if constexpr (std::is_same_v<T, double>) return d.of_double;
                else return d.of_float;
            }();
            c.bound(d.name, [=, n = e.n - periods] { divide(numbers + periods, numbers, peer_rates + periods, n); });
        }
    std::unique_ptr<quantlib_series> dated;
    if constexpr (std::is_same_v<T, double>) {
        if (one_series && !e.few) {
            c.peer(
                "xtensor: base not looked at", [=, n = e.n] { xtensor_growth(numbers, peer_rates, n, periods); }, made);
            c.peer(
                "Eigen: base not looked at", [=, n = e.n] { eigen_growth(numbers, peer_rates, n, periods); }, made);
            if (e.n <= quantlib_series::most_days) {
                dated = std::make_unique<quantlib_series>(numbers, e.n);
                c.peer(
                    "QuantLib TimeSeries: base not looked at", [=, d = dated.get()] { d->growth(peer_rates, periods); },
                    made);
            }
        }
    }
    c.run(board, e.rounds);
}

/// For who asks why there is no rate: a byte a row more, and a base that is looked at.
template <class T>
void rates_and_reasons(scoreboard& board, memory<T>& m, extent const& e) {
    auto const groups = groups_of(e.group, e.n);
    contest c{m, "growth lag 1 with reasons", groups, e.n, true};
    auto const levels = m.values(e.n);
    auto const rates = m.rates(e.n);
    std::vector<why_no_rate> reasons(e.n);
    for (auto const how : executions(e))
        c.ours(
            name_of(how.path), [=, &reasons] { growth_rates(levels, rates, reasons_into{reasons}, how); },
            look_at(rates.data()));
    c.run(board, e.rounds);
}

}  // namespace

template <class T>
void measure_growth(scoreboard& board, memory<T>& m, extent const& e) {
    rates_over(board, m, e, 1);
    if (e.few) return;
    rates_over(board, m, e, 4);
    if (e.group == "series") rates_and_reasons(board, m, e);
}
PROSPECTUS_BENCHMARKS_FOR_ALL_TYPES(measure_growth)

}  // namespace benchmarks
