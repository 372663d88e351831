// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_DETAIL_OCF_LEDGER_HPP
#define PROSPECTUS_INTEROP_DETAIL_OCF_LEDGER_HPP

// Plays the events of a company's records upon its securities.
//
//     ocf_ledger ledger{package, day};
//     ledger.run();
//     ledger.rows().take_issued()            // holdings, share by share
//
// Undefined  The package must outlive the ledger.

#include <prospectus/core/fraction.hpp>
#include <prospectus/interop/detail/ocf_index.hpp>
#include <prospectus/interop/detail/ocf_pools.hpp>
#include <prospectus/interop/detail/ocf_references.hpp>
#include <prospectus/interop/detail/ocf_rows.hpp>
#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/package.hpp>

#include <algorithm>
#include <cstddef>
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
        : from_{&from}, day_{day}, index_{from}, states_(from.issuances.size()), pools_{index_}, rows_{index_} {}
    ocf_ledger(ocf_ledger const&) = delete;  // its parts look at its index
    ocf_ledger& operator=(ocf_ledger const&) = delete;

    void run() {
        issue();
        for (auto const of : rows_.untold())
            doubt(ocf::doubt_kind::conversion_not_told, from_->classes[of].id, from_->classes[of].id);
        play_all();
        ocf_check_references(
            index_, [&](partial_date on) { return is_in_scope(on); }, dangling_);
        ocf_check_twice(index_, doubts_);
        count();
    }
    [[nodiscard]] ocf_rows& rows() noexcept { return rows_; }
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
    [[nodiscard]] fraction at_issue(std::size_t i) const {
        auto const shares = ocf_index::shares_stated(from_->issuances[i]);
        return shares ? to_fraction(*shares) : fraction{};
    }
    [[nodiscard]] std::optional<std::size_t> pool_of(ocf::issuance const& issued) const {
        bool const uses = issued.kind == ocf::security_kind::option || issued.kind == ocf::security_kind::stock_unit ||
                          issued.kind == ocf::security_kind::stock;
        return uses && !issued.plan_id.empty() ? ocf_find(index_.plans, issued.plan_id) : std::nullopt;
    }

    void issue() {
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            auto& s = states_[i];
            s.in_scope = is_in_scope(issued.on);
            s.shares = at_issue(i);
            if (issued.amount) s.money = issued.amount->amount();
            if (!s.in_scope) continue;
            if (index_.securities.at(issued.security_id).times > 1)
                leave_out(i, ocf::doubt_kind::security_issued_twice, issued.id);
            else if (issued.kind == ocf::security_kind::warrant && issued.estimated)
                leave_out(i, ocf::doubt_kind::estimated, issued.id);
            else if (!ocf_index::shares_stated(issued) && !ocf::is_convertible(issued.kind))
                leave_out(i, ocf::doubt_kind::not_stated, issued.id);
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
                if (auto const at = index_.security(e.subjects.front())) states_[*at].returned = true;
            if (e.kind == ocf::event_kind::reissued && !e.of_id.empty()) {
                reissued_[e.of_id].insert(e.subjects.begin(), e.subjects.end());
                reissued_[e.of_id].insert(e.resulting.begin(), e.resulting.end());
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
    void mark_derived(std::string_view id, ocf::event const& by) {
        auto const found = index_.securities.find(id);
        if (found != index_.securities.end()) states_[found->second.at].derived = true;
        else if (is_in_scope(by.on)) dangling_.add(ocf::reference::security, id, by.id);
    }

    void play(ocf::event const& e) {
        auto const& subject = e.subjects.empty() ? e.id : e.subjects.front();
        auto const named = [&](ocf_places const& in, ocf::reference what, std::string const& id) {
            auto const at = ocf_find(in, id);
            if (!at) dangling_.add(what, id, e.id);
            return at;
        };
        switch (e.kind) {
            case ocf::event_kind::split: return split(e);
            case ocf::event_kind::ratio_changed:
                if (auto const at = named(index_.classes, ocf::reference::stock_class, subject))
                    rows_.change_ratio(*at, *e.ratio, e.rule);
                return;
            case ocf::event_kind::pool_changed:
                if (auto const at = named(index_.plans, ocf::reference::plan, subject))
                    pools_.reserve(*at, *e.quantity);
                return;
            case ocf::event_kind::returned_to_pool:
                (void)named(index_.securities, ocf::reference::security, subject);
                if (auto const at = named(index_.plans, ocf::reference::plan, e.of_id))
                    pools_.give_back(*at, to_fraction(*e.quantity));
                return;
            default: break;
        }
        std::optional<fraction> gone = fraction{};  // of all of them; nothing where it is not told
        for (auto const& id : e.subjects) {
            (void)named(index_.securities, ocf::reference::security, id);
            auto const at = index_.security(id);
            auto const more = at ? end(*at, e) : std::nullopt;
            gone = gone && more ? add(*gone, *more) : std::nullopt;
        }
        if (gone) add_up(e, *gone);
    }

    void split(ocf::event const& e) {
        auto const& of = e.subjects.front();
        if (!ocf_find(index_.classes, of)) dangling_.add(ocf::reference::stock_class, of, e.id);
        auto const apart = reissued_.find(e.id);
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            auto& s = states_[i];
            bool const before = issued.on != e.on ? issued.on.first_day() < e.on.first_day() : issued.place < e.place;
            if (!s.in_scope || s.ended || !before || !index_.concerns(issued, of)) continue;
            if (apart != reissued_.end() && apart->second.count(issued.security_id) != 0) continue;
            if (issued.kind != ocf::security_kind::stock) {
                leave_out(i, ocf::doubt_kind::over_split, e.id);
                continue;
            }
            auto const after = multiply(s.shares, *e.ratio);
            if (after) s.shares = *after;
            else leave_out(i, ocf::doubt_kind::out_of_range, e.id);
        }
        pools_.split(of);
    }

    /// The shares that ended; nothing of a convertible, and where it is in doubt.
    [[nodiscard]] std::optional<fraction> end(std::size_t i, ocf::event const& e) {
        auto const& issued = from_->issuances[i];
        auto& s = states_[i];
        if (s.ended) return doubt(ocf::doubt_kind::ended_twice, issued.security_id, e.id), std::nullopt;
        if (e.on.last_day() < issued.on.first_day() || !s.in_scope)
            doubt(ocf::doubt_kind::ended_before_issued, issued.security_id, e.id);
        if (ocf::is_convertible(issued.kind)) return end_convertible(i, e), std::nullopt;
        bool const whole = e.kind == ocf::event_kind::retracted || e.kind == ocf::event_kind::reissued ||
                           e.kind == ocf::event_kind::consolidated || !e.quantity;
        auto const gone = whole ? s.shares : to_fraction(*e.quantity);
        auto const left = subtract(s.shares, gone);
        if (!left || left->sign() < 0) return leave_out(i, ocf::doubt_kind::more_than_held, e.id), std::nullopt;
        if (auto const plan = pool_of(issued)) {
            if (e.kind == ocf::event_kind::retracted) pools_.give_back(*plan, gone);
            if (e.kind == ocf::event_kind::cancelled && !s.returned) pools_.cancel(*plan, gone, e.id);
        }
        s.ended = left->is_zero() || !e.balance_id.empty();
        s.shares = *left;
        if (auto const at = e.balance_id.empty() ? std::nullopt : index_.security(e.balance_id);
            at && at_issue(*at) != *left)
            return doubt(ocf::doubt_kind::does_not_add_up, issued.security_id, e.id), std::nullopt;
        return gone;
    }
    void end_convertible(std::size_t i, ocf::event const& e) {
        auto const& issued = from_->issuances[i];
        auto& s = states_[i];
        s.ended = !e.amount || !e.balance_id.empty();
        if (s.ended) return;
        auto const left = e.amount->currency() == issued.amount->currency()
                              ? checked_subtract(s.money, e.amount->amount())
                              : std::nullopt;
        if (!left || left->sign() < 0) return leave_out(i, ocf::doubt_kind::more_than_held, e.id);
        s.money = *left;
        s.ended = left->sign() == 0;
    }
    /// What is transferred, reissued or consolidated stays as many shares.
    void add_up(ocf::event const& e, fraction gone) {
        bool const stays = e.kind == ocf::event_kind::transferred || e.kind == ocf::event_kind::consolidated ||
                           (e.kind == ocf::event_kind::reissued && e.of_id.empty());
        if (!stays) return;
        fraction sum{};
        for (auto const& id : e.resulting) {
            auto const at = index_.security(id);
            auto const more = at ? add(sum, at_issue(*at)) : std::nullopt;
            if (!more) return;  // it is listed already
            sum = *more;
        }
        if (sum != gone && !e.subjects.empty()) doubt(ocf::doubt_kind::does_not_add_up, e.subjects.front(), e.id);
    }

    void count() {
        for (std::size_t i = 0; i < states_.size(); ++i) {
            auto const& issued = from_->issuances[i];
            auto const& s = states_[i];
            if (!s.in_scope) continue;
            // What came out of another grant is no new one.
            if (auto const plan = s.derived ? std::nullopt : pool_of(issued)) pools_.grant(*plan, at_issue(i));
            if (s.ended || s.left_out) continue;
            if (ocf::is_convertible(issued.kind)) {
                convertibles_.emplace_back(i, any_money{s.money, issued.amount->currency()});
            } else if (issued.kind != ocf::security_kind::cash_settled && !s.shares.is_zero()) {
                if (auto const why = rows_.add(issued, s.shares)) leave_out(i, *why, issued.id);
            }
        }
        for (std::size_t p = 0; p < from_->plans.size(); ++p) {
            auto const& plan = from_->plans[p];
            if (index_.plans.at(plan.id).at != p) continue;  // there twice
            auto left = pools_.left(p);
            if (left) rows_.add_pool(plan.name, *left);
            else doubts_.push_back(std::move(left).error());
        }
    }

    ocf::package const* from_;
    std::optional<partial_date> day_;
    ocf_index index_;
    std::vector<state> states_;
    ocf_pools pools_;
    ocf_rows rows_;
    std::unordered_map<std::string_view, std::unordered_set<std::string_view>> reissued_;  // by split
    ocf_dangling dangling_;
    std::vector<ocf::doubt> doubts_;
    std::vector<std::pair<std::size_t, any_money>> convertibles_;
};

}  // namespace prospectus::detail

#endif
