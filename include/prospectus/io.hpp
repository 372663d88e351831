// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_IO_HPP
#define PROSPECTUS_IO_HPP

// Everything that has a text, on a stream. The one header that includes <ostream>.
//
//     std::cout << fiscal_quarter{2025, 1} << ' ' << growth(80.0, 100.0) << '\n';   // FY2025Q1 +25.0%
//     namespace yours { using prospectus::operator<<; }     // a type of yours that has a text_writer streams too
//
// Shape   As to_text, whatever the stream's flags, precision and locale; its width, fill and side are kept.
//         Any other operator<< for a type goes before this one: none is changed or made ambiguous by it.
// Naming  date is Boost's type. Where `using namespace prospectus` is in sight it streams as 2026-01-08; where Boost's own
//         operator<< is included, that goes before: 2026-Jan-08. to_text(date) is the same everywhere.

#include <prospectus/text.hpp>

#include <concepts>
#include <ostream>

namespace prospectus {

/// Of streams of char. Written for any stream, because a template that names less gives way to one that names more.
template <class Char, class Traits, class T>
    requires std::same_as<std::basic_ostream<Char, Traits>, std::ostream> && writable_as_text<T>
std::basic_ostream<Char, Traits>& operator<<(std::basic_ostream<Char, Traits>& out, T const& value) {
    return out << to_text(value);
}

}  // namespace prospectus

#endif
