// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_CHECK_SUMS_CHECKS_HPP
#define PROSPECTUS_EXAMPLES_CHECK_SUMS_CHECKS_HPP

// Every sum of a report in every period and unit of its total. What consistent means is the library's.

#include "report.hpp"

namespace check_sums {

struct absent_part {
    std::string name;
    item_reason why;
};

struct checked_sum {
    sum_of_parts const* sum;
    context where;
    summation found;
    std::optional<decimal> total{};  // the numbers as written, of duplicates the one with most decimals
    std::optional<decimal> parts{};
    std::vector<absent_part> absent{};
};

struct checked_report {
    std::vector<checked_sum> sums{};
    std::size_t without_parts = 0;  // totals in periods for which no part is reported at all: no sums
};

[[nodiscard]] inline std::optional<decimal> number_of(std::vector<fact> const& facts) {
    fact best;
    for (auto const& one : facts)
        if (one && (!best || !one->decimals || (best->decimals && *best->decimals < *one->decimals))) best = one;
    return best ? std::optional{best->value} : std::nullopt;
}

class report_checker {
public:
    report_checker(report const& r, digits_are kind) : report_{r}, kind_{kind} {}

    [[nodiscard]] checked_report all() const {
        checked_report checked;
        for (auto const& sum : report_.sums) {
            auto const totals = report_.facts.find(sum.total);
            if (totals == report_.facts.end()) continue;
            for (auto const& [where, facts] : totals->second) {
                if (has_part(sum, where)) checked.sums.push_back(check(sum, where, facts));
                else ++checked.without_parts;
            }
        }
        return checked;
    }

private:
    [[nodiscard]] std::vector<fact> const& facts_of(std::string const& name, context const& where) const {
        static std::vector<fact> const none;
        auto const concept_facts = report_.facts.find(name);
        if (concept_facts == report_.facts.end()) return none;
        auto const found = concept_facts->second.find(where);
        return found == concept_facts->second.end() ? none : found->second;
    }
    [[nodiscard]] bool has_part(sum_of_parts const& sum, context const& where) const {
        for (auto const& part : sum.parts)
            if (!facts_of(part.part, where).empty()) return true;
        return false;
    }
    [[nodiscard]] checked_sum check(sum_of_parts const& sum, context const& where,
                                    std::vector<fact> const& totals) const {
        std::vector<contribution> parts;
        std::optional<decimal> added = decimal{};
        for (auto const& part : sum.parts) {
            auto const& facts = facts_of(part.part, where);
            parts.push_back({to_fraction(part.weight), common_range(facts, kind_)});
            auto const number = parts.back().item ? number_of(facts) : decimal{};
            auto const weighted = number ? checked_multiply(*number, part.weight) : std::nullopt;
            added = added && weighted ? checked_add(*added, *weighted) : std::nullopt;
        }
        checked_sum checked{&sum, where, check_summation(common_range(totals, kind_), parts), number_of(totals), added};
        for (auto const i : checked.found.absent) checked.absent.push_back({sum.parts[i].part, parts[i].item.error()});
        return checked;
    }

    report const& report_;
    digits_are kind_;
};

}  // namespace check_sums

#endif
