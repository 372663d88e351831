// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_MODEL_RELEASE_HPP
#define PROSPECTUS_CORPORATE_MODEL_RELEASE_HPP

// A model and when it was released, as far as that is known.
//
//     model_release const chatgpt{.name = "ChatGPT", .developer = "OpenAI", .released = partial_date{2022, 11, 30}};
//     model_release const chatglm{.name = "ChatGLM", .developer = "Zhipu", .released = partial_date{2023, 3}};
//     before(chatgpt, chatglm)           == answer::yes;
//     time_between(chatgpt, chatglm)     // 91 to 121 days
//
// Errors  What is not dated has no order: answer::cannot_be_known, and no time between.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace prospectus {

struct model_release {
    std::string name{};
    std::string developer{};
    std::optional<partial_date> released{};
    std::optional<partial_date> announced{};
    std::optional<partial_date> retired{};
    std::optional<figure> parameters{};
    std::optional<figure> context_window{};

    friend bool operator==(model_release const&, model_release const&) = default;
};

[[nodiscard]] inline answer before(model_release const& a, model_release const& b) {
    return a.released && b.released ? before(*a.released, *b.released) : answer::cannot_be_known;
}

[[nodiscard]] inline answer same_day(model_release const& a, model_release const& b) {
    return a.released && b.released ? same_day(*a.released, *b.released) : answer::cannot_be_known;
}

/// In days, below zero where `later` came first.
[[nodiscard]] constexpr estimate time_between(partial_date earlier, partial_date later) {
    auto const days = days_between(earlier, later);
    return {interval{days.least, days.greatest}, unit::count("day")};
}
[[nodiscard]] inline std::optional<estimate> time_between(model_release const& earlier, model_release const& later) {
    if (!earlier.released || !later.released) return std::nullopt;
    return time_between(*earlier.released, *later.released);
}

/// By the earliest day each can have had, then by the latest; undated ones last. Where two may have come in either
/// order, before() says so.
[[nodiscard]] inline std::vector<model_release> in_order(std::vector<model_release> releases) {
    // Not std::stable_sort: GCC 12's calls what C++17 deprecates, and Clang 19 tells the user of it.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < releases.size(); ++i) order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) {
        auto const &a = releases[i].released, &b = releases[j].released;
        if (a.has_value() != b.has_value()) return a.has_value();
        if (a && a->first_day() != b->first_day()) return a->first_day() < b->first_day();
        if (a && a->last_day() != b->last_day()) return a->last_day() < b->last_day();
        return i < j;
    });
    std::vector<model_release> sorted;
    for (auto const i : order) sorted.push_back(std::move(releases[i]));
    return sorted;
}

}  // namespace prospectus

#endif
