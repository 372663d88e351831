// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_FILINGS_EXCERPT_HPP
#define PROSPECTUS_TESTS_FILINGS_EXCERPT_HPP

// What real companies filed of a few concepts (tests/data/filings). Without the library's own readers.

#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/flow_of.hpp>

#include <tests/rows.hpp>

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>

namespace tests {

/// Of 81797000000, -1.25.
inline prospectus::decimal decimal_of(std::string text) {
    auto const point = text.find('.');
    int places = 0;
    if (point != std::string::npos) {
        places = static_cast<int>(text.size() - point) - 1;
        text.erase(point, 1);
    }
    return prospectus::decimal{std::strtoll(text.c_str(), nullptr, 10), -places};
}

inline prospectus::fact_book excerpt(std::string const& ticker) {
    prospectus::fact_book book;
    for (auto const& fields : rows_of(PROSPECTUS_TEST_DATA "/filings/" + ticker + ".csv")) {
        auto const last = day_of(fields.at(3));
        prospectus::fact f{.name = {"", fields.at(0)},
                           .unit = fields.at(1),
                           .period = fields.at(2).empty() ? prospectus::fact_period::at(last)
                                                          : prospectus::day_span{day_of(fields.at(2)), last},
                           .value = decimal_of(fields.at(4)),
                           .source = {.accession = prospectus::accession_number::from(fields.at(5)).value(),
                                      .filed = day_of(fields.at(6)),
                                      .form = fields.at(7),
                                      .fp = fields.at(9)}};
        if (!fields.at(8).empty()) f.source.fy = std::stoi(fields.at(8));
        book.append(f);
    }
    return book;
}

inline prospectus::reported_flow flow_in(prospectus::fact_book const& book, std::string_view name,
                                         std::string_view unit, prospectus::knowledge meant) {
    auto const item = book.find({"", name}, unit);
    if (!item) throw std::runtime_error{"no such item in the excerpt"};
    return prospectus::flow_of(book, *item, meant).value();
}

}  // namespace tests

#endif
