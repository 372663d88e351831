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
//     version_before(model_release{.name = "GLM-4.5"}, model_release{.name = "GLM-4.10"}) == answer::yes;
//     faults(model_release{.released = partial_date{2023, 3}, .retired = partial_date{2022}})
//                                        // release_reason::retired_before_release
//
// Unit    Parameters and context window as figures of whatever they were stated in; compute in operations.
// Shape   `family` and `version` are for who states them; where they are empty the name is read (model_version.hpp).
// Errors  What is not dated has no order: answer::cannot_be_known, and no time between. faults() names only what cannot be
//         whatever the days and digits that are not known; a member that is not stated is no fault.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/corporate/detail/dated_order.hpp>
#include <prospectus/corporate/model_version.hpp>
#include <prospectus/corporate/token_price.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

enum class modality : unsigned char { text, image, audio, video, code, embedding, action };

struct model_release {
    std::string name{};
    std::string developer{};
    std::optional<partial_date> released{};
    std::optional<partial_date> announced{};
    std::optional<partial_date> retired{};
    std::optional<figure> parameters{};  // in all
    std::optional<figure> context_window{};
    std::optional<figure> active_parameters{};  // for one token
    std::optional<figure> training_compute{};
    std::optional<partial_date> knowledge_cutoff{};
    std::string family{};
    std::string version{};
    std::vector<modality> takes{}, gives{};
    std::string licence{};                   // of the weights, as stated: an SPDX identifier, "proprietary"
    std::vector<std::string> base_models{};  // by name (lineage.hpp)
    std::vector<token_price> prices{};

    friend bool operator==(model_release const&, model_release const&) = default;
};

enum class release_reason : unsigned char {
    retired_before_release,
    cutoff_after_release,  // it knows of nothing later than itself
    announced_after_retirement,
    active_parameters_exceed_all,
    different_unit,  // of active and of all parameters
    negative_figure,
    based_on_itself,
    price_ends_before_it_begins,
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
    std::vector<model_release> sorted;
    for (auto const i : detail::in_date_order(releases.size(), [&](std::size_t j) { return releases[j].released; }))
        sorted.push_back(std::move(releases[i]));
    return sorted;
}

/// Whether the one is an earlier version of the same family of the same developer.
[[nodiscard]] inline answer version_before(model_release const& a, model_release const& b) {
    if (!a.developer.empty() && !b.developer.empty() && a.developer != b.developer) return answer::cannot_be_known;
    auto const of = [](model_release const& r) -> std::optional<model_version> {
        if (r.version.empty()) return model_version_in(r.name);
        auto const number = version_number::read_from(r.version);
        if (!number) return std::nullopt;
        auto const in_name = model_version_in(r.name);
        if (r.family.empty() && !in_name) return std::nullopt;
        return model_version{r.family.empty() ? in_name->family : std::string_view{r.family}, *number, {}};
    };
    auto const of_a = of(a);
    auto const of_b = of(b);
    return of_a && of_b ? version_before(*of_a, *of_b) : answer::cannot_be_known;
}

/// What contradicts itself.
[[nodiscard]] inline std::vector<release_reason> faults(model_release const& r) {
    std::vector<release_reason> found;
    auto const in_order = [&](std::optional<partial_date> const& a, std::optional<partial_date> const& b,
                              release_reason why) {
        if (a && b && before(*b, *a) == answer::yes) found.push_back(why);
    };
    in_order(r.released, r.retired, release_reason::retired_before_release);
    in_order(r.knowledge_cutoff, r.released, release_reason::cutoff_after_release);
    in_order(r.announced, r.retired, release_reason::announced_after_retirement);
    if (r.active_parameters && r.parameters) {
        auto const rest = subtract(*r.parameters, *r.active_parameters);
        if (!rest) found.push_back(release_reason::different_unit);
        else if (auto const& most = rest->range().upper(); most && most->value.sign() < 0)
            found.push_back(release_reason::active_parameters_exceed_all);
    }
    for (auto const* f : {&r.parameters, &r.context_window, &r.active_parameters, &r.training_compute})
        if (*f && (*f)->value().sign() < 0) {
            found.push_back(release_reason::negative_figure);
            break;
        }
    for (auto const& base : r.base_models)
        if (!base.empty() && base == r.name) {
            found.push_back(release_reason::based_on_itself);
            break;
        }
    for (auto const& p : r.prices)
        if (p.from && p.until && before(*p.until, *p.from) == answer::yes) {
            found.push_back(release_reason::price_ends_before_it_begins);
            break;
        }
    return found;
}

/// The release, or the first of its faults.
[[nodiscard]] inline outcome<model_release, release_reason> checked(model_release r) {
    auto const found = faults(r);
    if (!found.empty()) return unexpected{found.front()};
    return r;
}

}  // namespace prospectus

#endif
