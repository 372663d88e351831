// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_LISTED_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_LISTED_HPP

// The models that OpenRouter lists, as releases on the day on which it listed them; and an account of the file.
//
// Naming  A model whose name tells no developer is of the one that others of its author tell, if that is only one.

#include "report.hpp"

#include <prospectus/interop/openrouter.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <ostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace model_releases {

[[nodiscard]] inline std::vector<model_release> releases_of(openrouter_models const& read) {
    std::map<std::string_view, std::set<std::string>> told;  // by author
    for (auto const& m : read.models)
        if (auto const author = openrouter_author(m.id); author != m.release.developer)
            told[author].insert(m.release.developer);
    std::vector<model_release> releases;
    for (auto const& m : read.models) {
        releases.push_back(m.release);
        releases.back().released = m.listed;
        auto const author = openrouter_author(m.id);
        auto const names = told.find(author);
        if (author == m.release.developer && names != told.end() && names->second.size() == 1)
            releases.back().developer = *names->second.begin();
    }
    return releases;
}

inline void print_account(std::ostream& out, openrouter_models const& read, std::vector<trend> const& trends,
                          std::optional<partial_date> since) {
    std::size_t by_use = 0, without_day = 0, tiers = 0, zero = 0, early = 0;
    for (auto const& m : read.models) {
        by_use += m.price_depends_on_use ? 1U : 0U;
        without_day += m.listed ? 0U : 1U;
        tiers += openrouter_tier(m.id).empty() ? 0U : 1U;
        early += since && m.listed && before(*m.listed, *since) == answer::yes ? 1U : 0U;
        bool is_zero = openrouter_tier(m.id).empty() && !m.release.prices.empty();
        for (auto const& p : m.release.prices) is_zero = is_zero && p.per_million.amount().sign() == 0;
        zero += is_zero ? 1U : 0U;
    }
    out << "# " << examples::counted(read.count(), "model") << ": " << read.models.size() << " read, "
        << read.skipped.size() << " refused\n"
        << "# released: the day on which OpenRouter listed it, in UTC; prices: those of the file\n";
    if (without_day > 0) out << "# without a day: " << without_day << '\n';
    if (tiers > 0) out << "# of another tier, such as free, which sets no record of prices: " << tiers << '\n';
    if (zero > 0) out << "# for nothing, which sets none either: " << zero << '\n';
    if (by_use > 0) out << "# of a price that depends on the use: " << by_use << '\n';
    for (auto const& t : trends) parts::print_fit(out, t);
    if (since) out << "# " << early << " of before " << to_text(*since) << " take no part in records\n";
    if (!read.skipped.empty()) out << "# refused\n";
    for (auto const& why : read.skipped) out << "#   " << examples::printable(describe(why)) << '\n';
}

}  // namespace model_releases

#endif
