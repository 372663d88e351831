// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/fact_book.hpp>

#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

using namespace prospectus;
using tests::made;
using tests::revenues;
using tests::year_of;

namespace {

/// A fact of few different names, so that items repeat; the names live in the caller's list.
std::vector<std::string> const names{"Revenues", "NetIncomeLoss", "Assets", "A", "", "EarningsPerShareBasic"};
std::vector<std::string> const units{"USD", "USD/shares", "TWD", "pure"};
std::vector<std::string> const frames{"", "CY2020", "CY2020Q1", "CY2021Q2I"};

fact any_fact(std::mt19937& random) {
    auto const among = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    auto const& one = [&](std::vector<std::string> const& texts) -> std::string const& {
        return texts[random() % texts.size()];
    };
    fact f = made(year_of(2010 + among(4)), decimal{among(1000) - 500, -among(3)},
                  date{2020, 1, 1} + boost::gregorian::days{among(9)}, static_cast<std::uint64_t>(among(5)),
                  among(2) == 0 ? "10-K" : "8-K");
    f.name = {among(2) == 0 ? "us-gaap" : "ifrs-full", one(names)};
    f.unit = one(units);
    f.frame = one(frames);
    if (among(3) == 0) f.period = fact_period::at(f.period.last_day());
    if (among(3) == 0) f.decimals = among(13) - 9;
    if (among(3) == 0) f.source.fy = 2019 + among(3);
    if (among(3) == 0) f.source.fp = "FY";
    return f;
}

auto identity(fact const& f) {
    return std::tuple{f.name, f.unit, f.period, f.value, f.source.filed, f.source.accession};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_fact_book)

BOOST_AUTO_TEST_CASE(what_is_put_in_comes_out_whatever_it_is) {
    std::mt19937 random{7};
    fact_book book{cik{320193}, "Apple Inc."};
    std::vector<fact> facts;
    for (int i = 0; i < 2000; ++i) {
        facts.push_back(any_fact(random));
        BOOST_TEST(book.append(facts.back()) == static_cast<fact_book::row>(i));
    }
    BOOST_TEST(book.size() == facts.size());
    std::size_t of_items = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) BOOST_TEST((book[static_cast<fact_book::row>(i)] == facts[i]));
    for (std::size_t place = 0; place < book.item_count(); ++place) {
        auto const of = book.item_at(place);
        BOOST_TEST((book.find(of.name, of.unit) == place));
        auto const rows = book.rows_of(place);
        BOOST_TEST(rows.size() == of.facts);
        BOOST_TEST(std::is_sorted(rows.begin(), rows.end()));
        for (auto const row : rows) {
            BOOST_TEST((book[row].name == of.name && book[row].unit == of.unit));
            BOOST_TEST(book.item_of(row) == place);
        }
        of_items += rows.size();
    }
    BOOST_TEST(of_items == facts.size());
    BOOST_TEST(book.items_named("Revenues").size() == 8U);  // two taxonomies, four units
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_not_found) {
    fact_book book;
    BOOST_TEST(!book.find(revenues, "USD"));
    BOOST_TEST(book.empty());
    book.append(made(year_of(2020), 1, date{2021, 1, 1}, 1));
    BOOST_TEST(book.find(revenues, "USD").has_value());
    BOOST_TEST(!book.find(revenues, "EUR"));
    BOOST_TEST(!book.find({"ifrs-full", "Revenues"}, "USD"));
    BOOST_TEST(!book.find({"us-gaap", "Revenue"}, "USD"));
    BOOST_TEST(!book.find({"USD", "us-gaap"}, "Revenues"));  // each text is known, in another place
    BOOST_TEST(book.items_named("Revenue").empty());
}

BOOST_AUTO_TEST_CASE(a_book_takes_its_own_facts_and_parts_of_their_names) {
    fact_book book;
    book.append(made(year_of(2020), 1, date{2021, 1, 1}, 1));
    for (std::size_t n = 0; n < 8; ++n) {
        fact again = book[0];
        again.name.name.remove_prefix(n);
        book.append(again);
        BOOST_TEST(book[static_cast<fact_book::row>(n + 1)].name.name == std::string{"Revenues"}.substr(n));
    }
}

BOOST_AUTO_TEST_CASE(what_no_report_can_say_is_refused_and_leaves_the_book_as_it_was) {
    fact_book book;
    auto f = made(year_of(2020), 1, date{2021, 1, 1}, 1);
    f.decimals = 1001;
    BOOST_CHECK_THROW(book.append(f), std::out_of_range);
    f.decimals = 0;
    f.source.filed = date{boost::gregorian::not_a_date_time};
    BOOST_CHECK_THROW(book.append(f), std::out_of_range);
    BOOST_TEST(book.empty());
    BOOST_TEST(book.item_count() == 0U);
}

BOOST_AUTO_TEST_CASE(merging_is_the_union_by_what_makes_a_fact_another) {
    std::mt19937 random{11};
    for (int round = 0; round < 20; ++round) {
        fact_book a, b;
        std::vector<decltype(identity(fact{}))> all;
        for (int i = 0; i < 60; ++i) a.append(any_fact(random));
        for (int i = 0; i < 60; ++i) b.append(any_fact(random));
        for (fact_book::row r = 0; r < 30; ++r) b.append(a[r]);
        auto both = a;
        auto const added = both.merge(b);
        BOOST_TEST(added.has_value());
        BOOST_TEST(both.size() == a.size() + *added);
        for (fact_book::row r = 0; r < a.size(); ++r) BOOST_TEST((both[r] == a[r]));  // rows keep their numbers
        std::vector<decltype(identity(fact{}))> in_both;
        for (fact_book::row r = 0; r < both.size(); ++r) in_both.push_back(identity(both[r]));
        for (auto const* book : {&a, &b})
            for (fact_book::row r = 0; r < book->size(); ++r) all.push_back(identity((*book)[r]));
        for (auto* list : {&all, &in_both}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        BOOST_TEST((all == in_both));
        BOOST_TEST(*both.merge(b) == 0U);
        BOOST_TEST(*both.merge(a) == 0U);
        BOOST_TEST(*both.merge(both) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(another_companys_book_is_refused_whole) {
    fact_book apple{cik{320193}, "Apple Inc."}, nvidia{cik{1045810}, "NVIDIA CORP"}, nobody;
    nvidia.append(made(year_of(2020), 1, date{2021, 1, 1}, 1));
    BOOST_TEST((apple.merge(nvidia).error() == book_reason::different_company));
    BOOST_TEST(apple.empty());
    BOOST_TEST(*nobody.merge(nvidia) == 1U);
    BOOST_TEST((nobody.company() == cik{1045810}));
    BOOST_TEST(nobody.name() == "NVIDIA CORP");
}

BOOST_AUTO_TEST_CASE(a_frame_that_moved_makes_no_new_fact) {
    fact_book book, newer;
    auto f = made(year_of(2020), 1, date{2021, 1, 1}, 1);
    f.frame = "CY2020";
    book.append(f);
    f.frame = "";
    newer.append(f);
    f.value = 2;
    newer.append(f);
    BOOST_TEST(*book.merge(newer) == 1U);
    BOOST_TEST(book[0].frame == "CY2020");
    BOOST_TEST((book[1].value == decimal{2}));
}

BOOST_AUTO_TEST_SUITE_END()
