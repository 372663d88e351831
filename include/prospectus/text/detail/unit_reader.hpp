// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_DETAIL_UNIT_READER_HPP
#define PROSPECTUS_TEXT_DETAIL_UNIT_READER_HPP

// Takes the unit of an amount: a currency before or behind its number, percent, a multiple, what is counted.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/unit.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/detail/counted_things.hpp>
#include <prospectus/text/detail/currency_words.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/detail/hedge_words.hpp>
#include <prospectus/text/detail/place_words.hpp>
#include <prospectus/text/reading_options.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus::detail {

/// Three capital letters of ISO 4217.
[[nodiscard]] constexpr std::optional<currency> take_code(cursor& at) noexcept {
    auto const here = at.rest();
    if (here.size() < 3 || (here.size() > 3 && cursor::is_letter(here[3]))) return std::nullopt;
    for (std::size_t i = 0; i < 3; ++i)
        if (here[i] < 'A' || here[i] > 'Z') return std::nullopt;
    auto const found = find_currency(here.substr(0, 3));
    if (found) at.advance(3);
    return found;
}

using currency_read = outcome<std::optional<currency>, text_error>;

/// A sign that may be several currencies: the one that the caller told.
[[nodiscard]] constexpr currency_read take_told(cursor& at, cursor const& behind, std::optional<currency> const& told,
                                                std::string_view candidates) {
    if (!told) return unexpected{at.expected(candidates)};
    at = behind;
    return told;
}

/// A sign or code, on either side of a number; an error for one that may be two currencies.
[[nodiscard]] constexpr currency_read take_currency_sign(cursor& at, reading_options const& options) {
    if (at.at_end() || is_digit(at.peek())) return std::optional<currency>{};
    for (auto const& [word, means] : currency_signs)
        if (at.take_word(word)) return std::optional{means};
    auto ahead = at;
    if (ahead.take("$") || ahead.take("\uff04")) return take_told(at, ahead, options.dollar, dollar_candidates);
    if (ahead.take("\u00a5") || ahead.take("\uffe5")) return take_told(at, ahead, options.yen, yen_candidates);
    if (take_rupee(ahead)) return take_told(at, ahead, options.rupee, rupee_candidates);
    if (take_krone(ahead)) return take_told(at, ahead, options.krone, krone_candidates);
    return take_code(at);
}

[[nodiscard]] constexpr currency_read take_currency_behind(cursor& at, reading_options const& options) {
    if (at.at_end()) return std::optional<currency>{};
    for (auto const& [word, means] : currency_words)
        if (at.take_word(word)) return std::optional{means};
    auto ahead = at;
    if (ahead.take_word("dollars") || ahead.take_word("dollar"))
        return take_told(at, ahead, options.dollar, dollar_candidates);
    return take_currency_sign(at, options);
}

/// A unit that stands behind its number, and the places by which that moves: 7成 is 70 percent, 25 bps 0.25 points.
struct unit_behind {
    unit in;
    int places = 0;
};

[[nodiscard]] constexpr bool take_any(cursor& at, std::string_view a, std::string_view b, std::string_view c = "#",
                                      std::string_view d = "#") noexcept {
    return at.take_word(a) || at.take_word(b) || at.take_word(c) || at.take_word(d);
}

[[nodiscard]] constexpr std::optional<unit_behind> take_bare_unit(cursor& at) noexcept {
    if (at.at_end()) return std::nullopt;
    if (take_any(at, "percentage points", "percentage point", "percent points", "percentage-points") ||
        take_any(at, "个百分点", "個百分點", "百分点", "ppts") || take_any(at, "ppt", "pp", "points", "point"))
        return unit_behind{unit::points()};
    if (take_any(at, "basis points", "basis point", "bps", "bp") || take_any(at, "个基点", "個基點", "基点"))
        return unit_behind{unit::points(), -2};
    if (take_any(at, "%", "\uff05", "percent", "per cent") || at.take_word("pct")) {
        auto ahead = at;
        (void)ahead.skip_blanks();
        if (!take_any(ahead, "points", "point", "点", "pts") && !take_any(ahead, "age points", "age point"))
            return unit_behind{unit::percent()};
        at = ahead;
        return unit_behind{unit::points()};
    }
    if (at.take("‰")) return unit_behind{unit::percent(), -1};
    if (at.take("成")) return unit_behind{unit::percent(), 1};
    if (take_any(at, "x", "times", "倍", "\u00d7") || take_any(at, "-fold", "fold"))
        return unit_behind{unit::multiple()};
    return std::nullopt;
}

/// "/ million tokens", "per share", "每股", behind money; in is left as it is where nothing of that stands there.
[[nodiscard]] constexpr std::optional<text_error> take_per(cursor& at, unit& in, int& places) {
    auto ahead = at;
    (void)ahead.skip_blanks();
    if (!ahead.take("/") && !ahead.take_word("per") && !ahead.take_word("a") && !ahead.take_word("an") &&
        !ahead.take("每"))
        return std::nullopt;
    (void)ahead.skip_blanks();
    int many = 0;
    auto scaled = ahead;
    if (is_digit(scaled.peek())) {
        auto const number = take_digits(scaled);
        if (!number) return number.error();
        auto const one = number->value().shortest();
        if (one.coefficient() != 1 || one.exponent() < 0) return ahead.expected("1, 10, 100 ... of a thing");
        many = one.exponent();
        (void)scaled.skip_blanks();
        ahead = scaled;
    }
    int const place = take_place(scaled);
    (void)scaled.skip_blanks();
    auto thing = place == 0 ? thing_name{} : take_thing(scaled);
    if (!thing.name().empty()) {
        ahead = scaled;
        many += place;
    } else {
        thing = take_thing(ahead);
    }
    if (thing.name().empty()) return ahead.expected("what it is the price of, such as share");
    in = unit::per(*in.currency(), thing.name());
    places -= many;
    at = ahead;
    return std::nullopt;
}

}  // namespace prospectus::detail

#endif
