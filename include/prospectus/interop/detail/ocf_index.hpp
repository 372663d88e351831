// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_INDEX_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_INDEX_HPP

// What an id names among the records of a company, and a list of those that name nothing.
//
//     ocf_index const index{package};
//     ocf_find(index.classes, "common")     // its place among the classes, or nothing
//     index.security("cs-1")                // its place among the issuances; nothing if there are two
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

/// All that ids name.
struct ocf_index {
    explicit ocf_index(ocf::package const& p)
        : from{&p},
          holders{p},
          classes{ocf_places_of(p.classes, [](auto const& c) -> std::string_view { return c.id; })},
          plans{ocf_places_of(p.plans, [](auto const& of) -> std::string_view { return of.id; })},
          securities{ocf_places_of(p.issuances, [](auto const& i) -> std::string_view { return i.security_id; })} {}

    /// Nothing where it is not there, or there twice.
    [[nodiscard]] std::optional<std::size_t> security(std::string_view id) const {
        auto const found = securities.find(id);
        if (found == securities.end() || found->second.times > 1) return std::nullopt;
        return found->second.at;
    }
    /// A warrant may say for how many shares it is only in what it is exercised for.
    [[nodiscard]] static std::optional<decimal> shares_stated(ocf::issuance const& issued) {
        if (issued.kind != ocf::security_kind::warrant || issued.quantity) return issued.quantity;
        std::optional<decimal> found;
        for (auto const& trigger : issued.triggers) {
            if (trigger.mechanism != ocf::conversion_mechanism::fixed_amount || !trigger.shares) return std::nullopt;
            if (found && *found != *trigger.shares) return std::nullopt;
            found = trigger.shares;
        }
        return found;
    }
    [[nodiscard]] bool plan_has(std::size_t plan, std::string_view of) const {
        for (auto const& id : from->plans[plan].class_ids)
            if (id == of) return true;
        return false;
    }
    /// The class of a security, or that it is for; empty where it is not told, or of several.
    [[nodiscard]] std::string_view class_of(ocf::issuance const& issued) const {
        if (!issued.class_id.empty()) return issued.class_id;
        if (issued.kind == ocf::security_kind::warrant) {
            std::string_view found;
            for (auto const& trigger : issued.triggers) {
                if (!found.empty() && trigger.class_id != found) return {};
                found = trigger.class_id;
            }
            return found;
        }
        auto const plan = ocf_find(plans, issued.plan_id);
        if (!plan || from->plans[*plan].class_ids.size() != 1) return {};
        return from->plans[*plan].class_ids.front();
    }
    /// Whether it is of the class, or may become shares of it.
    [[nodiscard]] bool concerns(ocf::issuance const& issued, std::string_view of) const {
        if (ocf::is_convertible(issued.kind) || issued.kind == ocf::security_kind::cash_settled) return false;
        if (!issued.class_id.empty()) return issued.class_id == of;
        for (auto const& trigger : issued.triggers)
            if (trigger.class_id == of) return true;
        auto const plan = ocf_find(plans, issued.plan_id);
        return plan && plan_has(*plan, of);
    }

    ocf::package const* from;
    ocf_holder_names holders;
    ocf_places classes, plans, securities;
};

}  // namespace prospectus::detail

#endif
