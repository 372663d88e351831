// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/detail/json.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace prospectus;
using detail::json_place;
using detail::json_reader;
using detail::json_value;

namespace {

/// Reads [{"name": text, "count": whole, "price": number or text, "on": truth} ...] below "rows", and keeps what it saw.
struct rows_read {
    std::string seen;
    std::vector<json_error> skipped;
    std::optional<json_error> why;
};

void read_row(json_reader& in, json_value row, json_place const& at, std::string& seen) {
    in.members(row, at, [&](std::string_view name, json_value value, json_place const& here) {
        if (name == "name") {
            if (auto const text = in.text(value, here)) (seen += *text) += ';';
        } else if (name == "count") {
            if (auto const whole = in.whole(value, here)) seen += std::to_string(*whole) + ';';
        } else if (name == "price") {
            if (auto const number = in.number_or_text(value, here))
                seen += std::to_string(number->coefficient()) + 'e' + std::to_string(number->exponent()) + ';';
        } else if (name == "on") {
            if (json_reader::is_null(value)) seen += "null;";
            else if (auto const truth = in.truth(value, here)) seen += *truth ? "yes;" : "no;";
        }
    });
}

rows_read read_rows(json_reader& in) {
    rows_read read;
    in.root_members([&](std::string_view name, json_value value, json_place const& at) {
        if (name != "rows") return;
        in.elements(value, at, [&](json_value row, json_place const& here) {
            read_row(in, row, here, read.seen);
            if (in.broken()) return;
            if (auto why = in.take_error()) read.skipped.push_back(*std::move(why));
        });
    });
    in.finish();
    read.why = in.take_error();
    return read;
}
rows_read read_rows(std::string_view text) {
    json_reader in{text};
    return read_rows(in);
}

std::string error_of(std::string_view text) {
    auto const read = read_rows(text);
    return read.why ? describe(*read.why) : "none";
}
std::string only_skipped(std::string_view text) {
    auto const read = read_rows(text);
    if (read.why) return "broken: " + describe(*read.why);
    return read.skipped.size() == 1 ? describe(read.skipped[0]) : std::to_string(read.skipped.size());
}

std::string const whole_text = R"({"before": [1, {"rows": 2}], "rows": [
  {"name": "GLM \u667a\u8c31", "count": 12, "price": "0.0000003", "on": true, "more": {"deep": [[[]]]}},
  {"n\u0061me": "", "count": 1.2e1, "price": 1e-7, "on": null}
], "after": "]}"}
)";

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_detail_json)

BOOST_AUTO_TEST_CASE(reads_each_value_once_and_exactly) {
    auto const read = read_rows(whole_text);
    BOOST_REQUIRE(!read.why);
    BOOST_TEST(read.skipped.size() == 0U);
    BOOST_TEST(read.seen == "GLM 智谱;12;3e-7;yes;;12;1e-7;null;");
}

// simdjson reads 64 bytes past the end of a text: of a caller's it must read none, whatever stands there.
BOOST_AUTO_TEST_CASE(reads_nothing_behind_a_callers_text) {
    std::vector<char> const exact(whole_text.begin(), whole_text.end());  // the sanitizer watches its end
    BOOST_TEST(read_rows(std::string_view{exact.data(), exact.size()}).seen == read_rows(whole_text).seen);
    std::string const hostile = std::string{"{\"rows\": [{\"count\": 1"} + std::string(64, '}');
    BOOST_TEST(error_of(std::string_view{hostile}.substr(0, 21)) ==
               "$, at byte 21: no JSON: the text does not end with the bracket that closes its first");
    // In place what stands behind is the caller's: it closes nothing.
    std::string const closes = "{\"rows\": [{\"count\": 1}" + std::string{"]}]}]}"} + std::string(64, '}');
    for (std::size_t n = 0; n < 24; ++n) {
        json_reader in{simdjson::padded_string_view{closes.data(), n, closes.size()}};
        BOOST_TEST(read_rows(in).why.has_value(), n);
    }
}

BOOST_AUTO_TEST_CASE(reads_in_place_what_is_padded) {
    simdjson::padded_string const padded{whole_text};
    json_reader in{simdjson::padded_string_view{padded}};
    BOOST_TEST(read_rows(in).seen == read_rows(whole_text).seen);
    json_reader tight{simdjson::padded_string_view{whole_text.data(), whole_text.size(), whole_text.size()}};
    BOOST_TEST(!tight.ok());
}

BOOST_AUTO_TEST_CASE(a_text_cut_off_anywhere_is_an_error_with_its_place) {
    auto const end = whole_text.find_last_of('}');
    for (std::size_t n = 0; n <= end; ++n) {
        auto const read = read_rows(std::string_view{whole_text}.substr(0, n));
        BOOST_REQUIRE_MESSAGE(read.why, n);
        BOOST_TEST(read.why->path.starts_with('$'));
        BOOST_TEST((!read.why->offset || *read.why->offset <= n), n);
    }
}

// Some damage makes another JSON text; none may crash, hang or read where it must not.
BOOST_AUTO_TEST_CASE(a_text_with_any_byte_changed_is_read_or_refused) {
    std::string text = whole_text;
    std::size_t refused = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        for (char const c : {'"', '{', '}', '[', ']', ',', ':', '\\', '0', 'x', ' ', '\0', '\xff'}) {
            char const was = std::exchange(text[i], c);
            refused += read_rows(text).why ? 1U : 0U;
            text[i] = was;
        }
    BOOST_TEST(refused > text.size());
}

BOOST_AUTO_TEST_CASE(a_value_of_another_kind_is_skipped_with_its_place_and_the_next_is_read) {
    BOOST_TEST(only_skipped(R"({"rows": [{"name": 5}]})") == "$.rows[0].name, at byte 19: expected a text");
    BOOST_TEST(only_skipped(R"({"rows": [{}, {"count": "5"}]})") == "$.rows[1].count, at byte 24: expected a number");
    BOOST_TEST(only_skipped(R"({"rows": [{"on": 1}]})") == "$.rows[0].on, at byte 17: expected true or false");
    BOOST_TEST(only_skipped(R"({"rows": [7]})") == "$.rows[0], at byte 10: expected an object");
    BOOST_TEST(only_skipped(R"({"rows": [{"count": 1.5}]})") ==
               "$.rows[0].count, at byte 20: expected a whole number of at most 64 bits");
    BOOST_TEST(only_skipped(R"({"rows": [{"count": 1e19}]})") ==
               "$.rows[0].count, at byte 20: expected a whole number of at most 64 bits");
    BOOST_TEST(only_skipped(R"({"rows": [{"price": "about 5"}]})") ==
               "$.rows[0].price, at byte 20: expected a number as JSON writes it");
    auto const read = read_rows(R"({"rows": [{"name": {"name": [1, {}]}, "count": 1}, {"count": 2}]})");
    BOOST_TEST(!read.why);
    BOOST_TEST(read.skipped.size() == 1U);
    BOOST_TEST(read.seen == "2;");
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_refused_with_its_place) {
    BOOST_TEST(error_of("") == "$, at byte 0: no JSON: nothing stands here");
    BOOST_TEST(error_of(" \n ") == "$, at byte 3: no JSON: nothing stands here");
    BOOST_TEST(error_of("[]") == "$, at byte 0: expected an object");
    BOOST_TEST(error_of("5") == "$, at byte 0: expected an object");
    BOOST_TEST(error_of("{\"rows\": []} x") ==
               "$, at byte 14: no JSON: the text does not end with the bracket that closes its first");
    BOOST_TEST(error_of("{\"rows\": []} {}") == "$, at byte 13: expected the end of the text");
    BOOST_TEST(error_of(R"({"rows": [{"name": "a" "b"}]})") ==
               "$.rows[0], at byte 23: no JSON: a comma, a colon or a bracket is missing, or one too many");
    BOOST_TEST(error_of(R"({"rows": [{"name": }]})") == "$.rows[0].name, at byte 19: no JSON: expected a value");
    BOOST_TEST(error_of(R"({"rows": [{"name": nul}]})") == "$.rows[0].name, at byte 19: no JSON: expected a value");
    BOOST_TEST(error_of(R"({"rows": [{"count": 012}]})") ==
               "$.rows[0].count, at byte 20: expected a number as JSON writes it");
    BOOST_TEST(error_of(R"({"rows": [{"name": "\x"}]})").starts_with("$.rows[0].name"));
    BOOST_TEST(error_of("{\"rows\": [{\"name\": \"\xff\"}]}") == "$: no JSON: not UTF-8");
    BOOST_TEST(error_of("{\"rows\": \"\n\"}") == "$: no JSON: a control character in a string must be escaped");
    BOOST_TEST(error_of(R"({"rows": [{"name": "a)") == "$, at byte 21: no JSON: the text ends in a string");
}

BOOST_AUTO_TEST_CASE(long_numbers_and_deep_nesting_do_no_harm) {
    std::string const digits(100'000, '7');
    BOOST_TEST(only_skipped("{\"rows\": [{\"count\": " + digits + "}]}") ==
               "$.rows[0].count, at byte 20: expected a number of no more digits than 64 bits hold");
    BOOST_TEST(only_skipped("{\"rows\": [{\"price\": \"0." + digits + "\"}]}") ==
               "$.rows[0].price, at byte 20: expected a number of no more digits than 64 bits hold");
    std::string const open(100'000, '['), closed(100'000, ']');
    BOOST_TEST(only_skipped("{\"rows\": [{\"name\": " + open + closed + "}]}") ==
               "$.rows[0].name, at byte 19: expected a text");
    BOOST_TEST(only_skipped("{\"rows\": [{\"nobody asks\": " + open + closed + "}]}") == "0");
    BOOST_TEST(error_of("{\"rows\": [{\"name\": " + open) ==
               "$, at byte 100019: no JSON: the text does not end with the bracket that closes its first");
    BOOST_TEST(error_of(open).starts_with("$, at byte 0"));
}

BOOST_AUTO_TEST_SUITE_END()
