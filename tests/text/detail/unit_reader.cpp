// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/text/detail/unit_reader.hpp>

#include <prospectus/text/read_figure.hpp>
#include <prospectus/text/write_figure.hpp>

#include <string>
#include <string_view>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

namespace {

std::string one_of(std::string_view plural) { return std::string{detail::thing_name{plural}.name()}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(text_detail_unit_reader)

BOOST_AUTO_TEST_CASE(things_are_named_in_the_singular_and_written_in_the_plural) {
    struct {
        std::string_view plural, one;
    } const things[]{{"shares", "share"},
                     {"companies", "company"},
                     {"movies", "movie"},
                     {"series", "series"},
                     {"businesses", "business"},
                     {"boxes", "box"},
                     {"branches", "branch"},
                     {"people", "person"},
                     {"days", "day"},
                     {"GPUs", "GPU"},
                     {"axes", "axe"},
                     {"employees", "employee"}};
    for (auto const& [plural, one] : things) {
        BOOST_TEST(one_of(plural) == one);
        if (plural != "series") BOOST_TEST(to_text(figure{numeral{2}, unit::count(one)}) == "2 " + std::string{plural});
    }
    BOOST_TEST((one_of("bonus") == "bonus" && one_of("class") == "class" && one_of("basis") == "basis"));
    BOOST_TEST((one_of("sixteenletterssx").empty() && one_of("fifteenlettersxs") == "fifteenlettersx"));
}

BOOST_AUTO_TEST_CASE(a_name_that_reads_as_itself_is_written_so_that_it_reads_back) {
    for (std::string_view const one : {"series", "bonus", "share", "movie", "box", "axe", "city", "key", "class",
                                       "person", "fifteenlettersx", "is", "as"}) {
        if (one_of(one) != one) continue;
        figure const f{numeral{2}, unit::count(one)};
        BOOST_TEST((from_text<figure>(to_text(f)) == f), to_text(f));
    }
}

BOOST_AUTO_TEST_CASE(words_that_join_are_no_things) {
    for (std::string_view const text : {"to", "and more", "per share", "a share", "of it", "", "5", "%"}) {
        detail::cursor at{text};
        BOOST_TEST((detail::take_thing(at).name().empty() && at.offset() == 0U), text);
    }
}

BOOST_AUTO_TEST_CASE(prices_of_many_are_those_of_one) {
    auto const per = [](std::string_view text, std::string_view thing, int wanted) {
        detail::cursor at{text};
        auto in = unit::money(usd::value);
        int places = 0;
        BOOST_TEST(!detail::take_per(at, in, places));
        BOOST_TEST((at.at_end() && in == unit::per(usd::value, thing) && places == wanted), text);
    };
    per("/share", "share", 0);
    per(" per million tokens", "token", -6);
    per("/1M tokens", "token", -6);
    per("/1,000 tokens", "token", -3);
    per("每百万token", "token", -6);
    per(" a month", "month", 0);
}

BOOST_AUTO_TEST_SUITE_END()
