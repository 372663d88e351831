// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_MAKE_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_MAKE_HPP

// Makes values out of the members that were collected of one object.
//
//     ocf_maker make{object, values, place};
//     ocf::issuance issued = make.stock();
//     if (in.ok()) package.issuances.push_back(std::move(issued));
//
// Errors  Kept by the reader of JSON: a member that must be there and is not, one that is not as the format has it.

#include <prospectus/interop/detail/ocf_object.hpp>
#include <prospectus/interop/detail/ocf_triggers.hpp>
#include <prospectus/interop/detail/ocf_values.hpp>
#include <prospectus/interop/detail/ocf_words.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace prospectus::detail {

class ocf_maker {
public:
    ocf_maker(ocf_object& object, ocf_values& values, json_place const& at) noexcept
        : o_{&object}, values_{&values}, at_{&at} {}

    [[nodiscard]] ocf::stakeholder stakeholder() const {
        return {id(), needed_name(), optional(ocf_field::stakeholder_type) == "INDIVIDUAL"};
    }
    [[nodiscard]] ocf::stock_class stock_class() const {
        auto const type = needed(ocf_field::class_type);
        auto const preferred = type == "PREFERRED";
        if (!preferred && type != "COMMON" && values_->reader().ok())
            refuse(ocf_field::class_type, "expected COMMON or PREFERRED");
        std::optional<decimal> authorised;
        auto const& written = (*o_)[ocf_field::initial_shares_authorized];
        if (written.there() && written.text != "UNLIMITED" && written.text != "NOT APPLICABLE")
            authorised = number(ocf_field::initial_shares_authorized);
        return {id(), needed_name(), preferred, authorised, o_->price, std::move(o_->conversions)};
    }
    [[nodiscard]] ocf::stock_plan stock_plan() const {
        static constexpr word_table behaviours{std::array<std::string_view, 4>{
            "DEFINED_PER_PLAN_SECURITY", "RETIRE", "RETURN_TO_POOL", "HOLD_AS_CAPITAL_STOCK"}};
        ocf::stock_plan plan{id(),
                             std::string{needed(ocf_field::plan_name)},
                             needed_number(ocf_field::initial_shares_reserved),
                             {},
                             std::move(o_->ids)};
        if (auto const& then = (*o_)[ocf_field::default_cancellation_behavior]; then.there()) {
            auto const place = at_->member(ocf_object::name_of(ocf_field::default_cancellation_behavior));
            auto const which = ocf_triggers{*values_}.word(behaviours, then, place, "a behaviour");
            plan.then = static_cast<ocf::when_cancelled>(which.value_or(0));
        }
        if (auto const one = optional(ocf_field::stock_class_id); !one.empty()) plan.class_ids.emplace_back(one);
        return plan;
    }
    [[nodiscard]] std::optional<ocf::valuation> valuation() const {
        auto const from = needed_day(ocf_field::effective_date);
        if (!o_->price) refuse_without("price_per_share");
        if (!values_->reader().ok()) return std::nullopt;
        return ocf::valuation{id(), std::string{optional(ocf_field::provider)},
                              std::string{needed(ocf_field::stock_class_id)}, from, *o_->price};
    }
    [[nodiscard]] ocf::financing financing() const {
        return {id(), needed_name(), needed_day(ocf_field::date), std::move(o_->ids)};
    }

    [[nodiscard]] ocf::issuance stock() const {
        auto issued = issuance(ocf::security_kind::stock);
        issued.class_id = needed(ocf_field::stock_class_id);
        issued.quantity = needed_number(ocf_field::quantity);
        return issued;
    }
    [[nodiscard]] ocf::issuance compensation() const {
        static constexpr word_table types{
            std::array<std::string_view, 6>{"OPTION", "OPTION_NSO", "OPTION_ISO", "SSAR", "RSU", "CSAR"}};
        auto issued = issuance(ocf::security_kind::option);
        issued.quantity = needed_number(ocf_field::quantity);
        if (auto const type = needed_word(types, ocf_field::compensation_type, "a type of compensation"))
            issued.kind = *type < 4    ? ocf::security_kind::option
                          : *type == 4 ? ocf::security_kind::stock_unit
                                       : ocf::security_kind::cash_settled;
        return issued;
    }
    [[nodiscard]] ocf::issuance warrant() const {
        auto issued = issuance(ocf::security_kind::warrant);
        auto const source = optional(ocf_field::quantity_source);
        issued.estimated = !source.empty() && source != "INSTRUMENT_FIXED" && source != "UNSPECIFIED";
        return issued;
    }
    [[nodiscard]] ocf::issuance convertible() const {
        static constexpr word_table types{std::array<std::string_view, 3>{"SAFE", "NOTE", "CONVERTIBLE_SECURITY"}};
        auto issued = issuance(ocf::security_kind::safe);
        if (auto const type = needed_word(types, ocf_field::convertible_type, "a type of convertible"))
            issued.kind = static_cast<ocf::security_kind>(static_cast<int>(ocf::security_kind::safe) + *type);
        if (!issued.amount) refuse_without("investment_amount");
        return issued;
    }

    [[nodiscard]] ocf::event event(ocf::event_kind kind) const {
        ocf::event e{.id = id(), .kind = kind, .on = needed_day(ocf_field::date)};
        switch (kind) {
            case ocf::event_kind::split:
            case ocf::event_kind::ratio_changed:
                e.subjects = {std::string{needed(ocf_field::stock_class_id)}};
                e.ratio = o_->ratio.first;
                e.rule = o_->ratio.second;
                if (!e.ratio)
                    refuse_without(kind == ocf::event_kind::split ? "split_ratio" : "new_ratio_conversion_mechanism");
                return e;
            case ocf::event_kind::pool_changed:
                e.subjects = {std::string{needed(ocf_field::stock_plan_id)}};
                e.quantity = needed_number(ocf_field::shares_reserved);
                return e;
            case ocf::event_kind::consolidated:
                e.subjects = std::move(o_->ids);
                e.resulting = {std::string{needed(ocf_field::resulting_security_id)}};
                return e;
            default: break;
        }
        e.subjects = {std::string{needed(ocf_field::security_id)}};
        e.quantity = number(ocf_field::quantity);
        if (kind == ocf::event_kind::converted) e.quantity = number(ocf_field::quantity_converted);
        e.amount = o_->amount;
        e.balance_id = optional(ocf_field::balance_security_id);
        e.resulting = std::move(o_->ids);
        if (kind == ocf::event_kind::reissued) e.of_id = optional(ocf_field::split_transaction_id);
        if (kind == ocf::event_kind::returned_to_pool) {
            e.of_id = needed(ocf_field::stock_plan_id);
            e.quantity = needed_number(ocf_field::quantity);
        }
        return e;
    }

    void issuer(company& c) const {
        c.name = needed(ocf_field::legal_name);
        if (auto const other = optional(ocf_field::dba); !other.empty() && other != c.name)
            c.other_names.push_back({.text = std::string{other}});
        auto const& formed = (*o_)[ocf_field::formation_date];
        if (formed.there()) c.founded = values_->day(formed, place(ocf_field::formation_date));
        c.jurisdiction = optional(ocf_field::country_of_formation);
        if (auto const part = optional(ocf_field::country_subdivision_of_formation); !part.empty())
            (c.jurisdiction += '-') += part;
    }
    [[nodiscard]] std::string id() const { return std::string{needed(ocf_field::id)}; }

private:
    [[nodiscard]] ocf::issuance issuance(ocf::security_kind kind) const {
        return {.id = id(),
                .security_id = std::string{needed(ocf_field::security_id)},
                .custom_id = std::string{optional(ocf_field::custom_id)},
                .holder_id = std::string{needed(ocf_field::stakeholder_id)},
                .class_id = std::string{optional(ocf_field::stock_class_id)},
                .plan_id = std::string{optional(ocf_field::stock_plan_id)},
                .kind = kind,
                .on = needed_day(ocf_field::date),
                .quantity = number(ocf_field::quantity),
                .price = o_->price,
                .amount = o_->amount,
                .triggers = std::move(o_->triggers)};
    }

    [[nodiscard]] json_place place(ocf_field f) const noexcept { return at_->member(ocf_object::name_of(f)); }
    void refuse(ocf_field f, std::string what) const {
        values_->reader().refuse(place(f), values_->offset((*o_)[f]), std::move(what));
    }
    void refuse_without(std::string_view name) const {
        values_->reader().refuse(*at_, o_->offset, "without \"" + std::string{name} + '"');
    }
    [[nodiscard]] std::string_view optional(ocf_field f) const noexcept { return (*o_)[f].text; }
    [[nodiscard]] std::string_view needed(ocf_field f) const {
        auto const& t = (*o_)[f];
        if (!t.there()) refuse_without(ocf_object::name_of(f));
        else if (t.text.empty()) refuse(f, "expected a text that is not empty");
        return t.text;
    }
    [[nodiscard]] std::string needed_name() const {
        if (!o_->name.there()) refuse_without("name");
        return std::string{o_->name.text};
    }
    [[nodiscard]] std::optional<decimal> number(ocf_field f) const {
        auto const& t = (*o_)[f];
        if (!t.there()) return std::nullopt;
        auto const read = values_->number(t, place(f));
        if (read && read->sign() < 0) refuse(f, "expected a number from zero up");
        return read;
    }
    [[nodiscard]] decimal needed_number(ocf_field f) const {
        if (!(*o_)[f].there()) refuse_without(ocf_object::name_of(f));
        return number(f).value_or(decimal{});
    }
    [[nodiscard]] partial_date needed_day(ocf_field f) const {
        auto const& t = (*o_)[f];
        if (t.there()) return values_->day(t, place(f)).value_or(partial_date{});
        refuse_without(ocf_object::name_of(f));
        return {};
    }
    template <std::size_t N>
    [[nodiscard]] std::optional<int> needed_word(word_table<N> const& table, ocf_field f, char const* what) const {
        auto const& t = (*o_)[f];
        if (t.there()) return ocf_triggers{*values_}.word(table, t, place(f), what);
        refuse_without(ocf_object::name_of(f));
        return std::nullopt;
    }

    ocf_object* o_;
    ocf_values* values_;
    json_place const* at_;
};

}  // namespace prospectus::detail

#endif
