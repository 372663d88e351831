// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Reads the figures of an article on a listing and tells which of its claims its own numbers bear out.
//
//     zhipu [FILE.csv]      without a file: the figures of the listing of Zhipu, examples/data/zhipu.csv
//
// Exit status 2 for arguments, a file or a row that cannot be read.

#include "zhipu/claims.hpp"
#include "zhipu/document.hpp"
#include "zhipu/records.hpp"
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

std::string days_text(elapsed_days days) {
    auto const count = [](std::int64_t n) { return std::to_string(n); };
    return (days.least == days.greatest ? count(days.least) : count(days.least) + " to " + count(days.greatest)) +
           " days";
}

void print_company(document const& d) {
    auto const& c = d.issuer;
    std::cout << c.name << " (" << c.tickers.front() << "), founded " << *c.founded << '\n';
    table about{{}};
    for (auto const& other : c.other_names) about.add({"also", other.text + " (" + other.script + ')'});
    if (!c.jurisdiction.empty()) about.add({"jurisdiction", c.jurisdiction});
    if (c.reporting_currency) about.add({"reports in", std::string{c.reporting_currency->code()}});
    std::cout << about;
}

void print_funding(document const& d) {
    std::cout << "Funding\n";
    table list{{"round", "announced", "raised", "in all", "since the one before", "investors"}};
    auto const ledger = funding_ledger::from(d.rounds).value();
    auto const& rounds = ledger.rounds();
    auto const totals = ledger.cumulative();
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        auto const& round = rounds[i];
        std::string const total =
            totals && (*totals)[i] ? to_text((*totals)[i]->amount, decimals{3}) : "nothing that is known";
        auto const since = i > 0 ? time_between(rounds[i - 1], round) : unexpected{funding_reason::not_dated};
        std::string investors;
        for (auto const& one : round.investors) investors += (investors.empty() ? "" : ", ") + one.name;
        list.add({round.label, round.announced ? to_text(*round.announced) : "unknown", text_of(round.raised), total,
                  since ? days_text(*since) : "", investors});
    }
    std::cout << list;
}

void print_releases(document const& d) {
    std::cout << "Model releases, with the days since the one before\n";
    table list{{"released", "model", "parameters", "context", "weights", "after"}};
    std::optional<model_release> last;
    for (auto const& release : in_order(d.releases)) {
        std::string after;
        if (last) {
            after = days_text(days_between(*last->released, *release.released));
            if (before(*last, release) != answer::yes) after += ", order not known";
        }
        list.add({to_text(*release.released), release.name, release.parameters ? to_text(*release.parameters) : "",
                  release.context_window ? to_text(*release.context_window) : "", release.licence, after});
        last = release;
    }
    std::cout << list;

    std::cout << "How the models followed one another\n";
    table history{{"of the models", "", "is"}};
    auto const cadence_found = cadence(d.releases);
    if (cadence_found) history.add({"from one to the next", "on average", to_text(*cadence_found, decimals{1})});
    if (auto const highs = running_highs(values_of(d.releases, &model_release::parameters)))
        for (auto const& [place, sure] : highs->found)
            history.add({"most parameters so far", d.releases[place].name,
                         to_text(*d.releases[place].parameters) + (sure == answer::yes ? "" : ", if at all")});
    auto const versions = orders_of_versions(d.releases);
    history.add({"versions of a family", "in the order of their dates", std::to_string(versions.agree)});
    history.add({"", "against it", std::to_string(versions.contradict)});
    history.add({"", "dates do not tell", std::to_string(versions.open)});
    for (auto const& rival : d.rivals)
        if (auto const wait = time_to_rival(rival, d.releases))
            history.add({"from " + rival.name, "to the next of them", to_text(*wait)});
    std::cout << history;
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
    auto const& gross = d.ipo.gross_proceeds;
    auto const parts = gross ? allocate_proceeds(any_money{gross->value(), *gross->in().currency()}, d.ipo.uses)
                             : unexpected{allocation_reason::no_weights};
    for (std::size_t i = 0; i < d.ipo.uses.size(); ++i) {
        auto const& use = d.ipo.uses[i];
        std::string const as_written = parts ? "; as written " + to_text(estimate{(*parts)[i]}) : "";
        list.add({use.what, to_text(use.share) + ": " + text_of(in_money(d.ipo, use)) + as_written});
    }
    auto const contradictions = faults(d.ipo);
    list.add({"parts that contradict one another", std::to_string(contradictions.size())});
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

std::string event_text(event const& e) { return e.who.empty() ? e.what : e.who + ": " + e.what; }

/// What surely is so, and what may be.
std::string matches_text(timeline const& line, std::vector<timeline::match> const& found) {
    std::string sure, perhaps;
    for (auto const& [place, answer_found] : found) {
        auto& into = answer_found == answer::yes ? sure : perhaps;
        into += (into.empty() ? "" : ", ") + event_text(line.events()[place]);
    }
    if (perhaps.empty()) return sure;
    return sure + (sure.empty() ? "perhaps " : "; perhaps ") + perhaps;
}

void print_timeline(document const& d) {
    std::cout << "One timeline: what has one number may have come in any order\n";
    auto const line = timeline_of(d);
    table list{{"", "when", "what"}};
    std::size_t number = 0;
    auto const add = [&](std::string const& place, event const& e) {
        list.add({place, e.when ? to_text(*e.when) : "", event_text(e)});
    };
    auto const order = line.order();
    for (auto const& group : order.groups) {
        ++number;
        for (auto const i : group) add(std::to_string(number), line.events()[i]);
    }
    for (auto const i : order.undated) add("?", line.events()[i]);
    std::cout << list;

    table asked{{"when", "what was so"}};
    if (d.listed.first_day) {
        std::vector<timeline::match> others;  // than models
        for (auto const& found : line.holding_on(*d.listed.first_day))
            if (line.events()[found.place].what != "released") others.push_back(found);
        asked.add({"on " + to_text(*d.listed.first_day), matches_text(line, others)});
    }
    for (int half = 1; half <= 2; ++half)
        if (auto const period = find_period(period_kind::half, period_label{2025, half}, d.issuer.calendar))
            asked.add({"in " + to_text(*period), matches_text(line, line.within(*period))});
    std::cout << asked;
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
    print_timeline(d);
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
        auto const found = understand(read_rows(file));
        if (auto const wrong = contradiction(found); !wrong.empty()) {
            std::cerr << "zhipu: " << name << ": " << wrong << '\n';
            return 2;
        }
        report(found);
    } catch (refused_row const& refused) {
        std::cerr << "zhipu: " << name << ", " << refused.what() << '\n';
        return 2;
    }
}
