// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

// Tables of models in every form that people pass them around in: each row is read or refused; and the records of real
// ones grow as NumPy's least squares have it (tests/data/model_trends.csv, by tools/model_trends.py).

#include <examples/model_releases/quarters.hpp>
#include <examples/model_releases/report.hpp>

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace prospectus;
using namespace model_releases;

namespace {

std::string file_text(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    BOOST_TEST_REQUIRE(file.good());
    return examples::read_all(file);
}
release_table read(std::string const& bytes, model_releases::reading const& how = {}) {
    return read_rows(examples::decoded(bytes).text, how);
}
release_table read_row(std::string const& row, model_releases::reading const& how = {}) {
    return read("Model,Organization,Publication date,Parameters,Training compute (FLOP),Base model\n" + row + "\n",
                how);
}
std::string refusal(std::string const& row) {
    auto const table = read_row(row);
    BOOST_TEST_REQUIRE((table.releases.empty() && table.refused.size() == 1 && table.row_count == 1), row);
    return table.refused.front().what();
}
std::string csv_of(release_table const& table) {
    std::ostringstream out;
    print_csv(out, trends_of(table.releases, std::nullopt), table.releases);
    return out.str();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(examples_model_releases)

BOOST_AUTO_TEST_CASE(records_grow_as_least_squares_of_numpy_have_it) {
    auto const table = read(file_text(PROSPECTUS_EXAMPLES "/data/epoch_models.csv"));
    BOOST_TEST((table.releases.size() == 69 && table.refused.empty() && table.row_count == 69));
    auto const trends = trends_of(table.releases, std::nullopt);
    std::istringstream expected{file_text(PROSPECTUS_TEST_DATA "/model_trends.csv")};
    auto const rows = examples::read_csv(expected);
    BOOST_TEST_REQUIRE((rows.size() == 3 && trends.size() == 2));
    for (std::size_t i = 0; i < 2; ++i) {
        auto const& fields = rows[i + 1].fields;
        auto const& t = trends[i];
        BOOST_TEST(t.name == fields[0]);
        BOOST_TEST(t.sure() == std::stoul(fields[1]));
        BOOST_TEST_REQUIRE(t.fit.has_value());
        auto const& fit = t.fit->fit;
        double const found[]{fit.slope(), doubling_time(fit).value().time(), *fit.residual_standard_error(),
                             *fit.slope_standard_error()};
        for (std::size_t j = 0; j < 4; ++j) {
            double const numpy = std::strtod(fields[j + 2].c_str(), nullptr);
            BOOST_TEST(std::abs(found[j] - numpy) <= 1e-9 * numpy, t.name << ' ' << found[j] << ' ' << numpy);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_cell_is_exact_or_as_stated_or_not_told) {
    auto const table = read_row("GPT,OpenAI,2023-03-14,1760000000000.0,2.1e+25,");
    BOOST_TEST_REQUIRE(table.releases.size() == 1U);
    auto const& release = table.releases.front();
    BOOST_TEST((release.parameters->value() == decimal{1'760'000'000'000} && release.parameters->core().is_point()));
    BOOST_TEST((release.training_compute == exactly(decimal{21, 24}, unit::number())));
    BOOST_TEST((release.released == partial_date{2023, 3, 14}));
    auto const rounded = read_row("GPT,OpenAI,2023-03,1760000000000.0,2.1e+25,", {.rounded = true}).releases.at(0);
    BOOST_TEST((rounded.parameters->reach() == interval{fraction{1'755'000'000'000}, fraction{1'765'000'000'000}}));
    BOOST_TEST((rounded.training_compute->reach() == interval{fraction{205, 1, 23}, fraction{215, 1, 23}}));
    auto const words = read_row("GPT,OpenAI,2023,about 1.8 trillion parameters,over 2e25 FLOP,").releases.at(0);
    BOOST_TEST((words.parameters->how() == hedge::about && words.training_compute->how() == hedge::over));
    auto const none = read_row("GPT,,unknown,N/A,,").releases.at(0);
    BOOST_TEST((!none.released && !none.parameters && !none.training_compute && none.developer.empty()));
    BOOST_TEST((read_row("A,B,2020,\"1,00,00,000\",,").releases.at(0).parameters->value() == decimal{10'000'000}));
}

BOOST_AUTO_TEST_CASE(several_stand_between_commas_without_blanks) {
    BOOST_TEST((several("Google,University of California, Berkeley") ==
                std::vector<std::string>{"Google", "University of California, Berkeley"}));
    BOOST_TEST((several("a,,b,") == std::vector<std::string>{"a", "b"}));
    BOOST_TEST(several("").empty());
    BOOST_TEST((read_row("C,D,2020,,,\"A,B\"").releases.at(0).base_models == std::vector<std::string>{"A", "B"}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_refused_with_its_line) {
    BOOST_TEST(refusal("A,B,05/072018,,,").starts_with("line 2: Publication date: \"05/072018\", at byte 4: expected"));
    BOOST_TEST(refusal("A,B,05/07/2018,,,").find("say by --dates") != std::string::npos);
    BOOST_TEST(refusal("#NAME?,B,2018,,,").find("a spreadsheet's error") != std::string::npos);
    BOOST_TEST(refusal("A,B,2018,########,,").find("a spreadsheet's error") != std::string::npos);
    BOOST_TEST(refusal("A,B,2018,-1,,") == "line 2: a figure below zero");
    BOOST_TEST(refusal("A,B,2018,5%,,") == "line 2: Parameters: \"5%\" is no number of parameters");
    BOOST_TEST(refusal("A,B,2018,,USD 5,") == "line 2: Training compute (FLOP): \"USD 5\" is no number of flops");
    BOOST_TEST(refusal("A,B,2018,inf,,").starts_with("line 2: Parameters: \"inf\", at byte 1"));
    BOOST_TEST(refusal("A,B,2018,1e9999,,").starts_with("line 2: Parameters: \"1e9999\", at byte"));
    BOOST_TEST(refusal("A,B,2018,,,A") == "line 2: it is its own base model");
    BOOST_TEST(refusal(",B,2018,,,") == "line 2: no model");
    BOOST_TEST(refusal("A,B,2018") == "line 2: 3 fields where the first row has 6");
    BOOST_TEST(refusal("A,B,2018,,,,more") == "line 2: 7 fields where the first row has 6");
    BOOST_TEST(refusal("\"A,B,2018,,,").find("a quote is opened") != std::string::npos);
    BOOST_TEST(refusal(std::string(100'000, '7') + ",B,2018," + std::string(100'000, '7') + ",,")
                   .find("64 bits hold no more") != std::string::npos);
    BOOST_CHECK_THROW(read("Name,Size\nA,5\n"), examples::refused_row);
    BOOST_CHECK_THROW(read(""), examples::refused_row);
    BOOST_CHECK_THROW(read("Model,Date,Date\n"), examples::refused_row);
}

BOOST_AUTO_TEST_CASE(every_form_of_a_file_reads_alike) {
    std::string const lines[]{"Model,Organization,Publication date,Parameters,Training compute (FLOP)",
                              "Caf\xe9,Lab,2019-02-14,10000000,2.5e18", "Na\xefve,Lab,2020-03-01,20000000,1e+20"};
    std::string const wanted =
        "model,developer,released,parameters,compute,record\n"
        "Café,Lab,2019-02-14,10000000,2.5e+18,compute;parameters\n"
        "Naïve,Lab,2020-03-01,20000000,1e+20,compute;parameters\n";
    for (std::string const end : {"\n", "\r", "\r\n"})
        for (char const separator : {',', ';', '\t', '|'}) {
            std::string latin1, utf8 = "\xef\xbb\xbf", utf16 = "\xff\xfe";
            for (auto line : lines) {
                for (char& c : line)
                    if (c == ',') c = separator;
                latin1 += line + end;
            }
            for (char const c : latin1) {
                examples::append_utf8(utf8, static_cast<unsigned char>(c));
                utf16.append({c, '\0'});
            }
            for (auto const& bytes : {latin1, utf8, utf16}) BOOST_TEST(csv_of(read(bytes)) == wanted);
        }
}

BOOST_AUTO_TEST_CASE(whatever_bytes_are_changed_every_row_is_accounted_for) {
    auto const original = file_text(PROSPECTUS_EXAMPLES "/data/models_other.csv");
    std::mt19937_64 random{20260108};
    std::size_t refused_heads = 0;
    for (int round = 0; round < 150; ++round) {
        auto bytes = original;
        for (int i = 0; i < 4; ++i) bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
        try {
            auto const table = read(bytes, {.dates = {.order = date_order::day_first}});
            BOOST_TEST(table.releases.size() + table.refused.size() == table.row_count);
            BOOST_TEST(table.lines.size() == table.releases.size());
            std::ostringstream out;
            print_account(out, table, trends_of(table.releases, std::nullopt), {}, std::nullopt);
            BOOST_TEST(out.str().starts_with("# " + examples::counted(table.row_count, "row") + ": "));
        } catch (examples::refused_row const&) {
            ++refused_heads;
        }
    }
    BOOST_TEST(refused_heads < 100U);
}

BOOST_AUTO_TEST_CASE(releases_of_a_quarter_that_dates_leave_open) {
    auto const table = read("model,developer,date\nA,X,2024-03-31\nB,\"X,Y\",2024\nC,X,2024-04-01\n");
    auto const quarters = last_quarters(table.releases, 2);
    BOOST_TEST_REQUIRE(quarters.size() == 2U);
    BOOST_TEST((quarters[0].name() == "2024 Q1" && quarters[1].name() == "2024 Q2"));
    BOOST_TEST((quarters[0].days() == day_span{date{2024, 1, 1}, date{2024, 3, 31}}));
    std::ostringstream out;
    print_counts(out, table.releases, quarters, 1);
    BOOST_TEST(out.str() ==
               "  releases a quarter  2024 Q1  2024 Q2\n"
               "  X                    1 to 2   1 to 2\n"
               "  others (1)\n"
               "  all                  1 to 2   1 to 2\n\n");
    BOOST_TEST(last_quarters({}, 8).empty());
    BOOST_TEST((last_quarters({{.name = "old", .released = partial_date{1400, 2, 1}}}, 8).size() <= 8U));
}

BOOST_AUTO_TEST_SUITE_END()
