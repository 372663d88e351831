// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_RECORDS_HPP
#define PROSPECTUS_SERIES_RECORDS_HPP

// Where a value is above, or below, all that came before it.
//
//     record_highs(std::array{3, 1, 4, 4}).found()       // {0, 3} and {2, 4}: place and value
//     record_lows(std::array{3, 1, 4, 4}).found()        // {0, 3} and {1, 1}
//     merged(record_highs(std::array{3, 1}), record_highs(std::array{4, 4})) == record_highs(std::array{3, 1, 4, 4});
//     revenue.periods()[record_highs(revenue.values()).found().back().position]      // when the last one was set
//
// Shape   The first value is a record; one that only equals the last record is none. Behind a value that is missing
//         (running_maximum.hpp) nobody knows of a record: unknown_from() is its place. `skip_missing` passes it over.
//         merged() is associative, no values its identity: a whole split anywhere has the records of the whole.

#include <prospectus/series/running_maximum.hpp>

#include <concepts>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace prospectus {

template <class T>
struct record {
    std::size_t position;  // of the whole, from 0
    T value;

    friend constexpr bool operator==(record const&, record const&) = default;
};

template <std::totally_ordered T, bool Highs, missing_policy... P>
class records {
public:
    /// Of no values.
    records() = default;

    [[nodiscard]] std::vector<record<T>> const& found() const& noexcept { return found_; }
    [[nodiscard]] std::vector<record<T>> found() && noexcept { return std::move(found_); }
    /// Of values looked at.
    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    [[nodiscard]] std::optional<std::size_t> unknown_from() const noexcept { return unknown_from_; }

    /// Behind the others.
    void add(T const& value) {
        std::size_t const position = count_++;
        if (unknown_from_) return;
        if (detail::is_missing(value)) {
            if constexpr (sizeof...(P) == 0) unknown_from_ = position;
        } else if (found_.empty() || beyond(value, found_.back().value)) {
            found_.push_back({position, value});
        }
    }

    [[nodiscard]] friend records merged(records a, records const& b) {
        std::size_t const before = a.count_;
        a.count_ += b.count_;
        if (a.unknown_from_) return a;
        for (auto const& r : b.found_)
            if (a.found_.empty() || beyond(r.value, a.found_.back().value))
                a.found_.push_back({before + r.position, r.value});
        if (b.unknown_from_) a.unknown_from_ = before + *b.unknown_from_;
        return a;
    }

    friend bool operator==(records const&, records const&) = default;

private:
    [[nodiscard]] static bool beyond(T const& value, T const& record) {
        return detail::is_beyond<Highs>(value, record);
    }

    std::vector<record<T>> found_;
    std::size_t count_ = 0;
    std::optional<std::size_t> unknown_from_;
};

template <class R, missing_policy... P>
    requires detail::of_ordered<R>
[[nodiscard]] auto record_highs(R&& values, P...) {
    records<std::iter_value_t<detail::iterator_of<R>>, true, P...> all;
    for (auto const& value : values) all.add(value);
    return all;
}
template <class R, missing_policy... P>
    requires detail::of_ordered<R>
[[nodiscard]] auto record_lows(R&& values, P...) {
    records<std::iter_value_t<detail::iterator_of<R>>, false, P...> all;
    for (auto const& value : values) all.add(value);
    return all;
}

}  // namespace prospectus

#endif
