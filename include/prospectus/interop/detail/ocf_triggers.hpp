// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_TRIGGERS_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_TRIGGERS_HPP

// Reads what sets off a conversion, and its mechanism.
//
//     ocf_triggers{values}.all(value, place)       // of "conversion_triggers" or "exercise_triggers"
//
// Errors  A mechanism or a type of trigger that the format does not have; those without a type.

#include <prospectus/interop/detail/ocf_values.hpp>
#include <prospectus/interop/detail/ocf_words.hpp>
#include <prospectus/interop/ocf/convertible_terms.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus::detail {

inline constexpr word_table ocf_trigger_types{
    std::array<std::string_view, 6>{"UNSPECIFIED", "AUTOMATIC_ON_CONDITION", "AUTOMATIC_ON_DATE", "ELECTIVE_IN_RANGE",
                                    "ELECTIVE_ON_CONDITION", "ELECTIVE_AT_WILL"}};
inline constexpr word_table ocf_mechanisms{
    std::array<std::string_view, 8>{"CUSTOM_CONVERSION", "SAFE_CONVERSION", "CONVERTIBLE_NOTE_CONVERSION",
                                    "FIXED_AMOUNT_CONVERSION", "FIXED_PERCENT_OF_CAPITALIZATION_CONVERSION",
                                    "VALUATION_BASED_CONVERSION", "PPS_BASED_CONVERSION", "RATIO_CONVERSION"}};

class ocf_triggers {
public:
    explicit ocf_triggers(ocf_values& values) noexcept : values_{&values}, in_{&values.reader()} {}

    [[nodiscard]] std::vector<ocf::conversion_trigger> all(json_value value, json_place const& at) {
        std::vector<ocf::conversion_trigger> found;
        in_->elements(value, at, [&](json_value element, json_place const& here) {
            found.emplace_back();
            one(element, here, found.back());
        });
        return found;
    }
    [[nodiscard]] std::vector<ocf::stock_conversion> stock_conversions(json_value value, json_place const& at) {
        std::vector<ocf::stock_conversion> found;
        in_->elements(value, at, [&](json_value element, json_place const& here) {
            auto& right = found.emplace_back();
            in_->members(element, here, [&](std::string_view name, json_value member, json_place const& place) {
                if (name == "converts_to_stock_class_id") right.class_id = values_->text(member, place).text;
                else if (name == "conversion_mechanism") {
                    auto const how = ratio_mechanism(member, place);
                    right.ratio = how.first;
                    right.rule = how.second;
                }
            });
        });
        return found;
    }
    /// Nothing where it is another mechanism than a ratio.
    [[nodiscard]] std::pair<std::optional<fraction>, rounding> ratio_mechanism(json_value value, json_place const& at) {
        std::pair<std::optional<fraction>, rounding> found{std::nullopt, rounding::half_up};
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            if (name == "ratio") {
                found.first = values_->ratio(member, here);
            } else if (name == "rounding_type") {
                static constexpr word_table words{std::array<std::string_view, 3>{"NORMAL", "FLOOR", "CEILING"}};
                static constexpr std::array rules{rounding::half_up, rounding::floor, rounding::ceiling};
                if (auto const which = word(words, member, here, "a rounding"))
                    found.second = rules[static_cast<std::size_t>(*which)];
            } else if (name == "type") {
                (void)word(ocf_mechanisms, member, here, "a mechanism of conversion");
            }
        });
        return found;
    }
    template <std::size_t N>
    [[nodiscard]] std::optional<int> word(word_table<N> const& table, json_value value, json_place const& at,
                                          char const* what) const {
        auto const t = values_->text(value, at);
        return t.there() ? word(table, t, at, what) : std::nullopt;
    }
    template <std::size_t N>
    [[nodiscard]] std::optional<int> word(word_table<N> const& table, ocf_text const& t, json_place const& at,
                                          char const* what) const {
        if (auto const which = table.find(t.text); which >= 0) return which;
        in_->refuse(at, values_->offset(t), "expected " + std::string{what} + " that Open Cap Format has");
        return std::nullopt;
    }

private:
    void one(json_value value, json_place const& at, ocf::conversion_trigger& t) {
        auto const offset = in_->offset(value);
        bool typed = false, converts = false;
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            if (name == "trigger_id") t.id = values_->text(member, here).text;
            else if (name == "type") {
                if (auto const type = word(ocf_trigger_types, member, here, "a type of trigger"))
                    t.type = static_cast<ocf::trigger_type>(*type), typed = true;
            } else if (name == "conversion_right") {
                right(member, here, t, converts);
            }
        });
        if (in_->ok() && (!typed || !converts))
            in_->refuse(at, offset, typed ? "without a mechanism of conversion" : "without a type");
    }
    void right(json_value value, json_place const& at, ocf::conversion_trigger& t, bool& converts) {
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            if (name == "converts_to_future_round") t.future_round = truth(member, here);
            else if (name == "converts_to_stock_class_id") t.class_id = values_->text(member, here).text;
            else if (name == "conversion_mechanism") converts = mechanism(member, here, t);
        });
    }
    [[nodiscard]] bool mechanism(json_value value, json_place const& at, ocf::conversion_trigger& t) {
        bool typed = false;
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            static constexpr word_table names{std::array<std::string_view, 14>{
                "type", "conversion_valuation_cap", "conversion_discount", "conversion_mfn", "conversion_timing",
                "capitalization_definition_rules", "interest_rates", "day_count_convention", "interest_payout",
                "compounding_type", "converts_to_quantity", "valuation_amount", "discount_percentage",
                "valuation_type"}};
            switch (names.find(name)) {
                case 0:
                    if (auto const type = word(ocf_mechanisms, member, here, "a mechanism of conversion"))
                        t.mechanism = static_cast<ocf::conversion_mechanism>(*type), typed = true;
                    break;
                case 1: t.cap = values_->money(member, here); break;
                case 2: t.discount = values_->part(member, here); break;
                case 3: t.most_favoured = truth(member, here); break;
                case 4: t.timing = timing(member, here); break;
                case 5: t.rules = rules(member, here); break;
                case 6: t.interest = interest(member, here); break;
                case 7: t.thirty_360 = second("ACTUAL_365", "30_360", member, here); break;
                case 8: t.paid_in_cash = second("DEFERRED", "CASH", member, here); break;
                case 9: t.compounding = second("SIMPLE", "COMPOUNDING", member, here); break;
                case 10: t.shares = values_->number(member, here); break;
                default: break;
            }
        });
        return typed;
    }
    [[nodiscard]] bool truth(json_value value, json_place const& at) const {
        return !json_reader::is_null(value) && in_->truth(value, at).value_or(false);
    }
    /// Which of two words.
    [[nodiscard]] bool second(std::string_view one, std::string_view other, json_value value,
                              json_place const& at) const {
        auto const t = values_->text(value, at);
        if (!t.there() || t.text == one) return false;
        if (t.text != other)
            in_->refuse(at, values_->offset(t), "expected " + std::string{one} + " or " + std::string{other});
        return true;
    }
    [[nodiscard]] ocf::conversion_timing timing(json_value value, json_place const& at) const {
        if (json_reader::is_null(value)) return ocf::conversion_timing::not_told;
        return second("PRE_MONEY", "POST_MONEY", value, at) ? ocf::conversion_timing::post_money
                                                            : ocf::conversion_timing::pre_money;
    }
    [[nodiscard]] std::optional<ocf::capitalisation_rules> rules(json_value value, json_place const& at) const {
        if (json_reader::is_null(value)) return std::nullopt;
        ocf::capitalisation_rules found;
        in_->members(value, at, [&](std::string_view name, json_value member, json_place const& here) {
            static constexpr word_table names{std::array<std::string_view, 8>{
                "include_outstanding_shares", "include_outstanding_options", "include_outstanding_unissued_options",
                "include_this_security", "include_other_converting_securities",
                "include_option_pool_topup_for_promised_options", "include_additional_option_pool_topup",
                "include_new_money"}};
            static constexpr std::array fields{
                &ocf::capitalisation_rules::shares,           &ocf::capitalisation_rules::options,
                &ocf::capitalisation_rules::unissued_options, &ocf::capitalisation_rules::this_security,
                &ocf::capitalisation_rules::other_converting, &ocf::capitalisation_rules::topup_for_promised,
                &ocf::capitalisation_rules::additional_topup, &ocf::capitalisation_rules::new_money};
            if (auto const which = names.find(name); which >= 0)
                found.*fields[static_cast<std::size_t>(which)] = truth(member, here);
        });
        return found;
    }
    [[nodiscard]] std::vector<ocf::interest_rate> interest(json_value value, json_place const& at) const {
        std::vector<ocf::interest_rate> found;
        if (json_reader::is_null(value)) return found;
        in_->elements(value, at, [&](json_value element, json_place const& here) {
            auto const offset = in_->offset(element);
            std::optional<decimal> rate;
            std::optional<partial_date> from, last;
            in_->members(element, here, [&](std::string_view name, json_value member, json_place const& place) {
                if (name == "rate") rate = values_->part(member, place);
                else if (name == "accrual_start_date") from = values_->day(member, place);
                else if (name == "accrual_end_date") last = values_->day(member, place);
            });
            if (!in_->ok()) return;
            if (rate && from) found.push_back({*rate, *from, last});
            else in_->refuse(here, offset, "without a rate and the day from which it accrues");
        });
        return found;
    }

    ocf_values* values_;
    json_reader* in_;
};

}  // namespace prospectus::detail

#endif
