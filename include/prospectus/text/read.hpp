// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_READ_HPP
#define PROSPECTUS_TEXT_READ_HPP

// One verb for reading: the whole text is a T, or there is an error with its place.
//
//     from_text<decimal>("1,234.50")         == decimal{123450, -2};
//     from_text<decimal>("12x").error()      == text_error{2, "the end, or a digit"};
//
// Errors  text_error, or for fiscal_history its own. Nothing throws, nothing is read past the end, nothing is allocated.
// Shape   A type joins by specialising text_reader.

#include <prospectus/core/outcome.hpp>
#include <prospectus/text/error.hpp>

#include <string_view>

namespace prospectus {

template <class T>
struct text_reader;

template <class T, class... Options>
[[nodiscard]] constexpr auto from_text(std::string_view text, Options const&... options) {
    return text_reader<T>::read(text, options...);
}

}  // namespace prospectus

#endif
