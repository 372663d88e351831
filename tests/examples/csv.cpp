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

BOOST_AUTO_TEST_CASE(a_quote_that_is_never_closed_takes_no_other_row_with_it) {
    for (std::string const end : {"\n", "\r\n", "\r"}) {
        std::string const head = "a,b,c" + end, good = "1,\"2\",3" + end;
        auto const sorted = examples::sort_rows(head + good + "x,\"y,z" + end + good + end + good, {',', false});
        BOOST_TEST((sorted.rows.size() == 4 && sorted.empty_lines == 1U));
        BOOST_REQUIRE(sorted.refused.size() == 1);
        BOOST_TEST(sorted.refused[0].line() == 3U);
        BOOST_TEST((sorted.rows[2].line == 4 && sorted.rows[3].line == 6));
    }
    auto const over = examples::sort_rows("a,b\n\"1\n2\",3\n", {',', false});
    BOOST_TEST((over.rows.size() == 2 && over.over_lines == std::vector<std::size_t>{2}));
    BOOST_TEST((over.rows[1].fields == std::vector<std::string>{"1\n2", "3"}));
}

BOOST_AUTO_TEST_CASE(a_line_that_begins_with_a_mark_is_a_row_where_there_are_no_comments) {
    auto const sorted = examples::sort_rows("a;b\n#NAME?;1,5\n", {';', false});
    BOOST_REQUIRE(sorted.rows.size() == 2);
    BOOST_TEST((sorted.rows[1].fields == std::vector<std::string>{"#NAME?", "1,5"}));
}

BOOST_AUTO_TEST_CASE(many_open_quotes_are_read_in_a_time_that_grows_with_the_file) {
    std::string text = "a,b\n";
    for (int i = 0; i < 20'000; ++i) text += "\"x,y\n";
    BOOST_TEST(examples::sort_rows(text, {',', false}).refused.size() == 10'000U + 10'000U);
}

BOOST_AUTO_TEST_SUITE_END()
