// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/sec_companyfacts.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
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

BOOST_AUTO_TEST_SUITE_END()
