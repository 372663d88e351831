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
// Shape   In English. Where zeros at the end do not count and English has no word for the place of the last digit it is
//         a Chinese one; tens of percent are 成.
//         What is read and written reads back as the same figure. Where no words do that (a last digit above 10^12; 640
//         times 10^5 with a zero that may not count) the value is written in full.
// Not for digits_are::truncated, which no text states, and ranges below zero, which are not read.

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
        auto const place = place_of(f);
        if (has_money && !place.chinese) out.append(in.currency()->code()).append(" ");
        append_numeral(out, f.written(), place.places);
        if (f.to()) {
            out += " to ";
            append_numeral(out, *f.to(), place.places);
        }
        if (!place.word.empty()) out.append(place.chinese ? "" : " ").append(place.word);
        if (has_money && place.chinese) append_chinese_currency(out, *in.currency());
        switch (in.kind()) {
            case unit_kind::percent: out += place.places == tenths.places ? "" : "%"; break;
            case unit_kind::points: out += " percentage points"; break;
            case unit_kind::multiple: out += place.word.empty() ? "x" : " x"; break;
            case unit_kind::count:
                out.append(" ")
                    .append(in.counted())
                    .append(f.to().value_or(f.written()).value() == decimal{1} ? "" : "s");
                break;
            case unit_kind::money_per: out.append("/").append(in.counted()); break;
            default: break;
        }
    }

private:
    static constexpr detail::written_place tenths{1, "成", true};  // of percent

    /// Percent, points and multiples are plain digits where they can be.
    [[nodiscard]] static constexpr detail::written_place place_of(figure const& f) noexcept {
        auto const reads_back = [&](int places) { return detail::reads_back(f.written(), f.to(), places); };
        auto const kind = f.in().kind();
        if (f.in().is_bare() && kind != unit_kind::number && reads_back(0)) return detail::english_places[0];
        if (kind == unit_kind::percent && reads_back(tenths.places)) return tenths;
        return detail::place_for(f.written(), f.to());
    }
    static void append_numeral(std::string& out, numeral n, int places) {
        append_text(out, decimal{n.value().coefficient(), n.last_place() - places});
    }
    static void append_chinese_currency(std::string& out, currency c) {
        for (auto const& [word, means] : detail::currencies_after)
            if (means == c && c != cny::value) return static_cast<void>(out += word);
        if (c == cny::value) out += "元";
        else out.append(" ").append(c.code());
    }
};

}  // namespace prospectus

#endif
