// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_BASE_PERIOD_HPP
#define PROSPECTUS_SERIES_DETAIL_BASE_PERIOD_HPP

// Which period of a series another is compared with.
//
//     compared<Answer>(s, unbroken_base<P>{s.periods(), lag{1}}, compare)            // the one right before
//     compared<Answer>(s, named_base(s, years_before(calendar, 1)), compare)         // the one a year before

#include <prospectus/calendar/period_arithmetic.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/growth.hpp>
#include <prospectus/series/growth_reason.hpp>
#include <prospectus/series/series.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace prospectus::detail {

template <class P>
[[nodiscard]] constexpr bool alike(P const& a, P const& b) {
    if constexpr (requires { same_kind(a, b); }) return same_kind(a, b);
    else return true;
}

/// `step`, which may have no answer, so many times.
template <class Period, class Step>
[[nodiscard]] std::optional<Period> stepped(Period const& from, std::size_t times, Step const& step) {
    std::optional<Period> p = from;
    for (; times > 0 && p; --times) p = step(*p);
    return p;
}
template <class Calendar>
[[nodiscard]] auto periods_before(Calendar const& calendar, std::size_t count) {
    return [&calendar, count](auto const& p) {
        return stepped(p, count, [&](auto const& each) { return period_before(each, calendar); });
    };
}
template <class Calendar>
[[nodiscard]] auto years_before(Calendar const& calendar, std::size_t count) {
    return [&calendar, count](auto const& p) {
        return stepped(p, count, [&](auto const& each) { return a_year_before(each, calendar); });
    };
}

/// Makes an element where it shall stand, without a copy.
template <class F>
struct made_in_place {
    F make;
    operator decltype(std::declval<F const&>()())() const { return make(); }
};
template <class F>
made_in_place(F) -> made_in_place<F>;

/// By position: what `compare` makes of the position of the base and this one. `base_of` a position gives its base's, or
/// a reason.
template <class Answer, class T, class Measure, class Period, class Base, class Compare>
[[nodiscard]] series<Answer, proportion, Period> compared(series<T, Measure, Period> const& s, Base&& base_of,
                                                          Compare const& compare) {
    std::vector<Answer> answers;
    answers.reserve(s.size());
    for (std::size_t i = 0; i < s.size(); ++i) {
        outcome<std::size_t, growth_reason> const base = base_of(i);
        if (base) answers.emplace_back(made_in_place{[&] { return compare(*base, i); }});
        else answers.emplace_back(unexpected{base.error()});
    }
    return s.template with_values<proportion>(std::move(answers));
}

/// So many periods before, asked in order: each begins where the one before it ends and all are of one kind.
template <class Period>
class unbroken_base {
public:
    unbroken_base(std::span<Period const> periods, lag by) : periods_{periods}, lag_{by} {}

    [[nodiscard]] outcome<std::size_t, growth_reason> operator()(std::size_t i) {
        bool const follows = i > 0 && abuts(periods_[i - 1], periods_[i]);
        if (follows && alike(periods_[i - 1], periods_[i])) {
            ++before_;
        } else {
            before_ = 0;
            broken_by_ = follows ? growth_reason::different_length : growth_reason::missing_base;
        }
        if (before_ < lag_.periods) return unexpected{broken_by_};
        return i - lag_.periods;
    }

private:
    std::span<Period const> periods_;
    lag lag_;
    std::size_t before_ = 0;
    growth_reason broken_by_ = growth_reason::missing_base;
};

/// The period that `earlier` a period names, if the series has it.
template <class S, class Earlier>
[[nodiscard]] auto named_base(S const& s, Earlier earlier) {
    return [&s, earlier](std::size_t i) -> outcome<std::size_t, growth_reason> {
        std::optional<typename S::period_type> const wanted = earlier(s.periods()[i]);
        auto const found = wanted ? s.position(*wanted) : std::nullopt;
        if (!found) return unexpected{growth_reason::missing_base};
        return *found;
    };
}

}  // namespace prospectus::detail

#endif
