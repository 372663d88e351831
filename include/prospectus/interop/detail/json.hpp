// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_JSON_HPP
#define PROSPECTUS_INTEROP_DETAIL_JSON_HPP

// Walks a JSON text once, from front to back, by simdjson's on-demand parser.
//
//     json_reader in{text};
//     in.root_members([&](std::string_view name, json_value value, json_place const& at) {
//         if (name == "data")
//             in.elements(value, at, [&](json_value element, json_place const& here) {
//                 read_one(in, element, here);
//                 if (auto why = in.take_error()) skipped.push_back(*std::move(why));      // and on to the next
//             });
//     });
//     in.finish();
//     if (auto why = in.take_error()) return unexpected{*std::move(why)};
//
// Shape   The first error is kept and everything stops at it: nothing is called back any more, every value read is none.
//         take_error() takes an error of a value and lets the reader go on behind it; that the text is no JSON stays.
//         Members and elements that nobody asks for are passed over.
// Undefined  Each value may be read once, in the order in which they come, and only in the call that it is given to.
//         Texts live as long as the reader, and as the caller's text where that is read in place.
// Errors  json_error. What is passed over is checked for UTF-8, closed strings and a count of brackets alone; behind
//         finish() all brackets are closed and nothing follows.
// Cost    A text is copied for the 64 bytes behind it that simdjson reads, but not one given as padded with a zero first.

#include <prospectus/core/checked.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/interop/detail/json_number.hpp>
#include <prospectus/interop/detail/json_place.hpp>
#include <prospectus/interop/json_error.hpp>

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace prospectus::detail {

using json_value = simdjson::ondemand::value;

class json_reader {
public:
    explicit json_reader(std::string_view text) : copy_{text}, text_{copy_} { begin(); }
    /// Read in place: simdjson's type says that there is room behind it.
    explicit json_reader(simdjson::padded_string_view text) : text_{text} {
        // Of a text that is cut off simdjson takes what stands behind the end for a part.
        if (text.size() != 0 && text.data()[text.size()] != '\0') {
            copy_ = simdjson::padded_string{std::string_view{text.data(), text.size()}};
            text_ = copy_;
        }
        begin();
    }
    json_reader(json_reader const&) = delete;
    json_reader& operator=(json_reader const&) = delete;

    [[nodiscard]] bool ok() const noexcept { return !error_; }
    /// Whether the text itself is no JSON.
    [[nodiscard]] bool broken() const noexcept { return broken_; }
    /// The error, if there is one. Reading goes on only where it is not broken().
    [[nodiscard]] std::optional<json_error> take_error() {
        if (broken_) return error_;
        return std::exchange(error_, std::nullopt);
    }

    /// each(name, value, place) for the members of the whole text.
    template <class F>
    void root_members(F&& each) {
        if (!ok()) return;
        simdjson::ondemand::object object;
        if (first_character() != '{') return refuse({}, 0, "expected an object");
        if (auto const why = document_.get_object().get(object)) return break_off({}, why);
        members_of(object, {}, std::forward<F>(each));
    }
    /// each(value, place) for the elements of the whole text.
    template <class F>
    void root_elements(F&& each) {
        if (!ok()) return;
        simdjson::ondemand::array array;
        if (first_character() != '[') return refuse({}, 0, "expected an array");
        if (auto const why = document_.get_array().get(array)) return break_off({}, why);
        elements_of(array, {}, std::forward<F>(each));
    }
    /// '{' or '[' for an object or an array, else the first of another value; 0 for nothing.
    [[nodiscard]] char first_character() const noexcept {
        auto const at = text_.find_first_not_of(" \t\r\n");
        return at == text_.npos ? '\0' : text_[at];
    }

    template <class F>
    void members(json_value value, json_place const& at, F&& each) {
        if (!ok()) return;
        if (peek(value) != '{') return refuse(value, at, "expected an object");
        simdjson::ondemand::object object;
        if (auto const why = value.get_object().get(object)) return break_off(at, why);
        members_of(object, at, std::forward<F>(each));
    }
    /// each(key as written, field): faster, for who looks at all of them.
    template <class F>
    void raw_members(json_value value, json_place const& at, F&& each) {
        if (!ok()) return;
        if (peek(value) != '{') return refuse(value, at, "expected an object");
        simdjson::ondemand::object object;
        if (auto const why = value.get_object().get(object)) return break_off(at, why);
        for (auto found : object) {
            simdjson::ondemand::field field;
            if (auto const why = std::move(found).get(field)) return break_off(at, why);
            each(field.key().raw(), field);
            if (!ok()) return;
        }
    }
    template <class F>
    void elements(json_value value, json_place const& at, F&& each) {
        if (!ok()) return;
        if (peek(value) != '[') return refuse(value, at, "expected an array");
        simdjson::ondemand::array array;
        if (auto const why = value.get_array().get(array)) return break_off(at, why);
        elements_of(array, at, std::forward<F>(each));
    }

    /// Up to the blanks behind it.
    [[nodiscard]] static std::string_view token(json_value value) {
        auto raw = value.raw_json_token();
        while (raw.size() > 1 && (raw.back() == ' ' || raw.back() == '\n' || raw.back() == '\r' || raw.back() == '\t'))
            raw.remove_suffix(1);
        return raw;
    }
    /// In place where it has no escape.
    [[nodiscard]] std::optional<std::string_view> name_of(simdjson::ondemand::field& field, json_place const& at) {
        char const* const begins = field.key().raw();
        auto ends = begins;
        while (*ends != '"' && *ends != '\\') ++ends;
        if (*ends == '"') return std::string_view{begins, static_cast<std::size_t>(ends - begins)};
        std::string_view name;
        if (auto const why = field.unescaped_key().get(name)) return break_off(at, why), std::nullopt;
        return name;
    }

    [[nodiscard]] static bool is_null(json_value value) { return token(value) == "null"; }
    [[nodiscard]] static bool is_text(json_value value) { return peek(value) == '"'; }

    [[nodiscard]] std::optional<std::string_view> text(json_value value, json_place const& at) {
        if (!ok()) return std::nullopt;
        auto const raw = token(value);
        if (raw.front() != '"') return refuse(value, at, "expected a text"), std::nullopt;
        if (raw.find('\\') == raw.npos) {
            if (raw.size() > 1 && raw.find('"', 1) == raw.size() - 1) return raw.substr(1, raw.size() - 2);
            return break_off(at, simdjson::TAPE_ERROR), std::nullopt;
        }
        std::string_view read;
        if (auto const why = value.get_string().get(read)) return break_off(at, why), std::nullopt;
        return read;
    }
    [[nodiscard]] std::optional<bool> truth(json_value value, json_place const& at) {
        if (!ok()) return std::nullopt;
        auto const raw = token(value);
        if (raw == "true") return true;
        if (raw == "false") return false;
        return refuse(value, at, "expected true or false"), std::nullopt;
    }
    /// Exact; no double is made of it.
    [[nodiscard]] std::optional<decimal> number(json_value value, json_place const& at) {
        if (!ok()) return std::nullopt;
        auto const raw = token(value);
        if (raw.front() != '-' && !is_digit(raw.front())) return refuse(value, at, "expected a number"), std::nullopt;
        return number_in(raw, value, at);
    }
    /// A number, or a text that is one.
    [[nodiscard]] std::optional<decimal> number_or_text(json_value value, json_place const& at) {
        if (!ok()) return std::nullopt;
        if (!is_text(value)) return number(value, at);
        auto const offset = offset_of(token(value));
        auto const written = text(value, at);
        if (!written) return std::nullopt;
        auto const read = read_json_number(*written);
        if (!read.value) refuse(at, offset, std::string{read.what});
        return read.value;
    }
    [[nodiscard]] std::optional<std::int64_t> whole(json_value value, json_place const& at) {
        auto const offset = offset_of(token(value));
        auto const read = number(value, at);
        if (!read) return std::nullopt;
        auto const shortest = read->shortest();
        auto const whole = shortest.exponent() < 0 || shortest.exponent() > greatest_power_of_ten
                               ? std::nullopt
                               : checked_multiply(shortest.coefficient(), power_of_ten(shortest.exponent()));
        if (!whole) refuse(at, offset, "expected a whole number of at most 64 bits");
        return whole;
    }

    /// Says what is wrong with a value; or that it is none.
    void refuse(json_value value, json_place const& at, std::string what) {
        auto const raw = token(value);
        if (!begins_value(raw)) broken_ = true, what = "no JSON: expected a value";
        refuse(at, offset_of(raw), std::move(what));
    }
    void refuse(json_place const& at, std::optional<std::size_t> offset, std::string what) {
        if (!error_) error_ = json_error{at.path(), offset, std::move(what)};
    }
    /// Of a value that was not read yet.
    [[nodiscard]] std::size_t offset(json_value value) const { return offset(value.raw_json_token().data()); }
    /// Of a place in the text.
    [[nodiscard]] std::size_t offset(char const* at) const noexcept { return place_of(at); }

    /// After the last member or element: nothing may follow.
    void finish() {
        if (!ok()) return;
        char const* follows = nullptr;
        if (document_.current_location().get(follows) != simdjson::SUCCESS) return;
        refuse({}, place_of(follows), "expected the end of the text");
        broken_ = true;
    }

private:
    void begin() {
        if (text_.size() >= simdjson::SIMDJSON_MAXSIZE_BYTES) return break_off({}, simdjson::CAPACITY);
        if (auto const why = parser_.iterate(text_).get(document_)) break_off({}, why);
    }

    template <class F>
    void members_of(simdjson::ondemand::object& object, json_place const& at, F&& each) {
        for (auto found : object) {
            simdjson::ondemand::field field;
            if (auto const why = std::move(found).get(field)) return break_off(at, why);
            auto const name = name_of(field, at);
            if (!name) return;
            each(*name, field.value(), at.member(*name));
            if (!ok()) return;
        }
    }
    template <class F>
    void elements_of(simdjson::ondemand::array& array, json_place const& at, F&& each) {
        std::size_t i = 0;
        for (auto found : array) {
            json_value value;
            if (auto const why = std::move(found).get(value)) return break_off(at.element(i), why);
            each(value, at.element(i++));
            if (!ok()) return;
        }
    }

    [[nodiscard]] std::optional<decimal> number_in(std::string_view written, json_value value, json_place const& at) {
        auto const read = read_json_number(written);
        if (!read.value) {
            broken_ = broken_ || !read.is_json;
            refuse(at, offset_of(token(value)), std::string{read.what});
        }
        return read.value;
    }

    [[nodiscard]] static bool begins_value(std::string_view token) noexcept {
        auto const c = token.front();
        return c == '"' || c == '{' || c == '[' || c == '-' || is_digit(c) || token == "null" || token == "true" ||
               token == "false";
    }
    [[nodiscard]] static char peek(json_value value) { return value.raw_json_token().front(); }
    [[nodiscard]] std::size_t place_of(char const* at) const noexcept {
        auto const past = static_cast<std::size_t>(at - text_.data());
        return past < text_.size() ? past : text_.size();
    }
    [[nodiscard]] std::size_t offset_of(std::string_view token) const noexcept { return place_of(token.data()); }

    void break_off(json_place const& at, simdjson::error_code why) {
        broken_ = true;
        if (!error_) error_ = json_error{at.path(), where(why), what(why)};
    }
    [[nodiscard]] std::optional<std::size_t> where(simdjson::error_code why) {
        switch (why) {
            case simdjson::UTF8_ERROR:
            case simdjson::UNESCAPED_CHARS:
            case simdjson::CAPACITY:
            case simdjson::MEMALLOC:
            case simdjson::INSUFFICIENT_PADDING: return std::nullopt;
            case simdjson::EMPTY:
            case simdjson::UNCLOSED_STRING:
            case simdjson::INCOMPLETE_ARRAY_OR_OBJECT: return text_.size();
            default: break;
        }
        char const* location = nullptr;
        if (document_.current_location().get(location) != simdjson::SUCCESS) return text_.size();
        return place_of(location);
    }
    [[nodiscard]] static std::string what(simdjson::error_code why) {
        switch (why) {
            case simdjson::EMPTY: return "no JSON: nothing stands here";
            case simdjson::UNCLOSED_STRING: return "no JSON: the text ends in a string";
            case simdjson::UNESCAPED_CHARS: return "no JSON: a control character in a string must be escaped";
            case simdjson::UTF8_ERROR: return "no JSON: not UTF-8";
            case simdjson::STRING_ERROR: return "no JSON: an escape that there is not";
            case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
                return "no JSON: the text does not end with the bracket that closes its first";
            case simdjson::TAPE_ERROR: return "no JSON: a comma, a colon or a bracket is missing, or one too many";
            case simdjson::CAPACITY: return "a text of 4 GB or more";
            default: break;
        }
        return std::string{"no JSON: "} + simdjson::error_message(why);
    }

    simdjson::padded_string copy_;
    simdjson::padded_string_view text_;
    simdjson::ondemand::parser parser_;
    simdjson::ondemand::document document_;
    std::optional<json_error> error_;
    bool broken_ = false;
};

}  // namespace prospectus::detail

#endif
