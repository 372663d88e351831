// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Checks the sums of an XBRL report: every total against its weighted parts, as Calculations 1.1 has it.
//
//     check_sums FACTS.csv ARCS.csv [--mode round|truncate]

#include "check_sums/checks.hpp"

#include <fstream>
#include <iostream>

using namespace check_sums;

namespace {

constexpr std::string_view usage =
    "usage: check_sums FACTS.csv ARCS.csv [--mode round|truncate]\n"
    "  FACTS.csv: concept,start,end,unit,decimals,value; ARCS.csv: role,parent,child,weight,order\n";

std::string cell(std::string_view text) {
    if (text.find_first_of(",\"\n") == text.npos) return std::string{text};
    std::string out{'"'};
    for (char const c : text) out.append(c == '"' ? 2 : 1, c);
    return out += '"';
}
std::string cell(std::optional<decimal> const& number) { return number ? to_text(number->shortest()) : std::string{}; }
std::string cell(std::optional<interval> const& i) { return i ? cell(to_text(*i)) : std::string{}; }

/// Which parts are absent, and what they would have to be.
std::string because(checked_sum const& checked) {
    std::string out;
    for (auto const& [name, why] : checked.absent)
        out.append(out.empty() ? "" : "; ").append(name).append(" is ").append(describe(why));
    auto const sentence = explain(checked.found);
    return out.append(out.empty() || sentence.empty() ? "" : ": ").append(sentence);
}

void print(checked_report const& checked) {
    std::cout << "role,total,period,unit,reported,added_up,reported_can_be,added_up_can_be,verdict,because\n";
    std::size_t counts[4]{};
    for (auto const& sum : checked.sums) {
        ++counts[static_cast<std::size_t>(sum.found.verdict)];
        auto const start = sum.where.start ? to_text(*sum.where.start) + '/' : std::string{};
        std::cout << cell(sum.sum->role) << ',' << cell(sum.sum->total) << ',' << start << to_text(sum.where.end) << ','
                  << cell(sum.where.unit) << ',' << cell(sum.total) << ',' << cell(sum.parts) << ','
                  << cell(sum.found.total) << ',' << cell(sum.found.parts) << ',' << describe(sum.found.verdict) << ','
                  << cell(because(sum)) << '\n';
    }
    std::cout << "# " << checked.sums.size() << " sums: " << counts[0] << " consistent, " << counts[1]
              << " consistent as reported, " << counts[2] << " undecidable, " << counts[3] << " inconsistent\n"
              << "# " << checked.without_parts << " more totals in periods for which no part is reported\n";
}

template <class Reader>
auto read_file(std::string const& name, Reader const& reader) {
    std::ifstream file{name};
    if (!file) throw std::runtime_error{"cannot read " + name};
    try {
        return reader(file);
    } catch (refused_row const& refused) {
        throw std::runtime_error{name + ", " + refused.what()};
    }
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::string> names;
    auto kind = digits_are::rounded;
    for (int i = 1; i < count; ++i) {
        std::string_view const word = arguments[i];
        if (!word.starts_with("--")) {
            names.emplace_back(word);
            continue;
        }
        std::string_view const mode = word == "--mode" && i + 1 < count ? arguments[++i] : "";
        if (mode != "round" && mode != "truncate") return std::cerr << usage, 2;
        kind = mode == "round" ? digits_are::rounded : digits_are::truncated;
    }
    if (names.size() != 2) return std::cerr << usage, 2;
    try {
        report const read{read_file(names[0], read_facts), read_file(names[1], read_sums)};
        print(report_checker{read, kind}.all());
    } catch (std::runtime_error const& refused) {
        std::cerr << "check_sums: " << refused.what() << '\n';
        return 2;
    }
}
