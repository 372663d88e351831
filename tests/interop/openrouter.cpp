// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/openrouter.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace prospectus;

namespace {

/// As OpenRouter writes, of models that there are not.
constexpr std::string_view two =
    R"json({"data":[{"id":"acme/slow-2:free","canonical_slug":"acme/slow-2","hugging_face_id":"acme/S2",
"name":"Acme: Slow 2: the \"sequel\" (free)","created":1764696672,"description":"Slow.\n\nVery.","context_length":131072,
"architecture":{"modality":"text+image->text","input_modalities":["text","image","file"],"output_modalities":["text"],"tokenizer":"Other","instruct_type":null},
"pricing":{"prompt":"0.00000030","completion":"0.0000025","request":"0","image":"0.001","input_cache_read":"0.000000075","input_cache_write":3.75e-7,"discount":0.10},
"top_provider":{"context_length":131072,"max_completion_tokens":8192,"is_moderated":true},"per_request_limits":null,"supported_parameters":["seed"],"default_parameters":{"temperature":null}},
{"id":"nobody/plain","name":"Plain","created":-1,"context_length":null,"pricing":{"prompt":"-1","completion":"-1","image":""},"top_provider":null}]})json";

openrouter_models read(std::string_view text) {
    auto found = read_openrouter(text);
    BOOST_TEST_REQUIRE(found.has_value(), (found ? "" : describe(found.error())));
    return *std::move(found);
}
std::string with(std::string_view from, std::string_view to) {
    std::string text{two};
    auto const at = text.find(from);
    BOOST_TEST_REQUIRE((at != text.npos));
    return text.replace(at, from.size(), to);
}
/// Why a model is skipped; the other must be read.
std::string why_skipped(std::string const& text) {
    auto const found = read(text);
    BOOST_TEST_REQUIRE((found.skipped.size() == 1 && found.models.size() == 1));
    return describe(found.skipped.front());
}
std::string why_not(std::string_view text) {
    auto const found = read_openrouter(text);
    return found ? "" : describe(found.error());
}
any_money dollars(std::int64_t coefficient, int exponent) { return {decimal{coefficient, exponent}, usd::value}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_openrouter)

BOOST_AUTO_TEST_CASE(what_openrouter_writes) {
    auto const found = read(two);
    BOOST_TEST_REQUIRE((found.models.size() == 2 && found.skipped.empty() && found.count() == 2));
    auto const& slow = found.models[0];
    BOOST_TEST(
        (slow.id == "acme/slow-2:free" && slow.canonical_slug == "acme/slow-2" && slow.hugging_face_id == "acme/S2"));
    BOOST_TEST(slow.release.name == "Slow 2: the \"sequel\" (free)");  // the first colon is the developer's
    BOOST_TEST(slow.release.developer == "Acme");
    BOOST_TEST((slow.listed == partial_date{2025, 12, 2}));
    BOOST_TEST(!slow.release.released);  // when it was released the file does not say
    BOOST_TEST((slow.release.context_window == exactly(decimal{131'072}, unit::count("token"))));
    BOOST_TEST((slow.release.takes == std::vector{modality::text, modality::image}));
    BOOST_TEST((slow.also_takes == std::vector<std::string>{"file"} && slow.also_gives.empty()));
    BOOST_TEST((slow.release.gives == std::vector{modality::text}));
    BOOST_TEST((slow.greatest_output == 8192));
    BOOST_TEST((!slow.price_depends_on_use && slow.discount == decimal{1, -1}));
}

BOOST_AUTO_TEST_CASE(prices_are_exact_and_keep_their_digits) {
    auto const found = read(two);
    auto const& slow = found.models[0];
    BOOST_TEST((slow.release.prices ==
                std::vector<token_price>{{token_kind::input, dollars(30, -2), "free", 0, {}, {}},
                                         {token_kind::output, dollars(25, -1), "free", 0, {}, {}},
                                         {token_kind::cached_input, dollars(75, -3), "free", 0, {}, {}},
                                         {token_kind::cache_write, dollars(375, -3), "free", 0, {}, {}}}));
    BOOST_TEST(slow.release.prices[0].per_million.amount().exponent() == -2);  // 0.30, as written
    BOOST_TEST(
        (slow.other_prices == std::vector<openrouter_price>{{"request", dollars(0, 0)}, {"image", dollars(1, -3)}}));
    auto const cost = cost_of_use(slow.release.prices, {.input = 7, .output = 3}, partial_date{2025, 12, 3}, "free");
    BOOST_TEST((cost.has_value() && cost->amount() == decimal{96, -7}));  // 7 * 0.0000003 + 3 * 0.0000025
}

BOOST_AUTO_TEST_CASE(what_is_not_told_is_not_there) {
    auto const found = read(two);
    auto const& plain = found.models[1];
    BOOST_TEST((plain.release.name == "Plain" && plain.release.developer == "nobody"));
    BOOST_TEST((plain.listed == partial_date{1969, 12, 31}));  // a second before 1970
    BOOST_TEST((!plain.release.context_window && !plain.greatest_output));
    BOOST_TEST((plain.price_depends_on_use && plain.release.prices.empty() && plain.other_prices.empty()));
    auto const least = read(R"([{"id":"x"}])");  // a bare list, as tools cut it out
    BOOST_TEST(
        (least.count() == 1 && least.models[0].release.name == "x" && least.models[0].release.developer.empty()));
    BOOST_TEST((read(R"({"data":[]})").count() == 0));
}

BOOST_AUTO_TEST_CASE(parts_of_an_id) {
    static_assert(openrouter_author("acme/slow-2:free") == "acme" && openrouter_tier("acme/slow-2:free") == "free");
    static_assert(openrouter_author("slow").empty() && openrouter_tier("acme/slow-2").empty());
}

BOOST_AUTO_TEST_CASE(a_model_that_cannot_be_read_is_skipped_with_its_place) {
    BOOST_TEST(why_skipped(with(R"("0.00000030")", R"("cheap")"))
                   .starts_with("$.data[0].pricing.prompt, at byte 397: expected a number"));
    BOOST_TEST(why_skipped(with(R"("0.00000030")", "[]"))
                   .starts_with("$.data[0].pricing.prompt, at byte 397: expected a number"));
    BOOST_TEST(why_skipped(with(R"("0.00000030")", "-0.5")).ends_with("a price that is not below zero, or -1"));
    BOOST_TEST(why_skipped(with(R"("0.00000030")", "1e999")).ends_with("a price with an exponent of at most 994"));
    BOOST_TEST(
        why_skipped(with(R"("image":"0.001")", R"("request":"0.001")")).ends_with("expected one member of this name"));
    BOOST_TEST(why_skipped(with(R"("completion":"0.0000025")", R"("prompt":"0.0000025")"))
                   .ends_with("expected one member of this name"));
    BOOST_TEST(
        why_skipped(with("1764696672", "1764696672000")).ends_with("seconds since 1970, of a day from 1400 to 9999"));
    BOOST_TEST(why_skipped(with("1764696672", "1764696672.5")).ends_with("a whole number of at most 64 bits"));
    BOOST_TEST(
        why_skipped(with("1764696672", R"("2025")")).ends_with("$.data[0].created, at byte 149: expected a number"));
    BOOST_TEST(why_skipped(with("131072", "-1")).ends_with("a count that is not below zero"));
    BOOST_TEST(
        why_skipped(with(R"("file"])", "7])")).starts_with("$.data[0].architecture.input_modalities[2], at byte"));
    BOOST_TEST(why_skipped(with(R"("id":"nobody/plain",)", "")).ends_with("expected an id"));
    BOOST_TEST(why_skipped(with(R"("id":"nobody/plain")", R"("id":7)"))
                   .ends_with("$.data[1].id, at byte 742: expected a text"));
    BOOST_TEST(why_skipped(R"({"data":[17,{"id":"x"}]})") == "$.data[0], at byte 9: expected an object");
    // All others are read behind whatever is skipped, as deep as it is.
    BOOST_TEST(why_skipped(R"({"data":[{"id":[[[{"id":[1,2,{}]}]]],"name":{"x":[]}},{"id":"x"}]})") ==
               "$.data[0].id, at byte 15: expected a text");
}

BOOST_AUTO_TEST_CASE(what_is_no_list_of_models_is_refused) {
    BOOST_TEST(why_not("") == "$, at byte 0: no JSON: nothing stands here");
    BOOST_TEST(why_not("17").starts_with("$, at byte 0: expected an object"));
    BOOST_TEST(why_not("{}").ends_with("expected data, a list of models"));
    BOOST_TEST(why_not(R"({"data":{"id":"x"}})") == "$.data, at byte 8: expected an array");
    BOOST_TEST(why_not(R"({"data":[],"data":[]})") == "$.data, at byte 18: expected one data");
    BOOST_TEST(why_not(R"({"data":[]} {})").ends_with("expected the end of the text"));
    BOOST_TEST(why_not("{\"data\":[{\"id\":\"\xff\"}]}").ends_with("no JSON: not UTF-8"));
}

BOOST_AUTO_TEST_CASE(cut_off_anywhere_it_is_refused) {
    for (std::size_t size = 0; size < two.size(); ++size) {
        std::string const cut{two.substr(0, size)};  // of its own memory: a read past the end is seen
        auto const found = read_openrouter(std::string_view{cut});
        BOOST_TEST_REQUIRE(!found.has_value(), size);
        BOOST_TEST_REQUIRE(found.error().offset.value_or(0) <= size);
    }
}

BOOST_AUTO_TEST_CASE(any_byte_changed_is_read_skipped_or_refused) {
    std::string text{two};
    std::size_t refused = 0, skipped = 0;
    for (std::size_t at = 0; at < text.size(); at += 2)
        for (char const c : {'\0', '"', '}', '[', '9', '\xff'}) {
            auto const before = std::exchange(text[at], c);
            auto const found = read_openrouter(std::string_view{text});
            if (!found) {
                ++refused;
            } else {
                for (auto const& model : found->models) BOOST_TEST_REQUIRE(!model.id.empty());
                for (auto const& why : found->skipped)
                    BOOST_TEST_REQUIRE((why.path != "$" && why.offset.value_or(0) < text.size()));
                skipped += found->skipped.size();
            }
            text[at] = before;
        }
    BOOST_TEST((refused > 500 && skipped > 50));
}

BOOST_AUTO_TEST_CASE(long_numbers_and_deep_nesting) {
    std::string const digits(100'000, '7'), zeros(100'000, '0');
    BOOST_TEST(why_skipped(with(R"("0.00000030")", digits)).ends_with("no more digits than 64 bits hold"));
    BOOST_TEST(why_skipped(with(R"("0.00000030")", "\"0." + zeros + "1\"")).starts_with("$.data[0].pricing.prompt"));
    BOOST_TEST(why_skipped(with("131072", digits)).starts_with("$.data[0].context_length"));
    std::string const open(100'000, '['), close(100'000, ']');
    BOOST_TEST((read(with(R"(["seed"])", open + close)).models.size() == 2));  // passed over
    BOOST_TEST(why_skipped(with(R"("acme/S2")", open + close)).starts_with("$.data[0].hugging_face_id, at byte"));
    BOOST_TEST(!read_openrouter(std::string_view{with(R"(["seed"])", open)}).has_value());
}

/// The whole file, where it is: every model is read.
BOOST_AUTO_TEST_CASE(the_file_as_openrouter_gave_it) {
    std::ifstream file{PROSPECTUS_SHARED "/data/ai_models/openrouter_models_chessbench.json", std::ios::binary};
    if (!file) return;
    std::string const text{std::istreambuf_iterator<char>{file}, {}};
    auto const found = read(text);
    BOOST_TEST((found.models.size() == 335 && found.skipped.empty()));
    std::size_t prices = 0, by_use = 0;
    for (auto const& m : found.models) {
        prices += m.release.prices.size();
        by_use += m.price_depends_on_use ? 1U : 0U;
    }
    BOOST_TEST((prices == 2 * 334 + 75 + 22 && by_use == 1));  // as counted in Python
}

BOOST_AUTO_TEST_SUITE_END()
