// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/ocf/read.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace prospectus;

namespace {

std::string const manifest =
    R"({"file_type": "OCF_MANIFEST_FILE", "ocf_version": "1.2.0", "as_of": "2022-03-22", "issuer": {"object_type": "ISSUER",
        "id": "acme", "legal_name": "ACME Industries", "dba": "ACME & Co", "formation_date": "2010-01-01",
        "country_of_formation": "US", "country_subdivision_of_formation": "DE"}})";

std::string file_of(std::string_view items) {
    return R"({"file_type": "OCF_TRANSACTIONS_FILE", "items": [)" + std::string{items} + "]}";
}
outcome<ocf::package, ocf::error> read(std::string_view items, ocf::on_unreadable how = ocf::on_unreadable::refuse) {
    auto const file = file_of(items);
    return ocf::read({{"M", manifest}, {"T", file}}, how);
}
std::string why(std::string_view items) {
    auto const found = read(items);
    return found ? "read" : describe(found.error());
}

// Each member behind what a stock issuance needs.
std::string stock(std::string_view members) {
    return R"({"object_type": "TX_STOCK_ISSUANCE", "id": "i", "security_id": "s", "date": "2022-02-01",
               "stakeholder_id": "h", "stock_class_id": "c", "quantity": "1000")" +
           std::string{members} + "}";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(interop_ocf_read)

BOOST_AUTO_TEST_CASE(the_issuer_is_a_company) {
    auto const p = read("");
    BOOST_REQUIRE(p.has_value());
    BOOST_TEST(p->issuer.name == "ACME Industries");
    BOOST_TEST((bears(p->issuer, "ACME & Co") == answer::yes));
    BOOST_TEST((p->issuer.founded == partial_date{2010, 1, 1}));
    BOOST_TEST(p->issuer.jurisdiction == "US-DE");
    BOOST_TEST((p->as_of == partial_date{2022, 3, 22}));
    BOOST_TEST((p->objects == 1 && p->read() == 1 && p->skipped_objects() == 0));
}

BOOST_AUTO_TEST_CASE(the_type_may_stand_behind_all_other_members) {
    auto const p = read(
        R"({"quantity": "+1000.50", "share_price": {"currency": "GBP", "amount": "-0.0001000000"}, "stock_class_id": "c",
            "stakeholder_id": "h", "date": "2022-02-01", "security_id": "s\u0031", "id": "i",
            "object_type": "TX_STOCK_ISSUANCE"})");
    BOOST_REQUIRE(p.has_value());
    BOOST_REQUIRE(p->issuances.size() == 1U);
    auto const& issued = p->issuances[0];
    BOOST_TEST((issued.kind == ocf::security_kind::stock && issued.security_id == "s1" && issued.holder_id == "h"));
    BOOST_TEST((issued.quantity == decimal{10005, -1} && issued.quantity->decimals() == 2));
    BOOST_TEST((issued.price == any_money{decimal{-1, -4}, gbp::value}));
}

BOOST_AUTO_TEST_CASE(terms_of_a_safe_and_of_a_note_as_they_are_written) {
    auto const p = read(
        R"({"object_type": "TX_CONVERTIBLE_ISSUANCE", "id": "i", "security_id": "s", "date": "2022-02-01",
            "stakeholder_id": "h", "custom_id": "SAFE-1", "convertible_type": "SAFE", "seniority": 1,
            "investment_amount": {"amount": "100000", "currency": "USD"}, "conversion_triggers": [
            {"trigger_id": "a", "type": "AUTOMATIC_ON_CONDITION", "conversion_right": {"converts_to_future_round": true,
             "conversion_mechanism": {"type": "SAFE_CONVERSION", "conversion_mfn": true, "conversion_timing": "POST_MONEY",
              "conversion_discount": ".2", "conversion_valuation_cap": {"amount": "8000000.00", "currency": "USD"},
              "capitalization_definition_rules": {"include_outstanding_shares": true, "include_new_money": false,
               "include_other_converting_securities": true}}}},
            {"trigger_id": "b", "type": "ELECTIVE_AT_WILL", "conversion_right": {"converts_to_stock_class_id": "c",
             "conversion_mechanism": {"type": "CONVERTIBLE_NOTE_CONVERSION", "day_count_convention": "30_360",
              "interest_payout": "CASH", "compounding_type": "COMPOUNDING", "interest_accrual_period": "MONTHLY",
              "interest_rates": [{"rate": "0.07", "accrual_start_date": "2021-01-01", "accrual_end_date": "2021-12-31"}]
             }}}]})");
    BOOST_REQUIRE(p.has_value());
    auto const& t = p->issuances.at(0).triggers;
    BOOST_REQUIRE(t.size() == 2U);
    BOOST_TEST((t[0].type == ocf::trigger_type::automatic_on_condition && t[0].future_round && t[0].most_favoured));
    BOOST_TEST((t[0].mechanism == ocf::conversion_mechanism::safe && t[0].discount == decimal{2, -1}));
    BOOST_TEST((t[0].timing == ocf::conversion_timing::post_money));
    BOOST_TEST((t[0].cap == any_money{8'000'000, usd::value}));
    BOOST_TEST((t[0].rules->shares && t[0].rules->other_converting && !t[0].rules->new_money));
    BOOST_TEST((t[1].mechanism == ocf::conversion_mechanism::note && t[1].class_id == "c" && !t[1].future_round));
    BOOST_TEST((t[1].thirty_360 && t[1].paid_in_cash && t[1].compounding));
    BOOST_TEST((t[1].interest ==
                std::vector{ocf::interest_rate{decimal{7, -2}, partial_date{2021, 1, 1}, partial_date{2021, 12, 31}}}));
}

BOOST_AUTO_TEST_CASE(objects_are_read_or_counted_as_skipped_with_the_reason) {
    auto const p = read(
        R"({"object_type": "TX_STOCK_ACCEPTANCE", "id": "1", "security_id": "s", "date": "2022-02-01"},
           {"object_type": "TX_STOCK_ACCEPTANCE", "id": "2", "security_id": "s", "date": "2022-02-01"},
           {"object_type": "TX_OF_ANOTHER_AGE", "id": "3"},
           {"object_type": "STAKEHOLDER", "id": "h", "name": {"legal_name": "One"}, "stakeholder_type": "INDIVIDUAL"})");
    BOOST_REQUIRE(p.has_value());
    BOOST_TEST((p->objects == 5 && p->read() == 2 && p->skipped_objects() == 3));
    BOOST_REQUIRE(p->skipped.size() == 2U);
    BOOST_TEST((p->skipped[0].object_type == "TX_STOCK_ACCEPTANCE" && p->skipped[0].count == 2));
    BOOST_TEST(p->skipped[1].why == "no type of object that Open Cap Format has");
}

BOOST_AUTO_TEST_CASE(the_first_wrong_value_has_its_place) {
    BOOST_TEST(why(stock("")) == "read");
    BOOST_TEST(why(stock(R"(, "comments": null, "cost_basis": {}, "what": [[{}]])")) == "read");
    BOOST_TEST(why(R"({"id": "1"})") == "T: $.items[0], at byte 49: without \"object_type\"");
    BOOST_TEST(why(R"([])") == "T: $.items[0], at byte 49: expected an object");
    BOOST_TEST(why(R"({"object_type": 7})") == "T: $.items[0].object_type, at byte 65: expected a text");
    BOOST_TEST(
        why(R"({"object_type": "TX_STOCK_CLASS_SPLIT", "id": "1", "date": "2022-02-01", "stock_class_id": "c"})") ==
        "T: $.items[0], at byte 49: without \"split_ratio\"");
    auto const member = [](std::string_view name, std::string_view value) {
        // The last of two alike counts.
        auto const text = why(stock(", \"" + std::string{name} + "\": " + std::string{value}));
        auto const colon = text.rfind(": ");
        return text.substr(0, text.find(", at byte")) + (colon == text.npos ? "" : text.substr(colon));
    };
    BOOST_TEST(member("date", "\"2022-02-30\"") == "T: $.items[0].date: expected a day of that month");
    BOOST_TEST(member("date", "\"2022-02\"") == "T: $.items[0].date: year-month-day");
    BOOST_TEST(member("date", "\"1-Feb-22\"") == "T: $.items[0].date: expected a year of four digits");
    BOOST_TEST(member("quantity", "1000") == "T: $.items[0].quantity: expected a text");
    std::string const digits = ": digits, with a point and at most 10 decimals or without";
    for (auto const* wrong : {"\"1,000\"", "\"\"", "\"1e3\"", "\"0x10\"", "\"1.\"", "\".5\"", "\"1.00000000001\"",
                              "\" 1\"", "\"--1\"", "\"+-1\"", "\"-+1\"", "\"１\"", "\"1.５\""})
        BOOST_TEST(member("quantity", wrong) == "T: $.items[0].quantity" + digits);
    BOOST_TEST(member("quantity", '"' + std::string(100'000, '9') + '"') ==
               "T: $.items[0].quantity: expected a number of no more digits than 64 bits hold");
    BOOST_TEST(member("quantity", "\"9223372036854775808\"") ==
               "T: $.items[0].quantity: expected a number of no more digits than 64 bits hold");
    BOOST_TEST(member("quantity", "\"9223372036854775807\"") == "read");
    BOOST_TEST(member("quantity", "\"-1\"") == "T: $.items[0].quantity: expected a number from zero up");
    BOOST_TEST(member("security_id", "\"\"") == "T: $.items[0].security_id: expected a text that is not empty");
    BOOST_TEST(member("share_price", R"({"amount": "1"})") == "T: $.items[0].share_price: without a currency");
    BOOST_TEST(member("share_price", R"({"currency": "USD"})") == "T: $.items[0].share_price: without an amount");
    BOOST_TEST(member("share_price", R"({"amount": "1", "currency": "usd"})") ==
               "T: $.items[0].share_price.currency: expected a currency's code of ISO 4217");
    BOOST_TEST(member("share_price", "\"1 USD\"") == "T: $.items[0].share_price: expected an object");
    BOOST_TEST(member("conversion_triggers", R"([{"type": "SOON"}])") ==
               "T: $.items[0].conversion_triggers[0].type: expected a type of trigger that Open Cap Format has");
    BOOST_TEST(member("conversion_triggers", R"([{"type": "UNSPECIFIED"}])") ==
               "T: $.items[0].conversion_triggers[0]: without a mechanism of conversion");
}

BOOST_AUTO_TEST_CASE(what_is_no_file_of_the_format_is_refused) {
    auto const alone = [](std::string_view json) {
        ocf::package_reader reader;
        auto const why = reader.add("F", json);
        return why ? describe(*why) : "read";
    };
    BOOST_TEST(alone(R"({"items": []})") == "F: $, at byte 0: without \"file_type\": no file of Open Cap Format");
    BOOST_TEST(alone(R"({"file_type": "CSV", "items": []})") ==
               "F: $.file_type, at byte 14: expected a type of file of Open Cap Format");
    BOOST_TEST(alone(R"({"file_type": "OCF_STAKEHOLDERS_FILE"})") == "F: $, at byte 0: without \"items\"");
    BOOST_TEST(alone(R"({"file_type": "OCF_STAKEHOLDERS_FILE", "items": {}})") ==
               "F: $.items, at byte 48: expected an array");
    BOOST_TEST(alone("[]") == "F: $, at byte 0: expected an object");
    auto const file = file_of("");
    BOOST_TEST(describe(ocf::read({{"T", file}}).error()) == "the files: none is a manifest, which has the issuer");
    BOOST_TEST(describe(ocf::read({{"A", manifest}, {"B", manifest}}).error()).starts_with("B: $.issuer, at byte"));
    BOOST_TEST(describe(ocf::read({{"A", manifest}, {"B", manifest}}).error())
                   .ends_with("a second company, beside that of A"));
}

BOOST_AUTO_TEST_CASE(an_unreadable_object_may_be_left_out_and_is_listed) {
    auto const items =
        stock(R"(, "date": "soon")") + ", 7, " + stock("") + R"(, {"object_type": "VALUATION", "id": "v"})";
    auto const p = read(items, ocf::on_unreadable::skip);
    BOOST_REQUIRE(p.has_value());
    BOOST_TEST((p->objects == 5 && p->read() == 2 && p->skipped_objects() == 3 && p->issuances.size() == 1));
    BOOST_REQUIRE(p->unreadable.size() == 3U);
    BOOST_TEST((p->unreadable[0].file == "T" && p->unreadable[0].where.path == "$.items[0].date"));
    BOOST_TEST(p->unreadable[1].where.what == "expected an object");
    BOOST_TEST(p->unreadable[2].where.path == "$.items[3]");
    BOOST_TEST(!ocf::read({{"M", manifest}, {"T", "{\"file_type\": \"OCF_X_FILE\", \"items\": [{]}"}},
                          ocf::on_unreadable::skip));
}

BOOST_AUTO_TEST_CASE(a_text_cut_anywhere_is_an_error) {
    auto const file =
        file_of(stock(R"(, "share_price": {"amount": "1.00", "currency": "USD"}, "vestings": [{"amount": "1"}])"));
    for (std::size_t length = 0; length < file.size(); ++length) {
        auto const cut = file.substr(0, length);  // of its own size, so that a sanitizer sees what lies behind
        ocf::package_reader reader;
        BOOST_TEST(reader.add("T", cut).has_value());
    }
}

BOOST_AUTO_TEST_CASE(any_byte_may_be_another_without_harm) {
    auto const file = file_of(stock(R"(, "share_price": {"amount": "1.00", "currency": "USD"})") +
                              R"(, {"object_type": "TX_STOCK_CLASS_SPLIT", "id": "1", "date": "2022-02-01",
                                   "stock_class_id": "c", "split_ratio": {"numerator": "2", "denominator": "1"}})");
    std::size_t refused = 0;
    for (std::size_t i = 0; i < file.size(); ++i)
        for (char const c : {'"', '{', ']', '\\', '\0', '\xff', '9'}) {
            auto changed = file;
            changed[i] = c;
            ocf::package_reader reader;
            auto const why = reader.add("T", changed);
            refused += why ? 1U : 0U;
            if (!why) BOOST_TEST(std::move(reader).finish().error().file == "the files");
        }
    BOOST_TEST(refused > file.size());
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_no_harm) {
    for (std::size_t const depth : {500U, 5'000U, 100'000U}) {
        std::string const open(depth, '['), close(depth, ']');
        ocf::package_reader reader;
        (void)reader.add("T", file_of("{\"deep\": " + open + close + "}"));
        BOOST_TEST(reader.add("T", file_of(open + close)).has_value());
        BOOST_TEST(reader.add("T", file_of(open)).has_value());
        BOOST_TEST(reader.add("T", file_of(stock(", \"share_price\": " + open + close))).has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
