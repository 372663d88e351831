// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_CAP_TABLE_REPORT_HPP
#define PROSPECTUS_EXAMPLES_CAP_TABLE_REPORT_HPP

// A company's holders, and all that its records leave open, as text.
//
//     print_company(out, package);
//     print_holders(out, holdings);           // parts are cut to hundredths of a percent, and sum to 100.00
//     print_open(out, package, holdings);

#include "../common/columns.hpp"
#include "../common/csv.hpp"

#include <prospectus/interop/ocf.hpp>
#include <prospectus/prospectus.hpp>

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cap_table_program {

using namespace prospectus;

inline std::string count_text(std::int64_t shares) { return to_text(decimal{shares}, grouped); }
inline std::string money_text(any_money const& m) {
    return to_text(m.amount().shortest().exponent() < 0 ? m.amount() : *round(m.amount(), 0, rounding::half_even),
                   grouped) +
           ' ' + std::string{m.currency().code()};
}

inline std::string_view kind_text(holding_kind kind) {
    switch (kind) {
        case holding_kind::issued: return "stock";
        case holding_kind::option: return "option";
        case holding_kind::promised: return "stock units";
        case holding_kind::pool: return "pool";
    }
    return "";
}

/// Hundredths of a percent that sum to 100.00; none where there are no shares.
inline std::vector<std::string> percentages(std::vector<std::int64_t> const& shares) {
    std::vector<std::string> texts(shares.size());
    auto const parts = allocate(decimal{10'000, -2}, shares);
    if (parts)
        for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = to_text((*parts)[i]) + " %";
    return texts;
}

inline void print_company(std::ostream& out, ocf::package const& p) {
    out << p.issuer.name;
    if (!p.issuer.jurisdiction.empty()) out << ", " << p.issuer.jurisdiction;
    if (p.as_of) out << ", as of " << to_text(*p.as_of);
    out << '\n' << p.objects << " objects: " << p.read() << " read, " << p.skipped_objects() << " skipped\n";
}

/// What a row shows, and its part of what is fully diluted.
inline void print_holders(std::ostream& out, ocf::holdings const& held) {
    auto const& issued = held.issued.holdings();
    auto const& diluted = held.diluted.holdings();
    std::vector<std::int64_t> shares;
    for (auto const& h : diluted) shares.push_back(h.shares);
    auto const parts = percentages(shares);
    std::vector<std::vector<std::string>> rows{{"holder", "class", "as", "shares", "fully diluted", "part"}};
    for (std::size_t i = 0; i < issued.size(); ++i)
        rows.push_back({issued[i].holder, issued[i].share_class, std::string{kind_text(issued[i].kind)},
                        count_text(issued[i].shares), count_text(diluted[i].shares), parts[i]});
    rows.push_back({"all", "", "", count_text(held.issued.total()), count_text(held.diluted.total()),
                    held.diluted.total() == 0 ? "" : "100.00 %"});
    examples::print_columns(out, rows, {false, false, false, true, true, true});

    out << '\n';
    std::vector<std::vector<std::string>> classes{{"class", "as", "shares"}};
    std::vector<std::pair<std::pair<std::string, holding_kind>, std::int64_t>> sums;
    for (auto const& h : issued) {
        std::size_t at = 0;
        while (at < sums.size() && sums[at].first != std::pair{h.share_class, h.kind}) ++at;
        if (at == sums.size()) sums.push_back({{h.share_class, h.kind}, 0});
        sums[at].second += h.shares;  // no more than the total, which fits
    }
    for (auto const& [of, sum] : sums)
        classes.push_back({of.first, std::string{kind_text(of.second)}, count_text(sum)});
    examples::print_columns(out, classes, {false, false, true});
}

inline std::string_view convertible_text(ocf::security_kind kind) {
    return kind == ocf::security_kind::safe ? "SAFE" : kind == ocf::security_kind::note ? "note" : "convertible";
}

inline void print_convertibles(std::ostream& out, ocf::package const& p, ocf::holdings const& held) {
    if (held.convertibles.empty()) return;
    detail::ocf_holder_names const names{p};
    std::vector<std::vector<std::string>> rows{{"convertible", "holder", "as", "amount", "cap", "discount", "since"}};
    for (auto const& open : held.convertibles) {
        auto const& issued = p.issuances[open.issuance];
        std::string cap, discount;
        for (auto const& t : issued.triggers) {
            if (t.cap) cap += (cap.empty() ? "" : ", ") + money_text(*t.cap);
            if (t.discount && t.discount->sign() != 0)
                discount += (discount.empty() ? "" : ", ") +
                            to_text(decimal{t.discount->coefficient(), t.discount->exponent() + 2}.shortest()) + " %";
        }
        rows.push_back({issued.custom_id.empty() ? issued.security_id : issued.custom_id, names(issued.holder_id),
                        std::string{convertible_text(issued.kind)}, money_text(open.amount), cap, discount,
                        to_text(issued.on)});
    }
    out << '\n';
    examples::print_columns(out, rows, {false, false, false, true, true, true, false});
}

/// All that is not told, or not as it should be; each on a line of its own.
inline void print_open(std::ostream& out, ocf::package const& p, ocf::holdings const& held) {
    if (!held.dangling.empty()) out << "\nnames of what is not there:\n";
    for (auto const& d : held.dangling) {
        out << "  " << ocf::describe(d.what) << ' ' << d.named << ", by " << d.by;
        if (d.times > 1) out << " and " << d.times - 1 << (d.times == 2 ? " other" : " others");
        out << '\n';
    }
    for (bool const counted : {false, true}) {
        bool said = false;
        for (auto const& d : held.doubts) {
            if (ocf::is_counted(d.why) != counted) continue;
            if (!said) out << (counted ? "\ncounted, but:\n" : "\nnot counted:\n");
            said = true;
            out << "  " << d.subject << " (" << d.by << "): " << ocf::describe(d.why) << '\n';
        }
    }
    if (!p.skipped.empty()) out << "\nskipped:\n";
    for (auto const& s : p.skipped) out << "  " << s.count << ' ' << s.object_type << ": " << s.why << '\n';
    if (!p.unlisted_files.empty()) out << "\nnot in the manifest, and not read:\n";
    for (auto const& file : p.unlisted_files) out << "  " << file << '\n';
}

inline void print_csv(std::ostream& out, ocf::holdings const& held) {
    out << "holder,class,as,shares,fully_diluted\n";
    for (std::size_t i = 0; i < held.issued.holdings().size(); ++i) {
        auto const& h = held.issued.holdings()[i];
        out << examples::csv_field(h.holder) << ',' << examples::csv_field(h.share_class) << ',' << kind_text(h.kind)
            << ',' << h.shares << ',' << held.diluted.holdings()[i].shares << '\n';
    }
}

}  // namespace cap_table_program

#endif
