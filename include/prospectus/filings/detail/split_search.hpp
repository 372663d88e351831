// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_FILINGS_DETAIL_SPLIT_SEARCH_HPP
#define PROSPECTUS_FILINGS_DETAIL_SPLIT_SEARCH_HPP

// Share splits out of what two filings report of one period: counts that grew by a ratio, values per share that shrank by it.
//
// Shape   Each pair of reports says that a split lies after the one filing and by the other. Those of one ratio whose days
//         overlap are of one split, which lies where all of them do.

#include <prospectus/amount/decimal.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/detail/powers_of_ten.hpp>
#include <prospectus/core/detail/stable_sort.hpp>
#include <prospectus/filings/concept_measure.hpp>
#include <prospectus/filings/fact_book.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

namespace prospectus {

/// What a split does to a value.
enum class split_sense : unsigned char { neither, share_count, per_share };

[[nodiscard]] constexpr split_sense split_sense_of(std::string_view name, std::string_view unit) noexcept {
    if (unit == "shares") return split_sense::share_count;
    if (detail::has_word(unit, "/")) return detail::ends_in_share(unit) ? split_sense::per_share : split_sense::neither;
    return measure_over_time(name, unit) == concept_measure::per_share ? split_sense::per_share : split_sense::neither;
}

namespace detail {

struct split_ratio {
    std::int64_t becomes, each;  // `each` old shares become so many

    friend constexpr bool operator==(split_ratio, split_ratio) noexcept = default;
};

/// Calls f with each ratio that splits have.
template <class F>
constexpr void each_split_ratio(F const& f) {
    for (std::int64_t n = 2; n <= 100; ++n) {
        f(split_ratio{n, 1});
        f(split_ratio{1, n});
    }
    for (auto const r : {split_ratio{3, 2}, split_ratio{5, 2}, split_ratio{4, 3}, split_ratio{5, 4}}) f(r);
}

/// Whether later / earlier is becomes / each, both counts rounded to `unit`.
[[nodiscard]] constexpr bool fits_ratio(std::int64_t earlier, std::int64_t later, std::int64_t unit,
                                        split_ratio ratio) {
    auto const left = checked_multiply(later, ratio.each), right = checked_multiply(earlier, ratio.becomes);
    auto const most = checked_multiply(unit, ratio.becomes + ratio.each);
    if (!left || !right || !most) return false;
    auto const apart = checked_subtract(*left, *right);
    if (!apart) return false;
    auto const twice = checked_multiply(*apart, std::int64_t{2});
    return twice && -*most <= *twice && *twice <= *most;
}

struct shown_split {
    split_ratio ratio;
    std::int32_t after, by;
    std::size_t facts = 0, against = 0;
};

class split_search {
public:
    explicit split_search(fact_book const& book) : columns_{book.columns()} {
        for (auto const& item : columns_.items)
            if (auto const sense = split_sense_of(columns_.texts[item.name], columns_.texts[item.unit]);
                sense != split_sense::neither)
                take(item, sense);
    }

    [[nodiscard]] std::vector<shown_split> all() {
        stable_sort(seeds_, [](shown_split const& a, shown_split const& b) { return a.by < b.by; });
        std::vector<shown_split> splits;
        std::vector<std::size_t> latest_of_ratio;  // places in splits, one a ratio
        for (auto const& seed : seeds_) {
            std::size_t i = 0;
            while (i < latest_of_ratio.size() && splits[latest_of_ratio[i]].ratio != seed.ratio) ++i;
            // In order of `by`, so that none begins after the seed's end.
            if (i < latest_of_ratio.size() && seed.after < splits[latest_of_ratio[i]].by) {
                auto& same = splits[latest_of_ratio[i]];
                if (same.after < seed.after) same.after = seed.after;
                ++same.facts;
                continue;
            }
            if (i == latest_of_ratio.size()) latest_of_ratio.push_back(splits.size());
            else latest_of_ratio[i] = splits.size();
            splits.push_back(seed);
        }
        stable_sort(splits, [](shown_split const& a, shown_split const& b) { return a.facts > b.facts; });
        if (splits.size() > most_splits) splits.resize(most_splits);
        std::vector<shown_split> kept;
        for (auto& s : splits) {
            s.facts = 0;
            for (auto const& p : pairs_) {
                if (p.before > s.after || p.after < s.by) continue;
                if (p.earlier == p.later) ++s.against;
                else if (fits_ratio(p.earlier, p.later, p.unit, s.ratio)) ++s.facts;
            }
            if (s.facts >= 2 && s.facts > s.against) kept.push_back(s);
        }
        stable_sort(kept, [](shown_split const& a, shown_split const& b) { return a.by < b.by; });
        return kept;
    }

private:
    static constexpr std::size_t most_splits = 64;  // of a forged file the best; of companies all

    /// Two reports of one period, the value per share turned round: as counts of shares.
    struct pair_of_reports {
        std::int64_t earlier, later, unit;
        std::int32_t before, after;  // days filed
    };

    void take(item_row const& item, split_sense sense) {
        std::vector<std::uint32_t> rows;
        for (auto r = item.first_row; r != no_row; r = columns_.next[r]) rows.push_back(r);
        stable_sort(rows, [&](std::uint32_t a, std::uint32_t b) {
            auto const &p = columns_.period[a], &q = columns_.period[b];
            return p != q ? p < q : filed_before(source_of(a), source_of(b));
        });
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (columns_.period[rows[i - 1]] == columns_.period[rows[i]] &&
                source_of(rows[i - 1]).filed < source_of(rows[i]).filed)
                compare(rows[i - 1], rows[i], sense);
    }
    void compare(std::uint32_t a, std::uint32_t b, split_sense sense) {
        auto const first = columns_.value(a), second = columns_.value(b);
        if (first.sign() == 0 || first.sign() != second.sign()) return;
        // Earnings are written to the cent at least; of counts the last digit that is not zero tells.
        auto const x = first.shortest(), y = second.shortest();
        auto exponent = x.exponent() < y.exponent() ? x.exponent() : y.exponent();
        if (sense == split_sense::per_share && exponent > -2) exponent = -2;
        auto const earlier = coefficient_at(x, exponent), later = coefficient_at(y, exponent);
        if (!earlier || !later || *earlier == std::numeric_limits<std::int64_t>::min() ||
            *later == std::numeric_limits<std::int64_t>::min())
            return;
        pair_of_reports pair{*earlier < 0 ? -*earlier : *earlier, *later < 0 ? -*later : *later, 1, source_of(a).filed,
                             source_of(b).filed};
        if (sense == split_sense::per_share) {
            auto const held = pair.earlier;
            pair.earlier = pair.later;
            pair.later = held;
        }
        pairs_.push_back(pair);
        if (pair.earlier == pair.later) return;
        std::optional<split_ratio> only;
        std::size_t fitting = 0;
        each_split_ratio([&](split_ratio r) {
            if (fits_ratio(pair.earlier, pair.later, pair.unit, r)) only = r, ++fitting;
        });
        if (fitting == 1) seeds_.push_back({*only, pair.before, pair.after, 1});
    }
    [[nodiscard]] filing_row const& source_of(std::uint32_t row) const {
        return columns_.filings[columns_.filing[row]];
    }

    fact_columns const& columns_;
    std::vector<pair_of_reports> pairs_;
    std::vector<shown_split> seeds_;
};

}  // namespace detail

}  // namespace prospectus

#endif
