// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/filings/detail/text_pool.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace prospectus::detail;

BOOST_AUTO_TEST_SUITE(filings_detail_text_pool)

BOOST_AUTO_TEST_CASE(each_text_has_one_number_and_stays_where_it_is) {
    std::mt19937 random{5};
    text_pool pool;
    std::map<std::string, std::pair<std::uint32_t, std::string_view>> seen;
    for (int i = 0; i < 4000; ++i) {
        std::string text;
        for (auto n = random() % 30; n-- > 0;) text += static_cast<char>(random() % 3);  // zero bytes too
        bool const known = pool.find(text).has_value();
        auto const number = pool.number_of(text);
        BOOST_TEST(known == (text.empty() || seen.count(text) == 1));
        auto const [at, is_new] = seen.try_emplace(text, number, pool[number]);
        BOOST_TEST((is_new || at->second.first == number));
    }
    for (auto const& [text, kept] : seen) {
        BOOST_TEST((pool.find(text) == kept.first));
        BOOST_TEST(kept.second == text);  // the view that was taken first
        BOOST_TEST((pool[kept.first].data() == kept.second.data()));
    }
}

BOOST_AUTO_TEST_CASE(what_is_taken_out_of_a_pool_can_be_put_into_it) {
    text_pool pool;
    auto const whole = pool[pool.number_of(std::string(3000, 'a') + "b")];
    for (std::size_t n = 1; n < 3000; n += 7) {
        auto const part = whole.substr(n);
        BOOST_TEST(pool[pool.number_of(part)] == part);
    }
}

BOOST_AUTO_TEST_CASE(a_copy_goes_its_own_way) {
    text_pool pool;
    pool.number_of("USD");
    auto copy = pool;
    BOOST_TEST(pool.number_of("EUR") == copy.number_of("TWD"));
    BOOST_TEST(pool[2] == "EUR");
    BOOST_TEST(copy[2] == "TWD");
    BOOST_TEST(copy[1] == "USD");
    BOOST_TEST((copy[1].data() != pool[1].data()));
}

BOOST_AUTO_TEST_CASE(keys_that_hash_alike_are_told_apart) {
    number_table table;
    std::vector<int> keys;
    for (int key = 0; key < 200; ++key) {
        auto const is = [&](std::uint32_t n) { return keys[n] == key; };
        auto const hash = static_cast<std::uint64_t>(key % 3);
        BOOST_TEST(!table.find(hash, is));
        auto const number = table.find_or_add(hash, is, [&] {
            keys.push_back(key);
            return static_cast<std::uint32_t>(keys.size() - 1);
        });
        BOOST_TEST(number == static_cast<std::uint32_t>(key));
        BOOST_TEST((table.find(hash, is) == number));
    }
}

BOOST_AUTO_TEST_SUITE_END()
