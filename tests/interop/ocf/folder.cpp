// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/ocf/folder.hpp>
#include <prospectus/interop/ocf/holdings.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>

using namespace prospectus;

namespace {

std::string const wrong = PROSPECTUS_EXAMPLES "/data/wrong/ocf/";

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_ocf_folder)

BOOST_AUTO_TEST_CASE(what_the_manifest_lists_is_read) {
    auto const company = ocf::read_folder(PROSPECTUS_EXAMPLES "/data/ocf_company");
    BOOST_REQUIRE(company.has_value());
    BOOST_TEST(company->issuer.name == "Post-Money Example, Inc.");
    BOOST_TEST((company->stakeholders.size() == 6 && company->issuances.size() == 9 && company->events.size() == 2));
    BOOST_TEST((company->objects == 22 && company->read() == 20 && company->skipped_objects() == 2));
    BOOST_TEST(company->unlisted_files.empty());
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_as_it_should_be_says_what_to_do) {
    auto const why = [](std::string const& folder) { return ocf::read_folder(folder).error(); };
    BOOST_TEST(why("/nowhere").where.what == "no folder of that name");
    BOOST_TEST(why(PROSPECTUS_EXAMPLES "/data/zhipu.csv").where.what == "no folder of that name");
    BOOST_TEST(why(wrong + "no_manifest").where.what.starts_with("no manifest: "));
    BOOST_TEST(why(wrong + "two_companies").where.what.starts_with("two manifests, A.json and B.json"));
    BOOST_TEST(why(wrong + "no_file").where.path == "$.transactions_files[0].filepath");
    BOOST_TEST(why(wrong + "outside").where.what == "\"../../zhipu.csv\" is outside of the folder");
    BOOST_TEST(why(wrong + "no_json").file == "Transactions.json");
    BOOST_TEST(why(wrong + "quantity").where.path == "$.items[0].quantity");
}

// The samples of the format: fixtures that name what is not there.
BOOST_AUTO_TEST_CASE(the_formats_own_samples_are_accounted_for) {
    std::string const samples = PROSPECTUS_SHARED "/data/ocf/samples";
    if (!std::filesystem::exists(samples)) {
        BOOST_TEST_MESSAGE("left out: " << samples << " is not there");
        return;
    }
    auto const company = ocf::read_folder(samples);
    BOOST_REQUIRE(company.has_value());
    // Counted by tools that share nothing with this one: jq '.items | length', and the issuer.
    BOOST_TEST(company->objects == 102U);
    BOOST_TEST(company->read() + company->skipped_objects() == company->objects);
    BOOST_TEST(company->unlisted_files.size() == 4U);
    auto const held = ocf::holdings_of(*company);
    std::size_t holders = 0, classes = 0;
    for (auto const& d : held->dangling) {
        holders += d.what == ocf::reference::holder ? d.times : 0U;
        classes += d.what == ocf::reference::stock_class ? d.times : 0U;
    }
    BOOST_TEST((holders == 18 && classes == 8));
    BOOST_TEST(held->issued.shares_of("[stakeholder-id]") == 4'800);
}

BOOST_AUTO_TEST_SUITE_END()
