// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_EXAMPLES_MODEL_RELEASES_REPORT_HPP
#define PROSPECTUS_EXAMPLES_MODEL_RELEASES_REPORT_HPP

// Records and how fast they grow, for people or for programs; and an account of a file in which each of its rows is.

#include "../common/account.hpp"
#include "../common/columns.hpp"
#include "rows.hpp"
#include "trends.hpp"
#include "words.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace model_releases {

namespace parts {

inline constexpr double days_a_year = 365.2425;

inline std::string value_text(trend const& t, std::size_t place, std::vector<model_release> const& releases) {
    auto const& r = releases[place];
    if (t.name == "compute") return figure_text(r.training_compute, false);
    if (t.name == "parameters") return figure_text(r.parameters, false);
    if (t.name == "context") return figure_text(r.context_window, false);
    auto const price = price_of(r, t.name == "input price" ? token_kind::input : token_kind::output);
    return price ? number_text(*price) : "";
}
/// Of the numbers as written.
inline std::string times_text(trend const& t, std::size_t before, std::size_t now) {
    auto const& a = t.values[before].value->nominal();
    auto const& b = t.values[now].value->nominal();
    if (!a || !b || a->sign() <= 0) return "";
    auto const times = divide(*b, *a);
    if (!times) return "";
    int const places = times->to_double() < 10 ? 2 : times->to_double() < 100 ? 1 : 0;
    auto const rounded = round(*times, places, rounding::half_even);
    return rounded ? to_text(*rounded, grouped) + 'x' : digits(times->to_double(), 3) + 'x';
}

inline void print_records(std::ostream& out, trend const& t, std::vector<model_release> const& releases) {
    std::vector<std::vector<std::string>> rows{
        {"", "date", "model", "developer", t.counts, "times the one before", "days since"}};
    std::optional<std::size_t> before;
    for (auto const& [place, is_record] : t.records.found) {
        auto const& r = releases[place];
        bool const sure = is_record == answer::yes;
        rows.push_back({"", to_text(*r.released), examples::printable(r.name), examples::printable(r.developer),
                        value_text(t, place, releases), before ? times_text(t, *before, place) : "",
                        before ? days_text(*releases[*before].released, *r.released) : ""});
        if (!sure) rows.back()[4] += " (perhaps no record)";
        before = place;
    }
    examples::print_columns(out, rows, {false, false, false, false, true, true, true});
}

inline void print_time(std::ostream& out, trend const& t) {
    if (!t.fit) {
        out << "no trend: " << describe(t.fit.error().reason) << '\n';
        return;
    }
    auto const& fit = t.fit->fit;
    auto const time = t.highs ? doubling_time(fit) : halving_time(fit);
    if (!time) {
        out << "no trend: " << describe(time.error()) << '\n';
        return;
    }
    out << (t.highs ? "doubles in " : "halves in ") << digits(time->time(), 4) << " days ("
        << digits(time->time() / days_a_year, 3) << " years)";
    if (auto const error = time->standard_error()) out << ", standard error " << digits(*error, 3) << " days";
    if (auto const ends = time->within(2)) {
        out << "; within two of them, from " << digits(ends->least, 4) << " to ";
        if (ends->most) out << digits(*ends->most, 4) << " days";
        else out << "never";
    }
    out << '\n';
}

}  // namespace parts

inline void print_trends(std::ostream& out, std::vector<trend> const& trends,
                         std::vector<model_release> const& releases) {
    for (auto const& t : trends) {
        if (t.records.found.empty()) continue;
        out << t.name << ": " << examples::counted(t.records.found.size(), "record") << ", "
            << (t.highs ? "each above" : "each below") << " all before it\n";
        parts::print_records(out, t, releases);
        parts::print_time(out, t);
        out << '\n';
    }
}

/// model,developer,released,parameters,compute,record
inline void print_csv(std::ostream& out, std::vector<trend> const& trends, std::vector<model_release> const& releases) {
    using examples::csv_field;
    std::vector<std::string> records(releases.size());
    for (auto const& t : trends)
        for (auto const& [place, sure] : t.records.found)
            records[place]
                .append(records[place].empty() ? "" : ";")
                .append(t.name)
                .append(sure == answer::yes ? "" : "?");
    out << "model,developer,released,parameters,compute,record\n";
    for (std::size_t i = 0; i < releases.size(); ++i) {
        auto const& r = releases[i];
        out << csv_field(r.name) << ',' << csv_field(r.developer) << ',' << (r.released ? to_text(*r.released) : "")
            << ',' << csv_field(figure_text(r.parameters, true)) << ','
            << csv_field(figure_text(r.training_compute, true)) << ',' << records[i] << '\n';
    }
}

namespace parts {

inline void print_fit(std::ostream& out, trend const& t) {
    if (!t.fit) return;
    auto const& fit = t.fit->fit;
    out << "# fit of " << t.name << ": " << fit.count() << " records, slope " << digits(fit.slope(), 12) << " a day";
    if (auto const time = t.highs ? doubling_time(fit) : halving_time(fit))
        out << (t.highs ? ", doubling" : ", halving") << " time " << digits(time->time(), 12) << " days";
    if (auto const residual = fit.residual_standard_error())
        out << ", residual standard error " << digits(*residual, 12);
    if (auto const error = fit.slope_standard_error()) out << ", of the slope " << digits(*error, 12);
    out << ", in natural logarithms";
    if (t.fit->doubtful > 0) out << "; left out: " << t.fit->doubtful << " that may be none";
    if (t.fit->no_number > 0) out << "; left out: " << t.fit->no_number << " of no one number";
    if (t.fit->middle > 0) out << "; " << t.fit->middle << " on the middle of the days they can have had";
    out << '\n';
}

inline void print_columns_read(std::ostream& out, columns const& where) {
    out << "# read: ";
    bool first = true;
    for (std::size_t r = 0; r < role_count; ++r) {
        auto const as = static_cast<role>(r);
        if (!where.at(as)) continue;
        out << (first ? "" : ", ") << all_names()[r].role << " from " << examples::quoted(where.name(as));
        first = false;
    }
    auto const rest = where.not_read();
    for (std::size_t i = 0; i < rest.size(); ++i) out << (i > 0 ? ", " : "\n# not read: ") << examples::quoted(rest[i]);
    out << '\n';
}

inline void print_lineage(std::ostream& out, std::vector<model_release> const& releases) {
    std::size_t named = 0;
    for (auto const& r : releases) named += r.base_models.size();
    if (named == 0) return;
    auto const family = lineage::from(releases);
    if (!family) {
        out << "# base models: "
            << (family.error().reason == lineage_reason::circle ? "a circle" : "two models of one name could be meant");
        for (auto const place : family.error().places) out << ", " << examples::quoted(releases[place].name);
        out << '\n';
        return;
    }
    auto const away = family->dangling().size();
    out << "# base models: " << named << " named, " << named - away << " of them here, " << away << " not\n";
}

/// Rows that tell the same model: both are counted.
inline void print_twice(std::ostream& out, release_table const& table) {
    std::map<std::string, std::size_t> first;
    std::size_t more = 0;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        auto const& r = table.releases[i];
        auto const key = r.name + '\n' + r.developer + '\n' + (r.released ? to_text(*r.released) : "");
        auto const [at, is_new] = first.try_emplace(key, table.lines[i]);
        if (is_new) continue;
        if (++more <= 10)
            out << "# lines " << at->second << " and " << table.lines[i] << " tell the same model, "
                << examples::quoted(r.name) << ": both are counted\n";
    }
    if (more > 10) out << "# " << more - 10 << " more models are told twice, and counted twice\n";
}

}  // namespace parts

inline void print_account(std::ostream& out, release_table const& table, std::vector<trend> const& trends,
                          reading const& how, std::optional<partial_date> since) {
    out << "# " << examples::counted(table.row_count, "row") << ": " << table.releases.size() << " read, "
        << table.refused.size() << " refused";
    if (table.empty_lines > 0) out << "; besides " << examples::counted(table.empty_lines, "empty line");
    out << '\n';
    parts::print_columns_read(out, *table.where);
    out << (how.rounded ? "# numbers are as exact as their digits\n" : "# numbers written in full are exact\n");
    for (auto const& t : trends) {
        auto const with_value = t.values.size() - t.records.without_value;
        out << "# " << t.name << ": told of " << with_value << " of " << table.releases.size();
        if (t.records.undated > 0) out << ", " << t.records.undated << " of them without a date";
        out << '\n';
        parts::print_fit(out, t);
    }
    if (since) {
        std::size_t before_it = 0;
        for (auto const& r : table.releases)
            before_it += r.released && before(*r.released, *since) == answer::yes ? 1U : 0U;
        out << "# " << before_it << " of before " << to_text(*since) << " take no part in records\n";
    }
    parts::print_lineage(out, table.releases);
    parts::print_twice(out, table);
}

}  // namespace model_releases

#endif
