// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_READ_FIGURE_HPP
#define PROSPECTUS_TEXT_READ_FIGURE_HPP

// Figures as people write them, in English and Chinese, with hedge and digits kept.
//
//     from_text<figure>("about CNY 4.4 billion")    from_text<figure>("约44亿元")
//     from_text<figure>("over HK$51.1bn")           from_text<figure>("5740万元")     // its last zero may not count
//     from_text<figure>("nearly 70%")               from_text<figure>("近七成")       // one digit that counts
//     from_text<figure>("at least 8x")              from_text<figure>("8倍以上")
//     from_text<figure>("200K")                     from_text<figure>("3 months")
//     from_text<figure>("$5").error().expected      // "a currency: $ may be USD, HKD ..."
//     from_text<figure>("$5", reading_options{.dollar = usd::value})
//
// Shape   [hedge] [sign] [currency] number [place] [unit] [/ thing] [hedge]. A range is "1.5-2.0 billion" or "1 to 2 %".
// Naming  A thing that is counted is read without its plural s: "3 months" counts months.
// Errors  text_error, at the first byte that is not understood.

#include <prospectus/amount/figure.hpp>
#include <prospectus/text/decimal.hpp>
#include <prospectus/text/detail/chinese_numbers.hpp>
#include <prospectus/text/detail/words.hpp>
#include <prospectus/text/read.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace prospectus {

/// What a text leaves to its reader.
struct reading_options {
    std::optional<currency> dollar{};  // what $ is
    std::optional<currency> yen{};     // what ¥ is
    std::optional<unit> bare{};        // the unit of a number that states none
};

namespace detail {

class figure_reader {
public:
    constexpr figure_reader(std::string_view text, reading_options const& options) : at_{text}, options_{options} {}

    [[nodiscard]] constexpr outcome<figure, text_error> read() {
        at_.skip_blanks();
        hedge_ = take_hedge(at_, hedges_before);
        at_.skip_blanks();
        bool negative = take_minus(at_);
        if (auto const wrong = take_currency_before()) return unexpected{*wrong};
        at_.skip_blanks();
        if (!negative) negative = take_minus(at_);
        auto from = take_numeral();
        if (!from) return unexpected{from.error()};
        std::optional<numeral> to;
        if (auto const wrong = take_range(to)) return unexpected{*wrong};
        if (auto const wrong = take_places(*from, to)) return unexpected{*wrong};
        if (auto const wrong = take_unit(*from, to)) return unexpected{*wrong};
        at_.skip_blanks();
        take_hedge_after();
        at_.skip_blanks();
        if (!at_.at_end()) return unexpected{at_.expected(in_ ? "the end of the figure" : "a place or a unit")};
        if (negative) *from = -*from;
        unit const in = in_ ? *in_ : options_.bare.value_or(unit::number());
        if (!to) return figure{*from, in, hedge_.value_or(hedge::none)};
        if (hedge_ || negative || to->value() < from->value())
            return unexpected{at_.expected("a range without sign or hedge, from low to high")};
        return figure{*from, *to, in};
    }

private:
    using failure = std::optional<text_error>;

    [[nodiscard]] constexpr failure take_currency_before() {
        for (auto const& [word, means] : currencies_before)
            if (at_.take_word(word)) return set(unit::money(means)), std::nullopt;
        if (at_.peek() == '$') {
            if (!options_.dollar) return at_.expected(dollar_candidates);
            at_.advance(1);
            return set(unit::money(*options_.dollar)), std::nullopt;
        }
        if (at_.rest().starts_with("\u00a5") || at_.rest().starts_with("\uffe5")) {
            if (!options_.yen) return at_.expected(yen_candidates);
            at_.advance(at_.peek() == '\xc2' ? 2 : 3);
            return set(unit::money(*options_.yen)), std::nullopt;
        }
        take_code();
        return std::nullopt;
    }

    /// Three capital letters of ISO 4217.
    constexpr bool take_code() {
        auto const here = at_.rest();
        if (here.size() < 3 || (here.size() > 3 && cursor::is_letter(here[3]))) return false;
        auto const found = find_currency(here.substr(0, 3));
        if (!found) return false;
        at_.advance(3);
        set(unit::money(*found));
        return true;
    }
    constexpr void set(unit in) { in_ = in; }

    [[nodiscard]] constexpr outcome<numeral, text_error> take_numeral() {
        if (!is_digit(at_.peek()))
            if (auto const chinese = take_chinese_number(at_)) return *chinese;
        return take_digits(at_);
    }

    [[nodiscard]] constexpr failure take_range(std::optional<numeral>& to) {
        auto const before = at_;
        at_.skip_blanks();
        if (!(at_.take("-") || at_.take("\u2013") || at_.take_word("to") || at_.take("至")))
            return at_ = before, std::nullopt;
        at_.skip_blanks();
        auto const second = take_digits(at_);
        if (!second) return second.error();
        to = *second;
        return std::nullopt;
    }

    [[nodiscard]] constexpr failure take_places(numeral& from, std::optional<numeral>& to) {
        auto const before = at_;
        at_.skip_blanks();
        bool const more = !hedge_ && at_.take("多");
        int const places = take_place(at_);
        if (more) hedge_ = hedge::over;
        if (places == 0) {
            if (!more) at_ = before;
            return std::nullopt;
        }
        if (from.last_place() + places > 1000 || from.counted_place() + places > 1000)
            return before.expected("a smaller place");
        from = from.scaled(places);
        if (to) to = to->scaled(places);
        return std::nullopt;
    }

    [[nodiscard]] constexpr failure take_unit(numeral& from, std::optional<numeral>& to) {
        at_.skip_blanks();
        if (!hedge_) take_hedge_after();
        at_.skip_blanks();
        if (!in_) {
            if (at_.take("%") || at_.take("％") || at_.take_word("percent")) {
                set(at_.take("点") ? unit::points() : unit::percent());
                at_.skip_blanks();
                if (at_.take_word("points") || at_.take_word("point")) set(unit::points());
                else if (at_.take("age points") || at_.take("age point")) set(unit::points());
            } else if (at_.take_word("percentage points") || at_.take_word("percentage point") ||
                       at_.take("个百分点") || at_.take_word("points")) {
                set(unit::points());
            } else if (at_.take_word("x") || at_.take_word("times") || at_.take("倍")) {
                set(unit::multiple());
            } else if (at_.take("成")) {
                set(unit::percent());
                from = from.scaled(1);
                if (to) to = to->scaled(1);
            } else if (!take_currency_after()) {
                take_counted();
            }
        }
        if (in_ && in_->kind() == unit_kind::money) {
            if (at_.take("/") || at_.take_word(" per ") || at_.take("每")) {
                auto const thing = take_name();
                if (thing.empty()) return at_.expected("what it is the price of, such as share");
                set(unit::per(*in_->currency(), thing));
            }
        }
        return std::nullopt;
    }

    constexpr bool take_currency_after() {
        for (auto const& [word, means] : currencies_after)
            if (at_.take_word(word)) return set(unit::money(means)), true;
        return take_code();
    }

    /// A name in Latin letters without its plural s; empty if there is none, or one longer than a unit takes.
    [[nodiscard]] constexpr std::string_view take_name() noexcept {
        auto const here = at_.rest();
        std::size_t length = 0;
        while (length < here.size() && cursor::is_letter(here[length])) ++length;
        auto name = here.substr(0, length);
        if (name.size() > 2 && name.ends_with('s') && !name.ends_with("ss")) name.remove_suffix(1);
        if (name.size() > 15) return {};
        at_.advance(length);
        return name;
    }
    constexpr void take_counted() {
        if (at_.take("股")) return set(unit::count("share"));
        if (at_.take("个月")) return set(unit::count("month"));
        auto const before = at_;
        for (auto const& [word, means] : hedges_after)
            if (at_.take_word(word)) return static_cast<void>(at_ = before);
        if (auto const name = take_name(); !name.empty()) set(unit::count(name));
    }
    constexpr void take_hedge_after() {
        if (!hedge_) hedge_ = take_hedge(at_, hedges_after);
    }

    cursor at_;
    reading_options options_;
    std::optional<hedge> hedge_;
    std::optional<unit> in_;
};

}  // namespace detail

template <>
struct text_reader<figure> {
    [[nodiscard]] static constexpr outcome<figure, text_error> read(std::string_view text,
                                                                    reading_options const& options = {}) {
        return detail::figure_reader{text, options}.read();
    }
};

}  // namespace prospectus

#endif
