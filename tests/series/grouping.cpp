// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/series/grouping.hpp>

#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

/// The places where groups begin, but for the first.
std::vector<int> borders(grouping auto groups) {
    std::vector<int> found;
    for (int place = 1; !groups.done(); ++place)
        if (groups.next() && !groups.done()) found.push_back(place);
    return found;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(series_grouping)

BOOST_AUTO_TEST_CASE(a_group_ends_where_the_key_changes_or_the_mark_stands) {
    std::vector<std::string> const words{"a", "a", "bb", "a", "cc", "bb"};
    BOOST_TEST((borders(grouped_by(words)) == std::vector{2, 3, 4, 5}));
    BOOST_TEST((borders(grouped_by(words, &std::string::size)) == std::vector{2, 3, 4}));
    auto const is_a = [](std::string const& w) { return w == "a"; };
    BOOST_TEST((borders(restarting_where(words, is_a)) == std::vector{1, 3}));
    std::vector<int> const none;
    BOOST_TEST((borders(grouped_by(none)).empty() && grouped_by(none).done()));
}

BOOST_AUTO_TEST_SUITE_END()
