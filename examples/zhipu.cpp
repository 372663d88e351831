// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Reads the figures of an article on a listing and tells which of its claims its own numbers bear out.
//
//     zhipu [FILE.csv]      without a file: the figures of the listing of Zhipu, examples/data/zhipu.csv
//
// Exit status 2 for arguments, a file or a row that cannot be read.

#include "zhipu/claims.hpp"
#include "zhipu/document.hpp"
#include "zhipu/table.hpp"

#include <prospectus/io.hpp>

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace zhipu;

std::string text_of(std::optional<figure> const& f) { return f ? to_text(*f) : "not stated"; }

template <class Reason>
std::string text_of(outcome<estimate, Reason> const& found, decimals places = {2}) {
    return found ? to_text(*found, places) : std::string{describe(found.error())};
}

std::string percent_of(outcome<estimate, amount_reason> const& share) {
    return text_of(share.and_then([](estimate const& e) { return in_unit(e, unit::percent()); }), decimals{1});
}

std::string elapsed_text(partial_date earlier, partial_date later) {
    auto const days = days_between(earlier, later);
    auto const count = [](std::int64_t n) { return std::to_string(n); };
    return (days.least == days.greatest ? count(days.least) : count(days.least) + " to " + count(days.greatest)) +
           " days";
}

void print_company(document const& d) {
    std::cout << d.issuer.name << " (" << d.issuer.tickers.front() << "), founded " << *d.issuer.founded << "\n\n";
}

void print_funding(document const& d) {
    std::cout << "Funding\n";
    table rounds{{"round", "announced", "raised", "known in all"}};
    auto const totals = cumulative_raised(d.rounds);
    for (std::size_t i = 0; i < d.rounds.size(); ++i) {
        auto const& round = d.rounds[i];
        std::string total = totals ? (*totals)[i].sure ? to_text(*(*totals)[i].sure, decimals{3}) : "nothing"
                                   : std::string{describe(totals.error())};
        if (totals && (*totals)[i].open) total += " or more";
        rounds.add(
            {round.label, round.announced ? to_text(*round.announced) : "unknown", text_of(round.raised), total});
    }
    std::cout << rounds;
}

void print_releases(document const& d) {
    std::cout << "Model releases, with the days since the one before\n";
    table list{{"released", "model", "parameters", "after"}};
    std::optional<model_release> last;
    for (auto const& release : in_order(d.releases)) {
        std::string after;
        if (last) {
            after = elapsed_text(*last->released, *release.released);
            if (before(*last, release) != answer::yes) after += ", order not known";
        }
        list.add(
            {to_text(*release.released), release.name, release.parameters ? to_text(*release.parameters) : "", after});
        last = release;
    }
    std::cout << list;
}

/// A loss is an income below zero: it has no growth.
flow_series<figure> as_income(flow_series<figure> const& losses) {
    std::vector<std::pair<fiscal_period, figure>> incomes;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        auto const& loss = losses.values()[i];
        incomes.emplace_back(losses.periods()[i], figure{-loss.written(), loss.in(), loss.how()});
    }
    return flow_series<figure>::from(incomes).value();
}

void print_flow(document const& d, std::string const& kind, std::string const& heading) {
    auto const found = d.flows.find(kind);
    if (found == d.flows.end()) return;
    std::cout << heading << '\n';
    bool const is_loss = kind.find("loss") != std::string::npos;
    auto const values = is_loss ? as_income(found->second) : found->second;
    auto const rates = growth(values);
    auto const on_year = growth_on_year(values, d.issuer.calendar);
    auto const sums = cumulative_sum(values);
    table list{{"period", "stated", "growth", "in all"}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        bool const is_year = values.periods()[i].kind() == period_kind::year;
        list.add({to_text(values.periods()[i]), to_text(found->second.values()[i]),
                  to_text(is_year ? rates.values()[i] : on_year.values()[i]),
                  sums ? to_text(sums->values()[i]) : std::string{describe(sums.error())}});
    }
    std::cout << list;
}

void print_margin(document const& d) {
    std::cout << "Gross margin\n";
    table list{{"period", "stated", "change"}};
    for (std::size_t i = 0; i < d.margin.size(); ++i) {
        std::string change;
        if (i > 0) {
            auto const points =
                subtract(d.margin.values()[i], d.margin.values()[i - 1]).and_then([](estimate const& e) {
                    return in_unit(e, unit::points());
                });
            change = text_of(points, decimals{1});
        }
        list.add({to_text(d.margin.periods()[i]), to_text(d.margin.values()[i]), change});
    }
    std::cout << list;
}

/// The two figures of a kind by one another: what it is called, and how it is to be read.
std::string share_of(document const& d, std::string const& kind, std::size_t part, std::size_t whole) {
    auto const& figures = d.others.at(kind);
    return percent_of(divide(figures[part].value, figures[whole].value));
}

void print_others(document const& d) {
    std::cout << "Other figures\n";
    table list{{"of", "what", "when", "stated", "that is"}};
    for (auto const& [kind, figures] : d.others)
        for (std::size_t i = 0; i < figures.size(); ++i) {
            std::string derived;
            if (kind == "threshold" && i == 1) derived = share_of(d, kind, 1, 0) + " of the one before";
            if (kind == "rival spending" && i == 1) derived = share_of(d, kind, 1, 0) + " of its capital expenditure";
            list.add({kind, figures[i].what, figures[i].when, to_text(figures[i].value), derived});
        }
    std::cout << list;
}

void print_offering(document const& d) {
    std::cout << "The offering\n";
    table list{{"price", text_of(d.ipo.price)}};
    list.add({"gross proceeds", text_of(d.ipo.gross_proceeds)});
    list.add({"shares sold", text_of(shares_sold(d.ipo))});
    list.add({"cornerstone investors", text_of(d.ipo.cornerstone) + ", " + percent_of(cornerstone_share(d.ipo))});
    list.add({"capitalisation at issue", text_of(capitalisation_at_issue(d.listed, d.first_day))});
    list.add({"shares outstanding", text_of(shares_outstanding(d.first_day))});
    for (auto const& use : d.ipo.uses) list.add({use.what, to_text(use.share) + ": " + text_of(in_money(d.ipo, use))});
    std::cout << list;

    std::cout << "The first day, against the issue price\n";
    table prices{{"", "price", "return"}};
    auto const price = [&](std::string const& name, std::optional<figure> const& p) {
        prices.add({name, text_of(p), to_text(return_on_issue(d.listed, p), decimals{2})});
    };
    price("open", d.first_day.open);
    price("high", d.first_day.high);
    price("low", d.first_day.low);
    price("last", d.first_day.last);
    prices.add({"turnover", text_of(d.first_day.turnover)});
    prices.add({"capitalisation", text_of(d.first_day.capitalisation)});
    std::cout << prices;
}

void print_claims(document const& d) {
    std::cout << "Claims\n";
    table list{{"claim", "stated", "core", "computed", "verdict", "because"}};
    for (auto const& c : claim_checker{d}.all()) {
        auto const core =
            c.stated() ? to_text(estimate{c.stated()->core(), c.stated()->in()}, decimals{3}) : std::string{};
        list.add({c.what(), c.stated() ? to_text(*c.stated()) : "", core, computed_text(c), to_text(c.verdict()),
                  explain(c)});
    }
    std::cout << list;
}

void report(document const& d) {
    print_company(d);
    print_funding(d);
    print_releases(d);
    print_flow(d, "revenue", "Revenue");
    print_flow(d, "net loss", "Net loss");
    print_flow(d, "research", "Research and development");
    print_flow(d, "revenue in dollars", "Revenue in US dollars");
    print_flow(d, "operating loss in dollars", "Operating loss in US dollars");
    print_margin(d);
    print_others(d);
    print_offering(d);
    print_claims(d);
}

}  // namespace

int main(int count, char** arguments) {
    if (count > 2 || (count == 2 && arguments[1][0] == '-')) {
        std::cerr << "usage: zhipu [FILE.csv]\n";
        return 2;
    }
    std::string const name = count == 2 ? arguments[1] : PROSPECTUS_EXAMPLE_DATA "/zhipu.csv";
    std::ifstream file{name};
    if (!file) {
        std::cerr << "zhipu: cannot read " << name << '\n';
        return 2;
    }
    try {
        report(understand(read_rows(file)));
    } catch (refused_row const& refused) {
        std::cerr << "zhipu: " << name << ", " << refused.what() << '\n';
        return 2;
    }
}
