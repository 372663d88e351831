// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/detail/plain_companyfacts.hpp>
#include <prospectus/interop/sec_companyfacts.hpp>

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

using namespace prospectus;

namespace {

std::string fact_with(std::string_view more) {
    return R"({"end":"2023-10-20","val":1,"accn":"0000320193-23-000106","fy":2023,"fp":"FY","form":"10-K","filed":"2023-11-03")" +
           std::string{more} + "}";
}
/// Members of the whole, of a concept, and of a fact.
std::string text_with(std::string_view whole, std::string_view of_concept, std::string_view of_fact) {
    return R"({"cik":1,"entityName":"A",)" + std::string{whole} + R"("facts":{"t":{"c":{)" + std::string{of_concept} +
           R"("units":{"USD":[)" + fact_with(of_fact) + "," + fact_with("") + "]}}}}}";
}

enum class read_as : unsigned char { plain, not_plain, nothing };

/// Fails the test where the two ways of reading do not agree.
read_as how(std::string_view text) {
    simdjson::padded_string const copy{text};
    detail::plain_companyfacts fast{simdjson::padded_string_view{copy}};
    bool const plain = fast.read();
    auto const slow = detail::companyfacts_reader{text}.read();
    if (!plain) return slow ? read_as::not_plain : read_as::nothing;
    fact_book const book{fast.company, fast.name, std::move(fast.columns)};
    bool same = slow && book.size() == slow->size() && book.name() == slow->name() && book.company() == slow->company();
    for (fact_book::row row = 0; same && row < book.size(); ++row) same = book[row] == (*slow)[row];
    if (!same) BOOST_ERROR("read in two ways: " + std::string{text.substr(0, 400)});
    return read_as::plain;
}

std::string file(std::string const& path) {
    std::ifstream in{path};
    if (!in) throw std::runtime_error{"no file " + path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_detail_plain_companyfacts)

BOOST_AUTO_TEST_CASE(other_members_are_plain_whatever_they_are) {
    for (std::string_view const value :
         {"null", "true", "false", "0", "-1.5e+300", R"("")", R"("a\"\\\/\b\f\n\r\t\u20aC")", "[]", "{}",
          "[1,[2,{}],\"]\"]", R"({"facts":{"val":[{"end":1}]},"x":"}"})", "123456789012345678901234567890", "[ 1 , 2 ]",
          R"("ünï")"}) {
        auto const member = "\"fax\":" + std::string{value} + ",";
        auto const last = ",\"x\":" + std::string{value};
        BOOST_TEST((how(text_with(member, "", "")) == read_as::plain), value);
        BOOST_TEST((how(text_with("", member, "")) == read_as::plain), value);
        BOOST_TEST((how(text_with("", "", last)) == read_as::plain), value);
    }
    for (std::string_view const name :
         {"v", "va", "vals", "starts", "e", "accno", "f", "fyy", "fpx", "forms", "file", ""})
        BOOST_TEST((how(text_with("", "", ",\"" + std::string{name} + "\":{\"val\":2}")) == read_as::plain), name);
}

BOOST_AUTO_TEST_CASE(what_is_no_json_is_not_plain) {
    for (std::string_view const value :
         {"nul",     "nulll",       "truth",    "01",       "1.", "-",    "1e",    "+1",      ".5",       R"(")",
          R"("\x")", R"("\u12g4")", "\"\n\"",   "\"\x01\"", "[1", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}",
          "",        "\"\xff\"",    R"("\ud8)", "'a'",      "[}", "{]"}) {
        simdjson::padded_string const text{text_with("\"x\":" + std::string{value} + ",", "", "")};
        BOOST_TEST(!detail::plain_companyfacts{simdjson::padded_string_view{text}}.read(), value);
        simdjson::padded_string const in_fact{text_with("", "", ",\"x\":" + std::string{value})};
        BOOST_TEST(!detail::plain_companyfacts{simdjson::padded_string_view{in_fact}}.read(), value);
    }
}

BOOST_AUTO_TEST_CASE(what_is_nested_too_deep_is_left_to_the_other_reader) {
    auto const nested = [](std::size_t deep) {
        return "\"x\":" + std::string(deep, '[') + std::string(deep, ']') + ",";
    };
    BOOST_TEST((how(text_with(nested(60), "", "")) == read_as::plain));
    BOOST_TEST((how(text_with(nested(200), "", "")) == read_as::not_plain));
    BOOST_TEST((how(text_with(nested(100'000), "", "")) == read_as::not_plain));  // passed over, without recursion
    BOOST_TEST((how(text_with("", "", ",\"val\":" + std::string(100'000, '['))) == read_as::nothing));
}

BOOST_AUTO_TEST_CASE(a_start_that_is_null_is_an_instant) {
    auto const text = text_with("", "", ",\"start\":null");
    BOOST_TEST((how(text) == read_as::plain));
    BOOST_TEST((how(text_with("", "", ",\"start\":\"2023-99-99\"null")) == read_as::nothing));
}

BOOST_AUTO_TEST_CASE(the_other_reader_takes_what_is_well_but_not_plain) {
    BOOST_TEST((how(text_with("", "", R"(,"fr\u0061me":"CY2023")")) == read_as::not_plain));
    BOOST_TEST((how(text_with("", "", ",\"val\":" + std::string(100'000, '9'))) == read_as::nothing));
    BOOST_TEST((how(text_with("", "", ",\"val\":0." + std::string(100'000, '0'))) == read_as::nothing));
}

// A real file, cut off, and with bytes and members changed.
BOOST_AUTO_TEST_CASE(whatever_happens_to_a_file_both_readers_say_the_same) {
    auto const whole = file(PROSPECTUS_EXAMPLES "/data/companyfacts/microsoft.json");
    BOOST_TEST((how(whole) == read_as::plain));
    std::mt19937 random{20};
    std::size_t good = 0;
    for (int round = 0; round < 60; ++round) {
        auto text = whole;
        if (round % 3 == 0) text.resize(random() % text.size());
        for (auto changes = random() % 3; changes-- > 0 && !text.empty();) {
            auto const at = random() % text.size();
            switch (random() % 4) {
                case 0: text[at] = static_cast<char>(text[at] ^ (1 << random() % 8)); break;
                case 1: text.erase(at, random() % 40); break;
                case 2: text.insert(at, text, random() % text.size(), random() % 40); break;
                default: text[at] = "{}[]\",:0e- \\n"[random() % 13]; break;
            }
        }
        good += how(text) != read_as::nothing ? 1U : 0U;
    }
    BOOST_TEST(good > 4U);
    BOOST_TEST(good < 60U);
}

BOOST_AUTO_TEST_SUITE_END()
