// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_ZHIPU_DOCUMENT_HPP
#define PROSPECTUS_EXAMPLES_ZHIPU_DOCUMENT_HPP

// The rows of zhipu.csv in the library's types.
//
// Errors  refused_row, with the line and a sentence that says why.

#include "rows.hpp"

#include <prospectus/prospectus.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace zhipu {

using namespace prospectus;

struct named_figure {
    std::string what;
    std::string when;
    figure value;
};

struct document {
    company issuer;
    std::vector<funding_round> rounds;
    std::vector<model_release> releases, rivals;
    std::vector<event> events;                         // besides those of the rounds, the models and the listing
    std::map<std::string, flow_series<figure>> flows;  // revenue, net loss, research ... by period
    proportion_series<figure> margin;
    listing listed;
    trading_day first_day;
    offering ipo;
    std::map<std::string, std::vector<named_figure>> others;  // users, thresholds ... by kind
    std::map<std::string, named_figure> claims;
    std::vector<std::pair<std::string, std::optional<partial_date>>> claims_of_order;
};

namespace detail {

inline std::string sentence(std::string const& text, text_error const& error) {
    return "\"" + text + "\", at byte " + std::to_string(error.offset + 1) + ": expected " +
           std::string{error.expected};
}

inline figure figure_of(row const& r) {
    auto const text = r.hedge.empty() ? r.figure : r.hedge + " " + r.figure;
    auto const read = from_text<figure>(text);
    if (!read) throw refused_row{r.line, sentence(text, read.error())};
    return *read;
}

inline figure in(unit const& wanted, row const& r) {
    auto const f = figure_of(r);
    if (f.in() != wanted)
        throw refused_row{r.line,
                          "\"" + r.figure + "\" is in " + to_text(f.in()) + ", but must be in " + to_text(wanted)};
    return f;
}

/// The one of that name or label.
template <class T>
T& known(std::vector<T>& all, std::string T::*name, std::string const& wanted, row const& r) {
    for (auto& one : all)
        if (one.*name == wanted) return one;
    throw refused_row{r.line, "\"" + wanted + "\" is not told of in the rows before"};
}

/// The same number, of something counted or for each of it.
inline figure recounted(figure const& f, unit const& as) { return {f.written(), as, f.how()}; }

inline partial_date day_of(row const& r) {
    auto const read = from_text<partial_date>(r.when);
    if (!read) throw refused_row{r.line, sentence(r.when, read.error())};
    return *read;
}

using by_period = std::vector<std::pair<fiscal_period, figure>>;

inline fiscal_period period_of(row const& r, fiscal_history const& calendar) {
    auto const read = from_text<fiscal_period>(r.when, calendar);
    if (!read) throw refused_row{r.line, sentence(r.when, read.error())};
    return *read;
}

template <class Series>
Series series_of(std::string const& kind, by_period const& values, std::vector<std::size_t> const& lines) {
    auto const made = Series::from(values);
    if (!made) throw refused_row{lines[made.error().position], kind + ": its period does not follow the one before"};
    return *made;
}

}  // namespace detail

inline document understand(std::vector<row> const& rows) {
    document d;
    unit const yuan = unit::money(cny::value);
    unit const hk_dollars = unit::money(hkd::value);
    unit const us_dollars = unit::money(usd::value);
    unit const price = unit::per(hkd::value, "share");
    std::map<std::string, unit> const flows{{"revenue", yuan},
                                            {"net loss", yuan},
                                            {"research", yuan},
                                            {"revenue in dollars", us_dollars},
                                            {"operating loss in dollars", us_dollars}};
    std::map<std::string, detail::by_period> values;
    std::map<std::string, std::vector<std::size_t>> lines;

    for (auto const& r : rows) {
        auto const price_of = [&] { return detail::recounted(detail::in(hk_dollars, r), price); };
        if (r.kind == "company") {
            auto const at = from_text<ticker>(r.figure);
            if (!at) throw refused_row{r.line, detail::sentence(r.figure, at.error())};
            d.issuer = company{
                .name = r.what, .founded = detail::day_of(r), .reporting_currency = cny::value, .tickers = {*at}};
            d.listed.at = *at;
        } else if (r.kind == "round") {
            d.rounds.push_back({.label = r.what, .announced = detail::day_of(r), .raised = detail::in(yuan, r)});
        } else if (r.kind == "release" || r.kind == "rival") {
            model_release release{.name = r.what, .released = detail::day_of(r)};
            if (!r.figure.empty())
                release.parameters = detail::recounted(detail::in(unit::number(), r), unit::count("parameter"));
            (r.kind == "release" ? d.releases : d.rivals).push_back(release);
        } else if (auto const flow = flows.find(r.kind); flow != flows.end()) {
            values[r.kind].emplace_back(detail::period_of(r, d.issuer.calendar), detail::in(flow->second, r));
            lines[r.kind].push_back(r.line);
        } else if (r.kind == "gross margin") {
            values[r.kind].emplace_back(detail::period_of(r, d.issuer.calendar), detail::in(unit::percent(), r));
            lines[r.kind].push_back(r.line);
        } else if (r.kind == "offering") {
            if (r.what == "price") {
                d.ipo.price = d.listed.issue_price = price_of();
                d.listed.first_day = detail::day_of(r);
            } else if (r.what == "gross proceeds") {
                d.ipo.gross_proceeds = detail::in(hk_dollars, r);
            } else if (r.what == "cornerstone") {
                d.ipo.cornerstone = detail::in(hk_dollars, r);
            } else {
                d.others[r.kind].push_back({r.what, r.when, detail::figure_of(r)});
            }
        } else if (r.kind == "day") {
            if (r.what == "open") d.first_day.open = price_of();
            else if (r.what == "high") d.first_day.high = price_of();
            else if (r.what == "low") d.first_day.low = price_of();
            else if (r.what == "last") d.first_day.last = price_of();
            else if (r.what == "turnover") d.first_day.turnover = detail::in(hk_dollars, r);
            else if (r.what == "capitalisation") d.first_day.capitalisation = detail::in(hk_dollars, r);
            else throw refused_row{r.line, "\"" + r.what + "\" is nothing that a trading day has"};
        } else if (r.kind == "use of proceeds") {
            d.ipo.uses.push_back({r.what, detail::in(unit::percent(), r)});
        } else if (r.kind == "claim") {
            if (r.figure.empty()) d.claims_of_order.emplace_back(r.what, detail::day_of(r));
            else d.claims.insert_or_assign(r.what, named_figure{r.what, r.when, detail::figure_of(r)});
        } else if (r.kind == "name") {
            d.issuer.other_names.push_back({.text = r.what, .script = r.figure});
        } else if (r.kind == "jurisdiction") {
            d.issuer.jurisdiction = r.figure;
        } else if (r.kind == "investor") {
            detail::known(d.rounds, &funding_round::label, r.figure, r).investors.push_back({.name = r.what});
        } else if (r.kind == "weights") {
            detail::known(d.releases, &model_release::name, r.what, r).licence = r.figure;
        } else if (r.kind == "event" || r.kind == "state") {
            d.events.push_back({.what = r.what, .when = detail::day_of(r), .lasting = r.kind == "state"});
        } else if (r.kind == "users" || r.kind == "staff share" || r.kind == "revenue mix" || r.kind == "threshold" ||
                   r.kind == "rival spending" || r.kind == "context") {
            d.others[r.kind].push_back({r.what, r.when, detail::figure_of(r)});
            for (auto& release : d.releases)
                if (r.kind == "context" && release.name == r.what) release.context_window = detail::figure_of(r);
        } else {
            throw refused_row{r.line, "\"" + r.kind + "\" is no kind of row"};
        }
    }
    for (auto const& [kind, pairs] : values) {
        if (kind == "gross margin") d.margin = detail::series_of<proportion_series<figure>>(kind, pairs, lines[kind]);
        else d.flows[kind] = detail::series_of<flow_series<figure>>(kind, pairs, lines[kind]);
    }
    return d;
}

}  // namespace zhipu

#endif
