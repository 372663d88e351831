// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_COUNT_OF_HPP
#define PROSPECTUS_AMOUNT_COUNT_OF_HPP

// An exact number of one kind of thing; the thing is in the type.
//
//     count_of<counted::token> const prompt{1'200}, answer{350};
//     prompt + answer                            == count_of<counted::token>{1'550};
//     prompt + count_of<counted::share>{1}       // does not compile
//     unit_of<counted::token>()                  == unit::count("token");
//     struct wafer { static constexpr std::string_view name = "wafer"; };     // the caller's own: count_of<wafer>
//
// Errors  std::overflow_error. checked_add and checked_subtract give nothing instead.

#include <prospectus/amount/unit.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/fraction.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

/// Any struct with a constexpr name, in the singular.
template <class T>
concept counted_thing = std::same_as<std::remove_cvref_t<decltype(T::name)>, std::string_view>;

namespace counted {

struct share {
    static constexpr std::string_view name = "share";
};
struct token {
    static constexpr std::string_view name = "token";
};
struct parameter {
    static constexpr std::string_view name = "parameter";
};
struct user {
    static constexpr std::string_view name = "user";
};

}  // namespace counted

template <counted_thing T>
class count_of {
public:
    using thing = T;

    constexpr count_of() noexcept = default;
    constexpr explicit count_of(std::int64_t count) noexcept : count_{count} {}

    [[nodiscard]] constexpr std::int64_t count() const noexcept { return count_; }

    [[nodiscard]] friend constexpr std::optional<count_of> checked_add(count_of a, count_of b) noexcept {
        return of(prospectus::checked_add(a.count_, b.count_));
    }
    [[nodiscard]] friend constexpr std::optional<count_of> checked_subtract(count_of a, count_of b) noexcept {
        return of(prospectus::checked_subtract(a.count_, b.count_));
    }
    [[nodiscard]] friend constexpr fraction exact_ratio(count_of part, count_of whole) {
        return fraction{part.count_, whole.count_};
    }
    [[nodiscard]] friend constexpr double ratio(count_of part, count_of whole) noexcept {
        return static_cast<double>(part.count_) / static_cast<double>(whole.count_);
    }

    [[nodiscard]] friend constexpr count_of operator+(count_of a, count_of b) { return fitting(checked_add(a, b)); }
    [[nodiscard]] friend constexpr count_of operator-(count_of a, count_of b) {
        return fitting(checked_subtract(a, b));
    }
    [[nodiscard]] friend constexpr count_of operator*(count_of a, std::int64_t times) {
        return fitting(of(checked_multiply(a.count_, times)));
    }
    constexpr count_of& operator+=(count_of other) { return *this = *this + other; }
    constexpr count_of& operator-=(count_of other) { return *this = *this - other; }

    friend constexpr bool operator==(count_of, count_of) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(count_of, count_of) noexcept = default;

private:
    [[nodiscard]] static constexpr std::optional<count_of> of(std::optional<std::int64_t> count) noexcept {
        return count ? std::optional{count_of{*count}} : std::nullopt;
    }
    [[nodiscard]] static constexpr count_of fitting(std::optional<count_of> n) {
        if (!n) throw std::overflow_error{"count_of: more than 64 bits hold"};
        return *n;
    }

    std::int64_t count_ = 0;
};

template <counted_thing T>
[[nodiscard]] constexpr unit unit_of() {
    return unit::count(T::name);
}

template <class A, class B>
    requires(!std::same_as<A, B>)
void operator+(count_of<A>, count_of<B>) = delete;  // of two kinds of thing: they have no sum
template <class A, class B>
    requires(!std::same_as<A, B>)
void operator-(count_of<A>, count_of<B>) = delete;  // of two kinds of thing: they have no difference

}  // namespace prospectus

template <class T>
struct std::hash<prospectus::count_of<T>> {
    [[nodiscard]] std::size_t operator()(prospectus::count_of<T> n) const noexcept {
        return std::hash<std::int64_t>{}(n.count());
    }
};

#endif
