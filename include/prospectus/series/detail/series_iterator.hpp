// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_SERIES_ITERATOR_HPP
#define PROSPECTUS_SERIES_DETAIL_SERIES_ITERATOR_HPP

// Over two arrays of one length at once: the periods and the values of a series.

#include <compare>
#include <cstddef>
#include <iterator>

namespace prospectus::detail {

template <class Period, class T>
class series_iterator {
public:
    struct value_type {
        Period const& period;
        T const& value;
    };
    using reference = value_type;
    using difference_type = std::ptrdiff_t;
    using iterator_category = std::input_iterator_tag;  // what it points at is no object
    using iterator_concept = std::random_access_iterator_tag;

    constexpr series_iterator() noexcept = default;
    constexpr series_iterator(Period const* period, T const* value) noexcept : period_{period}, value_{value} {}

    [[nodiscard]] constexpr reference operator*() const noexcept { return {*period_, *value_}; }
    [[nodiscard]] constexpr reference operator[](difference_type n) const noexcept { return *(*this + n); }

    constexpr series_iterator& operator+=(difference_type n) noexcept {
        if (n != 0) period_ += n, value_ += n;  // of an empty series both are null
        return *this;
    }
    constexpr series_iterator& operator-=(difference_type n) noexcept { return *this += -n; }
    constexpr series_iterator& operator++() noexcept { return *this += 1; }
    constexpr series_iterator& operator--() noexcept { return *this -= 1; }
    constexpr series_iterator operator++(int) noexcept {
        auto const before = *this;
        ++*this;
        return before;
    }
    constexpr series_iterator operator--(int) noexcept {
        auto const after = *this;
        --*this;
        return after;
    }

    [[nodiscard]] friend constexpr series_iterator operator+(series_iterator i, difference_type n) noexcept {
        return i += n;
    }
    [[nodiscard]] friend constexpr series_iterator operator+(difference_type n, series_iterator i) noexcept {
        return i += n;
    }
    [[nodiscard]] friend constexpr series_iterator operator-(series_iterator i, difference_type n) noexcept {
        return i -= n;
    }
    [[nodiscard]] friend constexpr difference_type operator-(series_iterator a, series_iterator b) noexcept {
        return a.value_ - b.value_;
    }
    friend constexpr bool operator==(series_iterator a, series_iterator b) noexcept { return a.value_ == b.value_; }
    friend constexpr std::strong_ordering operator<=>(series_iterator a, series_iterator b) noexcept {
        return a.value_ <=> b.value_;
    }

private:
    Period const* period_ = nullptr;
    T const* value_ = nullptr;
};

}  // namespace prospectus::detail

#endif
