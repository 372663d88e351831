// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_INDEX_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_INDEX_HPP

// What an id names among the records of a company, and a list of those that name nothing.
//
//     ocf_index const index{package};
//     index.holder("stk-7")             // its place among the stakeholders, or nothing
//     index.security("CS-1")            // {place among the issuances, how many bear the id}
//
// Undefined  The package must outlive the index.

#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace prospectus::detail {

struct ocf_place {
    std::size_t at = 0;
    std::size_t times = 0;
};
using ocf_places = std::unordered_map<std::string_view, ocf_place>;

template <class All, class Id>
[[nodiscard]] ocf_places ocf_places_of(All const& all, Id const& id) {
    ocf_places found;
    found.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) ++found.try_emplace(id(all[i]), ocf_place{i, 0}).first->second.times;
    return found;
}
[[nodiscard]] inline std::optional<std::size_t> ocf_find(ocf_places const& in, std::string_view id) {
    auto const found = in.find(id);
    return found == in.end() ? std::nullopt : std::optional{found->second.at};
}

/// Names of what is not there, each once.
class ocf_dangling {
public:
    void add(ocf::reference what, std::string_view named, std::string_view by) {
        auto const [at, added] = places_[static_cast<std::size_t>(what)].try_emplace(std::string{named}, all_.size());
        if (added) all_.push_back({what, std::string{named}, std::string{by}, 1});
        else ++all_[at->second].times;
    }
    [[nodiscard]] std::vector<ocf::dangling_id> take() noexcept { return std::move(all_); }

private:
    std::unordered_map<std::string, std::size_t> places_[6];
    std::vector<ocf::dangling_id> all_;
};

/// Names as holdings have them.
class ocf_holder_names {
public:
    explicit ocf_holder_names(ocf::package const& from)
        : from_{&from},
          holders_{ocf_places_of(from.stakeholders, [](auto const& s) -> std::string_view { return s.id; })} {
        for (auto const& s : from.stakeholders) ++names_[s.name];
    }

    [[nodiscard]] ocf_places const& places() const noexcept { return holders_; }
    [[nodiscard]] std::string operator()(std::string const& id) const {
        auto const at = ocf_find(holders_, id);
        if (!at) return '[' + id + ']';
        auto const& name = from_->stakeholders[*at].name;
        return names_.at(name) > 1 ? name + " [" + id + ']' : name;
    }

private:
    ocf::package const* from_;
    ocf_places holders_;
    std::unordered_map<std::string_view, std::size_t> names_;
};

}  // namespace prospectus::detail

#endif
