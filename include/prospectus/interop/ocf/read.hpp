// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_READ_HPP
#define PROSPECTUS_INTEROP_OCF_READ_HPP

// Reads texts of Open Cap Format.
//
//     auto const company = ocf::read({{"Manifest.ocf.json", manifest}, {"Transactions.ocf.json", transactions}});
//     company->issuances.size()
//     describe(company.error())
//         // "Transactions.ocf.json: $.items[3].quantity, at byte 811: expected a number: digits, ..."
//
// Shape   An object whose type no holding depends on is counted as skipped, with the reason; so is one whose type the
//         format does not have. Members that are null, or that the format does not have, are not there.
// Errors  The first value that is not as the format has it refuses the whole; with on_unreadable::skip its object is
//         listed and left out. A text that is no JSON, a second manifest and none at all always refuse.
// Cost    One pass; each id that is kept is copied.
// Source  Open Cap Format 1.2, schema/files and schema/objects.

#include <prospectus/core/outcome.hpp>
#include <prospectus/interop/detail/json.hpp>
#include <prospectus/interop/detail/ocf_make.hpp>
#include <prospectus/interop/detail/ocf_object.hpp>
#include <prospectus/interop/detail/ocf_types.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace prospectus::ocf {

/// Where a file of a package is not as it should be.
struct error {
    std::string file;
    json_error where;

    friend bool operator==(error const&, error const&) = default;
};
[[nodiscard]] inline std::string describe(error const& e) {
    return e.file + ": " + (e.where.path.empty() ? e.where.what : describe(e.where));
}

struct text {
    std::string_view file;  // its name, for errors
    std::string_view json;
};

enum class on_unreadable : unsigned char { refuse, skip };

class package_reader {
public:
    explicit package_reader(on_unreadable how = on_unreadable::refuse) noexcept : how_{how} {}

    /// Nothing where it was read.
    [[nodiscard]] std::optional<error> add(std::string_view file, std::string_view json) {
        detail::json_reader in{json};
        return add_from(file, in);
    }
    [[nodiscard]] std::optional<error> add(std::string_view file, simdjson::padded_string_view json) {
        detail::json_reader in{json};
        return add_from(file, in);
    }
    [[nodiscard]] outcome<package, error> finish() && {
        if (manifest_.empty())
            return unexpected{error{"the files", {"", std::nullopt, "none is a manifest, which has the issuer"}}};
        return std::move(found_);
    }

private:
    using field = detail::ocf_field;

    [[nodiscard]] std::optional<error> add_from(std::string_view file, detail::json_reader& in) {
        detail::ocf_values values{in};
        detail::ocf_object object{values};
        bool known = false, has_items = false;
        auto const one = [&](detail::json_value value, detail::json_place const& at) {
            ++found_.objects;
            object.read(value, at);
            if (in.ok()) take(object, values, at);
            if (!in.ok() && !in.broken() && how_ == on_unreadable::skip)
                found_.unreadable.push_back({std::string{file}, *in.take_error()});
        };
        in.root_members([&](std::string_view name, detail::json_value value, detail::json_place const& at) {
            if (name == "file_type") {
                auto const type = values.text(value, at);
                known = type.text.starts_with("OCF_") && type.text.ends_with("_FILE");
                if (type.there() && !known) in.refuse(at, values.offset(type), "expected a type of file of Open Cap Format");
            } else if (name == "ocf_version") {
                found_.version = values.text(value, at).text;
            } else if (name == "as_of") {
                found_.as_of = values.day(value, at);
            } else if (name == "items") {
                has_items = true;
                in.elements(value, at, one);
            } else if (name == "issuer") {
                if (!manifest_.empty())
                    return in.refuse(at, in.offset(value), "a second company, beside that of " + manifest_);
                manifest_ = file;
                has_items = true;
                ++found_.objects;
                object.read(value, at);
                if (!in.ok()) return;
                detail::ocf_maker const make{object, values, at};
                make.issuer(found_.issuer);
                found_.issuer_id = make.id();
            }
        });
        in.finish();
        if (in.ok() && !known) in.refuse({}, 0, "without \"file_type\": no file of Open Cap Format");
        if (in.ok() && !has_items) in.refuse({}, 0, "without \"items\"");
        if (auto why = in.take_error()) return error{std::string{file}, *std::move(why)};
        return std::nullopt;
    }

    /// An object that was collected becomes a value, or an error of the reader.
    void take(detail::ocf_object& o, detail::ocf_values& values, detail::json_place const& at) {
        detail::ocf_maker const make{o, values, at};
        auto& in = values.reader();
        auto const& name = o[field::object_type];
        if (!name.there()) return in.refuse(at, o.offset, "without \"object_type\"");
        auto const* type = detail::ocf_type_of(name.text);
        if (type == nullptr) return skip(name.text, "no type of object that Open Cap Format has");
        auto const keep = [&](auto& all, auto made) {
            if (in.ok()) all.push_back(std::move(made));
        };
        auto const issued = [&](issuance made) {
            made.place = found_.objects;
            keep(found_.issuances, std::move(made));
        };
        switch (type->form) {
            case detail::ocf_form::skipped: return skip(name.text, type->skipped);
            case detail::ocf_form::issuer:
                return in.refuse(at.member("object_type"), values.offset(name), "an issuer stands in the manifest");
            case detail::ocf_form::stakeholder: return keep(found_.stakeholders, make.stakeholder());
            case detail::ocf_form::stock_class: return keep(found_.classes, make.stock_class());
            case detail::ocf_form::stock_plan: return keep(found_.plans, make.stock_plan());
            case detail::ocf_form::financing: return keep(found_.financings, make.financing());
            case detail::ocf_form::valuation:
                if (auto made = make.valuation()) keep(found_.valuations, *std::move(made));
                return;
            case detail::ocf_form::stock: return issued(make.stock());
            case detail::ocf_form::convertible: return issued(make.convertible());
            case detail::ocf_form::warrant: return issued(make.warrant());
            case detail::ocf_form::compensation: return issued(make.compensation());
            case detail::ocf_form::event: break;
        }
        auto made = make.event(type->event);
        made.place = found_.objects;
        keep(found_.events, std::move(made));
    }
    void skip(std::string_view type, std::string_view why) {
        auto const [at, added] = skipped_.try_emplace(std::string{type}, found_.skipped.size());
        if (added) found_.skipped.push_back({std::string{type}, std::string{why}, 0});
        ++found_.skipped[at->second].count;
    }

    on_unreadable how_;
    package found_;
    std::string manifest_;
    std::unordered_map<std::string, std::size_t> skipped_;  // by type
};

[[nodiscard]] inline outcome<package, error> read(std::initializer_list<text> texts,
                                                  on_unreadable how = on_unreadable::refuse) {
    package_reader reader{how};
    for (auto const& t : texts)
        if (auto why = reader.add(t.file, t.json)) return unexpected{*std::move(why)};
    return std::move(reader).finish();
}

}  // namespace prospectus::ocf

#endif
