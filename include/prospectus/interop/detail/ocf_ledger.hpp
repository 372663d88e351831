// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_LEDGER_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_LEDGER_HPP

// Plays the events of a company's records upon its securities.
//
//     ocf_ledger ledger{package, day};
//     ledger.run();
//     ledger.take_issued()            // holdings, share by share
//
// Undefined  The package must outlive the ledger.

#include <prospectus/core/fraction.hpp>
#include <prospectus/corporate/cap_table.hpp>
#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace prospectus::detail {

class ocf_ledger {
public:
    ocf_ledger(ocf::package const& from, std::optional<partial_date> day)
        : from_{&from},
          day_{day},
          holders_{from},
          classes_{ocf_places_of(from.classes, [](auto const& c) -> std::string_view { return c.id; })},
          plans_{ocf_places_of(from.plans, [](auto const& p) -> std::string_view { return p.id; })},
          securities_{ocf_places_of(from.issuances, [](auto const& i) -> std::string_view { return i.security_id; })},
          states_(from.issuances.size()),
          reserved_(from.plans.size()),
          plan_split_(from.plans.size()),
          plan_untold_(from.plans.size()),
          ratios_(from.classes.size()) {}

    void run() {
        issue();
        plan_and_class();
        play_all();
        dangle();
        count();
    }
    [[nodiscard]] std::vector<holding> take_issued() noexcept { return std::move(issued_); }
    [[nodiscard]] std::vector<holding> take_diluted() noexcept { return std::move(diluted_); }
    [[nodiscard]] std::vector<ocf::dangling_id> take_dangling() noexcept { return dangling_.take(); }
    [[nodiscard]] std::vector<ocf::doubt> take_doubts() noexcept { return std::move(doubts_); }
    [[nodiscard]] std::vector<std::pair<std::size_t, any_money>> const& convertibles() const noexcept {
        return convertibles_;
    }

private:
    struct state {
        fraction shares{};  // that are left
        decimal money{};    // of a convertible
        bool in_scope = false;
        bool ended = false;
        bool left_out = false;
        bool derived = false;   // came out of another security
        bool returned = false;  // a record of its own says what came back to the pool
    };

    [[nodiscard]] bool is_in_scope(partial_date on) const { return !day_ || on.first_day() <= day_->last_day(); }
    void doubt(ocf::doubt_kind why, std::string_view subject, std::string_view by) {
        doubts_.push_back({why, std::string{subject}, std::string{by}});
    }
    void leave_out(std::size_t i, ocf::doubt_kind why, std::string_view by) {
        if (states_[i].left_out) return;
        states_[i].left_out = true;
        doubt(why, from_->issuances[i].security_id, by);
    }

    void issue() {
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            auto& s = states_[i];
            s.in_scope = is_in_scope(issued.on);
            if (issued.amount) s.money = issued.amount->amount();
            auto const shares = shares_stated(issued);
            if (shares) s.shares = to_fraction(*shares);
            if (!s.in_scope) continue;
            if (securities_.at(issued.security_id).times > 1)
                leave_out(i, ocf::doubt_kind::security_issued_twice, issued.id);
            else if (issued.kind == ocf::security_kind::warrant && issued.estimated)
                leave_out(i, ocf::doubt_kind::estimated, issued.id);
            else if (!shares && !ocf::is_convertible(issued.kind)) leave_out(i, ocf::doubt_kind::not_stated, issued.id);
        }
    }
    /// A warrant may say so only in what it is exercised for.
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

    void plan_and_class() {
        for (std::size_t i = 0; i < from_->plans.size(); ++i) reserved_[i] = to_fraction(from_->plans[i].reserved);
        for (std::size_t i = 0; i < from_->classes.size(); ++i) {
            bool alike = true;
            for (auto const& right : from_->classes[i].conversions) {
                auto& found = ratios_[i];
                if (!right.ratio || (found && found->ratio != right.ratio)) alike = false;
                else found = right;
            }
            if (alike) continue;
            ratios_[i].reset();
            doubt(ocf::doubt_kind::conversion_not_told, from_->classes[i].id, from_->classes[i].id);
        }
    }

    void play_all() {
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < from_->events.size(); ++i) {
            auto const& e = from_->events[i];
            for (auto const& id : e.resulting) mark_derived(id, e);
            if (!e.balance_id.empty()) mark_derived(e.balance_id, e);
            if (!is_in_scope(e.on)) continue;
            order.push_back(i);
            if (e.kind == ocf::event_kind::returned_to_pool)
                if (auto const at = security(e.subjects.front())) states_[*at].returned = true;
            if (e.kind == ocf::event_kind::reissued && !e.of_id.empty()) {
                for (auto const& id : e.subjects) reissued_[e.of_id].insert(id);
                for (auto const& id : e.resulting) reissued_[e.of_id].insert(id);
            }
        }
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            auto const& one = from_->events[a];
            auto const& other = from_->events[b];
            if (one.on != other.on) return one.on.first_day() < other.on.first_day();
            return one.place < other.place;
        });
        for (auto const i : order) play(from_->events[i]);
    }
    /// Nothing where it is not there, or there twice.
    [[nodiscard]] std::optional<std::size_t> security(std::string_view id) const {
        auto const found = securities_.find(id);
        if (found == securities_.end() || found->second.times > 1) return std::nullopt;
        return found->second.at;
    }
    void mark_derived(std::string_view id, ocf::event const& by) {
        auto const found = securities_.find(id);
        if (found == securities_.end()) {
            if (is_in_scope(by.on)) dangling_.add(ocf::reference::security, id, by.id);
        } else if (found->second.times == 1) {
            states_[found->second.at].derived = true;
        }
    }

    void play(ocf::event const& e) {
        switch (e.kind) {
            case ocf::event_kind::split: return split(e);
            case ocf::event_kind::ratio_changed:
                if (auto const at = ocf_find(classes_, e.subjects.front()))
                    ratios_[*at] = ocf::stock_conversion{{}, e.ratio, e.rule};
                else dangling_.add(ocf::reference::stock_class, e.subjects.front(), e.id);
                return;
            case ocf::event_kind::pool_changed:
                if (auto const at = ocf_find(plans_, e.subjects.front())) reserved_[*at] = to_fraction(*e.quantity);
                else dangling_.add(ocf::reference::plan, e.subjects.front(), e.id);
                return;
            case ocf::event_kind::returned_to_pool:
                if (securities_.find(e.subjects.front()) == securities_.end())
                    dangling_.add(ocf::reference::security, e.subjects.front(), e.id);
                if (auto const at = ocf_find(plans_, e.of_id)) give_back(*at, to_fraction(*e.quantity));
                else dangling_.add(ocf::reference::plan, e.of_id, e.id);
                return;
            default: break;
        }
        for (auto const& id : e.subjects) {
            auto const found = securities_.find(id);
            if (found == securities_.end()) dangling_.add(ocf::reference::security, id, e.id);
            else if (found->second.times == 1) end(found->second.at, e);
        }
        if (e.kind == ocf::event_kind::consolidated) consolidated(e);
    }

    void split(ocf::event const& e) {
        auto const& of = e.subjects.front();
        if (!ocf_find(classes_, of)) dangling_.add(ocf::reference::stock_class, of, e.id);
        auto const apart = reissued_.find(e.id);
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            auto& s = states_[i];
            bool const before = issued.on != e.on ? issued.on.first_day() < e.on.first_day() : issued.place < e.place;
            if (!s.in_scope || s.ended || !before || !is_of_class(issued, of)) continue;
            if (apart != reissued_.end() && apart->second.count(issued.security_id) != 0) continue;
            if (issued.kind != ocf::security_kind::stock) {
                leave_out(i, ocf::doubt_kind::over_split, e.id);
                continue;
            }
            auto const after = multiply(s.shares, *e.ratio);
            if (after) s.shares = *after;
            else leave_out(i, ocf::doubt_kind::out_of_range, e.id);
        }
        for (std::size_t p = 0; p < from_->plans.size(); ++p)
            if (plan_has(p, of)) plan_split_[p] = true;
    }
    [[nodiscard]] bool plan_has(std::size_t plan, std::string_view of) const {
        auto const& ids = from_->plans[plan].class_ids;
        return std::find(ids.begin(), ids.end(), of) != ids.end();
    }
    [[nodiscard]] bool is_of_class(ocf::issuance const& issued, std::string_view of) const {
        if (ocf::is_convertible(issued.kind) || issued.kind == ocf::security_kind::cash_settled) return false;
        if (issued.kind == ocf::security_kind::warrant && issued.class_id.empty()) {
            for (auto const& trigger : issued.triggers)
                if (trigger.class_id == of) return true;
            return false;
        }
        if (!issued.class_id.empty()) return issued.class_id == of;
        auto const plan = ocf_find(plans_, issued.plan_id);
        return plan && plan_has(*plan, of);
    }

    void end(std::size_t i, ocf::event const& e) {
        auto const& issued = from_->issuances[i];
        auto& s = states_[i];
        if (s.ended) return doubt(ocf::doubt_kind::ended_twice, issued.security_id, e.id);
        if (e.on.last_day() < issued.on.first_day() || !s.in_scope)
            doubt(ocf::doubt_kind::ended_before_issued, issued.security_id, e.id);
        if (ocf::is_convertible(issued.kind)) return end_convertible(s, issued, e);
        bool const whole = e.kind == ocf::event_kind::retracted || e.kind == ocf::event_kind::reissued ||
                           e.kind == ocf::event_kind::consolidated || !e.quantity;
        auto const there = s.shares;
        auto const gone = whole ? there : to_fraction(*e.quantity);
        auto const left = subtract(there, gone);
        if (!left || left->sign() < 0) return leave_out(i, ocf::doubt_kind::more_than_held, e.id);
        back_to_pool(i, e, gone);
        s.ended = left->is_zero() || !e.balance_id.empty();
        s.shares = *left;
        add_up(issued, e, *left, gone);
    }
    void end_convertible(state& s, ocf::issuance const& issued, ocf::event const& e) {
        if (!e.amount || !e.balance_id.empty()) {
            s.ended = true;
            return;
        }
        auto const left = e.amount->currency() == issued.amount->currency()
                              ? checked_subtract(s.money, e.amount->amount())
                              : std::nullopt;
        if (!left || left->sign() < 0) return leave_out(index_of(s), ocf::doubt_kind::more_than_held, e.id);
        s.money = *left;
        s.ended = left->sign() == 0;
    }
    [[nodiscard]] std::size_t index_of(state const& s) const noexcept {
        return static_cast<std::size_t>(&s - states_.data());
    }
    /// What is left has its own security, and what is transferred or reissued, too.
    void add_up(ocf::issuance const& issued, ocf::event const& e, fraction left, fraction gone) {
        if (!e.balance_id.empty())
            if (auto const at = security(e.balance_id); at && states_at_issue(*at) != left)
                return doubt(ocf::doubt_kind::does_not_add_up, issued.security_id, e.id);
        bool const same =
            e.kind == ocf::event_kind::transferred || (e.kind == ocf::event_kind::reissued && e.of_id.empty());
        if (!same) return;
        fraction sum{};
        for (auto const& id : e.resulting) {
            auto const at = security(id);
            auto const more = at ? add(sum, states_at_issue(*at)) : std::nullopt;
            if (!more) return;  // it is listed already
            sum = *more;
        }
        if (sum != gone) doubt(ocf::doubt_kind::does_not_add_up, issued.security_id, e.id);
    }
    void consolidated(ocf::event const& e) {
        auto const into = security(e.resulting.front());
        fraction sum{};
        for (auto const& id : e.subjects) {
            auto const at = security(id);
            auto const more = at ? add(sum, states_at_issue(*at)) : std::nullopt;
            if (!more) return;
            sum = *more;
        }
        if (into && states_at_issue(*into) != sum && reissued_.empty())
            doubt(ocf::doubt_kind::does_not_add_up, from_->issuances[*into].security_id, e.id);
    }
    [[nodiscard]] fraction states_at_issue(std::size_t i) const {
        auto const shares = shares_stated(from_->issuances[i]);
        return shares ? to_fraction(*shares) : fraction{};
    }

    void give_back(std::size_t plan, fraction shares) {
        auto const more = add(reserved_back(plan), shares);
        if (more) back_[plan] = *more;
        else plan_untold_[plan] = "";
    }
    [[nodiscard]] fraction reserved_back(std::size_t plan) const {
        auto const found = back_.find(plan);
        return found == back_.end() ? fraction{} : found->second;
    }
    void back_to_pool(std::size_t i, ocf::event const& e, fraction gone) {
        auto const& issued = from_->issuances[i];
        auto const plan = issued.plan_id.empty() ? std::nullopt : ocf_find(plans_, issued.plan_id);
        if (!plan || !uses_pool(issued)) return;
        if (e.kind == ocf::event_kind::retracted) return give_back(*plan, gone);
        if (e.kind != ocf::event_kind::cancelled || states_[i].returned) return;
        switch (from_->plans[*plan].then) {
            case ocf::when_cancelled::return_to_pool: return give_back(*plan, gone);
            case ocf::when_cancelled::not_told: plan_untold_[*plan] = e.id; return;
            default: return;
        }
    }
    [[nodiscard]] static bool uses_pool(ocf::issuance const& issued) noexcept {
        return issued.kind == ocf::security_kind::option || issued.kind == ocf::security_kind::stock_unit ||
               issued.kind == ocf::security_kind::stock;
    }

    void dangle() {
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            if (!states_[i].in_scope) continue;
            if (!ocf_find(holders_.places(), issued.holder_id))
                dangling_.add(ocf::reference::holder, issued.holder_id, issued.id);
            if (!issued.class_id.empty() && !ocf_find(classes_, issued.class_id))
                dangling_.add(ocf::reference::stock_class, issued.class_id, issued.id);
            if (!issued.plan_id.empty() && !ocf_find(plans_, issued.plan_id))
                dangling_.add(ocf::reference::plan, issued.plan_id, issued.id);
            for (auto const& trigger : issued.triggers)
                if (!trigger.class_id.empty() && !ocf_find(classes_, trigger.class_id))
                    dangling_.add(ocf::reference::stock_class, trigger.class_id, issued.id);
        }
        for (auto const& of : from_->classes)
            for (auto const& right : of.conversions)
                if (!right.class_id.empty() && !ocf_find(classes_, right.class_id))
                    dangling_.add(ocf::reference::stock_class, right.class_id, of.id);
        for (auto const& plan : from_->plans)
            for (auto const& id : plan.class_ids)
                if (!ocf_find(classes_, id)) dangling_.add(ocf::reference::stock_class, id, plan.id);
        for (auto const& valued : from_->valuations)
            if (!ocf_find(classes_, valued.class_id))
                dangling_.add(ocf::reference::stock_class, valued.class_id, valued.id);
        std::unordered_set<std::string_view> issuances, splits;
        for (auto const& issued : from_->issuances) issuances.insert(issued.id);
        for (auto const& of : from_->financings)
            for (auto const& id : of.issuance_ids)
                if (issuances.count(id) == 0) dangling_.add(ocf::reference::issuance, id, of.id);
        for (auto const& e : from_->events)
            if (e.kind == ocf::event_kind::split) splits.insert(e.id);
        for (auto const& e : from_->events)
            if (e.kind == ocf::event_kind::reissued && !e.of_id.empty() && splits.count(e.of_id) == 0)
                dangling_.add(ocf::reference::split, e.of_id, e.id);
        twice(from_->stakeholders, holders_.places());
        twice(from_->classes, classes_);
        twice(from_->plans, plans_);
    }
    template <class All>
    void twice(All const& all, ocf_places const& places) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (auto const& found = places.at(all[i].id); found.times > 1 && found.at == i)
                doubt(ocf::doubt_kind::id_twice, all[i].id, all[i].id);
    }

    void count() {
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            auto const& s = states_[i];
            if (!s.in_scope || s.ended || s.left_out) continue;
            if (ocf::is_convertible(issued.kind)) {
                convertibles_.emplace_back(i, any_money{s.money, issued.amount->currency()});
                continue;
            }
            if (issued.kind == ocf::security_kind::cash_settled || s.shares.is_zero()) continue;
            count_shares(i);
        }
        for (std::size_t p = 0; p < from_->plans.size(); ++p) count_pool(p);
    }
    void count_shares(std::size_t i) {
        auto const& issued = from_->issuances[i];
        auto const shares = states_[i].shares;
        if (shares.denominator() != 1 || shares.exponent() < 0)
            return leave_out(i, ocf::doubt_kind::not_whole, issued.id);
        if (shares.exponent() > 0) return leave_out(i, ocf::doubt_kind::out_of_range, issued.id);
        auto const kind = issued.kind == ocf::security_kind::stock        ? holding_kind::issued
                          : issued.kind == ocf::security_kind::stock_unit ? holding_kind::promised
                                                                          : holding_kind::option;
        auto const become = as_converted(issued, shares);
        if (!become) return leave_out(i, ocf::doubt_kind::out_of_range, issued.id);
        auto const holder = holders_(issued.holder_id);
        auto const of = class_name(issued);
        std::string key = issued.holder_id;
        ((key += '\0') += of) += static_cast<char>('0' + static_cast<int>(kind));
        auto const [at, added] = rows_.try_emplace(std::move(key), issued_.size());
        if (added) {
            issued_.push_back({holder, of, 0, kind});
            diluted_.push_back({holder, of, 0, kind});
        }
        auto const sum = checked_add(issued_[at->second].shares, shares.numerator());
        auto const diluted = checked_add(diluted_[at->second].shares, *become);
        if (!sum || !diluted) return leave_out(i, ocf::doubt_kind::out_of_range, issued.id);
        issued_[at->second].shares = *sum;
        diluted_[at->second].shares = *diluted;
    }
    /// The shares of a class that has a ratio.
    [[nodiscard]] std::optional<std::int64_t> as_converted(ocf::issuance const& issued, fraction shares) const {
        auto const of = ocf_find(classes_, class_of(issued));
        if (!of || !ratios_[*of]) return shares.numerator();
        auto const exact = multiply(shares, *ratios_[*of]->ratio);
        auto const whole = exact ? round(*exact, 0, ratios_[*of]->rule) : std::nullopt;
        return whole && whole->exponent() == 0 ? std::optional{whole->coefficient()} : std::nullopt;
    }
    /// Empty where it is not told.
    [[nodiscard]] std::string_view class_of(ocf::issuance const& issued) const {
        if (!issued.class_id.empty()) return issued.class_id;
        std::string_view found;
        if (issued.kind == ocf::security_kind::warrant) {
            for (auto const& trigger : issued.triggers) {
                if (!found.empty() && trigger.class_id != found) return {};
                found = trigger.class_id;
            }
            return found;
        }
        auto const plan = ocf_find(plans_, issued.plan_id);
        if (!plan || from_->plans[*plan].class_ids.size() != 1) return {};
        return from_->plans[*plan].class_ids.front();
    }
    [[nodiscard]] std::string class_name(ocf::issuance const& issued) const {
        auto const of = class_of(issued);
        auto const at = ocf_find(classes_, of);
        auto const name = at ? from_->classes[*at].name : of.empty() ? std::string{} : '[' + std::string{of} + ']';
        if (issued.kind == ocf::security_kind::stock) return name;
        if (issued.kind == ocf::security_kind::warrant) return name.empty() ? "warrants" : name + ", warrants";
        if (issued.plan_id.empty()) return name.empty() ? "options" : name + ", options";
        auto const plan = ocf_find(plans_, issued.plan_id);
        return plan ? from_->plans[*plan].name : '[' + issued.plan_id + ']';
    }

    void count_pool(std::size_t p) {
        auto const& plan = from_->plans[p];
        if (plans_.at(plan.id).at != p) return;
        if (plan_split_[p]) return doubt(ocf::doubt_kind::pool_over_split, plan.id, plan.id);
        if (plan_untold_[p]) return doubt(ocf::doubt_kind::pool_not_told, plan.id, *plan_untold_[p]);
        auto left = add(reserved_[p], reserved_back(p));
        for (auto const i : granted_from(p))
            if (left) left = subtract(*left, states_at_issue(i));
        if (!left || left->exponent() > 0) return doubt(ocf::doubt_kind::out_of_range, plan.id, plan.id);
        if (left->sign() < 0) return doubt(ocf::doubt_kind::pool_below_zero, plan.id, plan.id);
        if (left->denominator() != 1 || left->exponent() < 0)
            return doubt(ocf::doubt_kind::not_whole, plan.id, plan.id);
        if (left->is_zero()) return;
        issued_.push_back({"unissued pool", plan.name, left->numerator(), holding_kind::pool});
        diluted_.push_back(issued_.back());
    }
    /// What was granted at first: not what came out of another grant.
    [[nodiscard]] std::vector<std::size_t> const& granted_from(std::size_t plan) {
        if (granted_.empty()) {
            granted_.resize(from_->plans.size());
            for (std::size_t i = 0; i < states_.size(); ++i) {
                auto const& issued = from_->issuances[i];
                if (!states_[i].in_scope || states_[i].derived || issued.plan_id.empty() || !uses_pool(issued))
                    continue;
                if (auto const at = ocf_find(plans_, issued.plan_id)) granted_[*at].push_back(i);
            }
        }
        return granted_[plan];
    }

    ocf::package const* from_;
    std::optional<partial_date> day_;
    ocf_holder_names holders_;
    ocf_places classes_, plans_, securities_;
    std::vector<state> states_;
    std::vector<fraction> reserved_;
    std::vector<bool> plan_split_;
    std::vector<std::optional<std::string>> plan_untold_;  // by which event
    std::vector<std::optional<ocf::stock_conversion>> ratios_;
    std::unordered_map<std::size_t, fraction> back_;
    std::unordered_map<std::string_view, std::unordered_set<std::string_view>> reissued_;  // by split
    std::unordered_map<std::string, std::size_t> rows_;
    std::vector<std::vector<std::size_t>> granted_;
    ocf_dangling dangling_;
    std::vector<ocf::doubt> doubts_;
    std::vector<holding> issued_, diluted_;
    std::vector<std::pair<std::size_t, any_money>> convertibles_;
};

}  // namespace prospectus::detail

#endif
