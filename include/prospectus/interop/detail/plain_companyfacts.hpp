// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_PLAIN_COMPANYFACTS_HPP
#define PROSPECTUS_INTEROP_DETAIL_PLAIN_COMPANYFACTS_HPP

// Company facts as the SEC writes them, fast: of anything else this says no more than that it is something else, and
// sec_companyfacts.hpp reads the text again, by the reader that knows what and where.
//
//     plain_companyfacts plain{text};
//     if (plain.read()) fact_book{plain.company, plain.name, std::move(plain.columns)}
//
// Shape   Plain are names and texts without an escape, days of ten characters, accession numbers of twenty, and null for
//         what is missing; other members may be anything. All of that is checked, so that what is taken is JSON.
// Undefined  A text without simdjson's padding: up to 64 bytes behind it are looked at, and have no meaning.
// Cost    About what simdjson's own walk over the same fields takes.

#include <prospectus/corporate/cik.hpp>
#include <prospectus/filings/detail/fact_columns.hpp>
#include <prospectus/filings/knowledge.hpp>
#include <prospectus/interop/detail/json_number.hpp>
#include <prospectus/interop/detail/plain_fields.hpp>

#include <simdjson.h>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace prospectus::detail {

class plain_companyfacts {
public:
    std::optional<cik> company{};
    std::string name{};
    fact_columns columns{};

    explicit plain_companyfacts(simdjson::padded_string_view text)
        : text_{text}, at_{text.data()}, end_{text.data() + text.size()} {
        columns.reserve(text.size() / 128);  // the SEC takes about 150 bytes a fact
    }

    /// False for anything that is not plain; what was read until then is of no use.
    [[nodiscard]] bool read() {
        bool any = false;
        bool const good = members([&](std::string_view key) {
            if (key == "cik") return read_cik();
            if (key == "entityName") return read_name();
            if (key != "facts") return pass_over();
            any = true;
            return members([&](std::string_view taxonomy) {
                return members([&](std::string_view concept_is) {
                    return members([&](std::string_view part) {
                        return part != "units" ? pass_over() : members([&](std::string_view unit) {
                            return read_facts(taxonomy, concept_is, unit);
                        });
                    });
                });
            });
        });
        skip_blanks();
        if (!good || !any || at_ != end_ || !simdjson::validate_utf8(text_.data(), text_.size())) return false;
        columns.shrink_from(columns.size() + columns.size() / 3);
        return true;
    }

private:
    // Where it stands is never past the end when a step begins; a step looks at no more than 64 bytes, or at the end.
    simdjson_inline void skip_blanks() noexcept {
        if (at_ >= end_ || static_cast<unsigned char>(*at_) > ' ') return;
        if (*at_ == ' ' && static_cast<unsigned char>(at_[1]) > ' ') ++at_;
        else skip_more_blanks();
    }
    simdjson_inline void skip_more_blanks() noexcept {
        if (*at_ == '\n') ++at_;
        while (end_ - at_ >= 8) {
            auto const other = eight_bytes(at_) ^ 0x2020'2020'2020'2020U;
            if (other == 0) {
                at_ += 8;
                continue;
            }
            constexpr bool little = std::endian::native == std::endian::little;
            at_ += (little ? std::countr_zero(other) : std::countl_zero(other)) / 8;
            if (static_cast<unsigned char>(*at_) > ' ') return;
            if (*at_ != '\n' && *at_ != '\r' && *at_ != '\t') return;
            ++at_;
        }
        while (at_ < end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
    }
    /// One character of JSON's own, with the blanks around it.
    [[nodiscard]] simdjson_inline bool take(char c) noexcept {
        if (at_ < end_ && *at_ != c) skip_blanks();
        if (at_ >= end_ || *at_ != c) return false;
        ++at_;
        skip_blanks();
        return true;
    }
    /// A text in place; nothing where it has an escape or what JSON does not allow, or is none.
    [[nodiscard]] simdjson_inline std::optional<std::string_view> take_text() noexcept {
        if (at_ >= end_ || *at_ != '"') return std::nullopt;
        auto const* const begins = ++at_;
        while (at_ < end_ && *at_ != '"') {
            if (*at_ == '\\' || static_cast<unsigned char>(*at_) < 0x20) return std::nullopt;
            ++at_;
        }
        if (at_ >= end_) return std::nullopt;
        return std::string_view{begins, static_cast<std::size_t>(at_++ - begins)};
    }
    template <std::size_t Size>
    [[nodiscard]] simdjson_inline bool take_word(char const (&word)[Size]) noexcept {
        if (end_ - at_ < static_cast<std::ptrdiff_t>(Size - 1) || std::memcmp(at_, word, Size - 1) != 0) return false;
        at_ += Size - 1;
        return true;
    }
    [[nodiscard]] simdjson_inline bool take_null() noexcept { return take_word("null"); }
    [[nodiscard]] std::string_view take_number() noexcept {
        auto const* const begins = at_;
        while (at_ < end_ &&
               (is_digit(*at_) || *at_ == '-' || *at_ == '+' || *at_ == '.' || *at_ == 'e' || *at_ == 'E'))
            ++at_;
        return {begins, static_cast<std::size_t>(at_ - begins)};
    }
    /// Of eight bytes, that none is a quote, a backslash or a control character.
    [[nodiscard]] static simdjson_inline bool is_mere_text(std::uint64_t bytes) noexcept {
        constexpr std::uint64_t ones = 0x0101'0101'0101'0101U, tops = 0x8080'8080'8080'8080U;
        auto const quote = bytes ^ (ones * '"'), backslash = bytes ^ (ones * '\\');
        return ((((quote - ones) & ~quote) | ((backslash - ones) & ~backslash) | ((bytes - ones * 0x20) & ~bytes)) &
                tops) == 0;
    }
    /// Any value; no deeper than anybody writes.
    [[nodiscard]] bool pass_over(int deep = 0) {
        if (at_ >= end_ || deep > 64) return false;
        switch (*at_) {
            case '"': return pass_over_text();
            case 'n': return take_null();
            case 't': return take_word("true");
            case 'f': return take_word("false");
            case '{': return members([this, deep](std::string_view) { return pass_over(deep + 1); });
            case '[': break;
            default: return read_json_number(take_number()).is_json;
        }
        if (!take('[')) return false;
        if (take(']')) return true;
        do {
            if (!pass_over(deep + 1)) return false;
        } while (take(','));
        return take(']');
    }
    [[nodiscard]] bool pass_over_text() noexcept {
        for (++at_; at_ < end_ && *at_ != '"'; ++at_) {
            if (end_ - at_ >= 8 && is_mere_text(eight_bytes(at_))) {
                at_ += 7;
                continue;
            }
            if (static_cast<unsigned char>(*at_) < 0x20) return false;
            if (*at_ != '\\') continue;
            if (++at_ >= end_) return false;
            if (*at_ == 'u') {
                for (int i = 0; i < 4; ++i)
                    if (++at_ >= end_ ||
                        std::string_view{"0123456789abcdefABCDEF"}.find(*at_) == std::string_view::npos)
                        return false;
            } else if (std::string_view{"\"\\/bfnrt"}.find(*at_) == std::string_view::npos) {
                return false;
            }
        }
        return at_++ < end_;
    }
    /// use(key) takes the value.
    template <class F>
    [[nodiscard]] bool members(F const& use) {
        if (!take('{')) return false;
        if (take('}')) return true;
        do {
            auto const key = take_text();
            if (!key || !take(':') || !use(*key)) return false;
        } while (take(','));
        return take('}');
    }

    [[nodiscard]] bool read_cik() {
        auto const digits = at_ < end_ && *at_ == '"' ? take_text() : std::optional{take_number()};
        auto const read = cik::from(digits.value_or(""));
        bool const good = read && (at_[-1] == '"' || digits->front() != '0');
        if (good) company = *read;
        return good;
    }
    [[nodiscard]] bool read_name() {
        auto const read = take_text();
        if (read) name = *read;
        return read || take_null();
    }
    [[nodiscard]] bool read_facts(std::string_view taxonomy, std::string_view concept_is, std::string_view unit) {
        if (!take('[')) return false;
        if (take(']')) return true;
        auto const item = columns.item_of(taxonomy, concept_is, unit);
        do {
            if (!read_fact(item)) return false;
        } while (take(','));
        return take(']');
    }

    struct fact_fields {
        std::int32_t first = 0, last = 0, fy = filing_row::no_fy;
        char const *accession = nullptr, *filed = nullptr;  // where they stand
        std::string_view fp{}, form{}, frame{};
        decimal val{};
        bool has_val = false;
    };

    [[nodiscard]] simdjson_inline bool read_fact(std::uint32_t item) {
        fact_fields f;
        if (!take('{')) return false;
        do {
            if (at_ >= end_ || !read_field(f)) return false;
        } while (take(','));
        if (!take_last('}') || !f.has_val || f.last == 0 || f.first > f.last || f.accession == nullptr ||
            f.filed == nullptr)
            return false;
        auto const source = filing_of(f);
        if (!source) return false;
        columns.append(item, {f.last, f.first}, f.val, std::nullopt, *source, frame_of(f.frame));
        return true;
    }
    [[nodiscard]] simdjson_inline bool take_last(char c) noexcept {
        if (at_ >= end_ || *at_ != c) return false;
        ++at_;
        return true;
    }
    /// Past the key and its colon, if it is that key.
    template <std::size_t Size>
    [[nodiscard]] simdjson_inline bool is_key(char const (&key)[Size]) noexcept {
        if (std::memcmp(at_ + 1, key, Size - 1) != 0) return false;
        at_ += Size;
        return true;
    }
    [[nodiscard]] simdjson_inline bool read_field(fact_fields& f) {
        if (*at_ != '"') return false;
        switch (at_[1]) {
            case 'v':
                if (is_key("val\"")) return take(':') && read_value(f);
                break;
            case 's':
                if (is_key("start\""))
                    return take(':') && (at_ < end_ && *at_ == 'n' ? take_null() : read_day(f.first));
                break;
            case 'e':
                if (is_key("end\"")) return take(':') && read_day(f.last);
                break;
            case 'a':
                if (is_key("accn\"")) return take(':') && (f.accession = take_bytes(20)) != nullptr;
                break;
            case 'f':
                if (is_key("fy\"")) return take(':') && read_year(f.fy);
                if (is_key("fp\"")) return take(':') && read_text(f.fp);
                if (is_key("form\"")) return take(':') && read_text(f.form);
                if (is_key("filed\"")) return take(':') && (f.filed = take_bytes(10)) != nullptr;
                if (is_key("frame\"")) return take(':') && read_text(f.frame);
                break;
            default: break;
        }
        return take_text() && take(':') && pass_over();
    }
    /// A text of so many bytes; what they are is not looked at yet.
    [[nodiscard]] simdjson_inline char const* take_bytes(std::ptrdiff_t count) noexcept {
        if (end_ - at_ < count + 2 || *at_ != '"' || at_[count + 1] != '"') return nullptr;
        auto const* const begins = at_ + 1;
        at_ += count + 2;
        return begins;
    }
    [[nodiscard]] simdjson_inline bool read_day(std::int32_t& day) {
        auto const* text = take_bytes(10);
        if (text == nullptr) return false;
        // Few companies have reported for more than some hundred different days.
        auto const early = eight_bytes(text), late = eight_bytes(text + 3);
        auto& recent = days_[place_of(late)];
        if (recent.early != early || recent.late != late) recent = {early, late, plain_day(text)};
        day = recent.number;
        return day != 0;
    }
    [[nodiscard]] simdjson_inline bool read_text(std::string_view& to) {
        auto const read = take_text();
        if (read) to = *read;
        return read || take_null();
    }
    [[nodiscard]] simdjson_inline bool read_year(std::int32_t& to) {
        if (end_ - at_ > 4 && at_[0] != '0' && !is_digit(at_[4]) && at_[4] != '.' && at_[4] != 'e' && at_[4] != 'E') {
            auto const year = digits_at<4>(at_);
            if (year > 0) {
                to = static_cast<std::int32_t>(year);
                at_ += 4;
                return true;
            }
        }
        return take_null();
    }
    [[nodiscard]] simdjson_inline bool read_value(fact_fields& f) {
        f.has_val = true;
        auto const* const begins = at_;
        bool const negative = *at_ == '-';
        auto const* const first = begins + (negative ? 1 : 0);
        auto const* digit = first;
        std::int64_t whole = 0;
        for (; is_digit(*digit) && digit - first < 18; ++digit) whole = 10 * whole + (*digit - '0');
        if (digit < end_ && digit > first && (*first != '0' || digit == first + 1) &&
            (*digit == ',' || *digit == '}' || *digit == ' ' || *digit == '\n' || *digit == '\r' || *digit == '\t')) {
            at_ = digit;
            f.val = decimal{negative ? -whole : whole};
            return true;
        }
        auto const read = read_json_number(take_number());
        if (read.value) f.val = *read.value;
        return read.value.has_value();
    }

    [[nodiscard]] static simdjson_inline std::uint64_t eight_bytes(char const* at) noexcept {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        return bytes;
    }
    /// Of two texts within the whole.
    [[nodiscard]] static simdjson_inline bool same(std::string_view a, std::string_view b) noexcept {
        if (a.size() != b.size() || a.empty()) return a.size() == b.size();
        if (a.size() > 8) return std::memcmp(a.data(), b.data(), a.size()) == 0;
        auto const beyond = 64 - 8 * a.size();
        auto const other = eight_bytes(a.data()) ^ eight_bytes(b.data());
        return (std::endian::native == std::endian::little ? other << beyond : other >> beyond) == 0;
    }
    /// By the high bits of a product, which depend on every byte.
    [[nodiscard]] static simdjson_inline std::size_t place_of(std::uint64_t bytes) noexcept {
        return static_cast<std::size_t>((bytes * 0x9e37'79b9'7f4a'7c15U) >> 55);
    }
    /// Most facts stand in a filing that one shortly before stood in.
    [[nodiscard]] simdjson_inline std::optional<std::uint32_t> filing_of(fact_fields const& f) {
        auto const sender = eight_bytes(f.accession), middle = eight_bytes(f.accession + 6),
                   last = eight_bytes(f.accession + 13);
        auto const early = eight_bytes(f.filed), late = eight_bytes(f.filed + 3);
        auto& recent = filings_[place_of(last)];
        if (recent.last != last || recent.middle != middle || recent.sender != sender || recent.early != early ||
            recent.late != late || recent.fy != f.fy || !same(recent.form, f.form) || !same(recent.fp, f.fp)) {
            auto const accession = plain_accession(f.accession);
            auto const filed = plain_day(f.filed);
            if (!accession || filed == 0) return std::nullopt;
            auto const number =
                columns.filing_of(filing_row{*accession, filed, f.fy, columns.texts.number_of(f.form),
                                             columns.texts.number_of(f.fp), is_periodic_report(f.form)});
            recent = {sender, middle, last, early, late, f.fy, number, f.form, f.fp};
        }
        return recent.number;
    }
    [[nodiscard]] simdjson_inline std::uint32_t frame_of(std::string_view frame) {
        if (frame.empty()) return 0;
        auto& recent = frames_[place_of(eight_bytes(frame.data()) + frame.size())];
        if (!same(recent.text, frame)) recent = {frame, columns.texts.number_of(frame)};
        return recent.number;
    }

    // What was read lately; the bytes are those of the text, its closing quote with them.
    struct recent_day {
        std::uint64_t early = 0, late = 0;
        std::int32_t number = 0;
    };
    struct recent_filing {
        std::uint64_t sender = 0, middle = 0, last = 0, early = 0, late = 0;
        std::int32_t fy = 0;
        std::uint32_t number = 0;
        std::string_view form{}, fp{};
    };
    struct recent_frame {
        std::string_view text{};
        std::uint32_t number = 0;
    };

    simdjson::padded_string_view text_;
    char const* at_;
    char const* end_;
    std::array<recent_day, 512> days_{};
    std::array<recent_filing, 512> filings_{};
    std::array<recent_frame, 512> frames_{};
};

}  // namespace prospectus::detail

#endif
