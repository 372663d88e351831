// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_ZHIPU_CLAIMS_HPP
#define PROSPECTUS_EXAMPLES_ZHIPU_CLAIMS_HPP

// What the article's own figures bear out of each of its claims. The verdicts are the library's.

#include "document.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zhipu {

class claim_checker {
public:
    explicit claim_checker(document const& d) : d_{d} {}

    /// In the order below; a claim that the document does not make is left out.
    [[nodiscard]] std::vector<claim> all() const {
        std::vector<claim> checked;
        auto const check = [&](std::string const& what, evidence const& held) {
            if (auto const found = d_.claims.find(what); found != d_.claims.end())
                checked.emplace_back(what, found->second.value, held);
        };
        check("opening return", return_on_issue(d_.listed, d_.first_day.open));
        check("last return", return_on_issue(d_.listed, d_.first_day.last));
        check("capitalisation at issue", capitalisation_at_issue(d_.listed, d_.first_day));
        check("cornerstone share", cornerstone_share(d_.ipo));
        check("use of proceeds in all", uses_in_all(d_.ipo));
        check("revenue mix in all", sum_of("revenue mix"));
        check("compound growth of revenue", compound());
        check("growth of revenue in dollars", dollar_growth());
        check("research in all", total(flow("research")));
        check("research to revenue", research_to_revenue());
        check("losses in all", losses());
        check("context growth", context_growth());
        check("funding in all", funding());
        check("funding rounds", rounds());
        check("GLM-130B before ChatGPT", between("GLM-130B", "ChatGPT"));
        check("ChatGLM after ChatGPT", between("ChatGPT", "ChatGLM"));
        for (auto const& [what, day] : d_.claims_of_order) {
            auto const* release = find("ChatGLM-6B");
            auto const* rival = find("GPT-4");
            checked.push_back(same_day_claim(what, release ? release->released : std::nullopt,
                                             rival ? rival->released : std::nullopt));
        }
        return checked;
    }

private:
    using growth_found = outcome<estimate, growth_reason>;
    using amount_found = outcome<estimate, amount_reason>;

    [[nodiscard]] flow_series<figure> flow(std::string const& kind) const {
        auto const found = d_.flows.find(kind);
        return found == d_.flows.end() ? flow_series<figure>{} : found->second;
    }
    [[nodiscard]] model_release const* find(std::string const& name) const {
        for (auto const* list : {&d_.releases, &d_.rivals})
            for (auto const& release : *list)
                if (release.name == name) return &release;
        return nullptr;
    }
    [[nodiscard]] amount_found sum_of(std::string const& kind) const {
        std::vector<figure> parts;
        if (auto const found = d_.others.find(kind); found != d_.others.end())
            for (auto const& part : found->second) parts.push_back(part.value);
        return sum(parts);
    }

    /// From the first year to the last, counted in years.
    [[nodiscard]] growth_found compound() const {
        auto const revenue = flow("revenue");
        std::optional<std::size_t> first, last;
        for (std::size_t i = 0; i < revenue.size(); ++i)
            if (revenue.periods()[i].kind() == period_kind::year) {
                if (!first) first = i;
                last = i;
            }
        if (!first || first == last) return unexpected{growth_reason::missing_base};
        auto const years = periods_between(revenue.periods()[*first], revenue.periods()[*last], d_.issuer.calendar);
        if (!years) return unexpected{growth_reason::different_length};
        return compound_growth(revenue.values()[*first], revenue.values()[*last],
                               years_between{static_cast<int>(*years)});
    }
    [[nodiscard]] growth_found dollar_growth() const {
        auto const rates = growth_on_year(flow("revenue in dollars"), d_.issuer.calendar);
        return rates.empty() ? growth_found{unexpected{growth_reason::missing_value}} : rates.values().back();
    }
    [[nodiscard]] amount_found research_to_revenue() const {
        std::vector<figure> research, revenue;  // of the periods that both have
        auto const both = join(flow("research"), flow("revenue"));
        for (auto const& [spent, earned] : both.values()) {
            research.push_back(spent);
            revenue.push_back(earned);
        }
        return sum(research).and_then([&](estimate const& spent) {
            return sum(revenue).and_then([&](estimate const& earned) { return divide(spent, earned); });
        });
    }
    /// Three years are stated; that of the half year after them is not, and may be anything.
    [[nodiscard]] evidence losses() const {
        auto const stated = flow("net loss");
        auto const known = total(stated);
        auto const half = find_period(period_kind::half, period_label{2025, 1}, d_.issuer.calendar).value();
        if (stated.find(half)) return known;
        return evidence::partial(known, interval::everything(), "the loss of " + to_text(half));
    }
    [[nodiscard]] growth_found context_growth() const {
        auto const found = d_.others.find("context");
        if (found == d_.others.end() || found->second.size() != 2) return unexpected{growth_reason::missing_value};
        return growth(found->second[1].value, found->second[0].value);
    }
    [[nodiscard]] evidence funding() const {
        auto const all = total_raised(d_.rounds);
        if (!all) return evidence{amount_found{unexpected{all.error()}}};
        if (!all->sure) return evidence{amount_found{unexpected{amount_reason::nothing_to_sum}}};
        return evidence::partial(*all->sure, interval::at_least(0), "what the rounds not told of raised");
    }
    /// A row may stand for several rounds.
    [[nodiscard]] evidence rounds() const {
        estimate const known{interval{static_cast<std::int64_t>(d_.rounds.size())}, unit::number()};
        return evidence::partial(known, interval::at_least(0), "the number of rounds not told of");
    }
    [[nodiscard]] evidence between(std::string const& earlier, std::string const& later) const {
        auto const* a = find(earlier);
        auto const* b = find(later);
        auto const days = a && b ? time_between(*a, *b) : std::nullopt;
        if (!days) return outcome<estimate, dating_reason>{unexpected{dating_reason::not_dated}};
        return *days;
    }

    document const& d_;
};

}  // namespace zhipu

#endif
