// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/model_version.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_model_version)

static_assert(version_number{"4.5"} < version_number{"4.10"});
static_assert(version_number{"4"} == version_number{"4.0.0"});
static_assert(version_before("GLM-4.5", "GLM-4.10") == answer::yes);

BOOST_AUTO_TEST_CASE(versions_order_as_their_numbers_do_at_every_place) {
    std::vector<std::tuple<int, int, int>> fields;
    for (int a = 0; a < 12; a += 3)
        for (int b = 0; b < 120; b += 9)
            for (int c = 0; c < 12; c += 2) fields.emplace_back(a, b, c);
    auto const text = [](std::tuple<int, int, int> const& f) {
        auto const [a, b, c] = f;
        return std::to_string(a) + "." + std::to_string(b) + "." + std::to_string(c);
    };
    for (std::size_t i = 0; i + 1 < fields.size(); ++i) {
        auto const &a = fields[i], &b = fields[i + 1];
        BOOST_TEST((version_number{text(a)} < version_number{text(b)}));
        BOOST_TEST((version_before("x-" + text(a), "X " + text(b) + "-mini") == answer::yes));
        BOOST_TEST((version_before("x-" + text(b), "x-" + text(a)) == answer::no));
    }
}

BOOST_AUTO_TEST_CASE(a_name_falls_into_family_number_and_variant) {
    struct {
        std::string_view name, family, number, variant;
    } const cases[] = {
        {"GLM-4.5", "GLM", "4.5", ""},
        {"GLM-4.10", "GLM", "4.10", ""},
        {"GLM-4.5-Air", "GLM", "4.5", "Air"},
        {"GLM-4.5V", "GLM", "4.5", "V"},
        {"GPT-4o", "GPT", "4", "o"},
        {"GPT-4-32k", "GPT", "4", "32k"},
        {"o1-mini", "o", "1", "mini"},
        {"DeepSeek-V3.1", "DeepSeek", "3.1", ""},
        {"CogView4", "CogView", "4", ""},
        {"Qwen2.5-72B", "Qwen", "2.5", "72B"},
        {"Llama 3.1 405B", "Llama", "3.1", "405B"},
        {"Claude Sonnet 4", "Claude Sonnet", "4", ""},
        {"Rev2", "Rev", "2", ""},  // the v of a word is the word's
        {"Mixtral 8x7B v0.1", "Mixtral 8x7B", "0.1", ""},
        {"GLM-4.", "GLM", "4", ""},
    };
    for (auto const& c : cases) {
        auto const found = model_version_in(c.name);
        BOOST_TEST_REQUIRE(found.has_value(), c.name);
        BOOST_TEST(found->family == c.family);
        BOOST_TEST((found->number == version_number{c.number}), c.name);
        BOOST_TEST(found->variant == c.variant);
    }
}

BOOST_AUTO_TEST_CASE(a_size_is_no_version) {
    for (auto const name : {"ChatGLM-6B", "Mixtral 8x7B", "OPT-175B", "Grok", "", "BERT-340M", "GPT-99999999999"})
        BOOST_TEST(!model_version_in(name), name);
    BOOST_TEST((version_before("ChatGLM-6B", "ChatGLM-130B") == answer::cannot_be_known));
    BOOST_TEST((version_before("GLM-4.5", "GPT-5") == answer::cannot_be_known));
    BOOST_TEST((version_before("GLM-4.5-Air", "GLM-4.5") == answer::no));
}

BOOST_AUTO_TEST_CASE(what_is_no_version_number_is_refused) {
    for (auto const text : {"", ".", "4.", ".4", "4..5", "1.2.3.4.5", "v4", "4a", "4294967296", "-1", " 4"}) {
        BOOST_TEST(!version_number::read_from(text), text);
        BOOST_CHECK_THROW(version_number{text}, std::invalid_argument);
    }
    BOOST_TEST((version_number{"4294967295"}.field(0) == 4294967295U));
    BOOST_TEST(
        (std::hash<version_number>{}(version_number{"4"}) == std::hash<version_number>{}(version_number{"4.0"})));
}

BOOST_AUTO_TEST_SUITE_END()
