// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/value_history.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

using namespace prospectus;
using tests::made;
using tests::year_of;

BOOST_AUTO_TEST_SUITE(filings_value_history)

BOOST_AUTO_TEST_CASE(what_it_was_when_it_changed_and_by_how_much) {
    fact_book book;
    book.append(made(year_of(2020), 95, date{2022, 6, 1}, 4, "8-K"));
    book.append(made(year_of(2020), 100, date{2021, 2, 1}, 1));
    book.append(made(year_of(2021), 7, date{2022, 2, 1}, 3));
    book.append(made(year_of(2020), 90, date{2022, 2, 1}, 3));
    book.append(made(year_of(2020), 90, date{2022, 2, 1}, 2));  // the same day, the lower accession number: before it

    auto const history = value_history(book, 0, year_of(2020), latest);
    BOOST_REQUIRE(history.size() == 4u);
    BOOST_TEST((history[0] == value_report{1, 100}));
    BOOST_TEST((history[1] == value_report{4, 90, decimal{-10}}));
    BOOST_TEST((history[2] == value_report{3, 90, decimal{0}}));
    BOOST_TEST((history[3] == value_report{0, 95, decimal{5}}));
    BOOST_TEST((value_changes(book, 0, latest) == std::vector{value_change{year_of(2020), 1, 4, decimal{-10}},
                                                              value_change{year_of(2020), 3, 0, decimal{5}}}));

    BOOST_TEST(value_changes(book, 0, latest.periodic_reports_only()).size() == 1u);
    BOOST_TEST(value_changes(book, 0, as_of(date{2022, 2, 1})).size() == 1u);
    BOOST_TEST(value_changes(book, 0, as_of(date{2022, 1, 31})).empty());
    BOOST_TEST(value_history(book, 0, year_of(2019), latest).empty());
}

BOOST_AUTO_TEST_CASE(two_dates_differ_only_by_what_was_filed_between) {
    auto const book = tests::excerpt("PG");
    std::size_t restated = 0;
    for (std::size_t item = 0; item < book.item_count(); ++item) {
        date const earlier{2015, 6, 30}, later{2018, 6, 30};
        std::vector<value_change> between;
        for (auto const& c : value_changes(book, item, as_of(later)))
            if (earlier < book.source_of(c.after).filed) between.push_back(c);
        restated += between.size();
        for (auto const& known : known_facts(book, item, as_of(later))) {
            auto const before = known_fact(book, item, known.period, as_of(earlier));
            bool changed = false;
            for (auto const& c : between) changed = changed || c.period == known.period;
            if (!before) BOOST_TEST((earlier < book.source_of(known.row).filed));
            else if (before->value != known.value) BOOST_TEST(changed);
        }
    }
    BOOST_TEST(restated > 10u);
}

BOOST_AUTO_TEST_CASE(a_change_that_does_not_fit_is_none) {
    fact_book book;
    book.append(made(year_of(2020), decimal{std::numeric_limits<std::int64_t>::min() + 1}, date{2021, 2, 1}, 1));
    book.append(made(year_of(2020), decimal{std::numeric_limits<std::int64_t>::max()}, date{2022, 2, 1}, 2));
    auto const changes = value_changes(book, 0, latest);
    BOOST_REQUIRE(changes.size() == 1u);
    BOOST_TEST(!changes[0].by);
}

BOOST_AUTO_TEST_SUITE_END()
