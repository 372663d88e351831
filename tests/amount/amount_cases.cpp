// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Decimal arithmetic, rounding and allocation beside Python's decimal and fractions: tools/amount_cases.py says how the
// file is made. The questions come from the same seeds; the answers are the library's own.

#include <prospectus/amount/allocation.hpp>
#include <prospectus/amount/decimal.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using namespace prospectus;

namespace {

class splitmix64 {
public:
    explicit splitmix64(std::uint64_t seed) : state_{seed} {}
    std::uint64_t next() {
        auto z = state_ += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(int n) { return static_cast<int>(next() % static_cast<std::uint64_t>(n)); }
    std::int64_t signed_number() {
        auto const bits = next();
        auto const n = static_cast<std::int64_t>(bits >> (1 + below(63)));
        return below(2) == 1 ? -n : n;
    }
    decimal any_decimal() {
        if (below(3) == 0) {
            auto const n = below(2001) - 1000;
            return {n, below(4) - 3};
        }
        auto const n = signed_number();
        return {n, below(37) - 18};
    }

private:
    std::uint64_t state_;
};

std::string text(decimal d) { return std::to_string(d.coefficient()) + 'e' + std::to_string(d.exponent()); }
std::string shortest(std::optional<decimal> d) { return d ? text(d->shortest()) : "none"; }

std::string arithmetic(splitmix64& random) {
    static std::string const names[]{"add", "subtract", "multiply", "compare", "ratio"};
    auto const op = random.below(5);
    auto const a = random.any_decimal();
    auto const b = random.any_decimal();
    std::string result = "none";
    switch (op) {
        case 0: result = shortest(checked_add(a, b)); break;
        case 1: result = shortest(checked_subtract(a, b)); break;
        case 2: result = shortest(checked_multiply(a, b)); break;
        case 3: result = a < b ? "-1" : (a == b ? "0" : "1"); break;
        default:
            if (auto const ratio = exact_ratio(a, b); ratio && ratio->exponent() == 0)
                result = std::to_string(ratio->numerator()) + '/' + std::to_string(ratio->denominator());
    }
    return names[op] + ' ' + text(a) + ' ' + text(b) + " = " + result;
}

std::string rounded(splitmix64& random) {
    bool const is_quotient = random.below(2) == 1;
    auto const rule = random.below(7);
    auto const places = random.below(13) - 6;
    auto const a = random.any_decimal();
    std::string asked = (is_quotient ? "quotient " : "round ") + text(a);
    std::optional<decimal> result;
    if (is_quotient) {
        auto const b = random.any_decimal();
        asked += ' ' + text(b);
        result = quotient(a, b, places, static_cast<rounding>(rule));
    } else {
        result = round(a, places, static_cast<rounding>(rule));
    }
    BOOST_REQUIRE((!result || result->exponent() == -places));
    return asked + ' ' + std::to_string(places) + ' ' + std::to_string(rule) + " = " +
           (result ? std::to_string(result->coefficient()) : "none");
}

template <class Weight>
std::string allocated(int rule, std::int64_t whole, std::vector<Weight> const& weights) {
    auto parts = rule == 2 ? outcome<std::vector<std::int64_t>, allocation_reason>{std::vector<std::int64_t>{}}
                           : allocate(whole, weights, rule == 0 ? leftover::largest_remainder : leftover::first_come);
    if (rule == 2) {
        auto const apart = allocate_apart(whole, weights);
        if (apart) {
            parts = apart->parts;
            parts->push_back(apart->remainder);
        } else {
            parts = unexpected{apart.error()};
        }
    }
    if (!parts) return parts.error() == allocation_reason::weights_all_zero ? " all zero" : " too fine";
    std::string out;
    for (auto const part : *parts) out += ' ' + std::to_string(part);
    return out;
}

std::string allocation_of(splitmix64& random) {
    static std::string const names[]{"largest", "first", "apart"};
    auto const rule = random.below(3);
    auto const kind = random.below(3);
    auto const whole = random.signed_number();
    auto const count = 1 + random.below(9);
    std::string line = "allocate " + names[rule] + ' ' + std::to_string(whole) + " by ";
    std::vector<std::int64_t> integers;
    std::vector<decimal> decimals;
    std::vector<fraction> fractions;
    for (int i = 0; i < count; ++i) {
        bool const zero = random.below(8) == 0;
        auto const bits = [&](int least, int choices) {
            if (zero) return std::int64_t{0};
            auto const n = random.next();
            return static_cast<std::int64_t>(n >> (least + random.below(choices)));
        };
        if (kind == 0) {
            integers.push_back(bits(1, 62));
            line += std::to_string(integers.back()) + ' ';
        } else if (kind == 1) {
            auto const n = bits(30, 33);
            decimals.emplace_back(n, random.below(17) - 8);
            line += text(decimals.back()) + ' ';
        } else {
            auto const n = zero ? 0 : random.below(1000);
            auto const d = 1 + random.below(60);
            fractions.emplace_back(n, d);
            line += std::to_string(n) + '/' + std::to_string(d) + ' ';
        }
    }
    line += '=';
    return line + (kind == 0   ? allocated(rule, whole, integers)
                   : kind == 1 ? allocated(rule, whole, decimals)
                               : allocated(rule, whole, fractions));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_amount_cases)

BOOST_AUTO_TEST_CASE(a_hundred_thousand_cases_come_out_as_in_python) {
    std::ifstream file{PROSPECTUS_TEST_DATA "/amount_cases.txt"};
    BOOST_TEST_REQUIRE(file.is_open());
    std::string line;
    int all = 0;
    std::getline(file, line);
    while (file) {
        std::istringstream head{line};
        std::string word, kind;
        std::uint64_t seed = 0, wanted = 0;
        int cases = 0;
        head >> word >> seed >> kind >> cases >> std::hex >> wanted;
        BOOST_TEST_REQUIRE(word == "block");
        splitmix64 random{seed};
        std::uint64_t sum = 0xcbf29ce484222325;
        std::getline(file, line);
        for (int i = 0; i < cases; ++i, ++all) {
            auto const found = (kind == "arithmetic" ? arithmetic
                                : kind == "rounding" ? rounded
                                                     : allocation_of)(random);
            for (char const c : found + '\n') sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3;
            if (file && line.rfind("block ", 0) != 0) {
                BOOST_TEST_REQUIRE(found == line);
                std::getline(file, line);
            }
        }
        BOOST_TEST(sum == wanted, kind << " of seed " << seed << ": a line beyond those shown differs");
    }
    BOOST_TEST(all == 100'000);
}

BOOST_AUTO_TEST_SUITE_END()
