// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_EVIDENCE_HPP
#define PROSPECTUS_CORPORATE_EVIDENCE_HPP

// What a claim is held against: something computed, or the reason why it could not be, or a part of it.
//
//     evidence{growth(open, issue)}                          // an outcome with its estimate or its reason
//     evidence::partial(known, interval::at_least(0), "rounds not known")   // the rest can only add
//     evidence{answer::cannot_be_known}                      // for claims of order
//
// Naming  A reason is one of growth_reason, amount_reason and dating_reason.

#include <prospectus/amount/estimate.hpp>
#include <prospectus/core/answer.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/series/growth_reason.hpp>

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace prospectus {

enum class dating_reason : unsigned char { not_dated };

using computing_reason = std::variant<amount_reason, growth_reason, dating_reason>;

/// What is not known of a sum: what it can be, and its name.
struct missing_part {
    interval can_be;
    std::string what;

    friend bool operator==(missing_part const&, missing_part const&) = default;
};

class evidence {
public:
    evidence(estimate computed) : found_{computed} {}
    evidence(answer known) : found_{known} {}
    template <class Found, class Reason>
    evidence(outcome<Found, Reason> const& computed)
        : found_{computed ? found{*computed} : found{computing_reason{computed.error()}}} {}

    /// A sum of which only `known` is: the rest can be anything in `can_be`.
    [[nodiscard]] static evidence partial(estimate known, interval can_be, std::string what) {
        evidence part{known};
        part.missing_ = missing_part{can_be, std::move(what)};
        return part;
    }
    template <class Reason>
    [[nodiscard]] static evidence partial(outcome<estimate, Reason> const& known, interval can_be, std::string what) {
        return known ? partial(*known, can_be, std::move(what)) : evidence{known};
    }

    /// Without the missing part.
    [[nodiscard]] std::optional<estimate> known() const { return get<estimate>(); }
    [[nodiscard]] std::optional<answer> known_answer() const { return get<answer>(); }
    [[nodiscard]] std::optional<computing_reason> reason() const { return get<computing_reason>(); }
    [[nodiscard]] std::optional<missing_part> const& missing() const noexcept { return missing_; }

private:
    using found = std::variant<estimate, answer, computing_reason>;

    template <class T>
    [[nodiscard]] std::optional<T> get() const {
        if (auto const* held = std::get_if<T>(&found_)) return *held;
        return std::nullopt;
    }

    found found_;
    std::optional<missing_part> missing_;
};

}  // namespace prospectus

#endif
