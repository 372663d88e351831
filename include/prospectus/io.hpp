// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_IO_HPP
#define PROSPECTUS_IO_HPP

// Everything that has a text, on a stream. The one header that includes <ostream>.
//
//     std::cout << fiscal_quarter{2025, 1} << ' ' << growth(80.0, 100.0) << '\n';   // FY2025Q1 +25.0%
//
// Shape  As to_text; the stream's own flags do not matter, but its width does.

#include <prospectus/text.hpp>

#include <ostream>

namespace prospectus {

template <class T>
    requires writable_as_text<T>
std::ostream& operator<<(std::ostream& out, T const& value) {
    return out << to_text(value);
}

}  // namespace prospectus

#endif
