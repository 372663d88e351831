// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/knowledge.hpp>

#include <boost/test/unit_test.hpp>

#include <stdexcept>
#include <vector>

using namespace prospectus;

namespace {

filing filed_on(date day, std::uint64_t number, std::string_view form = "10-Q") {
    return {.accession = accession_number{number}, .filed = day, .form = form};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filings_knowledge)

static_assert(as_first_reported != latest && latest == knowledge{});
static_assert(as_of(date{2020, 6, 30}) != as_of(date{2020, 7, 1}) &&
              as_of(date{2020, 6, 30}).day() == date{2020, 6, 30});
static_assert(!latest.day() && latest.periodic_reports_only() != latest);

BOOST_AUTO_TEST_CASE(the_day_itself_counts) {
    auto const known = as_of(date{2020, 6, 30});
    BOOST_TEST(known.counts(filed_on(date{2020, 6, 30}, 1)));
    BOOST_TEST(!known.counts(filed_on(date{2020, 7, 1}, 1)));
    BOOST_TEST(latest.counts(filed_on(date{9000, 1, 1}, 1)));
    BOOST_TEST(as_first_reported.counts(filed_on(date{9000, 1, 1}, 1)));
    BOOST_CHECK_THROW(static_cast<void>(as_of(date{})), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(of_all_pairs_one_replaces_the_other_and_the_first_is_the_last_the_other_way) {
    std::vector<filing> filings;
    for (int day = 1; day <= 4; ++day)
        for (std::uint64_t number : {7U, 3U, 5U})
            filings.push_back(filed_on(date{2020, 5, 1} + boost::gregorian::days{day}, number));
    for (std::size_t i = 0; i < filings.size(); ++i)
        for (std::size_t j = 0; j < filings.size(); ++j) {
            bool const newer = latest.replaces(filings[i], filings[j]);
            BOOST_TEST(newer == as_first_reported.replaces(filings[j], filings[i]));
            BOOST_TEST((newer || latest.replaces(filings[j], filings[i])) == (i != j));
            BOOST_TEST(newer == as_of(date{2020, 5, 2}).replaces(filings[i], filings[j]));
        }
}

BOOST_AUTO_TEST_CASE(every_form_counts_unless_periodic_reports_alone_are_asked_for) {
    for (auto const* const form : {"10-K", "10-Q", "20-F", "40-F", "10-K/A", "10-Q/A", "10-KT", "10-QT/A", "10-K405"}) {
        BOOST_TEST(is_periodic_report(form), form);
        BOOST_TEST(latest.periodic_reports_only().counts(filed_on(date{2020, 1, 1}, 1, form)), form);
    }
    for (auto const* const form : {"8-K", "6-K", "DEF 14A", "S-1/A", "424B4", "10-KX", "10", "", "/A", "10-12B"}) {
        BOOST_TEST(!is_periodic_report(form), form);
        BOOST_TEST(latest.counts(filed_on(date{2020, 1, 1}, 1, form)), form);
        BOOST_TEST(!as_first_reported.periodic_reports_only().counts(filed_on(date{2020, 1, 1}, 1, form)), form);
    }
}

BOOST_AUTO_TEST_CASE(equal_knowledge_hashes_alike_and_other_knowledge_does_not) {
    std::hash<knowledge> const hash;
    std::vector<knowledge> const all{as_first_reported, latest, as_of(date{2020, 6, 30}), as_of(date{2020, 7, 1}),
                                     latest.periodic_reports_only()};
    for (auto const a : all)
        for (auto const b : all) BOOST_TEST((hash(a) == hash(b)) == (a == b));
}

BOOST_AUTO_TEST_SUITE_END()
