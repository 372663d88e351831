// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_JSON_ERROR_HPP
#define PROSPECTUS_INTEROP_JSON_ERROR_HPP

// What is wrong with a JSON text, and where.
//
//     describe(json_error{"$.data[3].pricing.prompt", 1234, "expected a number, as text or not"})
//         == "$.data[3].pricing.prompt, at byte 1234: expected a number, as text or not"
//
// Unit    The offset in bytes from the start of the text; the byte that is named is the first of the value, or the one at
//         which the text stops to be JSON. None where simdjson does not say where.
// Source  RFC 9535, JSONPath: `$` is the whole, members by name, elements by their place from 0.

#include <cstddef>
#include <optional>
#include <string>

namespace prospectus {

struct json_error {
    std::string path;
    std::optional<std::size_t> offset;
    std::string what;  // a part of a sentence

    friend bool operator==(json_error const&, json_error const&) = default;
};

[[nodiscard]] inline std::string describe(json_error const& e) {
    return e.path + (e.offset ? ", at byte " + std::to_string(*e.offset) : std::string{}) + ": " + e.what;
}

}  // namespace prospectus

#endif
