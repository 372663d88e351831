// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_GROWTH_KERNELS_HPP
#define PROSPECTUS_BULK_DETAIL_GROWTH_KERNELS_HPP

#include <prospectus/bulk/detail/paths.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace prospectus::detail {

/// On which bases there is a rate, and with which sign.
enum class base_rule { above_zero, any_sign, magnitude };

/// What rates of T are kept in.
template <class T>
using rate_value = std::conditional_t<std::same_as<T, float>, float, double>;

}  // namespace prospectus::detail

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// (later - earlier) / earlier where there is a finite rate, else NaN.
template <base_rule Rule, class T>
[[nodiscard]] inline rate_value<T> rate_or_nan(T earlier, T later) noexcept {
    using rate = rate_value<T>;
    rate base, change;
    if constexpr (std::same_as<T, std::int64_t>) {
        static_assert(Rule == base_rule::above_zero);  // else a difference may not fit
        change =
            static_cast<rate>(static_cast<T>(static_cast<std::uint64_t>(later) - static_cast<std::uint64_t>(earlier)));
        base = static_cast<rate>(earlier);
    } else {
        base = static_cast<rate>(earlier);
        change = static_cast<rate>(later) - base;
    }
    rate quotient = change / base;
    if constexpr (Rule == base_rule::magnitude) quotient = base < 0 ? -quotient : quotient;
    bool const has_base = Rule == base_rule::above_zero ? earlier > T{} && later >= T{} : earlier != T{};
    return has_base && quotient - quotient == 0 ? quotient : std::numeric_limits<rate>::quiet_NaN();
}

namespace portable {
template <base_rule Rule, class T>
void growth_values(path, T const* earlier, T const* later, rate_value<T>* to, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) to[i] = rate_or_nan<Rule>(earlier[i], later[i]);
}
}  // namespace portable

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/growth_kernels.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

#endif
