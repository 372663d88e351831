// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_OBJECT_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_OBJECT_HPP

// The members of one object of Open Cap Format, whatever its type, which may be told last.
//
//     ocf_object object{values};
//     object.read(value, place);
//     object[ocf_field::security_id].text
//
// Shape   Members of the same name have the same form in all types, but for "name". Those that no type here has are passed
//         over.

#include <prospectus/interop/detail/ocf_triggers.hpp>
#include <prospectus/interop/detail/ocf_values.hpp>
#include <prospectus/interop/detail/ocf_words.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus::detail {

// In the order of ocf_field_names.
enum class ocf_field : unsigned char {
    id,
    object_type,
    date,
    security_id,
    stakeholder_id,
    stock_class_id,
    stock_plan_id,
    custom_id,
    quantity,
    quantity_converted,
    balance_security_id,
    plan_name,
    class_type,
    convertible_type,
    compensation_type,
    quantity_source,
    shares_reserved,
    initial_shares_reserved,
    default_cancellation_behavior,
    initial_shares_authorized,
    split_transaction_id,
    resulting_security_id,
    provider,
    effective_date,
    stakeholder_type,
    legal_name,
    dba,
    formation_date,
    country_of_formation,
    country_subdivision_of_formation,
    // of other forms
    name,
    share_price,
    exercise_price,
    price_per_share,
    amount,
    investment_amount,
    purchase_price,
    resulting_security_ids,
    security_ids,
    issuance_ids,
    stock_class_ids,
    conversion_triggers,
    exercise_triggers,
    conversion_rights,
    split_ratio,
    new_ratio_conversion_mechanism,
    none
};

inline constexpr word_table ocf_field_names{std::array<std::string_view, 46>{"id",
                                                                             "object_type",
                                                                             "date",
                                                                             "security_id",
                                                                             "stakeholder_id",
                                                                             "stock_class_id",
                                                                             "stock_plan_id",
                                                                             "custom_id",
                                                                             "quantity",
                                                                             "quantity_converted",
                                                                             "balance_security_id",
                                                                             "plan_name",
                                                                             "class_type",
                                                                             "convertible_type",
                                                                             "compensation_type",
                                                                             "quantity_source",
                                                                             "shares_reserved",
                                                                             "initial_shares_reserved",
                                                                             "default_cancellation_behavior",
                                                                             "initial_shares_authorized",
                                                                             "split_transaction_id",
                                                                             "resulting_security_id",
                                                                             "provider",
                                                                             "effective_date",
                                                                             "stakeholder_type",
                                                                             "legal_name",
                                                                             "dba",
                                                                             "formation_date",
                                                                             "country_of_formation",
                                                                             "country_subdivision_of_formation",
                                                                             "name",
                                                                             "share_price",
                                                                             "exercise_price",
                                                                             "price_per_share",
                                                                             "amount",
                                                                             "investment_amount",
                                                                             "purchase_price",
                                                                             "resulting_security_ids",
                                                                             "security_ids",
                                                                             "issuance_ids",
                                                                             "stock_class_ids",
                                                                             "conversion_triggers",
                                                                             "exercise_triggers",
                                                                             "conversion_rights",
                                                                             "split_ratio",
                                                                             "new_ratio_conversion_mechanism"}};

class ocf_object {
public:
    explicit ocf_object(ocf_values& values) noexcept : values_{&values} {}

    void read(json_value value, json_place const& at) {
        texts_.fill({});
        name = {};
        price.reset();
        amount.reset();
        ids.clear();
        triggers.clear();
        conversions.clear();
        ratio = {std::nullopt, rounding::half_up};
        offset = values_->reader().offset(value);
        auto& in = values_->reader();
        in.raw_members(value, at, [&](char const* key, simdjson::ondemand::field& member) {
            auto const which = field_of(key, member, at);
            if (which < 0) return;
            auto const field = static_cast<ocf_field>(which);
            auto const here = at.member(name_of(field));
            if (field < ocf_field::name) texts_[static_cast<std::size_t>(which)] = values_->text(member.value(), here);
            else take(field, member.value(), here);
        });
    }

    [[nodiscard]] ocf_text const& operator[](ocf_field f) const noexcept { return texts_[static_cast<std::size_t>(f)]; }
    [[nodiscard]] static constexpr std::string_view name_of(ocf_field f) noexcept {
        return ocf_field_names[static_cast<std::size_t>(f)];
    }

    std::size_t offset = 0;
    ocf_text name;
    std::optional<any_money> price;   // of a share
    std::optional<any_money> amount;  // invested, cancelled or transferred, or paid for a warrant
    std::vector<std::string> ids;     // the one list of ids that a type has, but a consolidation's result
    std::vector<ocf::conversion_trigger> triggers;
    std::vector<ocf::stock_conversion> conversions;
    std::pair<std::optional<fraction>, rounding> ratio{std::nullopt, rounding::half_up};

private:
    /// By its name; below zero for another.
    [[nodiscard]] int field_of(char const* key, simdjson::ondemand::field& member, json_place const& at) const {
        static_assert(simdjson::SIMDJSON_PADDING >= longest);
        auto const* const end = static_cast<char const*>(std::memchr(key, '"', longest));
        if (end == nullptr) return -1;
        std::string_view const word{key, static_cast<std::size_t>(end - key)};
        auto const found = ocf_field_names.find(word);
        if (found >= 0 || std::memchr(key, '\\', word.size()) == nullptr) return found;
        auto const unescaped = values_->reader().name_of(member, at);
        return unescaped ? ocf_field_names.find(*unescaped) : -1;
    }

    void take(ocf_field field, json_value value, json_place const& at) {
        ocf_triggers read{*values_};
        switch (field) {
            case ocf_field::name: name = name_in(value, at); break;
            case ocf_field::share_price:
            case ocf_field::exercise_price:
            case ocf_field::price_per_share: price = values_->money(value, at); break;
            case ocf_field::amount:
            case ocf_field::investment_amount:
            case ocf_field::purchase_price: amount = values_->money(value, at); break;
            case ocf_field::resulting_security_ids:
            case ocf_field::security_ids:
            case ocf_field::issuance_ids:
            case ocf_field::stock_class_ids: ids = values_->texts(value, at); break;
            case ocf_field::conversion_triggers:
            case ocf_field::exercise_triggers: triggers = read.all(value, at); break;
            case ocf_field::conversion_rights: conversions = read.stock_conversions(value, at); break;
            case ocf_field::split_ratio: ratio.first = values_->ratio(value, at); break;
            case ocf_field::new_ratio_conversion_mechanism: ratio = read.ratio_mechanism(value, at); break;
            default: break;
        }
    }
    /// A stakeholder's is an object.
    [[nodiscard]] ocf_text name_in(json_value value, json_place const& at) const {
        if (json_reader::is_text(value)) return values_->text(value, at);
        ocf_text found;
        values_->reader().members(value, at, [&](std::string_view word, json_value member, json_place const& here) {
            if (word == "legal_name") found = values_->text(member, here);
        });
        return found;
    }

    static constexpr std::size_t longest = 64;  // so much can be read behind the end of the text

    ocf_values* values_;
    std::array<ocf_text, static_cast<std::size_t>(ocf_field::name)> texts_{};
};

}  // namespace prospectus::detail

#endif
