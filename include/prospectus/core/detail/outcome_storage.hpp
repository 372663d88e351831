// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_OUTCOME_STORAGE_HPP
#define PROSPECTUS_CORE_DETAIL_OUTCOME_STORAGE_HPP

// What outcome<T, E> and outcome<void, E> share: a value or a reason. T is never void here.
//
// Cost  <variant> would do, at 1,600 preprocessed lines for every header of the library.

#include <concepts>
#include <exception>
#include <new>
#include <type_traits>
#include <utility>

namespace prospectus::detail {

struct done {
    friend constexpr bool operator==(done, done) noexcept = default;
};

template <class T, class E>
class outcome_storage {
    static constexpr bool trivially_destroyed =
        std::is_trivially_destructible_v<T> && std::is_trivially_destructible_v<E>;
    static constexpr bool trivially_copied = std::is_trivially_copyable_v<T> && std::is_trivially_copyable_v<E>;
    static constexpr bool copies = std::copy_constructible<T> && std::copy_constructible<E>;
    static constexpr bool moves = std::move_constructible<T> && std::move_constructible<E>;
    static constexpr bool moves_surely =
        std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_constructible_v<E>;

public:
    using error_type = E;

    constexpr outcome_storage(outcome_storage const&)
        requires trivially_copied
    = default;
    constexpr outcome_storage(outcome_storage const& other)
        requires(copies && !trivially_copied)
    {
        take(other);
    }
    constexpr outcome_storage(outcome_storage&&)
        requires trivially_copied
    = default;
    constexpr outcome_storage(outcome_storage&& other) noexcept(moves_surely)
        requires(moves && !trivially_copied)
    {
        take(std::move(other));
    }
    constexpr outcome_storage& operator=(outcome_storage const&)
        requires trivially_copied
    = default;
    constexpr outcome_storage& operator=(outcome_storage const& other)
        requires(copies && moves && !trivially_copied)
    {
        return *this = outcome_storage{other};
    }
    constexpr outcome_storage& operator=(outcome_storage&&)
        requires trivially_copied
    = default;
    /// A payload whose move throws ends the program: there is nothing to go back to.
    constexpr outcome_storage& operator=(outcome_storage&& other) noexcept
        requires(moves && !trivially_copied)
    {
        if (this == &other) return *this;
        destroy();
        take(std::move(other));
        return *this;
    }
    constexpr ~outcome_storage()
        requires trivially_destroyed
    = default;
    constexpr ~outcome_storage()
        requires(!trivially_destroyed)
    {
        destroy();
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return has_value_; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value_; }

    [[nodiscard]] constexpr E const& error() const& noexcept { return require(!has_value_), held_.error; }
    [[nodiscard]] constexpr E&& error() && noexcept { return require(!has_value_), std::move(held_.error); }

    friend constexpr bool operator==(outcome_storage const& a, outcome_storage const& b) {
        if (a.has_value_ != b.has_value_) return false;
        return a.has_value_ ? a.held_.value == b.held_.value : a.held_.error == b.held_.error;
    }

protected:
    template <class... Args>
    constexpr explicit outcome_storage(std::in_place_index_t<0>, Args&&... args)
        : held_(std::in_place_index<0>, std::forward<Args>(args)...), has_value_{true} {}
    template <class G>
    constexpr explicit outcome_storage(std::in_place_index_t<1>, G&& error)
        : held_(std::in_place_index<1>, std::forward<G>(error)), has_value_{false} {}

    [[nodiscard]] constexpr T const& held() const noexcept { return require(has_value_), held_.value; }
    [[nodiscard]] constexpr T& held() noexcept { return require(has_value_), held_.value; }

private:
    static constexpr void require(bool there) noexcept {
        if (!there) std::terminate();
    }
    /// Into a place where nothing is. has_value_ is set last: what is constructed may write its padding.
    template <class Other>
    void take(Other&& other) {
        bool const has_value = other.has_value_;
        if (has_value) ::new (static_cast<void*>(&held_.value)) T(std::forward<Other>(other).held_.value);
        else ::new (static_cast<void*>(&held_.error)) E(std::forward<Other>(other).held_.error);
        has_value_ = has_value;
    }
    constexpr void destroy() noexcept {
        if (has_value_) held_.value.~T();
        else held_.error.~E();
    }

    union payload {
        template <class... Args>
        constexpr explicit payload(std::in_place_index_t<0>, Args&&... args) : value(std::forward<Args>(args)...) {}
        template <class G>
        constexpr explicit payload(std::in_place_index_t<1>, G&& from) : error(std::forward<G>(from)) {}
        constexpr payload() {}
        payload(payload const&) = default;
        payload& operator=(payload const&) = default;
        constexpr ~payload()
            requires trivially_destroyed
        = default;
        constexpr ~payload()
            requires(!trivially_destroyed)
        {}

        [[no_unique_address]] T value;
        [[no_unique_address]] E error;
    };

    [[no_unique_address]] payload held_;  // has_value_ stands in its padding, where compilers can
    bool has_value_;
};

}  // namespace prospectus::detail

#endif
