// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_COMPANY_CALENDAR_HPP
#define PROSPECTUS_FILINGS_COMPANY_CALENDAR_HPP

// A company's calendar from its facts, with the names that its annual reports give their own year.
//
//     auto const found = infer_company_calendar(book, latest);    // nothing where no period is a year or a quarter long
//     found->history()                              // last saturday of september; week 53 in quarter 1
//     found->spans[i], found->inferred.fates[i]     // the days that were reported, and how the history explains them
//     found->outvoted                               // annual reports that name a year otherwise than most
//
// Naming  A year has the name that most annual reports give it whose newest year it is (`fy`, never that of a comparative
//         figure); of two with as many votes the earlier. Companies and the SEC are not of one mind: the rest is listed.
// Shape   The distinct spans of 340 to 385 and of 77 to 125 days that facts of the income statement have in annual and
//         quarterly reports and 6-K; where a book has no such facts, those of all facts.
// Cost    As infer_fiscal_history(): about 10 ms for a company of twenty years.

#include <prospectus/calendar/infer_fiscal_history.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/filings/detail/flow_ways.hpp>
#include <prospectus/filings/detail/income_statement.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/filings/known_facts.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace prospectus {

/// What one annual report calls its newest year.
struct year_name {
    day_span days;
    int year;
    accession_number in;

    friend constexpr bool operator==(year_name const&, year_name const&) noexcept = default;
};

struct company_calendar {
    std::vector<reported_span> spans;
    inferred_history inferred;
    std::vector<year_name> outvoted;

    [[nodiscard]] fiscal_history const& history() const noexcept { return inferred.history; }
};

/// The yearly reports among the periodic ones, their amendments with them.
[[nodiscard]] constexpr bool is_annual_report(std::string_view form) noexcept {
    return is_periodic_report(form) && form.substr(0, 4) != "10-Q";
}

namespace detail {

class span_census {
public:
    span_census(fact_book const& book, knowledge meant) : columns_{book.columns()}, counts_{meant} {
        for (auto const& f : columns_.filings) {
            auto const form = columns_.texts[f.form];
            usable_.push_back(counts_(f) && (f.periodic || form == "6-K" || form == "6-K/A"));
        }
        for (bool const all : {false, true})
            if (spans_.empty())
                for (auto const& item : columns_.items)
                    if (all || is_income_statement_line(columns_.texts[item.name])) take(item);
        stable_sort(spans_, [](span_in_filing const& a, span_in_filing const& b) { return a.period < b.period; });
    }

    /// The spans with their names; what was outvoted goes there.
    [[nodiscard]] std::vector<reported_span> named(std::vector<year_name>& outvoted) const {
        auto const newest = newest_years();
        std::vector<reported_span> all;
        std::vector<std::uint32_t> voters;  // filings
        for (std::size_t i = 0; i < spans_.size();) {
            auto const period = spans_[i].period;
            voters.clear();
            for (; i < spans_.size() && spans_[i].period == period; ++i)
                if (auto const f = spans_[i].filing; newest[f] == period.last && is_year_long(days_in(period)))
                    voters.push_back(f);
            day_span const days{date_of(period.first), date_of(period.last)};
            all.push_back({days, {most_votes(voters), 0}});
            for (auto const f : voters)
                if (columns_.filings[f].fy != all.back().named.year)
                    outvoted.push_back({days, columns_.filings[f].fy, accession_number{columns_.filings[f].accession}});
        }
        return all;
    }

private:
    struct span_in_filing {
        period_key period;
        std::uint32_t filing;
        friend constexpr bool operator==(span_in_filing, span_in_filing) noexcept = default;
    };

    [[nodiscard]] static std::int32_t days_in(period_key period) noexcept { return period.last - period.first + 1; }

    void take(item_row const& item) {
        for (auto r = item.first_row; r != no_row; r = columns_.next[r]) {
            auto const period = columns_.period[r];
            if (period.first == 0 || !usable_[columns_.filing[r]]) continue;
            if (is_year_long(days_in(period)) || is_quarter_long(days_in(period)))
                spans_.push_back({period, columns_.filing[r]});
        }
    }
    /// By filing, the last day of the newest year in it; of annual reports that say for which year they are.
    [[nodiscard]] std::vector<std::int32_t> newest_years() const {
        std::vector<std::int32_t> newest(columns_.filings.size(), 0);
        for (auto const& s : spans_) {
            auto const& f = columns_.filings[s.filing];
            if (f.fy != filing_row::no_fy && is_year_long(days_in(s.period)) && newest[s.filing] < s.period.last &&
                is_annual_report(columns_.texts[f.form]))
                newest[s.filing] = s.period.last;
        }
        return newest;
    }
    /// Each filing votes once. 0 where there are no votes.
    [[nodiscard]] int most_votes(std::vector<std::uint32_t>& voters) const {
        stable_sort(voters, [&](auto a, auto b) {
            auto const fy_a = columns_.filings[a].fy, fy_b = columns_.filings[b].fy;
            return fy_a != fy_b ? fy_a < fy_b : a < b;
        });
        std::size_t kept = 0;
        for (std::size_t i = 0; i < voters.size(); ++i)
            if (i == 0 || voters[i] != voters[i - 1]) voters[kept++] = voters[i];
        voters.resize(kept);
        int best = 0;
        std::size_t most = 0, run = 0;
        for (std::size_t i = 0; i < kept; ++i) {
            auto const fy = columns_.filings[voters[i]].fy;
            run = i > 0 && columns_.filings[voters[i - 1]].fy == fy ? run + 1 : 1;
            if (run > most) {
                most = run;
                best = fy;
            }
        }
        return best;
    }

    fact_columns const& columns_;
    counting counts_;
    std::vector<bool> usable_;  // by filing
    std::vector<span_in_filing> spans_;
};

}  // namespace detail

[[nodiscard]] inline std::optional<company_calendar> infer_company_calendar(fact_book const& book, knowledge meant) {
    std::vector<year_name> outvoted;
    auto spans = detail::span_census{book, meant}.named(outvoted);
    auto inferred = infer_fiscal_history(spans);
    if (!inferred) return std::nullopt;
    return company_calendar{std::move(spans), *std::move(inferred), std::move(outvoted)};
}

}  // namespace prospectus

#endif
