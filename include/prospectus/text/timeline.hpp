// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_TIMELINE_HPP
#define PROSPECTUS_TEXT_TIMELINE_HPP

// Why events make no timeline, in a part of a sentence.
//
//     to_text(timeline_fault{1, timeline_reason::ends_before_it_begins})
//         == "event 2: it ends before it begins: its two dates stand the wrong way round";
//
// Shape  Events are counted from one, in the order given.

#include <prospectus/corporate/timeline.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

[[nodiscard]] constexpr std::string_view describe(timeline_reason reason) noexcept {
    switch (reason) {
        case timeline_reason::no_such_event:
            return "an order names it, and it is not there: correct the order, or add the event";
        case timeline_reason::circle: return "by the orders stated it comes before itself: one of them is wrong";
        case timeline_reason::dates_contradict_order:
            return "its date contradicts an order stated: one of the two is wrong";
        case timeline_reason::ends_before_it_begins:
            return "it ends before it begins: its two dates stand the wrong way round";
    }
    return "";
}

template <>
struct text_writer<timeline_fault> {
    static void append(std::string& out, timeline_fault const& fault) {
        out.append("event ").append(std::to_string(fault.place + 1)).append(": ").append(describe(fault.reason));
    }
};

}  // namespace prospectus

#endif
