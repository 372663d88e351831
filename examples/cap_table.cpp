// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Who holds what of a company, by its records in Open Cap Format, and what the next round makes of it.
//
//     cap_table FOLDER [--raise AMOUNT --pre-money AMOUNT] [--pool-increase SHARES] [--price-decimals N] [--on DAY] [--csv]
//
// FOLDER has a manifest and the files that it lists. Every name of what is not there is listed, and every security that
// cannot be counted, with the reason. Exit status 2 for arguments, and for a folder that is not as the format has it.

#include "cap_table/round.hpp"

#include <iostream>
#include <span>

using namespace cap_table_program;

namespace {

constexpr std::string_view usage =
    "usage: cap_table FOLDER [--raise AMOUNT --pre-money AMOUNT] [--pool-increase SHARES] [--price-decimals N]\n"
    "                 [--on DAY] [--csv]\n"
    "  FOLDER            a company in Open Cap Format: its manifest, and the files that it lists\n"
    "  --raise           of the next round, such as 5,000,000 or \"USD 5 million\"\n"
    "  --pre-money       with all that converts and the pool counted in; or --price of a share\n"
    "  --pool-increase   shares that the round adds to the pool\n"
    "  --price-decimals  to which prices are rounded; they stay exact if not said\n"
    "  --on              the day of the round; that of the manifest if not said\n"
    "  --csv             holder,class,as,shares,fully_diluted\n";

void run(question const& asked) {
    auto const read = ocf::read_folder(asked.folder);
    if (!read) throw refused{describe(read.error())};
    auto const held = ocf::holdings_of(*read);
    if (!held) throw refused{asked.folder + ": all shares together are more than 64 bits hold"};
    if (asked.csv) return print_csv(std::cout, *held);
    std::optional<next_round_answer> answer;
    if (asked.raise) answer = next_round_of(*read, *held, asked);
    print_company(std::cout, *read);
    std::cout << '\n';
    print_holders(std::cout, *held);
    print_convertibles(std::cout, *read, *held);
    if (answer) print_round(std::cout, *read, *held, asked, *answer);
    print_open(std::cout, *read, *held);
}

}  // namespace

int main(int count, char** arguments) {
    try {
        auto const asked =
            question_from(std::span{arguments, static_cast<std::size_t>(count)}.subspan(count > 0 ? 1 : 0));
        if (!asked) return std::cerr << usage, 2;
        run(*asked);
    } catch (refused const& why) {
        std::cerr << "cap_table: " << why.what() << '\n';
        return 2;
    }
}
