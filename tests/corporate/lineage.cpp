// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/lineage.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace prospectus;

namespace {

model_release made(std::string name, std::vector<std::string> bases = {}) {
    model_release r{.name = std::move(name)};
    r.base_models = std::move(bases);
    return r;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_lineage)

BOOST_AUTO_TEST_CASE(ancestors_and_descendants_are_each_found_once_the_near_ones_first) {
    // d is made of b and c, which are both made of a.
    auto const family = lineage::from({made("d", {"b", "c", "b"}), made("b", {"a"}), made("c", {"a", "x"}), made("a")});
    BOOST_TEST_REQUIRE(family.has_value());
    BOOST_TEST((family->bases(0) == std::vector<std::size_t>{1, 2}));
    BOOST_TEST((family->ancestors(0) == std::vector<std::size_t>{1, 2, 3}));
    BOOST_TEST((family->descendants(3) == std::vector<std::size_t>{1, 2, 0}));
    BOOST_TEST((family->derived(1) == std::vector<std::size_t>{0}));
    BOOST_TEST((family->dangling() == std::vector<dangling_base>{{2, 1}}));
    BOOST_CHECK_THROW((void)family->ancestors(4), std::out_of_range);
    BOOST_TEST(lineage::from({})->size() == 0U);
}

BOOST_AUTO_TEST_CASE(a_circle_is_refused_with_the_places_on_it) {
    auto const circle = lineage::from({made("tail", {"a"}), made("a", {"b"}), made("root"), made("b", {"root", "c"}),
                                       made("c", {"a"}), made("leaf", {"tail"})});
    BOOST_TEST((circle.error() == lineage_fault{lineage_reason::circle, {1, 3, 4}}));
    BOOST_TEST((lineage::from({made("a", {"a"})}).error() == lineage_fault{lineage_reason::circle, {0}}));
}

BOOST_AUTO_TEST_CASE(a_long_line_takes_no_recursion_and_a_base_closes_it) {
    std::vector<model_release> line;
    int const n = 20'000;
    for (int i = 0; i < n; ++i) line.push_back(made(std::to_string(i), {std::to_string(i + 1)}));
    auto const open = lineage::from(line);
    BOOST_TEST_REQUIRE(open.has_value());
    BOOST_TEST(open->ancestors(0).size() == static_cast<std::size_t>(n) - 1);
    line.back().base_models = {"0"};
    BOOST_TEST(lineage::from(line).error().places.size() == static_cast<std::size_t>(n));
}

BOOST_AUTO_TEST_CASE(a_base_that_two_could_be_is_refused_and_a_name_that_none_asks_for_is_not) {
    BOOST_TEST((lineage::from({made("a"), made("b", {"a"}), made("a")}).error() ==
                lineage_fault{lineage_reason::two_of_one_name, {0, 2}}));
    BOOST_TEST(lineage::from({made("a"), made("a")}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
