// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/core/outcome.hpp>

#include <memory>
#include <string>
#include <type_traits>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

enum class why { none, wet };
using found = outcome<int, why>;

static_assert(std::is_trivially_copyable_v<found> && std::is_trivially_copyable_v<outcome<void, why>>);
static_assert(std::is_same_v<decltype(*std::declval<outcome<std::string, why>>()), std::string&&>);
static_assert(!std::is_convertible_v<why, found> && std::is_convertible_v<unexpected<why>, found>);
static_assert(found{3}.transform([](int n) { return n * 2.5; }) == 7.5);

BOOST_AUTO_TEST_SUITE(core_outcome)

BOOST_AUTO_TEST_CASE(is_a_value_or_a_reason) {
    found const some = 3, none = unexpected{why::wet};
    BOOST_TEST((some && *some == 3 && some == 3 && some.value_or(7) == 3));
    BOOST_TEST((!none && none.error() == why::wet && none == unexpected{why::wet} && none.value_or(7) == 7));
    BOOST_TEST((some != none));
    BOOST_CHECK_THROW((void)none.value(), bad_outcome_access);
}

BOOST_AUTO_TEST_CASE(steps_stop_at_the_first_reason) {
    int calls = 0;
    auto const half = [&](int n) -> found {
        ++calls;
        if (n % 2 != 0) return unexpected{why::wet};
        return n / 2;
    };
    BOOST_TEST((found{12}.and_then(half).and_then(half).and_then(half).and_then(half).error() == why::wet));
    BOOST_TEST(calls == 3);
    BOOST_TEST((found{unexpected{why::wet}}.or_else([](why) { return found{1}; }) == 1));
    BOOST_TEST((found{unexpected{why::wet}}.transform_error([](why) { return 4; }).error() == 4));
    BOOST_TEST((found{5}.transform_error([](why) { return 4; }) == 5));
}

BOOST_AUTO_TEST_CASE(a_value_that_cannot_be_copied_moves_through_the_steps) {
    using owned = outcome<std::unique_ptr<int>, why>;
    auto const next = [](std::unique_ptr<int> p) -> owned {
        ++*p;
        return p;
    };
    BOOST_TEST(owned{std::make_unique<int>(1)}
                   .and_then(next)
                   .and_then(next)
                   .transform([](std::unique_ptr<int> p) { return *p; })
                   .value() == 3);
    BOOST_TEST(**owned{std::make_unique<int>(1)}.or_else([](why) -> owned { return nullptr; }) == 1);
    BOOST_TEST((owned{unexpected{why::wet}}.transform_error([](why) { return 4; }).error() == 4));
}

BOOST_AUTO_TEST_CASE(value_and_reason_may_be_of_one_type) {
    outcome<int, int> const some = 3, none = unexpected{3};
    BOOST_TEST((some.has_value() && !none.has_value() && some != none));
}

/// Has bytes behind its last member that are no part of it, which a byte of the outcome may take.
class padded {
public:
    padded(double x, char c) : x_{x}, c_{c} {}
    friend bool operator==(padded, padded) = default;

private:
    double x_;
    char c_;
};
class padded_text : std::string {
public:
    padded_text(std::string text, char c) : std::string{std::move(text)}, c_{c} {}
    friend bool operator==(padded_text const&, padded_text const&) = default;

private:
    char c_;
};

BOOST_AUTO_TEST_CASE(what_is_written_into_the_value_leaves_it_a_value) {
    using small = outcome<padded, char>;
#if defined(__GNUC__)
    static_assert(sizeof(small) == sizeof(padded));
#endif
    small a{padded{1, 'a'}}, b{unexpected{'e'}};
    *a = padded{2, 'b'};
    BOOST_TEST((a.has_value() && *a == padded{2, 'b'}));
    b = a;
    BOOST_TEST((b == a));
    std::swap(*a, *b);
    BOOST_TEST((a.has_value() && b.has_value()));
    using large = outcome<padded_text, int>;
    large c{padded_text{"a text too long for the object itself", 'c'}}, d{unexpected{1}};
    *c = padded_text{"another, also too long for the object", 'd'};
    BOOST_TEST(c.has_value());
    d = c;
    BOOST_TEST((d == c));
    c = large{unexpected{2}};
    BOOST_TEST((!c && c.error() == 2));
}

BOOST_AUTO_TEST_CASE(done_or_a_reason) {
    outcome<void, why> const done, not_done = unexpected{why::wet};
    BOOST_TEST((done.has_value() && !not_done && done != not_done));
    BOOST_CHECK_THROW(not_done.value(), bad_outcome_access);
}

BOOST_AUTO_TEST_SUITE_END()
