// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_DETAIL_ROUND_LINKS_HPP
#define PROSPECTUS_CORPORATE_DETAIL_ROUND_LINKS_HPP

// Which rounds are parts of which, by their places; without circles.
//
//     auto const links = round_links::of(rounds);                 // an outcome
//     links->of_round(2)                                          // of what the third is a part
//     links->wholes_first()                                       // an order in which each whole precedes its parts

#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/funding_reason.hpp>
#include <prospectus/corporate/funding_round.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace prospectus::detail {

struct round_link {
    std::size_t round;
    answer counted_there;
};

class round_links {
public:
    [[nodiscard]] static outcome<round_links, ledger_error> of(std::vector<funding_round> const& rounds) {
        round_links links;
        links.links_.resize(rounds.size());
        for (std::size_t i = 0; i < rounds.size(); ++i)
            for (auto const& part : rounds[i].parts_of) {
                auto const whole = place_of(part.round, rounds, i);
                if (!whole) return unexpected{ledger_error{whole.error(), i}};
                links.links_[i].push_back({*whole, part.counted_there});
            }
        links.sort();
        for (std::size_t i = 0; i < rounds.size() && links.order_.size() < rounds.size(); ++i)
            if (links.leads_back(i)) return unexpected{ledger_error{funding_reason::part_of_itself, i}};
        return links;
    }

    [[nodiscard]] std::vector<round_link> const& of_round(std::size_t i) const { return links_[i]; }
    [[nodiscard]] std::vector<std::size_t> const& wholes_first() const noexcept { return order_; }

private:
    /// The only other round of that label.
    [[nodiscard]] static outcome<std::size_t, funding_reason> place_of(std::string const& label,
                                                                       std::vector<funding_round> const& rounds,
                                                                       std::size_t part) {
        std::optional<std::size_t> found;
        for (std::size_t j = 0; j < rounds.size(); ++j) {
            if (j == part || rounds[j].label != label) continue;
            if (found) return unexpected{funding_reason::round_named_twice};
            found = j;
        }
        if (found) return *found;
        return unexpected{label == rounds[part].label ? funding_reason::part_of_itself : funding_reason::no_such_round};
    }
    /// Rounds on a circle, and their parts, are left out.
    void sort() {
        std::vector<std::vector<std::size_t>> parts(links_.size());
        std::vector<std::size_t> wholes_left(links_.size());
        for (std::size_t i = 0; i < links_.size(); ++i) {
            wholes_left[i] = links_[i].size();
            for (auto const& link : links_[i]) parts[link.round].push_back(i);
            if (wholes_left[i] == 0) order_.push_back(i);
        }
        for (std::size_t done = 0; done < order_.size(); ++done)
            for (auto const part : parts[order_[done]])
                if (--wholes_left[part] == 0) order_.push_back(part);
    }
    [[nodiscard]] bool leads_back(std::size_t from) const {
        std::vector<bool> seen(links_.size());
        for (std::vector<std::size_t> left{from}; !left.empty();) {
            auto const at = left.back();
            left.pop_back();
            for (auto const& link : links_[at]) {
                if (link.round == from) return true;
                if (!seen[link.round]) left.push_back(link.round);
                seen[link.round] = true;
            }
        }
        return false;
    }

    std::vector<std::vector<round_link>> links_;
    std::vector<std::size_t> order_;
};

}  // namespace prospectus::detail

#endif
