// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_DOUBT_HPP
#define PROSPECTUS_INTEROP_OCF_DOUBT_HPP

// What the records of a company leave open: names of what is not there, and securities that cannot be counted.
//
//     dangling_id{reference::holder, "stk-7", "issuance-3", 2}     // two objects name it, this one first
//     describe(doubt_kind::more_than_held)                         // "more of it ends than there is"

#include <cstddef>
#include <string>
#include <string_view>

namespace prospectus::ocf {

enum class reference : unsigned char { holder, stock_class, plan, security, issuance, split };

/// An id of what is not there.
struct dangling_id {
    reference what;
    std::string named;
    std::string by;         // the id of the first object that names it
    std::size_t times = 1;  // how many objects do

    friend bool operator==(dangling_id const&, dangling_id const&) = default;
};

enum class doubt_kind : unsigned char {
    // securities that are not counted
    security_issued_twice,  // under one id: the same, or another?
    more_than_held,
    not_whole,
    not_stated,
    estimated,
    over_split,  // granted over a class that was split later: before or after it?
    out_of_range,
    // plans whose pool is not counted
    pool_not_told,  // whether what was cancelled went back to it
    pool_over_split,
    pool_below_zero,
    // counted all the same
    ended_twice,
    ended_before_issued,
    does_not_add_up,      // what results, and what is left, with what there was
    conversion_not_told,  // counted share for share
    id_twice              // of a holder, a class or a plan: the first counts
};

struct doubt {
    doubt_kind why;
    std::string subject;  // the id of the security, the plan, the class or the holder
    std::string by;       // the id of the object that shows it

    friend bool operator==(doubt const&, doubt const&) = default;
};

[[nodiscard]] constexpr bool is_counted(doubt_kind why) noexcept { return why >= doubt_kind::ended_twice; }

[[nodiscard]] constexpr std::string_view describe(reference what) noexcept {
    switch (what) {
        case reference::holder: return "holder";
        case reference::stock_class: return "stock class";
        case reference::plan: return "stock plan";
        case reference::security: return "security";
        case reference::issuance: return "issuance";
        case reference::split: return "split";
    }
    return "";
}
[[nodiscard]] constexpr std::string_view describe(doubt_kind why) noexcept {
    switch (why) {
        case doubt_kind::security_issued_twice: return "issued twice under one security id";
        case doubt_kind::more_than_held: return "more of it ends than there is";
        case doubt_kind::not_whole: return "no whole number of shares";
        case doubt_kind::not_stated: return "for how many shares is not stated";
        case doubt_kind::estimated: return "its number of shares is an estimate, or a limit";
        case doubt_kind::over_split: return "granted over a class that was split: whether it was, too, is not recorded";
        case doubt_kind::out_of_range: return "more shares than 64 bits hold";
        case doubt_kind::pool_not_told: return "whether what was cancelled went back to the pool is not recorded";
        case doubt_kind::pool_over_split:
            return "a class of the plan was split: what that made of the pool is not recorded";
        case doubt_kind::pool_below_zero: return "more was granted than is reserved";
        case doubt_kind::ended_twice: return "ended twice";
        case doubt_kind::ended_before_issued: return "ended before it was issued";
        case doubt_kind::does_not_add_up: return "what results and what is left do not add up to what there was";
        case doubt_kind::conversion_not_told:
            return "how many shares it converts into is not told: counted share for share";
        case doubt_kind::id_twice: return "recorded twice under one id: the first counts";
    }
    return "";
}

}  // namespace prospectus::ocf

#endif
