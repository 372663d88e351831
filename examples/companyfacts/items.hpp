// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_COMPANYFACTS_ITEMS_HPP
#define PROSPECTUS_EXAMPLES_COMPANYFACTS_ITEMS_HPP

// The items of a book that a list of concepts means, all in one unit.
//
//     items_meant(book, {"Revenues", "us-gaap:SalesRevenueNet"}, std::nullopt)
//
// Errors  Throws `refused`: none of the concepts is there, with near names; there are several units, or none such; a name
//         that two taxonomies have.

#include "../common/words.hpp"

#include <prospectus/filings/fact_book.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace companyfacts {

using namespace prospectus;
using examples::in_quotes;
using examples::refused;

struct items {
    std::vector<std::size_t> places{};  // in the order of preference
    std::string unit{};
    std::vector<std::string> absent{};  // concepts that the book does not have, in that unit at least
};

[[nodiscard]] inline std::string full_name(concept_name name) {
    return std::string{name.taxonomy} + ':' + std::string{name.name};
}

/// Places of the concept in every unit.
[[nodiscard]] inline std::vector<std::size_t> places_of(fact_book const& book, std::string_view given) {
    auto const colon = given.find(':');
    std::vector<std::size_t> found;
    std::vector<std::string> taxonomies;
    for (auto const place : book.items_named(colon == given.npos ? given : given.substr(colon + 1))) {
        auto const name = book.item_at(place).name;
        if (colon != given.npos && name.taxonomy != given.substr(0, colon)) continue;
        found.push_back(place);
        taxonomies.emplace_back(full_name(name));
    }
    std::sort(taxonomies.begin(), taxonomies.end());
    taxonomies.erase(std::unique(taxonomies.begin(), taxonomies.end()), taxonomies.end());
    if (taxonomies.size() > 1)
        throw refused{in_quotes(given) + " may be " + examples::listed(taxonomies, " or ") + ": write which"};
    return found;
}

[[nodiscard]] inline std::string near_concepts(fact_book const& book, std::string_view given) {
    auto const colon = given.find(':');
    std::vector<std::string> names;
    for (std::size_t i = 0; i < book.item_count(); ++i) names.emplace_back(book.item_at(i).name.name);
    auto const near = examples::near(colon == given.npos ? given : given.substr(colon + 1), names, 4);
    return near.empty()       ? "no name is near it"
           : near.size() == 1 ? "near it is " + near[0]
                              : "near it are " + examples::listed(near, " and ");
}

[[nodiscard]] inline items items_meant(fact_book const& book, std::vector<std::string> const& concepts,
                                       std::optional<std::string> const& unit) {
    items meant;
    std::vector<std::string> units;
    std::vector<std::vector<std::size_t>> places;
    for (auto const& given : concepts) {
        places.push_back(places_of(book, given));
        for (auto const place : places.back()) units.emplace_back(book.item_at(place).unit);
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    if (units.empty())
        throw refused{"no concept " + in_quotes(concepts.front()) + " here: " + near_concepts(book, concepts.front())};
    if (!unit && units.size() > 1)
        throw refused{examples::listed(concepts, " and ") + ": in " + examples::listed(units, " and ") +
                      "; say which by --unit " + units.front()};
    meant.unit = unit ? *unit : units.front();
    if (std::find(units.begin(), units.end(), meant.unit) == units.end())
        throw refused{"--unit " + in_quotes(meant.unit) + ": " + examples::listed(concepts, " and ") + " is in " +
                      examples::listed(units, " and ")};
    for (std::size_t i = 0; i < concepts.size(); ++i) {
        bool there = false;
        for (auto const place : places[i]) {
            if (book.item_at(place).unit != meant.unit) continue;
            there = true;
            if (std::find(meant.places.begin(), meant.places.end(), place) == meant.places.end())
                meant.places.push_back(place);
        }
        if (!there) meant.absent.push_back(concepts[i]);
    }
    return meant;
}

}  // namespace companyfacts

#endif
