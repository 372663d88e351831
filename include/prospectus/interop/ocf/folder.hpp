// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_FOLDER_HPP
#define PROSPECTUS_INTEROP_OCF_FOLDER_HPP

// Reads a folder of Open Cap Format: its manifest, and the files that the manifest lists.
//
//     auto const company = ocf::read_folder("acme");
//     company->unlisted_files                  // {"Documents.ocf.json"}: in the folder, and not in the manifest
//     ocf::read_folder("two").error().where.what
//         // "two manifests, A.ocf.json and B.ocf.json: keep each company in a folder of its own"
//
// Shape   The manifest is the file of type OCF_MANIFEST_FILE, whatever its name; files end in ".json". Those below the folder
//         are read if they are listed.
// Errors  As for read(); of the folder itself without a path of JSON. A file listed that is not there, or is outside of
//         the folder, is an error of the manifest. The hashes that it lists are not looked at.

#include <prospectus/core/outcome.hpp>
#include <prospectus/interop/detail/ocf_folder.hpp>
#include <prospectus/interop/ocf/package.hpp>
#include <prospectus/interop/ocf/read.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace prospectus::ocf {

/// Of no file's text: the folder, or that a file cannot be read.
[[nodiscard]] inline error not_readable(std::filesystem::path const& what, std::string why) {
    return {what.string(), {"", std::nullopt, std::move(why)}};
}

[[nodiscard]] inline outcome<package, error> read_folder(std::filesystem::path const& folder,
                                                         on_unreadable how = on_unreadable::refuse) {
    namespace fs = std::filesystem;
    std::error_code failed;
    if (!fs::is_directory(folder, failed)) return unexpected{not_readable(folder, "no folder of that name")};
    std::vector<std::string> names;
    for (fs::directory_iterator at{folder, failed}, end; !failed && at != end; at.increment(failed))
        if (at->path().extension() == ".json") names.push_back(at->path().filename().string());
    if (failed) return unexpected{not_readable(folder, "the folder cannot be read")};
    if (names.empty())
        return unexpected{not_readable(folder, "no files that end in .json: give the folder of the manifest")};
    std::sort(names.begin(), names.end());

    std::string manifest;
    std::optional<error> broken;  // a file that may have been the manifest
    std::optional<simdjson::padded_string> manifest_text;
    for (auto const& name : names) {
        auto text = detail::ocf_load(folder / name);
        auto const is = text ? detail::ocf_is_manifest(*text) : outcome<bool, json_error>{false};
        if (!is && !broken) broken = error{name, is.error()};
        if (!is || !*is) continue;
        if (manifest_text)
            return unexpected{not_readable(
                folder, "two manifests, " + manifest + " and " + name + ": keep each company in a folder of its own")};
        manifest = name;
        manifest_text = std::move(text);
    }
    if (!manifest_text && broken) return unexpected{*std::move(broken)};
    if (!manifest_text)
        return unexpected{not_readable(
            folder, "no manifest: one of the files must have \"file_type\": \"OCF_MANIFEST_FILE\", and an issuer")};

    package_reader reader{how};
    if (auto why = reader.add(manifest, simdjson::padded_string_view{*manifest_text})) return unexpected{*why};
    auto const files = detail::ocf_files_listed_in(*manifest_text);
    if (!files) return unexpected{error{manifest, files.error()}};
    std::vector<std::string> read{manifest};
    for (auto const& file : *files) {
        auto const path = fs::path{file.path}.lexically_normal();
        auto const refused = [&](std::string what) {
            return unexpected{error{manifest, {file.where.path, file.where.offset, std::move(what)}}};
        };
        if (path.is_absolute() || path.empty() || *path.begin() == "..")
            return refused("\"" + file.path + "\" is outside of the folder");
        auto const name = path.generic_string();
        if (std::find(read.begin(), read.end(), name) != read.end())
            return refused("\"" + file.path + "\" is listed twice");
        auto const text = detail::ocf_load(folder / path);
        if (!text) return refused("no file \"" + file.path + "\" that can be read");
        if (auto why = reader.add(name, simdjson::padded_string_view{*text})) return unexpected{*std::move(why)};
        read.push_back(name);
    }
    auto found = std::move(reader).finish();
    if (!found) return found;
    for (auto const& name : names)
        if (std::find(read.begin(), read.end(), name) == read.end()) found->unlisted_files.push_back(name);
    return found;
}

}  // namespace prospectus::ocf

#endif
