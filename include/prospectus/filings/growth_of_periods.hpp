// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_GROWTH_OF_PERIODS_HPP
#define PROSPECTUS_FILINGS_GROWTH_OF_PERIODS_HPP

// Growth of what was filed: on the year, on the quarter before, and compound. Both operands come out of one list, and so
// out of one knowledge.
//
//     auto const values = values_of(sales, quarters);
//     growth_on_year(values, i)                        // against the period that ended 356 to 379 days before
//     growth_on_period_before(values, i, per_week)     // against the one of its kind that ended on the day before it began
//     compound_growth_over_years(values, i, 5)         // a year
//     growth_on_year(values, i, unrestated_only)       // different_basis where either was restated
//
// Shape   A position is one in the list. Of several candidates the one that begins 356 to 379 days before, too, then the
//         one that the history names; of those the one nearest in length. The rate carries the notes of both operands, and
//         weeks_differ. Policies as in growth_policy.hpp.
// Errors  growth_reason: missing_base where no such period is there or has no value, as after a change of the year's end;
//         missing_value; different_basis of two concepts that disagree (concept_preference.hpp); then the base. std::invalid_argument for less than one year.
// Cost    A search for the day.

#include <prospectus/calendar/day_span.hpp>
#include <prospectus/filings/period_value.hpp>
#include <prospectus/series/compound_growth.hpp>
#include <prospectus/series/growth_of_series.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <stdexcept>

namespace prospectus {

/// No rate on what was restated, or of it: growth_reason::different_basis.
inline constexpr struct unrestated_only_t {
} unrestated_only;

namespace detail {

/// The position of the best value of p's kind that ended `least` to `most` days before p did, and p began.
[[nodiscard]] inline std::optional<std::size_t> base_of(std::span<period_value const> values, fiscal_period const& p,
                                                        std::int32_t least, std::int32_t most) {
    auto const last = day_number(p.last_day()), first = day_number(p.first_day());
    std::size_t low = 0, high = values.size();
    while (low < high) {
        auto const middle = low + (high - low) / 2;
        if (day_number(values[middle].period.last_day()) < last - most) low = middle + 1;
        else high = middle;
    }
    std::optional<std::size_t> best;
    std::int32_t least_penalty = 0;
    for (; low < values.size() && day_number(values[low].period.last_day()) <= last - least; ++low) {
        auto const& other = values[low];
        if (other.period.kind() != p.kind() || !other.value) continue;
        auto const began = first - day_number(other.period.first_day());
        auto const longer = static_cast<std::int32_t>(other.period.days().day_count() - p.days().day_count());
        auto const penalty = (least <= began && began <= most ? 0 : 20'000) +
                             (other.period.label().year != 0 ? 0 : 10'000) + (longer < 0 ? -longer : longer);
        if (best && least_penalty <= penalty) continue;
        best = low;
        least_penalty = penalty;
    }
    return best;
}

template <growth_policy... P>
[[nodiscard]] outcome<rate, growth_reason> growth_against(std::span<period_value const> values,
                                                          std::optional<std::size_t> base, std::size_t at,
                                                          P... policies) {
    if (!base) return unexpected{growth_reason::missing_base};
    auto const &from = values[*base], &to = values[at];
    if (!to.value) return unexpected{growth_reason::missing_value};
    if (from.basis != to.basis) return unexpected{growth_reason::different_basis};
    return growth_between(from.period, *from.value, to.period, *to.value, policies...).transform([&](rate found) {
        return found.with(from.about | to.about);
    });
}
[[nodiscard]] inline bool is_restated(std::span<period_value const> values, std::optional<std::size_t> base,
                                      std::size_t at) {
    return base && values[at].value && (values[*base].about | values[at].about).has(note::restated);
}

/// The mean length of so many years.
[[nodiscard]] constexpr std::int32_t days_of_years(int years) noexcept {
    return static_cast<std::int32_t>((std::int64_t{years} * 3'652'425 + 5'000) / 10'000);
}

}  // namespace detail

/// The position of the period of the same kind that ended 356 to 379 days before, if it has a value.
[[nodiscard]] inline std::optional<std::size_t> year_before(std::span<period_value const> values, std::size_t at) {
    return detail::base_of(values, values[at].period, 356, 379);
}
/// The position of the period of the same kind that ended on the day before, if it has a value.
[[nodiscard]] inline std::optional<std::size_t> right_before(std::span<period_value const> values, std::size_t at) {
    auto const days = static_cast<std::int32_t>(values[at].period.days().day_count());
    return detail::base_of(values, values[at].period, days, days);
}

template <growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] outcome<rate, growth_reason> growth_on_year(std::span<period_value const> values, std::size_t at,
                                                          P... policies) {
    return detail::growth_against(values, year_before(values, at), at, policies...);
}
template <growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] outcome<rate, growth_reason> growth_on_year(std::span<period_value const> values, std::size_t at,
                                                          unrestated_only_t, P... policies) {
    if (detail::is_restated(values, year_before(values, at), at)) return unexpected{growth_reason::different_basis};
    return growth_on_year(values, at, policies...);
}

template <growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] outcome<rate, growth_reason> growth_on_period_before(std::span<period_value const> values, std::size_t at,
                                                                   P... policies) {
    return detail::growth_against(values, right_before(values, at), at, policies...);
}
template <growth_policy... P>
    requires detail::one_of_each_sort<P...>
[[nodiscard]] outcome<rate, growth_reason> growth_on_period_before(std::span<period_value const> values, std::size_t at,
                                                                   unrestated_only_t, P... policies) {
    if (detail::is_restated(values, right_before(values, at), at)) return unexpected{growth_reason::different_basis};
    return growth_on_period_before(values, at, policies...);
}

/// The steady yearly rate since the period of the same kind that ended so many years before, of 365.2425 days, less 9
/// to plus 14 days.
[[nodiscard]] inline outcome<rate, growth_reason> compound_growth_over_years(std::span<period_value const> values,
                                                                             std::size_t at, int years) {
    if (years < 1 || years > 8'000) throw std::invalid_argument{"compound_growth_over_years: at least one year"};
    auto const days = detail::days_of_years(years);
    auto const base = detail::base_of(values, values[at].period, days - 9, days + 14);
    if (!base) return unexpected{growth_reason::missing_base};
    if (!values[at].value) return unexpected{growth_reason::missing_value};
    if (values[*base].basis != values[at].basis) return unexpected{growth_reason::different_basis};
    auto const about = values[*base].about | values[at].about;
    bool const weeks = detail::weeks_that_differ(values[*base].period, values[at].period).has_value();
    return compound_growth(*values[*base].value, *values[at].value, years_between{years}).transform([&](rate found) {
        return found.with(weeks ? about | note::weeks_differ : about);
    });
}

}  // namespace prospectus

#endif
