// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_WRITE_HPP
#define PROSPECTUS_TEXT_WRITE_HPP

// One verb for writing.
//
//     to_text(decimal{250, -2})             == "2.50";
//     append_text(line, partial_date{2022, 8})
//
// Shape  A type joins by specialising text_writer with `static void append(std::string&, T const&)`, and more of them
//        for its options. An enumeration with a describe() in its namespace, as every reason has one, is written so.

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

namespace prospectus {

template <class T>
struct text_writer;

template <class T>
concept described = std::is_enum_v<T> && requires(T value) {
    { describe(value) } -> std::same_as<std::string_view>;
};

template <described T>
struct text_writer<T> {
    static void append(std::string& out, T value) { out += describe(value); }
};

template <class T, class... Options>
concept writable_as_text = requires(std::string& out, T const& value, Options const&... options) {
    text_writer<T>::append(out, value, options...);
};

template <class T, class... Options>
    requires writable_as_text<T, Options...>
void append_text(std::string& out, T const& value, Options const&... options) {
    text_writer<T>::append(out, value, options...);
}

template <class T, class... Options>
    requires writable_as_text<T, Options...>
[[nodiscard]] std::string to_text(T const& value, Options const&... options) {
    std::string out;
    text_writer<T>::append(out, value, options...);
    return out;
}

}  // namespace prospectus

#endif
