// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_FOLDER_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_FOLDER_HPP

// Files of Open Cap Format: whether one is a manifest, and what it lists.
//
//     ocf_is_manifest(*ocf_load("Manifest.ocf.json")).value()                     // true
//     ocf_files_listed_in(*ocf_load("Manifest.ocf.json"))->front().path           // "./StockPlans.ocf.json"

#include <prospectus/core/outcome.hpp>
#include <prospectus/interop/detail/json.hpp>
#include <prospectus/interop/json_error.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace prospectus::detail {

[[nodiscard]] inline std::optional<simdjson::padded_string> ocf_load(std::filesystem::path const& file) {
    simdjson::padded_string text;
    std::error_code failed;
    if (!std::filesystem::is_regular_file(file, failed)) return std::nullopt;
    if (simdjson::padded_string::load(file.string()).get(text)) return std::nullopt;
    return text;
}

/// Whether a file is of that type; of a text that is no JSON why it is none.
[[nodiscard]] inline outcome<bool, json_error> ocf_is_manifest(simdjson::padded_string const& text) {
    json_reader in{simdjson::padded_string_view{text}};
    bool found = false;
    in.root_members([&](std::string_view name, json_value value, json_place const&) {
        if (name == "file_type" && json_reader::is_text(value))
            if (auto const type = in.text(value, {})) found = *type == "OCF_MANIFEST_FILE";
    });
    if (found || !in.broken()) return found;
    return unexpected{*in.take_error()};
}

struct ocf_listed_file {
    std::string path;
    json_error where;  // where it is listed
};

/// The files that a manifest lists, in its order.
[[nodiscard]] inline outcome<std::vector<ocf_listed_file>, json_error> ocf_files_listed_in(
    simdjson::padded_string const& text) {
    json_reader in{simdjson::padded_string_view{text}};
    std::vector<ocf_listed_file> files;
    in.root_members([&](std::string_view list, json_value value, json_place const& at) {
        if (!list.ends_with("_files") || json_reader::is_null(value)) return;
        in.elements(value, at, [&](json_value element, json_place const& here) {
            in.members(element, here, [&](std::string_view name, json_value member, json_place const& place) {
                if (name != "filepath") return;
                auto const offset = in.offset(member);
                if (auto const path = in.text(member, place))
                    files.push_back({std::string{*path}, {place.path(), offset, ""}});
            });
        });
    });
    in.finish();
    if (auto why = in.take_error()) return unexpected{*std::move(why)};
    return files;
}

}  // namespace prospectus::detail

#endif
