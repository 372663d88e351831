// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_FUNDING_REPORT_HPP
#define PROSPECTUS_EXAMPLES_FUNDING_REPORT_HPP

// Companies and their rounds for people, or for programs; and an account of a file in which each of its rows is.

#include "../common/columns.hpp"
#include "ledgers.hpp"
#include "words.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <ostream>
#include <string>
#include <vector>

namespace funding {

namespace parts {

/// Of the round's currency; of a round that tells none, of each.
inline std::vector<funding_sum> sums_beside(line const& l) {
    std::vector<funding_sum> found;
    for (auto const& sum : l.sums)
        if (!l.in || sum.amount.in().currency() == l.in) found.push_back(sum);
    return found;
}
inline std::string text_of(std::vector<funding_sum> const& sums) {
    std::string text;
    for (auto const& sum : sums) text.append(text.empty() ? "" : "; ").append(amount_text(sum.amount));
    return text.empty() ? "not told" : text;
}
inline std::string date_text(funding_round const& round) {
    auto const day = day_of(round);
    return day ? to_text(*day) : "no date";
}
inline std::string raised_text(line const& l) {
    if (l.round->raised) return amount_text(*l.round->raised);
    return l.raised ? amount_text(*l.raised) + ", derived" : "not told";
}
inline bool values_anything(std::vector<company_rounds> const& companies) {
    for (auto const& c : companies)
        for (auto const& round : c.ledger.rounds())
            if (round.pre_money || round.post_money || round.price) return true;
    return false;
}
inline bool is_debt(funding_round const& round) { return round.instrument == funding_instrument::debt; }

}  // namespace parts

inline void print_company(std::ostream& out, company_rounds const& company, bool valued) {
    auto const lines = lines_of(company);
    out << examples::printable(company.name) << ": " << counted(lines.size(), "round") << ", "
        << parts::text_of(lines.back().sums);
    if (auto const debt = company.ledger.raised_by_currency(parts::is_debt); !debt.empty())
        out << "; of it debt: " << parts::text_of(debt);
    out << '\n';
    std::vector<std::vector<std::string>> rows{
        {"", "date", "round", "raised", "cumulative", "times the one before", "step-up", "days since"}};
    for (auto const& l : lines) {
        auto const& round = *l.round;
        rows.push_back({"", parts::date_text(round), examples::printable(round.label), parts::raised_text(l),
                        parts::text_of(parts::sums_beside(l)), l.multiple ? multiple_text(*l.multiple) : "",
                        l.step_up ? multiple_text(*l.step_up) : "",
                        l.after ? elapsed_text(*l.after) + (l.order_known ? "" : ", order not known") : ""});
        if (round.instrument == funding_instrument::secondary) rows.back()[3] += " (secondary: raises nothing)";
    }
    std::vector<bool> right{false, false, false, true, true, true, true, true};
    if (!valued) {
        for (auto& row : rows) row.erase(row.begin() + 6);
        right.pop_back();
    }
    examples::print_columns(out, rows, right);
}

inline void print_csv(std::ostream& out, std::vector<company_rounds> const& companies) {
    using examples::csv_field;
    out << "company,round,date,raised,currency,cumulative\n";
    for (auto const& company : companies)
        for (auto const& l : lines_of(company)) {
            auto const& round = *l.round;
            auto const sums = parts::sums_beside(l);
            auto const day = day_of(round);
            auto const in = l.in ? l.in : sums.size() == 1 ? sums.front().amount.in().currency() : std::nullopt;
            std::string raised;
            if (!round.raised && l.raised) raised = amount_cell(l.raised->range());
            if (round.raised)
                raised = round.raised->how() == hedge::exactly ? to_text(round.raised->value().shortest())
                                                               : to_text(*round.raised);
            std::string cumulative;
            if (sums.size() == 1) cumulative = amount_cell(sums.front().amount.range());
            else
                for (auto const& sum : sums)  // of a round that may be in any of them
                    cumulative.append(cumulative.empty() ? "" : "; ")
                        .append(sum.amount.in().currency()->code())
                        .append(" ")
                        .append(amount_cell(sum.amount.range()));
            out << csv_field(company.name) << ',' << csv_field(round.label) << ',' << (day ? to_text(*day) : "") << ','
                << csv_field(raised) << ',' << (in ? in->code() : "") << ',' << csv_field(cumulative) << '\n';
        }
}

namespace parts {

/// Names that differ in capitals, blanks and marks alone.
inline void print_doubtful_names(std::ostream& out, std::vector<company_rounds> const& companies) {
    std::map<std::string, std::vector<std::string>> alike;
    for (auto const& c : companies)
        if (auto const key = heading{c.name}.key; !key.empty()) alike[key].push_back(c.name);
    for (auto const& [key, names] : alike) {
        if (names.size() < 2) continue;
        out << "# kept apart, but may be one company:";
        for (auto const& name : names) out << ' ' << quoted(name);
        out << '\n';
    }
}

/// The lines of rounds that are told twice: they are counted twice.
inline void print_twice(std::ostream& out, std::vector<read_round> const& rounds) {
    std::map<std::string, std::size_t> first;
    std::size_t more = 0;
    for (auto const& one : rounds) {
        auto const& r = one.round;
        auto const key =
            one.company + '\n' + r.label + '\n' + date_text(r) + '\n' + (r.raised ? to_text(*r.raised) : "");
        auto const [at, is_new] = first.try_emplace(key, one.line);
        if (is_new) continue;
        if (++more <= 10)
            out << "# lines " << at->second << " and " << one.line << " tell the same round of "
                << examples::printable(one.company) << ": both are counted\n";
    }
    if (more > 10) out << "# " << more - 10 << " more rounds are told twice, and counted twice\n";
}

inline void print_totals(std::ostream& out, std::vector<read_round> const& rounds, std::size_t companies) {
    std::vector<funding_round> all;
    for (auto const& one : rounds) all.push_back(one.round);
    out << "# " << companies << (companies == 1 ? " company, " : " companies, ") << counted(all.size(), "round")
        << ", in all " << text_of(funding_ledger::from(std::move(all)).value().raised_by_currency()) << '\n';
}
inline void print_step_ups(std::ostream& out, std::vector<company_rounds> const& companies) {
    if (!values_anything(companies)) out << "# no step-ups: no valuations are told\n";
}

inline void print_columns_read(std::ostream& out, columns const& where) {
    out << "# read: ";
    bool first = true;
    for (std::size_t r = 0; r < role_count; ++r) {
        auto const as = static_cast<role>(r);
        if (!where.at(as)) continue;
        out << (first ? "" : ", ") << all_names()[r].role << " from " << quoted(where.heading(as).name);
        first = false;
    }
    auto const rest = where.not_read();
    for (std::size_t i = 0; i < rest.size(); ++i) out << (i > 0 ? ", " : "\n# not read: ") << quoted(rest[i]);
    out << '\n';
}

}  // namespace parts

inline void print_companies(std::ostream& out, std::vector<company_rounds> const& companies) {
    bool const valued = parts::values_anything(companies);
    for (auto const& company : companies) {
        print_company(out, company, valued);
        out << '\n';
    }
}

inline void print_account(std::ostream& out, read_table const& table, reading const& how,
                          std::vector<company_rounds> const& companies) {
    out << "# " << counted(table.row_count, "row") << ": " << table.rounds.size() << " read, " << table.refused.size()
        << " refused";
    if (table.empty_lines > 0) out << "; besides " << counted(table.empty_lines, "empty line");
    out << '\n';
    parts::print_totals(out, table.rounds, companies.size());
    parts::print_columns_read(out, table.where);
    if (how.dates.first_year)
        out << "# years of two digits are those from " << *how.dates.first_year << " to " << *how.dates.first_year + 99
            << '\n';
    out << (how.rounded ? "# amounts are as exact as their digits\n" : "# amounts written in full are exact\n");
    parts::print_step_ups(out, companies);
    examples::print_oddities(out, table.encoding, table.stray, table.over_lines);
    parts::print_doubtful_names(out, companies);
    parts::print_twice(out, table.rounds);
    examples::print_refused(out, table.refused);
}

}  // namespace funding

#endif
