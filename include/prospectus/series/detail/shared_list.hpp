// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_SERIES_DETAIL_SHARED_LIST_HPP
#define PROSPECTUS_SERIES_DETAIL_SHARED_LIST_HPP

// A list that nobody changes, or a part of it, held by everyone who has a copy: the periods of a series and of all that is
// computed from it, for the price of a pointer.
//
// Shape  A part keeps the whole alive. Empty without a list, and after a move.
// Cost   <memory> would do, at 5,000 more preprocessed lines for every header above.

#include <atomic>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace prospectus::detail {

template <class T>
class shared_list {
public:
    shared_list() = default;
    explicit shared_list(std::vector<T> items) {
        if (items.empty()) return;
        held_ = new holding{std::move(items)};
        part_ = held_->items;
    }

    shared_list(shared_list const& other) noexcept : held_{other.held_}, part_{other.part_} {
        if (held_) held_->holders.fetch_add(1, std::memory_order_relaxed);
    }
    shared_list(shared_list&& other) noexcept
        : held_{std::exchange(other.held_, nullptr)}, part_{std::exchange(other.part_, {})} {}
    shared_list& operator=(shared_list other) noexcept {
        std::swap(held_, other.held_);
        std::swap(part_, other.part_);
        return *this;
    }
    ~shared_list() {
        if (held_ && held_->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) delete held_;
    }

    [[nodiscard]] std::span<T const> items() const noexcept { return part_; }
    [[nodiscard]] shared_list part(std::size_t position, std::size_t count) const noexcept {
        shared_list list{*this};
        list.part_ = part_.subspan(position, count);
        return list;
    }

    friend bool operator==(shared_list const& a, shared_list const& b) {
        if (a.part_.size() != b.part_.size()) return false;
        if (a.part_.data() == b.part_.data()) return true;
        for (std::size_t i = 0; i < a.part_.size(); ++i)
            if (!(a.part_[i] == b.part_[i])) return false;
        return true;
    }

private:
    struct holding {
        explicit holding(std::vector<T> list) noexcept : items{std::move(list)} {}

        std::vector<T> const items;
        std::atomic<std::size_t> holders{1};
    };

    holding* held_ = nullptr;
    std::span<T const> part_;
};

}  // namespace prospectus::detail

#endif
