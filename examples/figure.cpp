// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Figures as a text states them, and what they can be.
//
//     figure [--in UNIT] "TEXT"...
//
//     figure 约43亿港元      text,unit,hedge,value,core,reach
//                          约43亿港元,HKD,about,4300000000,"[4250000000, 4350000000]","(-inf, +inf)"
//
// UNIT is that of a number without one, and says what $ and ¥ are: USD, HKD/share, percent, points, multiple, token.
// For a text that cannot be read, the reason with a mark under the place, and exit status 2 when all are done.

#include <prospectus/text.hpp>

#include <cstddef>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "common/csv.hpp"
#include "common/mark.hpp"
#include "common/reading.hpp"

using namespace prospectus;

namespace {

constexpr std::string_view name_of(hedge how) {
    switch (how) {
        case hedge::none: return "none";
        case hedge::exactly: return "exactly";
        case hedge::about: return "about";
        case hedge::over: return "over";
        case hedge::at_least: return "at_least";
        case hedge::under: return "under";
        case hedge::at_most: return "at_most";
        case hedge::nearly: return "nearly";
        case hedge::range: return "range";
    }
    return "";
}

void print_row(std::string const& text, figure const& f) {
    std::cout << examples::csv_field(text) << ',' << to_text(f.in()) << ',' << name_of(f.how()) << ','
              << (f.to() ? "" : to_text(f.value())) << ',' << examples::csv_field(to_text(f.core())) << ','
              << examples::csv_field(to_text(f.reach())) << '\n';
}

/// Whether it can be read.
bool print(std::string const& text, reading_options const& options) {
    auto const read = from_text<figure>(text, options);
    if (read) return print_row(text, *read), true;
    std::cout.flush();
    std::cerr << examples::marked(text, read.error().offset, ": expected " + std::string{read.error().expected})
              << '\n';
    return false;
}

int usage() {
    std::cerr << "usage: figure [--in UNIT] TEXT...\n";
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> texts(argv + 1, argv + argc);
    reading_options options;
    if (!texts.empty() && texts.front() == "--in") {
        if (texts.size() < 3) return usage();
        auto const in = from_text<unit>(texts[1]);
        if (!in) {
            std::cerr << examples::marked(texts[1], in.error().offset, ": expected " + std::string{in.error().expected})
                      << '\n';
            return 2;
        }
        options = examples::options_for(*in);
        texts.erase(texts.begin(), texts.begin() + 2);
    }
    if (texts.empty() || texts.front() == "--help") return usage();

    std::cout << "text,unit,hedge,value,core,reach\n";
    bool all = true;
    for (auto const& text : texts) all = print(text, options) && all;
    return all ? 0 : 2;
}
