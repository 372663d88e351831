// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_WRITE_FIGURE_HPP
#define PROSPECTUS_TEXT_WRITE_FIGURE_HPP

// Figures written so that they read back as the same.
//
//     to_text(stated<cny>(4.4_billion, hedge::about)) == "about CNY 4.4 billion";
//     to_text(stated<cny>(57.4_million))              == "CNY 57.4 million";
//     to_text(*from_text<figure>("5740万元"))          == "5740万元";     // its last zero may not count
//     to_text(*from_text<figure>("近七成"))            == "nearly 7成";
//
// Shape   In English, but for a coefficient whose zeros do not count: that is written with 万 or 亿, where it needs one.
//         What is written reads back as the same figure, if its digits can be written in place words.

#include <prospectus/amount/figure.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/detail/words.hpp>
#include <prospectus/text/detail/written_place.hpp>
#include <prospectus/text/write.hpp>

#include <string>

namespace prospectus {

template <>
struct text_writer<figure> {
    static void append(std::string& out, figure const& f) {
        if (auto const word = detail::word_of(f.how()); !word.empty()) out.append(word).append(" ");
        auto const& in = f.in();
        bool const has_money = in.kind() == unit_kind::money || in.kind() == unit_kind::money_per;
        auto place = detail::place_for(f.written());
        if (!has_money && in.kind() != unit_kind::count && in.kind() != unit_kind::number &&
            f.written().last_place() <= 0)
            place = {0, ""};
        if (in.kind() == unit_kind::percent && f.written().last_place() == 1 && f.value().coefficient() > 0 &&
            f.value().coefficient() < 10)
            return append_tenths(out, f);
        if (has_money && !place.chinese) out.append(in.currency()->code()).append(" ");
        append_numeral(out, f.written(), place.places);
        if (f.to()) {
            out += " to ";
            append_numeral(out, *f.to(), place.places);
        }
        if (!place.word.empty()) out.append(place.chinese ? "" : " ").append(place.word);
        if (has_money && place.chinese) append_chinese_currency(out, *in.currency());
        switch (in.kind()) {
            case unit_kind::percent: out += "%"; break;
            case unit_kind::points: out += " percentage points"; break;
            case unit_kind::multiple: out += place.word.empty() ? "x" : " x"; break;
            case unit_kind::count:
                out.append(" ").append(in.counted()).append(f.value() == decimal{1} ? "" : "s");
                break;
            case unit_kind::money_per: out.append("/").append(in.counted()); break;
            default: break;
        }
    }

private:
    static void append_numeral(std::string& out, numeral n, int places) {
        append_text(out, decimal{n.value().coefficient(), n.last_place() - places});
    }
    static void append_chinese_currency(std::string& out, currency c) {
        for (auto const& [word, means] : detail::currencies_after)
            if (means == c && c != cny::value) return static_cast<void>(out += word);
        if (c == cny::value) out += "元";
        else out.append(" ").append(c.code());
    }
    static void append_tenths(std::string& out, figure const& f) {
        append_text(out, decimal{f.value().coefficient()});
        out += "成";
    }
};

}  // namespace prospectus

#endif
