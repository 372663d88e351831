// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/known_facts.hpp>

#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <vector>

using namespace prospectus;
using tests::made;
using tests::revenues;
using tests::year_of;

namespace {

fact_book restated_twice() {
    fact_book book;
    book.append(made(year_of(2020), 100, date{2021, 2, 1}, 1));
    book.append(made(year_of(2020), 100, date{2021, 2, 1}, 2));
    book.append(made(year_of(2020), 90, date{2022, 2, 1}, 3));
    book.append(made(year_of(2021), 120, date{2022, 2, 1}, 3));
    book.append(made(year_of(2020), 95, date{2022, 6, 1}, 4, "8-K"));
    return book;
}

decimal value_on(fact_book const& book, knowledge meant) { return known_fact(book, 0, year_of(2020), meant)->value; }

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_known_facts)

BOOST_AUTO_TEST_CASE(each_knowledge_has_its_own_value) {
    auto const book = restated_twice();
    BOOST_TEST((value_on(book, as_first_reported) == decimal{100}));
    BOOST_TEST((value_on(book, latest) == decimal{95}));
    BOOST_TEST((value_on(book, latest.periodic_reports_only()) == decimal{90}));
    BOOST_TEST((value_on(book, as_of(date{2022, 1, 31})) == decimal{100}));
    BOOST_TEST((value_on(book, as_of(date{2022, 2, 1})) == decimal{90}));  // that day included
    BOOST_TEST((value_on(book, as_of(date{2022, 5, 31})) == decimal{90}));
    BOOST_TEST(!known_fact(book, 0, year_of(2020), as_of(date{2021, 1, 31})));
    BOOST_TEST(!known_fact(book, 0, year_of(2019), latest));
}

BOOST_AUTO_TEST_CASE(a_value_is_restated_when_the_knowledge_has_another) {
    auto const book = restated_twice();
    BOOST_TEST(known_fact(book, 0, year_of(2020), as_first_reported)->restated);  // since
    BOOST_TEST(known_fact(book, 0, year_of(2020), latest)->restated);
    BOOST_TEST(!known_fact(book, 0, year_of(2020), as_of(date{2022, 1, 31}))->restated);  // not known then
    BOOST_TEST(!known_fact(book, 0, year_of(2021), latest)->restated);
}

BOOST_AUTO_TEST_CASE(a_late_report_of_an_old_period_moves_nothing_else) {
    auto book = restated_twice();
    auto const before = known_facts(book, 0, latest);
    book.append(made(year_of(2015), 7, date{2030, 1, 1}, 9));
    auto const after = known_facts(book, 0, latest);
    BOOST_TEST(after.size() == before.size() + 1);
    BOOST_TEST((after.front().period == year_of(2015)));
    BOOST_TEST((after.back() == before.back()));  // 2021 is the newest still
}

BOOST_AUTO_TEST_CASE(of_two_values_in_one_filing_the_first_is_taken_and_marked) {
    fact_book book;
    book.append(made(year_of(2020), 100, date{2021, 2, 1}, 1));
    book.append(made(year_of(2020), 101, date{2021, 2, 1}, 1));
    for (auto const k : {as_first_reported, latest}) {
        BOOST_TEST((value_on(book, k) == decimal{100}));
        BOOST_TEST(known_fact(book, 0, year_of(2020), k)->restated);
    }
}

// Against every fact looked at one by one, in any order of adding.
BOOST_AUTO_TEST_CASE(every_knowledge_agrees_with_a_look_at_every_fact) {
    std::mt19937 random{3};
    for (int round = 0; round < 60; ++round) {
        fact_book book;
        std::vector<fact> facts;
        for (int i = 0; i < 80; ++i)
            facts.push_back(made(random() % 5 == 0 ? fact_period::at(date{2014, 12, 31})
                                                   : year_of(2010 + static_cast<int>(random() % 6)),
                                 static_cast<int>(random() % 3),
                                 date{2020, 1, 1} + boost::gregorian::days{static_cast<int>(random() % 5)},
                                 random() % 40, random() % 3 == 0 ? "8-K" : "10-Q/A"));
        for (auto const& f : facts) book.append(f);
        auto const on = date{2020, 1, 3};
        for (auto const meant : {as_first_reported, latest, as_of(on), latest.periodic_reports_only(),
                                 as_of(on).periodic_reports_only()}) {
            std::map<fact_period, std::vector<std::size_t>> counting;
            for (std::size_t i = 0; i < facts.size(); ++i)
                if (meant.counts(facts[i].source)) counting[facts[i].period].push_back(i);
            auto const known = known_facts(book, 0, meant);
            BOOST_TEST(known.size() == counting.size());
            auto expected = counting.begin();
            for (auto const& one : known) {
                BOOST_TEST((one.period == expected->first));
                auto best = expected->second.front();
                bool several = false;
                for (auto const i : expected->second) {
                    if (meant.replaces(facts[i].source, facts[best].source)) best = i;
                    several = several || facts[i].value != facts[expected->second.front()].value;
                }
                BOOST_TEST(one.row == best);
                BOOST_TEST((one.value == facts[best].value));
                BOOST_TEST(one.restated == several);
                BOOST_TEST((known_fact(book, 0, one.period, meant) == one));
                ++expected;
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
