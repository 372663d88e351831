// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_ROWS_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_ROWS_HPP

// Holdings, each holder's of a class and kind in one row: share by share, and as converted.
//
//     ocf_rows rows{index};
//     rows.add(issuance, 100)           // or the doubt
//     rows.take_issued()

#include <prospectus/core/checked.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace prospectus::detail {

class ocf_rows {
public:
    explicit ocf_rows(ocf_index const& index) : index_{&index}, ratios_(index.from->classes.size()) {
        for (std::size_t i = 0; i < ratios_.size(); ++i) {
            bool alike = true;
            for (auto const& right : index.from->classes[i].conversions) {
                if (!right.ratio || (ratios_[i] && ratios_[i]->ratio != right.ratio)) alike = false;
                else ratios_[i] = right;
            }
            if (alike) continue;
            ratios_[i].reset();
            untold_.push_back(i);
        }
    }

    /// Classes of which the records do not tell one ratio.
    [[nodiscard]] std::vector<std::size_t> const& untold() const noexcept { return untold_; }
    void change_ratio(std::size_t of, fraction ratio, rounding rule) {
        ratios_[of] = ocf::stock_conversion{{}, ratio, rule};
    }

    [[nodiscard]] std::optional<ocf::doubt_kind> add(ocf::issuance const& issued, fraction shares) {
        if (shares.denominator() != 1 || shares.exponent() < 0) return ocf::doubt_kind::not_whole;
        auto const become = shares.exponent() > 0 ? std::nullopt : as_converted(issued, shares);
        if (!become) return ocf::doubt_kind::out_of_range;
        auto const kind = issued.kind == ocf::security_kind::stock        ? holding_kind::issued
                          : issued.kind == ocf::security_kind::stock_unit ? holding_kind::promised
                                                                          : holding_kind::option;
        auto of = class_name(issued);
        std::string key = issued.holder_id;
        ((key += '\0') += of) += static_cast<char>('0' + static_cast<int>(kind));
        auto const [at, added] = rows_.try_emplace(std::move(key), issued_.size());
        if (added) {
            issued_.push_back({index_->holders(issued.holder_id), std::move(of), 0, kind});
            diluted_.push_back(issued_.back());
        }
        auto const sum = checked_add(issued_[at->second].shares, shares.numerator());
        auto const diluted = checked_add(diluted_[at->second].shares, *become);
        if (!sum || !diluted) return ocf::doubt_kind::out_of_range;
        issued_[at->second].shares = *sum;
        diluted_[at->second].shares = *diluted;
        return std::nullopt;
    }
    void add_pool(std::string const& plan, std::int64_t shares) {
        if (shares == 0) return;
        issued_.push_back({"unissued pool", plan, shares, holding_kind::pool});
        diluted_.push_back(issued_.back());
    }
    [[nodiscard]] std::vector<holding> take_issued() noexcept { return std::move(issued_); }
    [[nodiscard]] std::vector<holding> take_diluted() noexcept { return std::move(diluted_); }

private:
    /// The shares of a class that has a ratio.
    [[nodiscard]] std::optional<std::int64_t> as_converted(ocf::issuance const& issued, fraction shares) const {
        auto const of = ocf_find(index_->classes, index_->class_of(issued));
        if (!of || !ratios_[*of]) return shares.numerator();
        auto const exact = multiply(shares, *ratios_[*of]->ratio);
        auto const whole = exact ? round(*exact, 0, ratios_[*of]->rule) : std::nullopt;
        return whole && whole->exponent() == 0 ? std::optional{whole->coefficient()} : std::nullopt;
    }
    [[nodiscard]] std::string class_name(ocf::issuance const& issued) const {
        auto const& from = *index_->from;
        auto const of = index_->class_of(issued);
        auto const at = ocf_find(index_->classes, of);
        auto const name = at ? from.classes[*at].name : of.empty() ? std::string{} : '[' + std::string{of} + ']';
        if (issued.kind == ocf::security_kind::stock) return name;
        if (issued.kind == ocf::security_kind::warrant) return name.empty() ? "warrants" : name + ", warrants";
        if (issued.plan_id.empty()) return name.empty() ? "options" : name + ", options";
        auto const plan = ocf_find(index_->plans, issued.plan_id);
        return plan ? from.plans[*plan].name : '[' + issued.plan_id + ']';
    }

    ocf_index const* index_;
    std::vector<std::optional<ocf::stock_conversion>> ratios_;
    std::vector<std::size_t> untold_;
    std::unordered_map<std::string, std::size_t> rows_;
    std::vector<holding> issued_, diluted_;
};

}  // namespace prospectus::detail

#endif
