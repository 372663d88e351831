// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMMON_LOAD_COMPANYFACTS_HPP
#define PROSPECTUS_EXAMPLES_COMMON_LOAD_COMPANYFACTS_HPP

// A file of company facts as a book, or words that say what is wrong with it.

#include "words.hpp"

#include <prospectus/interop/sec_companyfacts.hpp>

#include <fstream>
#include <string>

namespace examples {

/// Throws `refused`.
[[nodiscard]] inline prospectus::fact_book load_companyfacts(std::string const& name) {
    std::ifstream file{name, std::ios::binary};
    if (!file) throw refused{"cannot read " + name + ": give a file as data.sec.gov/api/xbrl/companyfacts/ has them"};
    std::string text;
    for (char part[65536]; file.read(part, sizeof part), file.gcount() > 0;)
        text.append(part, static_cast<std::size_t>(file.gcount()));
    if (file.bad()) throw refused{"cannot read " + name + ": it is no file"};
    auto book = prospectus::read_sec_companyfacts(text);
    if (!book) throw refused{name + ": " + prospectus::describe(book.error())};
    if (book->empty()) throw refused{name + ": no facts in it"};
    return *std::move(book);
}

}  // namespace examples

#endif
