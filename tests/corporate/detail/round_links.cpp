// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/detail/round_links.hpp>

#include <boost/test/unit_test.hpp>

#include <random>
#include <string>
#include <vector>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_detail_round_links)

BOOST_AUTO_TEST_CASE(a_whole_comes_before_its_parts_and_every_circle_is_found) {
    std::mt19937 random{17};
    int circles = 0;
    for (int n = 0; n < 200; ++n) {
        std::size_t const count = 1 + random() % 6;
        std::vector<funding_round> rounds(count);
        std::vector<std::vector<bool>> reaches(count, std::vector<bool>(count));
        for (std::size_t i = 0; i < count; ++i) rounds[i].label = std::to_string(i);
        for (std::size_t links = random() % 8; links > 0; --links) {
            auto const part = random() % count;
            auto const whole = random() % count;
            rounds[part].parts_of.push_back(tranche_of(std::to_string(whole)));
            reaches[part][whole] = true;
        }
        for (std::size_t k = 0; k < count; ++k)  // Warshall's closure
            for (std::size_t i = 0; i < count; ++i)
                for (std::size_t j = 0; j < count; ++j)
                    if (reaches[i][k] && reaches[k][j]) reaches[i][j] = true;
        bool circle = false;
        for (std::size_t i = 0; i < count; ++i) circle = circle || reaches[i][i];
        auto const links = detail::round_links::of(rounds);
        BOOST_REQUIRE(links.has_value() != circle);
        circles += circle ? 1 : 0;
        if (circle) {
            BOOST_TEST((links.error().reason == funding_reason::part_of_itself));
            BOOST_TEST(reaches[links.error().round][links.error().round]);
            continue;
        }
        std::vector<std::size_t> place(count, count);
        for (std::size_t i = 0; i < count; ++i) place[links->wholes_first()[i]] = i;
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t j = 0; j < count; ++j)
                if (reaches[i][j]) BOOST_TEST(place[j] < place[i]);
    }
    BOOST_TEST((circles > 20 && circles < 180));
}

BOOST_AUTO_TEST_CASE(a_round_that_is_a_part_in_very_many_ways_is_looked_at_once) {
    std::vector<funding_round> rounds(300);
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        rounds[i].label = std::to_string(i);
        if (i + 1 < rounds.size())
            for (int twice = 0; twice < 2; ++twice) rounds[i].parts_of.push_back(tranche_of(std::to_string(i + 1)));
    }
    // 2^299 ways lead from the first to the last.
    BOOST_TEST(detail::round_links::of(rounds)->wholes_first().front() == rounds.size() - 1);
}

BOOST_AUTO_TEST_SUITE_END()
