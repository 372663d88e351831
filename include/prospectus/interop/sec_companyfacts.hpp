// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_SEC_COMPANYFACTS_HPP
#define PROSPECTUS_INTEROP_SEC_COMPANYFACTS_HPP

// What the SEC has of one company's filings, as a book of facts.
//
//     auto const book = read_sec_companyfacts(text);      // outcome<fact_book, json_error>; needs prospectus::json
//     book->name()                                        // "Apple Inc."
//     if (!book) describe(book.error())    // $.facts['us-gaap'].Assets.units.USD[3].end, at byte 812: ...
//
// Shape   A fact without start, or with none, is an instant. Every taxonomy, unit and form is taken as it comes, a CIK as
//         number or text; what else stands there is passed over. fy, fp and frame may be missing or null, a report
//         whose value is null is none. Numbers are exact from their text.
// Errors  json_error; nothing is kept then. A fact must have val, end and filed; an accession number, if any, eighteen digits.
// Cost    What simdjson's own on-demand walk over the same fields takes, and up to a third more; what the SEC does not
//         write is read once more, by a slower reader. A text is copied unless it is given as padded.
// Source  data.sec.gov/api/xbrl/companyfacts/CIK##########.json.

#include <prospectus/corporate/cik.hpp>
#include <prospectus/filings/fact_book.hpp>
#include <prospectus/interop/detail/json.hpp>
#include <prospectus/interop/detail/plain_companyfacts.hpp>
#include <prospectus/interop/json_error.hpp>
#include <prospectus/text/date.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace prospectus {

namespace detail {

class companyfacts_reader {
public:
    /// Of a copy: simdjson's walk over a text that is cut off takes what stands behind the end for a part of it.
    explicit companyfacts_reader(std::string_view text) : in_{text} {}

    [[nodiscard]] outcome<fact_book, json_error> read() {
        bool any = false;
        in_.root_members([&](std::string_view key, json_value value, json_place const& at) {
            if (key == "cik") {
                read_cik(value, at);
            } else if (key == "entityName" && !in_.is_null(value)) {
                if (auto const read = in_.text(value, at)) name_ = *read;
            } else if (key == "facts") {
                any = true;
                in_.members(value, at, [&](std::string_view taxonomy, json_value concepts, json_place const& here) {
                    taxonomy_ = taxonomy;
                    read_concepts(concepts, here);
                });
            }
        });
        in_.finish();
        if (in_.ok() && !any) in_.refuse({}, std::nullopt, "expected facts");
        if (auto why = in_.take_error()) return unexpected{*std::move(why)};
        columns_.shrink();
        return fact_book{company_, name_, std::move(columns_)};
    }

private:
    void read_cik(json_value value, json_place const& at) {
        if (in_.is_null(value)) return;
        auto const offset = in_.offset(value);
        std::string digits;
        if (in_.is_text(value)) digits = in_.text(value, at).value_or("");
        else if (auto const number = in_.whole(value, at)) digits = std::to_string(*number);
        if (!in_.ok()) return;
        auto const read = cik::from(digits);
        if (read) company_ = *read;
        else in_.refuse(at, offset, "expected a CIK of one to ten digits");
    }
    void read_concepts(json_value concepts, json_place const& at) {
        in_.members(concepts, at, [&](std::string_view name, json_value body, json_place const& here) {
            in_.members(body, here, [&](std::string_view key, json_value value, json_place const& units) {
                if (key != "units") return;
                in_.members(value, units, [&](std::string_view unit, json_value facts, json_place const& place) {
                    std::optional<std::uint32_t> item;
                    in_.elements(facts, place, [&](json_value fact, json_place const& one) {
                        if (!item) item = columns_.item_of(taxonomy_, name, unit);
                        read_fact(*item, fact, one);
                    });
                });
            });
        });
    }

    void read_fact(std::uint32_t item, json_value fact, json_place const& at) {
        std::int32_t first = 0;
        std::optional<std::int32_t> last, filed;
        std::optional<decimal> value;
        std::optional<accession_number> accession;
        std::optional<std::int64_t> fy;
        std::string_view fp, form, frame;
        bool nil = false;
        auto const offset = in_.offset(fact);
        in_.members(fact, at, [&](std::string_view key, json_value field, json_place const& here) {
            if (in_.is_null(field)) {
                nil = nil || key == "val";
                return;
            }
            if (key == "val") value = in_.number(field, here);
            else if (key == "end") last = day(field, here);
            else if (key == "start") first = day(field, here).value_or(0);
            else if (key == "filed") filed = day(field, here);
            else if (key == "accn") accession = accession_in(field, here);
            else if (key == "fy") fy = in_.whole(field, here);
            else if (key == "fp") fp = in_.text(field, here).value_or("");
            else if (key == "form") form = in_.text(field, here).value_or("");
            else if (key == "frame") frame = in_.text(field, here).value_or("");
        });
        if (!in_.ok() || (!value && nil)) return;
        if (!value) return in_.refuse(at, offset, "expected a value");
        if (!last) return in_.refuse(at, offset, "expected the day of its end");
        if (!filed) return in_.refuse(at, offset, "expected the day on which it was filed");
        if (first != 0 && first > *last) return in_.refuse(at, offset, "expected a start that is not after the end");
        if (fy && (*fy < 1 || *fy > 9999)) fy = std::nullopt;
        auto const source = columns_.filing_of(filing_row{accession.value_or(accession_number{}).number(), *filed,
                                                          fy ? static_cast<std::int32_t>(*fy) : filing_row::no_fy,
                                                          columns_.texts.number_of(form), columns_.texts.number_of(fp),
                                                          is_periodic_report(form)});
        columns_.append(item, {*last, first}, *value, std::nullopt, source, columns_.texts.number_of(frame));
    }

    [[nodiscard]] std::optional<std::int32_t> day(json_value value, json_place const& at) {
        auto const offset = in_.offset(value);
        auto const text = in_.text(value, at);
        if (!text) return std::nullopt;
        if (auto const read = from_text<date>(*text); read && text->size() == 10) return day_number(*read);
        in_.refuse(at, offset, "expected a day that there is, as 2023-09-30");
        return std::nullopt;
    }
    [[nodiscard]] std::optional<accession_number> accession_in(json_value value, json_place const& at) {
        auto const offset = in_.offset(value);
        auto const text = in_.text(value, at);
        if (!text) return std::nullopt;
        auto const read = accession_number::from(*text);
        if (!read) in_.refuse(at, offset, "expected an accession number of eighteen digits");
        return read;
    }

    json_reader in_;
    std::optional<cik> company_{};
    std::string name_{};
    std::string_view taxonomy_{};
    fact_columns columns_{};
};

}  // namespace detail

/// Read in place.
[[nodiscard]] inline outcome<fact_book, json_error> read_sec_companyfacts(simdjson::padded_string_view text) {
    detail::plain_companyfacts plain{text};
    if (plain.read()) return fact_book{plain.company, plain.name, std::move(plain.columns)};
    return detail::companyfacts_reader{std::string_view{text.data(), text.size()}}.read();
}
[[nodiscard]] inline outcome<fact_book, json_error> read_sec_companyfacts(std::string_view text) {
    simdjson::padded_string const copy{text};
    return read_sec_companyfacts(simdjson::padded_string_view{copy});
}

}  // namespace prospectus

#endif
