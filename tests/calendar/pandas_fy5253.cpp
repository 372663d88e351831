// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Years of 52 and 53 weeks as pandas has them: the dates of its own tests, and every rule that it knows for two
// centuries. tests/data/pandas_fy5253/SOURCES.md: where they are from.

#include "../rows.hpp"

#include <prospectus/calendar/fiscal_unit.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

using namespace prospectus;

namespace {

/// RE-L-AUG-SAT: years to the last Saturday of August. REQ-N-AUG-THU-4: quarters of years to the Thursday nearest the end
/// of August, week 53 in the fourth.
struct pandas_rule {
    fiscal_calendar calendar;
    bool quarterly;

    explicit pandas_rule(std::string const& code) : quarterly{code.starts_with("REQ-")} {
        auto const from = code.find('-') + 1;
        static std::string const months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC", days = "MONTUEWEDTHUFRISATSUN";
        auto const m = static_cast<month>(months.find(code.substr(from + 2, 3)) / 3 + 1);
        auto const w = static_cast<weekday>(days.find(code.substr(from + 6, 3)) / 3);
        if (code[from] != 'L' && code[from] != 'N') throw std::runtime_error{"no rule of pandas: " + code};
        calendar = code[from] == 'L' ? closes_on_last(w, m) : closes_nearest_month_end(w, m);
        if (quarterly) calendar = calendar.week_53_in_quarter(std::stoi(code.substr(from + 10)));
    }

    [[nodiscard]] bool is_period_end(date day) const {
        return quarterly ? fiscal_quarter::containing(day, calendar).last_day() == day
                         : fiscal_year::containing(day, calendar).last_day() == day;
    }
    [[nodiscard]] std::vector<date> ends(date from, date to) const {
        return quarterly ? ends_of<fiscal_quarter>(from, to) : ends_of<fiscal_year>(from, to);
    }

private:
    template <class Unit>
    [[nodiscard]] std::vector<date> ends_of(date from, date to) const {
        std::vector<date> found;
        for (auto unit = Unit::containing(from, calendar); unit.last_day() <= to; ++unit)
            found.push_back(unit.last_day());
        return found;
    }
};

/// As tools/fy5253.py has it: FNV-1a over days since 1970-01-01.
std::string checksum(std::vector<date> const& ends) {
    std::uint64_t value = 0xcbf29ce484222325;
    for (date const day : ends)
        value = (value ^ static_cast<std::uint64_t>((day - date{1970, 1, 1}).days())) * 0x100000001b3;
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) text += "0123456789abcdef"[value >> shift & 15];
    return text;
}

std::vector<tests::row> rows_of(std::string const& name) {
    return tests::rows_of(PROSPECTUS_TEST_DATA "/pandas_fy5253/" + name);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(calendar_pandas_fy5253)

BOOST_AUTO_TEST_CASE(a_day_is_a_periods_end_where_the_tests_of_pandas_say_so) {
    auto const rows = rows_of("is_on_offset.csv");
    for (auto const& fields : rows) BOOST_TEST_CONTEXT(fields[0] << " " << fields[1])
    BOOST_TEST(pandas_rule{fields[0]}.is_period_end(tests::day_of(fields[1])) == (fields[2] == "True"));
    BOOST_TEST(rows.size() == 126U);
}

BOOST_AUTO_TEST_CASE(periods_follow_one_another_as_in_the_tests_of_pandas) {
    std::map<std::string, std::string> const rules{
        {"date_seq_lom_aug_sat", "RE-L-AUG-SAT"},
        {"date_seq_nem_8_sat", "RE-N-AUG-SAT"},
        {"JNJ", "RE-N-DEC-SUN"},
        {"GMCR", "REQ-L-SEP-SAT-4"},
        {"MU", "REQ-N-AUG-THU-4"},
    };
    std::map<std::string, std::vector<date>> sequences;
    for (auto const& fields : rows_of("sequences.csv")) {
        auto& sequence = sequences[fields[2]];
        BOOST_TEST(std::stoul(fields[3]) == sequence.size());
        sequence.push_back(tests::day_of(fields[4]));
    }
    BOOST_TEST(sequences.size() == rules.size());
    for (auto const& [name, dates] : sequences) BOOST_TEST_CONTEXT(name)
    BOOST_TEST((pandas_rule{rules.at(name)}.ends(dates.front(), dates.back()) == dates));
}

BOOST_AUTO_TEST_CASE(every_rule_of_pandas_for_two_centuries) {
    auto const rows = rows_of("rules.csv");
    for (auto const& fields : rows) {
        pandas_rule const rule{fields[0]};
        auto const ends = rule.ends(date{1950, 1, 1}, date{2150, 12, 31});
        std::string years;
        for (auto const end : ends)
            if (auto const year = fiscal_year::containing(end, rule.calendar);
                !rule.quarterly && year.day_count() == 53 * 7)
                years += (years.empty() ? "" : " ") + std::to_string(static_cast<int>(end.year()));
        BOOST_TEST_CONTEXT(fields[0]) {
            BOOST_TEST((ends.front() == tests::day_of(fields[1])));
            BOOST_TEST((ends.back() == tests::day_of(fields[2])));
            BOOST_TEST(ends.size() == std::stoul(fields[3]));
            BOOST_TEST(checksum(ends) == fields[4]);
            BOOST_TEST(years == fields[5]);
        }
    }
    BOOST_TEST(rows.size() == 2U * 12 * 7 * 5);
}

BOOST_AUTO_TEST_SUITE_END()
