// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_OUTCOME_HPP
#define PROSPECTUS_CORE_OUTCOME_HPP

// A value, or the reason why there is none.
//
//     outcome<int, growth_reason> const some = 3;
//     outcome<int, growth_reason> const none = unexpected{growth_reason::zero_base};
//     *some         == 3;
//     none.error()  == growth_reason::zero_base;
//     none.value_or(7) == 7;
//     some.transform([](int n) { return 2 * n; }).value() == 6;
//
// Naming     The interface of std::expected, which C++20 lacks.
// Undefined  Nothing: `*` and `->` without a value, and error() with one, end the program (std::terminate).
// Errors     value() without a value throws bad_outcome_access.
// Source     P0323R12, P2505R5.

#include <prospectus/core/detail/outcome_storage.hpp>

#include <concepts>
#include <exception>
#include <type_traits>
#include <utility>

namespace prospectus {

/// Says that what follows is a reason: `return unexpected{growth_reason::zero_base};`
template <class E>
class unexpected {
public:
    constexpr explicit unexpected(E error) noexcept(std::is_nothrow_move_constructible_v<E>)
        : error_{std::move(error)} {}

    [[nodiscard]] constexpr E const& error() const& noexcept { return error_; }
    [[nodiscard]] constexpr E&& error() && noexcept { return std::move(error_); }

    friend constexpr bool operator==(unexpected const&, unexpected const&) = default;

private:
    E error_;
};

class bad_outcome_access : public std::exception {
public:
    [[nodiscard]] char const* what() const noexcept override { return "outcome: value() where there is a reason"; }
};

template <class T, class E>
class outcome;

namespace detail {

template <class>
inline constexpr bool is_outcome = false;
template <class T, class E>
inline constexpr bool is_outcome<outcome<T, E>> = true;

template <class>
inline constexpr bool is_unexpected = false;
template <class E>
inline constexpr bool is_unexpected<unexpected<E>> = true;

}  // namespace detail

template <class T, class E>
class [[nodiscard]] outcome : public detail::outcome_storage<T, E> {
    using storage = detail::outcome_storage<T, E>;

public:
    using value_type = T;

    constexpr outcome()
        requires std::default_initializable<T>
        : storage{std::in_place_index<0>} {}

    template <class U = T>
        requires std::constructible_from<T, U&&> && (!detail::is_outcome<std::remove_cvref_t<U>>) &&
                 (!detail::is_unexpected<std::remove_cvref_t<U>>)
    constexpr explicit(!std::convertible_to<U&&, T>) outcome(U&& value)
        : storage{std::in_place_index<0>, std::forward<U>(value)} {}

    template <class G>
        requires std::constructible_from<E, G const&>
    constexpr explicit(!std::convertible_to<G const&, E>) outcome(unexpected<G> const& reason)
        : storage{std::in_place_index<1>, reason.error()} {}

    template <class G>
        requires std::constructible_from<E, G>
    constexpr explicit(!std::convertible_to<G, E>) outcome(unexpected<G>&& reason)
        : storage{std::in_place_index<1>, std::move(reason).error()} {}

    [[nodiscard]] constexpr T const& operator*() const& noexcept { return this->held(); }
    [[nodiscard]] constexpr T& operator*() & noexcept { return this->held(); }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return std::move(this->held()); }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &this->held(); }
    [[nodiscard]] constexpr T* operator->() noexcept { return &this->held(); }

    [[nodiscard]] constexpr T const& value() const& { return require(), **this; }
    [[nodiscard]] constexpr T& value() & { return require(), **this; }
    [[nodiscard]] constexpr T&& value() && { return require(), *std::move(*this); }

    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) const& {
        return this->has_value() ? **this : static_cast<T>(std::forward<U>(other));
    }
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) && {
        return this->has_value() ? *std::move(*this) : static_cast<T>(std::forward<U>(other));
    }

    /// `next` answers with an outcome of the same error type.
    template <class F>
    constexpr auto and_then(F&& next) const& {
        return then(*this, std::forward<F>(next));
    }
    template <class F>
    constexpr auto and_then(F&& next) && {
        return then(std::move(*this), std::forward<F>(next));
    }

    /// `change` answers with a plain value.
    template <class F>
    constexpr auto transform(F&& change) const& {
        return changed(*this, std::forward<F>(change));
    }
    template <class F>
    constexpr auto transform(F&& change) && {
        return changed(std::move(*this), std::forward<F>(change));
    }

    /// `next` takes the reason and answers with an outcome of the same value type.
    template <class F>
    constexpr auto or_else(F&& next) const& {
        return otherwise(*this, std::forward<F>(next));
    }
    template <class F>
    constexpr auto or_else(F&& next) && {
        return otherwise(std::move(*this), std::forward<F>(next));
    }

    /// `change` takes the reason and answers with another.
    template <class F>
    constexpr auto transform_error(F&& change) const& {
        return explained(*this, std::forward<F>(change));
    }
    template <class F>
    constexpr auto transform_error(F&& change) && {
        return explained(std::move(*this), std::forward<F>(change));
    }

    friend constexpr bool operator==(outcome const& a, outcome const& b) {
        return static_cast<storage const&>(a) == static_cast<storage const&>(b);
    }
    template <class U>
        requires(!detail::is_outcome<U>) && (!detail::is_unexpected<U>)
    friend constexpr bool operator==(outcome const& a, U const& value) {
        return a.has_value() && *a == value;
    }
    template <class G>
    friend constexpr bool operator==(outcome const& a, unexpected<G> const& reason) {
        return !a.has_value() && a.error() == reason.error();
    }

private:
    template <class Self, class F>
    static constexpr auto then(Self&& self, F&& next) {
        using result = std::remove_cvref_t<std::invoke_result_t<F, decltype(*std::forward<Self>(self))>>;
        return self ? std::forward<F>(next)(*std::forward<Self>(self))
                    : result{unexpected<E>{std::forward<Self>(self).error()}};
    }
    template <class Self, class F>
    static constexpr auto changed(Self&& self, F&& change) {
        using result = outcome<std::remove_cvref_t<std::invoke_result_t<F, decltype(*std::forward<Self>(self))>>, E>;
        return self ? result{std::forward<F>(change)(*std::forward<Self>(self))}
                    : result{unexpected<E>{std::forward<Self>(self).error()}};
    }
    template <class Self, class F>
    static constexpr auto otherwise(Self&& self, F&& next) {
        using result = std::remove_cvref_t<std::invoke_result_t<F, decltype(std::forward<Self>(self).error())>>;
        return self ? result{*std::forward<Self>(self)} : std::forward<F>(next)(std::forward<Self>(self).error());
    }
    template <class Self, class F>
    static constexpr auto explained(Self&& self, F&& change) {
        using reason = std::remove_cvref_t<std::invoke_result_t<F, decltype(std::forward<Self>(self).error())>>;
        using result = outcome<T, reason>;
        return self ? result{*std::forward<Self>(self)}
                    : result{unexpected<reason>{std::forward<F>(change)(std::forward<Self>(self).error())}};
    }

    constexpr void require() const {
        if (!this->has_value()) throw bad_outcome_access{};
    }
};

/// Done, or the reason why not.
template <class E>
class [[nodiscard]] outcome<void, E> : public detail::outcome_storage<detail::done, E> {
    using storage = detail::outcome_storage<detail::done, E>;

public:
    using value_type = void;

    constexpr outcome() noexcept : storage{std::in_place_index<0>} {}

    template <class G>
        requires std::constructible_from<E, G const&>
    constexpr explicit(!std::convertible_to<G const&, E>) outcome(unexpected<G> const& reason)
        : storage{std::in_place_index<1>, reason.error()} {}

    constexpr void value() const {
        if (!this->has_value()) throw bad_outcome_access{};
    }

    friend constexpr bool operator==(outcome const& a, outcome const& b) {
        return static_cast<storage const&>(a) == static_cast<storage const&>(b);
    }
};

}  // namespace prospectus

#endif
