// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORPORATE_CAP_TABLE_HPP
#define PROSPECTUS_CORPORATE_CAP_TABLE_HPP

// Who holds how many shares of a company, and which part of it that is.
//
//     auto const before = cap_table::from({{"Founders", "common", 9'250'000},
//                                          {"Employees", "options", 750'000, holding_kind::option}});   // an outcome
//     before->ownership("Founders")                          == fraction{37, 40};
//     auto const after = before->with({"Fund", "series A", 2'500'000});
//     dilution(*before, *after, "Founders")                  == fraction{1, 5};     // from 37/40 to 37/50
//     after->transferred("Founders", "Fund", "common", 10'000'000).error()  == cap_table_reason::more_than_held;
//
// Naming  Fully diluted: options, promised ones and the pool not yet granted count as shares. Dilution is the part of the
//         stake that is lost, 20 % here, not the difference of 18.5 points.
// Shape   The shares of all holders sum to total(), and so their ownership to one, exactly.
// Errors  cap_table_reason.

#include <prospectus/core/checked.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/outcome.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

enum class holding_kind : unsigned char { issued, option, promised, pool };

struct holding {
    std::string holder{};
    std::string share_class{};
    std::int64_t shares = 0;
    holding_kind kind = holding_kind::issued;

    friend bool operator==(holding const&, holding const&) = default;
};

enum class cap_table_reason : unsigned char {
    below_zero,
    more_than_held,  // a secondary sale of more shares than there are
    no_such_holder,
    nothing_held,         // no share of none is a part of anything
    not_exact,            // a number of shares that is rounded, hedged, not whole or not told
    seller_not_told,      // of a secondary sale
    other_shares_before,  // a round that was told on another number of shares
    out_of_range
};

class cap_table {
public:
    cap_table() = default;
    [[nodiscard]] static outcome<cap_table, cap_table_reason> from(std::vector<holding> holdings) {
        cap_table table;
        table.holdings_ = std::move(holdings);
        for (auto const& h : table.holdings_) {
            if (h.shares < 0) return unexpected{cap_table_reason::below_zero};
            auto const sum = checked_add(table.total_, h.shares);
            if (!sum) return unexpected{cap_table_reason::out_of_range};
            table.total_ = *sum;
        }
        return table;
    }

    [[nodiscard]] std::vector<holding> const& holdings() const noexcept { return holdings_; }
    [[nodiscard]] std::int64_t total() const noexcept { return total_; }
    [[nodiscard]] std::int64_t total(holding_kind kind) const noexcept {
        std::int64_t sum = 0;
        for (auto const& h : holdings_) sum += h.kind == kind ? h.shares : 0;
        return sum;
    }
    /// Of all classes.
    [[nodiscard]] std::int64_t shares_of(std::string_view holder) const noexcept {
        std::int64_t sum = 0;
        for (auto const& h : holdings_) sum += h.holder == holder ? h.shares : 0;
        return sum;
    }
    /// Each once, in the order in which they first come.
    [[nodiscard]] std::vector<std::string> holders() const {
        std::vector<std::string> found;
        for (auto const& h : holdings_) {
            bool known = false;
            for (auto const& name : found) known = known || name == h.holder;
            if (!known) found.push_back(h.holder);
        }
        return found;
    }
    /// Of the fully diluted shares.
    [[nodiscard]] outcome<fraction, cap_table_reason> ownership(std::string_view holder) const {
        if (total_ == 0) return unexpected{cap_table_reason::nothing_held};
        return fraction{shares_of(holder), total_};
    }

    [[nodiscard]] outcome<cap_table, cap_table_reason> with(holding more) const {
        auto holdings = holdings_;
        holdings.push_back(std::move(more));
        return from(std::move(holdings));
    }
    /// After a secondary sale: issued shares of a class change hands.
    [[nodiscard]] outcome<cap_table, cap_table_reason> transferred(std::string_view seller, std::string buyer,
                                                                   std::string_view share_class,
                                                                   std::int64_t shares) const {
        if (shares < 0) return unexpected{cap_table_reason::below_zero};
        auto holdings = holdings_;
        auto left = shares;
        bool held = false;
        for (auto& h : holdings) {
            if (h.holder != seller || h.share_class != share_class || h.kind != holding_kind::issued) continue;
            held = true;
            auto const sold = left < h.shares ? left : h.shares;
            h.shares -= sold;
            left -= sold;
        }
        if (!held) return unexpected{cap_table_reason::no_such_holder};
        if (left != 0) return unexpected{cap_table_reason::more_than_held};
        holdings.push_back({std::move(buyer), std::string{share_class}, shares});
        return from(std::move(holdings));
    }

    friend bool operator==(cap_table const&, cap_table const&) = default;

private:
    std::vector<holding> holdings_;
    std::int64_t total_ = 0;
};

/// The part of a holder's stake that is lost from one table to the other; below zero where it grew.
[[nodiscard]] inline outcome<fraction, cap_table_reason> dilution(cap_table const& before, cap_table const& after,
                                                                  std::string_view holder) {
    auto const was = before.ownership(holder);
    if (!was) return was;
    if (was->is_zero()) return unexpected{cap_table_reason::no_such_holder};
    auto const is = after.ownership(holder);
    if (!is) return is;
    auto const kept = divide(*is, *was);
    auto const lost = kept ? subtract(fraction{1}, *kept) : std::nullopt;
    if (!lost) return unexpected{cap_table_reason::out_of_range};
    return *lost;
}

}  // namespace prospectus

#endif
