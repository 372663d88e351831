// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_VALUES_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_VALUES_HPP

// The small values of Open Cap Format: numbers and dates as texts, money, ratios, lists of ids.
//
//     ocf_values read{in};
//     read.number("+10000000.00")                  == decimal{1'000'000'000, -2};
//     read.money(value, place)                     // {"amount": "1.00", "currency": "USD"}
//
// Errors  Kept by the reader of JSON: the first one, with its place.
// Source  Open Cap Format 1.2, schema/types: Numeric, Date, Monetary, Percentage, Ratio.

#include <prospectus/amount/any_money.hpp>
#include <prospectus/amount/detail/digits.hpp>
#include <prospectus/amount/iso4217.hpp>
#include <prospectus/calendar/partial_date.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/rounding.hpp>
#include <prospectus/interop/detail/json.hpp>
#include <prospectus/text/date.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace prospectus::detail {

/// A text and where it begins.
struct ocf_text {
    std::string_view text{};
    char const* begins = nullptr;  // in what is read, where it may be written with escapes

    [[nodiscard]] bool there() const noexcept { return begins != nullptr; }
};

class ocf_values {
public:
    explicit ocf_values(json_reader& in) noexcept : in_{&in} {}

    [[nodiscard]] json_reader& reader() const noexcept { return *in_; }

    [[nodiscard]] std::size_t offset(ocf_text const& t) const noexcept { return in_->offset(t.begins); }

    /// Not there where it is null.
    [[nodiscard]] ocf_text text(json_value value, json_place const& at) const {
        auto const raw = value.raw_json_token();
        if (raw.front() == '"') {
            auto const length = raw.find('"', 1);
            if (length != raw.npos && raw.substr(1, length).find('\\') == raw.npos)
                return {raw.substr(1, length - 1), raw.data()};
        } else if (json_reader::is_null(value)) {
            return {};
        }
        auto const read = in_->text(value, at);
        return read ? ocf_text{*read, raw.data()} : ocf_text{};
    }
    [[nodiscard]] std::optional<decimal> number(ocf_text const& t, json_place const& at) const {
        auto const read = read_number(t.text);
        if (read) return read;
        in_->refuse(at, offset(t),
                    is_number(t.text) ? "expected a number of no more digits than 64 bits hold"
                                      : "expected a number: digits, with a point and at most 10 decimals or without");
        return std::nullopt;
    }
    [[nodiscard]] std::optional<decimal> number(json_value value, json_place const& at) const {
        auto const t = text(value, at);
        return t.there() ? number(t, at) : std::nullopt;
    }
    /// From 0 to 1.
    [[nodiscard]] std::optional<decimal> part(json_value value, json_place const& at) const {
        auto t = text(value, at);
        if (!t.there()) return std::nullopt;
        std::string written{t.text};
        if (written.starts_with('.')) written.insert(0, 1, '0');  // as the schema allows
        auto const read = number({written, t.begins}, at);
        if (!read || (read->sign() >= 0 && *read <= decimal{1})) return read;
        in_->refuse(at, offset(t), "expected a part of one, from 0 to 1");
        return std::nullopt;
    }
    [[nodiscard]] std::optional<partial_date> day(ocf_text const& t, json_place const& at) const {
        auto const read = from_text<partial_date>(t.text);
        if (read && read->precision() == date_precision::day) return *read;
        in_->refuse(at, offset(t),
                    "expected " + std::string{read ? "a whole date: year-month-day" : read.error().expected});
        return std::nullopt;
    }
    [[nodiscard]] std::optional<partial_date> day(json_value value, json_place const& at) const {
        auto const t = text(value, at);
        return t.there() ? day(t, at) : std::nullopt;
    }
    [[nodiscard]] std::optional<any_money> money(json_value value, json_place const& at) {
        if (!json_reader::is_text(value) && json_reader::is_null(value)) return std::nullopt;
        auto const offset = in_->offset(value);
        std::optional<decimal> amount;
        std::optional<currency> of;
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            if (name == "amount") amount = number(member, here);
            else if (name == "currency") of = code(member, here);
        });
        if (!in_->ok()) return std::nullopt;
        if (amount && of) return any_money{*amount, *of};
        in_->refuse(at, offset, amount ? "without a currency" : "without an amount");
        return std::nullopt;
    }
    [[nodiscard]] std::optional<fraction> ratio(json_value value, json_place const& at) const {
        auto const offset = in_->offset(value);
        std::optional<decimal> above, below;
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            if (name == "numerator") above = number(member, here);
            else if (name == "denominator") below = number(member, here);
        });
        if (!in_->ok()) return std::nullopt;
        if (above && below && above->sign() > 0 && below->sign() > 0)
            if (auto const found = exact_ratio(*above, *below)) return found;
        in_->refuse(at, offset, "expected a numerator and a denominator above zero");
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::string> texts(json_value value, json_place const& at) const {
        std::vector<std::string> found;
        if (!json_reader::is_text(value) && json_reader::is_null(value)) return found;
        in_->elements(value, at, [&](json_value element, json_place const& here) {
            if (auto const read = in_->text(element, here)) found.emplace_back(*read);
        });
        return found;
    }

    /// Digits with a sign or without, a point with at most ten digits behind it or without.
    [[nodiscard]] static constexpr std::optional<decimal> read_number(std::string_view text) noexcept {
        bool const negative = text.starts_with('-');
        if (negative || text.starts_with('+')) text.remove_prefix(1);
        auto const quick = read_quickly(text, {}, negative);
        if (quick.end != 0 && quick.end == text.size() && quick.decimals <= 10)
            return decimal{quick.value, -quick.decimals};
        if (!is_number(text) || text.starts_with('-') || text.starts_with('+')) return std::nullopt;
        auto const read = read_digits(text, {}, negative);
        if (read.error != digits_error::none || read.end != text.size()) return std::nullopt;
        return read.value.value();
    }

private:
    [[nodiscard]] static constexpr bool is_number(std::string_view text) noexcept {
        if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
        std::size_t at = 0;
        while (at < text.size() && is_digit(text[at])) ++at;
        if (at == 0 || at == text.size()) return at != 0;
        auto const decimals = text.substr(at + 1);
        if (text[at] != '.' || decimals.empty() || decimals.size() > 10) return false;
        for (char const c : decimals)
            if (!is_digit(c)) return false;
        return true;
    }
    [[nodiscard]] std::optional<currency> code(json_value value, json_place const& at) {
        auto const t = text(value, at);
        if (!t.there()) return std::nullopt;
        if (last_ && last_->code() == t.text) return last_;  // most files have one
        auto const found = find_currency(t.text);
        if (found) last_ = found;
        else in_->refuse(at, offset(t), "expected a currency's code of ISO 4217");
        return found;
    }

    json_reader* in_;
    std::optional<currency> last_;
};

}  // namespace prospectus::detail

#endif
