// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_CAP_TABLE_ROUND_HPP
#define PROSPECTUS_EXAMPLES_CAP_TABLE_ROUND_HPP

// What the next round makes of a company, exact in shares.
//
//     auto const next = next_round_of(package, holdings, question);
//     print_round(out, package, holdings, next);

#include "question.hpp"
#include "report.hpp"

#include <prospectus/interop/ocf.hpp>
#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace cap_table_program {

struct next_round_answer {
    currency in;
    partial_date on;
    ocf::next_round next;
    closed_round closed;
};

/// As told with an amount; else the one currency of the records.
inline currency currency_of(ocf::package const& p, ocf::holdings const& held, question const& asked) {
    std::optional<currency> found;
    for (auto const* amount : {&asked.raise, &asked.pre_money, &asked.price}) {
        if (!*amount || !(*amount)->in) continue;
        if (found && *found != *(*amount)->in)
            throw refused{"the amounts of the round are in two currencies: give one"};
        found = (*amount)->in;
    }
    if (found) return *found;
    auto const one = [&](currency const& c) {
        if (found && *found != c)
            throw refused{"the records are in " + std::string{found->code()} + " and " + std::string{c.code()} +
                          ": say in which the round is, such as --raise \"" + std::string{found->code()} +
                          " 5,000,000\""};
        found = c;
    };
    for (auto const& open : held.convertibles) one(open.amount.currency());
    if (!found)
        for (auto const& issued : p.issuances)
            if (issued.price) one(issued.price->currency());
    if (!found) throw refused{"in which currency is the round? such as --raise \"USD 5,000,000\""};
    return *found;
}

inline std::string why(conversion_reason reason) {
    std::string text{describe(reason)};
    return reason == conversion_reason::out_of_range ? text + ": round prices by --price-decimals" : text;
}

inline next_round_answer next_round_of(ocf::package const& p, ocf::holdings const& held, question const& asked) {
    auto const in = currency_of(p, held, asked);
    auto const on = asked.on ? asked.on : p.as_of;
    if (!on) throw refused{"the manifest has no \"as_of\": say when the round is, by --on YYYY-MM-DD"};
    auto next = ocf::converting_in(p, held, in, *on);
    priced_round round{.new_money = asked.raise->value, .pool_increase = asked.pool_increase};
    if (asked.pre_money) round.pre_money = asked.pre_money->value;
    if (asked.price) round.price = asked.price->value;
    price_roundings prices;
    if (asked.price_decimals) {
        prices.round = price_rounding{*asked.price_decimals, rounding::half_even};
        prices.conversion = prices.round;
    }
    auto closed = close_round(held.diluted, next.converting, round, rounding::down, prices);
    if (!closed) throw refused{"the round cannot be closed: " + why(closed.error())};
    return {in, *on, std::move(next), *std::move(closed)};
}

/// With as many decimals as it has, up to four; more are told exactly behind it.
inline std::string price_text(interval const& price, currency const& in) {
    auto const low = round(price.lower()->value, 4, rounding::half_even);
    auto const high = round(price.upper()->value, 4, rounding::half_even);
    std::string const code = ' ' + std::string{in.code()};
    if (!low || !high || *low != *high) return to_text(price) + code;
    bool const exact = price.is_point() && to_fraction(*low) == price.lower()->value;
    return (exact ? "" : "about ") + to_text(*low, grouped) + code;
}

inline std::string percent_text(fraction part) {
    auto const hundredths = round(part, 4, rounding::half_even);
    if (!hundredths) return "";
    return to_text(decimal{hundredths->coefficient(), hundredths->exponent() + 2}) + " %";
}

inline void print_round(std::ostream& out, ocf::package const& p, ocf::holdings const& held, question const& asked,
                        next_round_answer const& answer) {
    auto const& closed = answer.closed;
    auto const money = [&](amount_asked const& a) {
        auto const d = round(a.value, 2, rounding::half_even);
        return d ? money_text({d->shortest(), answer.in}) : "";
    };
    out << "\na round on " << to_text(answer.on) << ": " << money(*asked.raise) << " raised";
    if (asked.pre_money) out << " at a pre-money of " << money(*asked.pre_money);
    out << "\nprice per share  " << price_text(closed.price, answer.in);
    if (asked.price_decimals) out << ", rounded to " << *asked.price_decimals << " decimals";
    out << "\nnew shares       " << count_text(closed.new_shares) << '\n';

    if (!closed.converted.empty()) {
        std::vector<std::vector<std::string>> rows{{"converting", "holder", "by", "price", "shares"}};
        static constexpr std::string_view ways[] = {"cap", "discount", "the round's price"};
        for (std::size_t i = 0; i < closed.converted.size(); ++i) {
            auto const& c = closed.converted[i];
            rows.push_back({answer.next.converting[i].share_class, c.holder,
                            std::string{ways[static_cast<std::size_t>(c.how)]}, price_text(c.price, answer.in),
                            count_text(c.shares)});
        }
        out << '\n';
        examples::print_columns(out, rows, {false, false, false, true, true});
    }
    if (!answer.next.left_out.empty()) out << "\nnot converted, so that there will be more shares than these:\n";
    for (auto const& left : answer.next.left_out) {
        auto const& issued = p.issuances[left.issuance];
        out << "  " << (issued.custom_id.empty() ? issued.security_id : issued.custom_id) << ": "
            << ocf::describe(left.why) << '\n';
    }

    auto const holders = closed.after.holders();
    std::vector<std::int64_t> shares;
    for (auto const& name : holders) shares.push_back(closed.after.shares_of(name));
    auto const parts = percentages(shares);
    std::vector<std::vector<std::string>> rows{{"after the round", "shares", "part", "diluted by"}};
    for (std::size_t i = 0; i < holders.size(); ++i) {
        auto const lost = dilution(held.diluted, closed.after, holders[i]);
        rows.push_back(
            {holders[i], count_text(shares[i]), parts[i], lost && lost->sign() >= 0 ? percent_text(*lost) : ""});
    }
    rows.push_back({"all", count_text(closed.after.total()), closed.after.total() == 0 ? "" : "100.00 %", ""});
    out << '\n';
    examples::print_columns(out, rows, {false, true, true, true});
}

}  // namespace cap_table_program

#endif
