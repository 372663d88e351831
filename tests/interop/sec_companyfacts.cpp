// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/sec_companyfacts.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

using namespace prospectus;

namespace {

/// As the SEC writes, but for the order and what else stands there.
constexpr std::string_view small = R"({"ticker": ["A", {"x": null}], "facts": {
  "us-gaap": {"NetIncomeLoss": {"label": "Net \"income\"", "description": null, "units": {"USD": [
    {"start": "2022-09-25", "end": "2023-07-01", "val": 74039000000, "accn": "0000320193-23-000077", "fy": 2023, "fp": "Q3", "form": "10-Q", "filed": "2023-08-04"},
    {"start": "2022-09-25", "end": "2023-09-30", "val": 96995000000, "accn": "0000320193-23-000106", "fy": 2023, "fp": "FY", "form": "10-K", "filed": "2023-11-03", "frame": "CY2023"}]}},
    "EarningsPerShareBasic": {"units": {"USD/shares": [
    {"start": "2022-09-25", "end": "2023-09-30", "val": 6.160, "accn": "0000320193-23-000106", "fy": null, "fp": null, "form": "10-K", "filed": "2023-11-03", "more": [1, {"a": 2}]}]}}},
  "dei": {"EntityCommonStockSharesOutstanding": {"units": {"shares": [
    {"end": "2023-10-20", "val": 15552752000, "accn": "0000320193-23-000106", "fy": 2023, "fp": "FY", "form": "10-K", "filed": "2023-11-03"},
    {"start": null, "end": "2023-10-21", "val": -1e2, "accn": "000032019323000106", "form": "10-K", "filed": "2023-11-03"},
    {"end": "2023-10-22", "val": null, "accn": "0000320193-23-000106", "form": "10-K", "filed": "2023-11-03"}]}}}},
  "entityName": "Apple Inc.", "cik": "0000320193"})";

/// As the SEC writes: no blanks. And as others set it out.
constexpr std::string_view plain =
    R"({"cik":320193,"entityName":"Apple Inc.","facts":{"us-gaap":{"NetIncomeLoss":{"label":"Net \"income\"","description":null,"units":{"USD":[)"
    R"({"start":"2022-09-25","end":"2023-07-01","val":74039000000,"accn":"0000320193-23-000077","fy":2023,"fp":"Q3","form":"10-Q","filed":"2023-08-04"},)"
    R"({"start":"2022-09-25","end":"2023-09-30","val":-9.50,"accn":"0000320193-23-000106","fy":null,"fp":null,"form":"10-K","filed":"2023-11-03","frame":"CY2023"},)"
    R"({"end":"2023-10-20","val":0,"accn":"0000320193-23-000106","fy":2023,"fp":"FY","form":"10-K","filed":"2023-11-03"}]}}}}})";

std::string set_out(std::string_view text) {
    std::string out;
    for (char const c : text) {
        out += c;
        if (c == ',' || c == '{' || c == '[') out += "\n            ";
        else if (c == ':') out += ' ';
    }
    return out;
}

/// Both ways of reading, the fast one and the one that knows what is wrong, say the same.
bool alike(std::string_view text) {
    simdjson::padded_string const copy{text};
    auto const fast = read_sec_companyfacts(simdjson::padded_string_view{copy});
    auto const slow = detail::companyfacts_reader{text}.read();
    if (!fast || !slow) return !fast && !slow && fast.error() == slow.error();
    if (fast->company() != slow->company() || fast->name() != slow->name() || fast->size() != slow->size())
        return false;
    for (fact_book::row row = 0; row < fast->size(); ++row)
        if ((*fast)[row] != (*slow)[row]) return false;
    return true;
}

std::string with(std::string_view from, std::string_view to) {
    std::string text{small};
    auto const at = text.find(from);
    BOOST_TEST_REQUIRE((at != text.npos));
    return text.replace(at, from.size(), to);
}
std::string why_not(std::string const& text) {
    auto const read = read_sec_companyfacts(std::string_view{text});
    return read ? "" : describe(read.error());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_sec_companyfacts)

BOOST_AUTO_TEST_CASE(what_the_sec_writes) {
    auto const book = read_sec_companyfacts(small);
    BOOST_TEST_REQUIRE(book.has_value());
    BOOST_TEST((book->company() == cik{320193}));
    BOOST_TEST(book->name() == "Apple Inc.");
    BOOST_TEST(book->size() == 5U);  // a report whose value is null is none
    auto const f = (*book)[1];
    BOOST_TEST((f.name == concept_name{"us-gaap", "NetIncomeLoss"}));
    BOOST_TEST(f.unit == "USD");
    BOOST_TEST((f.period == fact_period{day_span{date{2022, 9, 25}, date{2023, 9, 30}}}));
    BOOST_TEST((f.value == decimal{96'995'000'000}));
    BOOST_TEST((f.source == filing{accession_number{32'019'323'000'106}, date{2023, 11, 3}, "10-K", 2023, "FY"}));
    BOOST_TEST(f.frame == "CY2023");
    BOOST_TEST(((*book)[0].frame.empty() && (*book)[0].source.fp == "Q3"));
    // The text has three decimals, and no double was made of it.
    BOOST_TEST(((*book)[2].value.coefficient() == 6160 && (*book)[2].value.exponent() == -3));
    BOOST_TEST((!(*book)[2].source.fy && (*book)[2].source.fp.empty()));
    BOOST_TEST(((*book)[3].period == fact_period::at(date{2023, 10, 20})));
    BOOST_TEST(((*book)[4].period.is_instant() && (*book)[4].value == decimal{-100}));
}

BOOST_AUTO_TEST_CASE(a_cik_is_a_number_or_a_text_or_nothing) {
    BOOST_TEST((read_sec_companyfacts(std::string_view{with("\"0000320193\"", "320193")})->company() == cik{320193}));
    BOOST_TEST((!read_sec_companyfacts(std::string_view{with("\"0000320193\"", "null")})->company()));
    BOOST_TEST(why_not(with("\"0000320193\"", "\"0000\"")).starts_with("$.cik, at byte "));
}

BOOST_AUTO_TEST_CASE(errors_have_a_place) {
    auto const at = [](std::string_view part) {
        return "$.facts['us-gaap'].NetIncomeLoss.units.USD[1]" + std::string{part};
    };
    BOOST_TEST(
        why_not(with("2023-09-30\", \"val\": 96", "2023-09-31\", \"val\": 96")).starts_with(at(".end, at byte ")));
    BOOST_TEST(
        why_not(with("2023-09-30\", \"val\": 96", "2023-9-30\", \"val\": 96")).starts_with(at(".end, at byte ")));
    BOOST_TEST(why_not(with("2023-09-30\", \"val\": 96", "2022-09-24\", \"val\": 96"))
                   .ends_with("a start that is not after the end"));
    BOOST_TEST(why_not(with("96995000000", "\"96995000000\"")).starts_with(at(".val, at byte ")));
    BOOST_TEST(why_not(with("96995000000", std::string(100'000, '9'))).starts_with(at(".val, at byte ")));
    BOOST_TEST(why_not(with("96995000000", "0" + std::string(100'000, '9'))).starts_with(at(".val, at byte ")));
    BOOST_TEST(why_not(with("0000320193-23-000106", "0000320193-23-00010")).starts_with(at(".accn, at byte ")));
    BOOST_TEST(
        why_not(with("\"filed\": \"2023-11-03\", \"frame\"", "\"frame\"")).ends_with("the day on which it was filed"));
    BOOST_TEST(why_not(with("\"val\": 96995000000", "\"vol\": 96995000000")).ends_with("expected a value"));
    BOOST_TEST(why_not(with("\"fy\": 2023, \"fp\": \"FY\"", "\"fy\": 2023.5, \"fp\": \"FY\""))
                   .starts_with(at(".fy, at byte ")));
    BOOST_TEST(why_not(with("\"label\"", std::string(3'000, '[') + "\"label\"")) != "");
    BOOST_TEST(why_not(with("\"facts\"", "\"fact\"")) == "$: expected facts");
    BOOST_TEST(why_not(std::string{small} + "x") != "");
    BOOST_TEST(why_not("") != "");
    BOOST_TEST(why_not("[]") != "");
}

BOOST_AUTO_TEST_CASE(cut_off_anywhere_it_is_an_error) {
    std::size_t read = 0;
    for (std::size_t size = 0; size < small.size(); ++size)
        if (read_sec_companyfacts(small.substr(0, size))) ++read;
    BOOST_TEST(read == 0U);
}

BOOST_AUTO_TEST_CASE(with_a_bit_flipped_it_is_an_error_or_another_book) {
    std::string text{small};
    std::size_t refused = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        for (unsigned bit = 0; bit < 8; bit += 3) {
            auto const before = text[i];
            text[i] = static_cast<char>(static_cast<unsigned char>(before) ^ (1U << bit));
            if (auto const book = read_sec_companyfacts(std::string_view{text})) {
                for (std::size_t row = 0; row < book->size(); ++row)
                    BOOST_TEST_REQUIRE((*book)[static_cast<fact_book::row>(row)].source.accession.number() <
                                       1'000'000'000'000'000'000U);
            } else {
                BOOST_TEST_REQUIRE(!book.error().path.empty());
                ++refused;
            }
            text[i] = before;
        }
    BOOST_TEST(refused > 0U);
}

BOOST_AUTO_TEST_CASE(what_the_sec_writes_is_read_fast) {
    for (auto const& text : {std::string{plain}, set_out(plain)}) {
        simdjson::padded_string const copy{text};
        detail::plain_companyfacts fast{simdjson::padded_string_view{copy}};
        BOOST_TEST(fast.read());
        BOOST_TEST(fast.columns.size() == 3U);
        BOOST_TEST(alike(text));
    }
}

BOOST_AUTO_TEST_CASE(read_fast_or_not_it_is_the_same) {
    std::size_t different = 0;
    for (std::size_t size = 0; size < plain.size(); ++size) different += alike(plain.substr(0, size)) ? 0U : 1U;
    BOOST_TEST(different == 0U);
    std::string text = set_out(plain);
    for (std::size_t i = 0; i < text.size(); ++i)
        for (char const c : {' ', '"', '0', static_cast<char>(text[i] ^ 1)}) {
            auto const before = text[i];
            text[i] = c;
            if (!alike(text)) {
                ++different;
                BOOST_TEST_MESSAGE(text.substr(i < 40 ? 0 : i - 40, 80));
            }
            text[i] = before;
        }
    BOOST_TEST(different == 0U);
}

// A text within a longer one: what stands behind its end has no meaning, even where it would go on.
BOOST_AUTO_TEST_CASE(nothing_is_read_past_the_end) {
    simdjson::padded_string const whole{std::string{plain}};
    std::size_t read = 0;
    for (std::size_t size = 0; size < plain.size(); ++size)
        if (read_sec_companyfacts(simdjson::padded_string_view{whole.data(), size, size + simdjson::SIMDJSON_PADDING}))
            ++read;
    BOOST_TEST(read == 0U);
}

// All that the book holds on to, names and tables with it.
BOOST_AUTO_TEST_CASE(at_most_64_bytes_a_fact) {
    for (std::string const path : {PROSPECTUS_EXAMPLES "/data/companyfacts/apple.json",
                                   PROSPECTUS_SHARED "/data/companyfacts/CIK0000320193_AAPL.json",
                                   PROSPECTUS_SHARED "/data/companyfacts/CIK0001046179_TSM.json"}) {
        if (path.starts_with(PROSPECTUS_SHARED) && !std::filesystem::exists(path)) {
            BOOST_TEST_MESSAGE("not there, and not looked at: " + path);
            continue;
        }
        std::ifstream in{path, std::ios::binary};
        auto const book = read_sec_companyfacts(std::string{std::istreambuf_iterator<char>{in}, {}});
        BOOST_TEST_REQUIRE(book.has_value());
        BOOST_TEST(book->size() > 400U);
        BOOST_TEST(book->bytes() <= 64 * book->size(), path);
    }
}

BOOST_AUTO_TEST_SUITE_END()
