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
//         What is read and written reads back as the same figure. Where no words do that (a last digit above 10^12; a
//         range whose numbers have no place words that go together) the values are written in full.
// Not for digits_are::truncated, which no text states.

#include <prospectus/amount/figure.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/detail/unit_reader.hpp>
#include <prospectus/text/detail/written_place.hpp>
#include <prospectus/text/write.hpp>

#include <string>
#include <string_view>

namespace prospectus {

namespace detail {

/// In the plural that reads back.
inline void append_things(std::string& out, std::string_view thing, bool one) {
    auto const stem = thing.substr(0, thing.size() - 1);
    bool const in_y = thing.ends_with('y') && stem.find_last_of("aeiou") != stem.size() - 1;
    bool const hisses = thing.ends_with("ss") || thing.ends_with('x') || thing.ends_with("ch") || thing.ends_with("sh");
    std::string const plurals[]{thing == "person" ? "people" : "", in_y ? std::string{stem} + "ies" : "",
                                hisses ? std::string{thing} + "es" : "", std::string{thing} + "s"};
    for (auto const& plural : plurals)
        if (!one && !plural.empty() && thing_name{plural}.name() == thing) return static_cast<void>(out += plural);
    out += thing;
}

}  // namespace detail

template <>
struct text_writer<figure> {
    static void append(std::string& out, figure const& f) {
        if (auto const word = detail::word_of(f.how()); !word.empty()) out.append(word).append(" ");
        auto const& in = f.in();
        bool const has_money = in.kind() == unit_kind::money || in.kind() == unit_kind::money_per;
        auto const place = place_of(f);
        if (has_money && !place.chinese) out.append(in.currency()->code()).append(" ");
        if (f.to()) {
            auto const first = place_of_first(f, place);
            append_numeral(out, f.written(), first.places);
            if (first.word != place.word) append_word(out, first);
            out += " to ";
        }
        append_numeral(out, f.to().value_or(f.written()), place.places);
        if (!has_money || place.places > 0) append_word(out, place);
        if (has_money && place.chinese) append_chinese_currency(out, *in.currency());
        switch (in.kind()) {
            case unit_kind::percent: out += place.word == tenths.word || place.word == per_mille.word ? "" : "%"; break;
            case unit_kind::points: out += place.word == basis_points.word ? "" : " percentage points"; break;
            case unit_kind::multiple: out += place.word.empty() ? "x" : " x"; break;
            case unit_kind::count:
                out += ' ';
                detail::append_things(out, in.counted(), f.to().value_or(f.written()).value() == decimal{1});
                break;
            case unit_kind::money_per: append_per(out, in.counted(), place.places); break;
            default: break;
        }
    }

private:
    static constexpr detail::written_place tenths{1, "成", true}, per_mille{-1, "‰", true};  // of percent
    static constexpr detail::written_place basis_points{-2, "basis points"};
    static constexpr detail::written_place per_many[]{{-3, "thousand"}, {-6, "million"}, {-9, "billion"}};

    /// Percent, points and multiples are plain digits where they can be.
    [[nodiscard]] static constexpr detail::written_place place_of(figure const& f) noexcept {
        auto const reads_back = [&](int places) { return detail::reads_back(f.written(), f.to(), places); };
        auto const kind = f.in().kind();
        if (f.in().is_bare() && kind != unit_kind::number && reads_back(0)) return detail::english_places[0];
        if (kind == unit_kind::percent && reads_back(tenths.places)) return tenths;
        if (kind == unit_kind::percent && reads_back(per_mille.places)) return per_mille;
        if (kind == unit_kind::points && reads_back(basis_points.places)) return basis_points;
        auto const place = detail::place_for(f.written(), f.to());
        if (reads_back(place.places)) return place;
        if (kind == unit_kind::money_per)
            for (auto const& many : per_many)
                if (reads_back(many.places)) return many;
        return has_two_places(f) ? detail::place_for(*f.to()) : place;
    }
    /// 900 million to 1.1 billion: no place reads back for both.
    [[nodiscard]] static constexpr bool has_two_places(figure const& f) noexcept {
        return f.to() && detail::place_for(f.written()).places > 0 && detail::place_for(*f.to()).places > 0;
    }
    [[nodiscard]] static constexpr detail::written_place place_of_first(figure const& f,
                                                                        detail::written_place const& place) noexcept {
        bool const shared = place.places <= 0 || detail::reads_back(f.written(), f.to(), place.places);
        return shared ? place : detail::place_for(f.written());
    }
    static void append_word(std::string& out, detail::written_place const& place) {
        if (!place.word.empty()) out.append(place.chinese ? "" : " ").append(place.word);
    }
    static void append_per(std::string& out, std::string_view thing, int places) {
        out += '/';
        for (auto const& many : per_many)
            if (many.places == places) {
                out.append(many.word).append(" ");
                return detail::append_things(out, thing, false);
            }
        out += thing;
    }
    static void append_numeral(std::string& out, numeral n, int places) {
        append_text(out, decimal{n.value().coefficient(), n.last_place() - places});
    }
    static void append_chinese_currency(std::string& out, currency c) {
        for (auto const& [word, means] : detail::currency_words)
            if (means == c && c != cny::value && static_cast<signed char>(word.front()) < 0)
                return static_cast<void>(out += word);
        if (c == cny::value) out += "元";
        else out.append(" ").append(c.code());
    }
};

}  // namespace prospectus

#endif
