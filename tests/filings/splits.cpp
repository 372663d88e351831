// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/splits.hpp>

#include <tests/filings/excerpt.hpp>
#include <tests/filings/made_facts.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

using namespace prospectus;
using tests::year_of;

namespace {

std::vector<share_change> const apples{share_change::split(partial_date{2014, 6, 9}, 7),
                                       share_change::split(partial_date{2020, 8, 31}, 4)};
date const today{2026, 6, 1};

fact made(std::string_view name, std::string_view unit, int year, decimal value, date filed, std::uint64_t accession) {
    auto f = tests::made(year_of(year), value, filed, accession);
    f.name.name = name;
    f.unit = unit;
    return f;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_splits)

BOOST_AUTO_TEST_CASE(the_day_filed_tells_the_basis) {
    auto const factor = [](date filed) {
        return on_basis(decimal{28}, split_sense::share_count, filed, apples, today)->factor;
    };
    BOOST_TEST((factor(date{2014, 6, 8}) == fraction{28}));
    BOOST_TEST((factor(date{2014, 6, 9}) == fraction{4}));  // filed on the day of the split: on the new basis
    BOOST_TEST((factor(date{2020, 8, 30}) == fraction{4}));
    BOOST_TEST((factor(date{2020, 8, 31}) == fraction{1}));
    auto const eps = on_basis(decimal{3975, -2}, split_sense::per_share, date{2013, 10, 30}, apples, today).value();
    BOOST_TEST((eps.value == fraction{159, 112}));  // 39.75 / 28, exactly
    BOOST_TEST(eps.is_adjusted());
    BOOST_TEST(!on_basis(decimal{5}, split_sense::per_share, date{2021, 1, 1}, apples, today)->is_adjusted());
    BOOST_TEST((on_basis(decimal{5}, split_sense::neither, date{2013, 1, 1}, apples, today)->value == fraction{5}));
    // To the basis of a day between, and never to one of the past.
    BOOST_TEST((on_basis(decimal{1}, split_sense::share_count, date{2013, 1, 1}, apples, date{2015, 1, 1})->value ==
                fraction{7}));
    BOOST_TEST((on_basis(decimal{1}, split_sense::share_count, date{2015, 1, 1}, apples, date{2014, 1, 1}) ==
                unexpected{share_reason::runs_backward}));
    BOOST_TEST((on_basis(decimal{std::numeric_limits<std::int64_t>::max()}, split_sense::share_count, date{2013, 1, 1},
                         {share_change::split(partial_date{2014, 1, 1}, 3'000'000'007)},
                         today) == unexpected{share_reason::out_of_range}));
}

BOOST_AUTO_TEST_CASE(what_a_split_does_to_a_value) {
    BOOST_TEST((split_sense_of("EarningsPerShareDiluted", "USD/shares") == split_sense::per_share));
    BOOST_TEST((split_sense_of("EarningsPerShareDiluted", "USD") == split_sense::per_share));  // as tagged early
    BOOST_TEST((split_sense_of("WeightedAverageNumberOfSharesOutstandingBasic", "shares") == split_sense::share_count));
    BOOST_TEST((split_sense_of("NetIncomeLoss", "USD") == split_sense::neither));
    BOOST_TEST((split_sense_of("PricePerBarrel", "USD/bbl") == split_sense::neither));
}

BOOST_AUTO_TEST_CASE(apples_splits_are_in_its_facts) {
    auto const found = find_splits(tests::excerpt("AAPL"));
    BOOST_REQUIRE(found.size() == 2u);
    BOOST_TEST(found[0].change.becomes == 7);
    BOOST_TEST(found[0].change.each == 1);
    BOOST_TEST((found[0].after < date{2014, 6, 9}));
    BOOST_TEST((before(partial_date{2014, 6, 8}, found[0].change.on) == answer::yes));
    BOOST_TEST(found[1].change.becomes == 4);
    BOOST_TEST((found[1].after == date{2020, 7, 31}));
    BOOST_TEST((found[1].change.on == partial_date{2020, 10, 30}));
}

BOOST_AUTO_TEST_CASE(nvidias_splits_and_its_counts_a_thousand_times_too_small) {
    auto const found = find_splits(tests::excerpt("NVDA"));
    BOOST_REQUIRE(found.size() == 2u);
    BOOST_TEST(found[0].change.becomes == 4);
    BOOST_TEST((found[0].change.on == partial_date{2021, 8, 20}));
    BOOST_TEST(found[1].change.becomes == 10);
    BOOST_TEST((found[1].after == date{2024, 5, 29}));
}

BOOST_AUTO_TEST_CASE(apples_earnings_per_share_before_and_after_its_splits) {
    auto const book = tests::excerpt("AAPL");
    auto const item = book.find({"", "EarningsPerShareDiluted"}, "USD/shares").value();
    auto const splits = changes_of(find_splits(book));
    std::size_t adjusted = 0, compared = 0;
    auto const newest = on_one_basis(book, item, latest, splits, today);
    for (auto const& first : on_one_basis(book, item, as_first_reported, splits, today)) {
        adjusted += first.on_basis->is_adjusted() ? 1u : 0u;
        for (auto const& now : newest) {
            // From 2010 on nothing but splits changed them: within the rounding of both.
            if (now.known.period != first.known.period || now.known.period.last_day() < date{2010, 1, 1}) continue;
            ++compared;
            auto const apart = (first.on_basis->value - now.on_basis->value).to_double();
            BOOST_TEST(std::abs(apart) < 0.006);
        }
    }
    BOOST_TEST(adjusted > 40u);
    BOOST_TEST(compared > 100u);
    // Beside each other as filed they differ by a factor of 28.
    for (auto const& first : on_one_basis(book, item, as_first_reported, splits, today))
        if (first.known.period == fact_period{day_span{date{2012, 9, 30}, date{2013, 9, 28}}})
            BOOST_TEST((first.on_basis->value == fraction{159, 112}));
}

BOOST_AUTO_TEST_CASE(a_reverse_split_and_one_of_three_for_two) {
    fact_book book;
    std::uint64_t accession = 1;
    for (int year = 2015; year < 2019; ++year) {
        book.append(made("Shares", "shares", year, 90'000 + 10 * year, date{2019, 2, 1}, ++accession));
        book.append(made("Shares", "shares", year, 9'000 + year, date{2020, 2, 1}, ++accession));  // 1 for 10
        book.append(made("Shares", "shares", year, decimal{(9'000 + year) * 15, -1}, date{2021, 2, 1},
                         ++accession));  // 3 for 2
    }
    auto const found = find_splits(book);
    BOOST_REQUIRE(found.size() == 2u);
    BOOST_TEST(found[0].change.becomes == 1);
    BOOST_TEST(found[0].change.each == 10);
    BOOST_TEST((found[0].after == date{2019, 2, 1}));
    BOOST_TEST((found[0].change.on == partial_date{2020, 2, 1}));
    BOOST_TEST(found[1].change.becomes == 3);
    BOOST_TEST(found[1].change.each == 2);
    BOOST_TEST(found[1].facts == 4u);
}

BOOST_AUTO_TEST_CASE(what_is_no_split) {
    fact_book book;
    // One fact alone; a value corrected by no ratio; a count that was tagged a thousand times too small.
    book.append(made("Shares", "shares", 2015, 1'000'003, date{2016, 2, 1}, 1));
    book.append(made("Shares", "shares", 2015, 2'000'006, date{2017, 2, 1}, 2));
    book.append(made("Shares", "shares", 2016, 1'000'003, date{2017, 2, 1}, 2));
    book.append(made("Shares", "shares", 2016, 1'170'077, date{2018, 2, 1}, 3));
    book.append(made("Shares", "shares", 2017, 1'234, date{2018, 2, 1}, 3));
    book.append(made("Shares", "shares", 2017, 1'234'000, date{2019, 2, 1}, 4));
    book.append(made("Shares", "shares", 2018, 1'235, date{2018, 2, 1}, 3));
    book.append(made("Shares", "shares", 2018, 1'235'000, date{2019, 2, 1}, 4));
    // A company whose income doubled by restatement.
    for (int year = 2015; year < 2018; ++year) {
        book.append(made("NetIncomeLoss", "USD", year, 1'000'003, date{2018, 2, 1}, 3));
        book.append(made("NetIncomeLoss", "USD", year, 2'000'006, date{2019, 2, 1}, 4));
    }
    BOOST_TEST(find_splits(book).empty());
    BOOST_TEST(find_splits(fact_book{}).empty());
}

BOOST_AUTO_TEST_CASE(more_facts_that_stayed_the_same_speak_against) {
    fact_book book;
    std::uint64_t accession = 1;
    for (int year = 2010; year < 2016; ++year) {
        book.append(made("Shares", "shares", year, 1'000'003 + year, date{2017, 2, 1}, ++accession));
        book.append(
            made("Shares", "shares", year, (year < 2012 ? 2 : 1) * (1'000'003 + year), date{2018, 2, 1}, ++accession));
    }
    BOOST_TEST(find_splits(book).empty());
}

BOOST_AUTO_TEST_CASE(companies_without_splits_have_none) {
    for (auto const* ticker : {"COST", "PG", "SNOW", "TSM"}) BOOST_TEST(find_splits(tests::excerpt(ticker)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
