// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_MODEL_VERSION_HPP
#define PROSPECTUS_CORPORATE_MODEL_VERSION_HPP

// The version in a model's name, and which of two is the earlier version.
//
//     version_number{"4.5"} < version_number{"4.10"};              // by whole numbers, not by digits
//     version_number{"4"} == version_number{"4.0"};
//     auto const air = model_version_in("GLM-4.5-Air");            // family "GLM", number 4.5, variant "Air"
//     version_before("GLM-4.5", "GLM-4.10") == answer::yes;
//     version_before("GLM-4.5", "GPT-4")    == answer::cannot_be_known;     // two families
//     model_version_in("ChatGLM-6B")        == std::nullopt;                // a size is no version
//
// Naming  Release segment of a version, as in Python's PEP 440: missing numbers at the end are zeros.
// Shape   The version is the first number in the name that is no size: `6B`, `32k` and `8x7B` are sizes. A `v` before it
//         belongs to neither side. Families are equal whatever the case of their ASCII letters. Of one version no variant is
//         before another.
// Errors  The constructor throws std::invalid_argument for what is not one to four numbers below 2^32 with points between.
// Not for A day of release: a later version may be released first. before() of the releases asks their dates.

#include <prospectus/core/answer.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace prospectus {

namespace detail::model_name {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr char lowered(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
[[nodiscard]] constexpr bool is_alphanumeric(char c) noexcept {
    return is_digit(c) || (lowered(c) >= 'a' && lowered(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
[[nodiscard]] constexpr bool is_separator(char c) noexcept {
    return c == '-' || c == '_' || c == ' ' || c == '.' || c == ':';
}

}  // namespace detail::model_name

class version_number {
public:
    constexpr version_number() noexcept = default;
    constexpr explicit version_number(std::string_view text) {
        auto const read = read_from(text);
        if (!read) throw std::invalid_argument{"version_number: one to four numbers with points between"};
        *this = *read;
    }
    [[nodiscard]] static constexpr std::optional<version_number> read_from(std::string_view text) noexcept {
        version_number v;
        std::size_t field = 0;
        for (std::size_t i = 0;; ++field, ++i) {
            if (field == v.fields_.size() || i >= text.size() || !detail::model_name::is_digit(text[i]))
                return std::nullopt;
            std::uint64_t n = 0;
            for (; i < text.size() && detail::model_name::is_digit(text[i]); ++i) {
                n = n * 10 + static_cast<std::uint64_t>(text[i] - '0');
                if (n > 0xffff'ffff) return std::nullopt;
            }
            v.fields_[field] = static_cast<std::uint32_t>(n);
            if (i == text.size()) return v;
            if (text[i] != '.') return std::nullopt;
        }
    }

    /// Of four, zeros where none was written.
    [[nodiscard]] constexpr std::uint32_t field(std::size_t i) const noexcept { return i < 4 ? fields_[i] : 0; }

    friend constexpr bool operator==(version_number const&, version_number const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(version_number const& a, version_number const& b) noexcept {
        for (std::size_t i = 0; i < 4; ++i)
            if (a.fields_[i] != b.fields_[i]) return a.fields_[i] <=> b.fields_[i];
        return std::strong_ordering::equal;
    }

private:
    std::array<std::uint32_t, 4> fields_{};
};

/// Family and variant are parts of the name that was read.
struct model_version {
    std::string_view family{};
    version_number number{};
    std::string_view variant{};

    friend constexpr bool operator==(model_version const&, model_version const&) noexcept = default;
};

namespace detail::model_name {

/// Where the number that begins here ends, its points with it.
[[nodiscard]] constexpr std::size_t past_number(std::string_view text, std::size_t i) noexcept {
    while (i < text.size() && (is_digit(text[i]) || (text[i] == '.' && i + 1 < text.size() && is_digit(text[i + 1]))))
        ++i;
    return i;
}

/// 6B, 32k, 8x7B: by what stands behind the number.
[[nodiscard]] constexpr bool is_size(std::string_view behind) noexcept {
    if (behind.empty()) return false;
    char const c = lowered(behind[0]);
    if (c == 'x') return behind.size() > 1 && is_digit(behind[1]);
    return (c == 'b' || c == 'm' || c == 'k' || c == 't') && (behind.size() == 1 || !is_alphanumeric(behind[1]));
}

[[nodiscard]] constexpr std::string_view family_in(std::string_view text) noexcept {
    auto const n = text.size();
    if (n > 1 && lowered(text[n - 1]) == 'v' && is_separator(text[n - 2])) text.remove_suffix(1);
    while (!text.empty() && is_separator(text.back())) text.remove_suffix(1);
    while (!text.empty() && is_separator(text.front())) text.remove_prefix(1);
    return text;
}

[[nodiscard]] constexpr bool equal_but_for_case(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lowered(a[i]) != lowered(b[i])) return false;
    return true;
}

}  // namespace detail::model_name

[[nodiscard]] constexpr std::optional<model_version> model_version_in(std::string_view name) noexcept {
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!detail::model_name::is_digit(name[i])) continue;
        auto const past = detail::model_name::past_number(name, i);
        if (detail::model_name::is_size(name.substr(past))) {
            // Past the whole word: of 8x7B the 7 is no version either.
            for (i = past; i < name.size() && detail::model_name::is_alphanumeric(name[i]);) ++i;
            continue;
        }
        auto const number = version_number::read_from(name.substr(i, past - i));
        if (!number) return std::nullopt;
        auto variant = name.substr(past);
        while (!variant.empty() && detail::model_name::is_separator(variant.front())) variant.remove_prefix(1);
        return model_version{detail::model_name::family_in(name.substr(0, i)), *number, variant};
    }
    return std::nullopt;
}

/// Whether the one is of an earlier version of the same family.
[[nodiscard]] constexpr answer version_before(model_version const& a, model_version const& b) noexcept {
    if (!detail::model_name::equal_but_for_case(a.family, b.family)) return answer::cannot_be_known;
    return answer_of(a.number < b.number);
}
[[nodiscard]] constexpr answer version_before(std::string_view a, std::string_view b) noexcept {
    auto const of_a = model_version_in(a);
    auto const of_b = model_version_in(b);
    return of_a && of_b ? version_before(*of_a, *of_b) : answer::cannot_be_known;
}

}  // namespace prospectus

template <>
struct std::hash<prospectus::version_number> {
    [[nodiscard]] std::size_t operator()(prospectus::version_number const& v) const noexcept {
        std::size_t all = 0;
        for (std::size_t i = 0; i < 4; ++i) all = 31 * all + v.field(i);
        return all;
    }
};

#endif
