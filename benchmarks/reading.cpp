// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// A million decimals and a million mixed money texts, beside std::from_chars on the same digits as integers.
//
//     reading OUT.csv

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/text.hpp>

#include <benchmark/benchmark.h>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "benchmarks/measure.hpp"

using namespace prospectus;

namespace {

constexpr std::size_t count = 1'000'000;

/// Many texts in one piece of memory.
class texts {
public:
    void add(std::string_view text) {
        begins_.push_back(letters_.size());
        letters_ += text;
    }
    [[nodiscard]] std::vector<std::string_view> views() const {
        std::vector<std::string_view> all;
        for (std::size_t i = 0; i < begins_.size(); ++i) {
            auto const end = i + 1 < begins_.size() ? begins_[i + 1] : letters_.size();
            all.push_back(std::string_view{letters_}.substr(begins_[i], end - begins_[i]));
        }
        return all;
    }

private:
    std::string letters_;
    std::vector<std::size_t> begins_;
};

std::string money_text(std::mt19937_64& random) {
    auto const digits =
        to_text(decimal{static_cast<std::int64_t>(random() % 100'000), -static_cast<int>(random() % 3)});
    switch (random() % 10) {
        case 0: return "US$" + digits + "bn";
        case 1: return "HK$" + digits;
        case 2: return "RMB " + digits + " million";
        case 3: return digits + "万元";
        case 4: return "约" + digits + "亿港元";
        case 5: return "超" + digits + "亿元";
        case 6: return "about USD " + digits + " million";
        case 7: return "€" + digits + "m";
        case 8: return "US$" + digits + " per share";
        default: return "HKD " + digits + " to HKD " + digits + " billion";
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: reading OUT.csv\n", stderr);
        return 2;
    }
    std::mt19937_64 random{20260108};
    texts decimals_written, integers_written, money_written, grouped_written;
    std::vector<std::int64_t> integers(count);
    std::vector<decimal> decimals(count);
    for (std::size_t i = 0; i < count; ++i) {
        // As many of each length from one digit to fifteen, with none to four decimals.
        auto const length = random() % 15;
        std::uint64_t most = 10;
        for (std::size_t j = 0; j < length; ++j) most *= 10;
        auto const whole = static_cast<std::int64_t>(random() % most);
        decimal const d{whole, -static_cast<int>(random() % 5)};
        decimals_written.add(to_text(d));
        grouped_written.add(to_text(d, grouped));
        std::string digits;
        for (char const c : to_text(d))
            if (c != '.') digits += c;
        integers_written.add(digits);
        money_written.add(money_text(random));
    }
    auto const as_integers = integers_written.views(), as_decimals = decimals_written.views(),
               as_groups = grouped_written.views(), as_money = money_written.views();

    using benchmarks::measure;
    measure("std::from_chars: the same digits as int64", count, [&] {
        for (std::size_t i = 0; i < count; ++i)
            std::from_chars(as_integers[i].data(), as_integers[i].data() + as_integers[i].size(), integers[i]);
    });
    auto const read = [&](std::vector<std::string_view> const& all) {
        for (std::size_t i = 0; i < count; ++i) decimals[i] = from_text<decimal>(all[i]).value();
    };
    read(as_decimals);
    for (std::size_t i = 0; i < count; ++i) {
        std::from_chars(as_integers[i].data(), as_integers[i].data() + as_integers[i].size(), integers[i]);
        if (decimals[i].coefficient() != integers[i]) {
            std::fputs("reading: from_text and std::from_chars disagree\n", stderr);
            return 1;
        }
    }
    measure("from_text<decimal>", count, [&] { read(as_decimals); });
    measure("from_text<decimal>: with commas between thousands", count, [&] { read(as_groups); });
    std::vector<decimal> values(count);
    measure("from_text<figure>: mixed money texts in English and Chinese", count, [&] {
        for (std::size_t i = 0; i < count; ++i) values[i] = from_text<figure>(as_money[i]).value().value();
    });

    benchmarks::reporter report;
    benchmarks::run(report, argv[0]);
    return benchmarks::publish(report, "Reading numbers", "text", "from_chars", argv[1]);
}
