// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <examples/common/csv.hpp>

#include <sstream>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

using examples::csv_field;
using examples::csv_row;
using examples::refused_row;

namespace {

std::vector<csv_row> rows(std::string const& text) {
    std::istringstream stream{text};
    return examples::read_csv(stream);
}
std::string refusal(std::string const& text) {
    try {
        rows(text);
    } catch (refused_row const& why) {
        return why.what();
    }
    return "";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_csv)

BOOST_AUTO_TEST_CASE(a_field_reads_back_as_written) {
    std::string const letters = "a,\"\n #\\";
    for (std::size_t n = 0; n < 7 * 7 * 7 * 7; ++n) {
        std::string const field{letters[n % 7], letters[n / 7 % 7], letters[n / 49 % 7], letters[n / 343]};
        auto const read = rows("x," + csv_field(field) + ",y\n");
        BOOST_REQUIRE(read.size() == 1 && read[0].fields == (std::vector<std::string>{"x", field, "y"}));
    }
}

BOOST_AUTO_TEST_CASE(every_end_of_a_line_counts_once) {
    for (std::string const end : {"\n", "\r\n", "\r"}) {
        auto const read = rows(
            "\xef\xbb\xbf"
            "a,b" +
            end + end + "# no row" + end + "\"c" + end + "d\"," + end + "e");
        BOOST_REQUIRE(read.size() == 3);
        BOOST_TEST((read[0].line == 1 && read[1].line == 4 && read[2].line == 6));
        BOOST_TEST((read[1].fields == std::vector<std::string>{"c\nd", ""}));
    }
}

BOOST_AUTO_TEST_CASE(quotes_that_do_not_match_are_refused_where_they_open) {
    BOOST_TEST(refusal("a\n\"b\nc\n") == "line 2: not CSV: a quote is opened and never closed");
    BOOST_TEST(refusal("a\n\"b\"c\n") == "line 2: not CSV: a comma or the end of the line must follow a quoted field");
}

BOOST_AUTO_TEST_SUITE_END()
