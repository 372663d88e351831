// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/company.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

lei const one_lei{"7LTWFZYICNSX8D621K86"};
lei const other_lei{"HWUPKR0MPOU8FGXBT394"};
ticker const in_hong_kong{"02513", mic{"XHKG"}};

company apple() { return {.name = "Apple", .isins = {isin{"US0378331005"}}, .lei = other_lei, .cik = cik{320193}}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(corporate_company)

BOOST_AUTO_TEST_CASE(a_company_is_told_by_its_identifiers_not_by_its_name) {
    company const zhipu{.name = "Zhipu", .tickers = {in_hong_kong}};
    BOOST_TEST((same(zhipu, company{.name = "Z.ai", .tickers = {in_hong_kong}}) == answer::yes));
    BOOST_TEST((same(zhipu, company{.name = "Zhipu"}) == answer::cannot_be_known));
    BOOST_TEST((same(zhipu, company{.name = "Zhipu", .tickers = {{"02513", mic{"XSHE"}}}}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(what_a_registry_gives_out_once_decides_both_ways) {
    BOOST_TEST((same(company{.lei = one_lei}, company{.lei = one_lei}) == answer::yes));
    BOOST_TEST((same(company{.lei = one_lei}, company{.lei = other_lei}) == answer::no));
    BOOST_TEST((same(company{.cik = cik{1}}, company{.cik = cik{1}}) == answer::yes));
    BOOST_TEST((same(company{.cik = cik{1}}, company{.cik = cik{2}}) == answer::no));
    BOOST_TEST((same(company{.lei = one_lei}, company{.cik = cik{1}}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(registries_that_disagree_leave_it_open) {
    company const a{.lei = one_lei, .cik = cik{1}};
    BOOST_TEST((same(a, company{.lei = one_lei, .cik = cik{2}}) == answer::cannot_be_known));
    BOOST_TEST((same(a, company{.lei = other_lei, .cik = cik{1}}) == answer::cannot_be_known));
    BOOST_TEST((same(a, company{.lei = other_lei, .cik = cik{2}}) == answer::no));
}

BOOST_AUTO_TEST_CASE(a_ticker_given_out_again_does_not_outweigh_a_registry) {
    company const first{.tickers = {in_hong_kong}, .lei = one_lei};
    BOOST_TEST((same(first, company{.tickers = {in_hong_kong}, .lei = other_lei}) == answer::no));
}

BOOST_AUTO_TEST_CASE(a_security_tells_its_issuer) {
    BOOST_TEST((same(apple(), company{.isins = {isin{"US0378331005"}}}) == answer::yes));
    BOOST_TEST((same(apple(), company{.isins = {isin{"GB0002634946"}}}) == answer::cannot_be_known));
}

BOOST_AUTO_TEST_CASE(same_does_not_hang_on_the_order_of_its_operands) {
    company const all[]{apple(),
                        {.lei = one_lei},
                        {.lei = other_lei, .cik = cik{7}},
                        {.cik = cik{320193}},
                        {},
                        {.tickers = {in_hong_kong}},
                        {.isins = {isin{"US0378331005"}}}};
    for (auto const& a : all)
        for (auto const& b : all) BOOST_TEST((same(a, b) == same(b, a)));
}

BOOST_AUTO_TEST_CASE(names_through_time_and_in_other_scripts) {
    company const meta{
        .name = "Meta Platforms",
        .other_names = {{.text = "Facebook", .from = partial_date{2005}, .until = partial_date{2021, 10, 28}},
                        {.text = "Meta Platforms", .from = partial_date{2021, 10, 28}},
                        {.text = "脸书", .script = "Hans", .until = partial_date{2021, 10, 28}}}};
    auto const then = names_on(meta, partial_date{2015});
    BOOST_REQUIRE(then.size() == 2U);
    BOOST_TEST((then[0].text == "Facebook" && then[1].text == "脸书"));
    auto const now = names_on(meta, partial_date{2024});
    BOOST_REQUIRE(now.size() == 1U);
    BOOST_TEST(now[0].text == "Meta Platforms");
    BOOST_TEST((bears(meta, "Facebook") == answer::yes && bears(meta, "facebook") == answer::cannot_be_known));
    BOOST_TEST((names_on(company{.name = "Z.ai"}, partial_date{2019}).front().text == "Z.ai"));
}

BOOST_AUTO_TEST_CASE(a_record_that_contradicts_itself_is_told_why) {
    BOOST_TEST((fault(apple()) == std::nullopt));
    auto wrong = apple();
    wrong.parent = company_reference{.name = "Apple", .cik = cik{320193}};
    BOOST_TEST((fault(wrong) == company_reason::parent_of_itself));
    wrong.parent = company_reference{.name = "Apple"};  // a name proves nothing
    BOOST_TEST((fault(wrong) == std::nullopt));
    wrong.predecessors = {{.name = "X"}, {.lei = other_lei}};
    BOOST_TEST((fault(wrong) == company_reason::predecessor_of_itself));
    company const back{.other_names = {{.text = "x", .from = partial_date{2020}, .until = partial_date{2019}}}};
    BOOST_TEST((fault(back) == company_reason::name_ends_before_it_begins));
    company const early{.other_names = {{.text = "x", .until = partial_date{2018}}}, .founded = partial_date{2019, 6}};
    BOOST_TEST((fault(early) == company_reason::name_before_foundation));
}

BOOST_AUTO_TEST_SUITE_END()
