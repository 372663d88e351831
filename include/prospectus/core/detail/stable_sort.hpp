// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_DETAIL_STABLE_SORT_HPP
#define PROSPECTUS_CORE_DETAIL_STABLE_SORT_HPP

// A vector sorted in place; equal elements stay in their order.
//
//     stable_sort(days, [](date a, date b) { return a < b; });
//
// Cost    n log n comparisons, and a second vector. <algorithm> would do, at 10,000 preprocessed lines for every embedder.

#include <cstddef>
#include <utility>
#include <vector>

namespace prospectus::detail {

/// Runs of `width` that are sorted become runs of twice that.
template <class T, class Less>
constexpr void merge_runs(std::vector<T>& from, std::vector<T>& to, std::size_t width, Less const& less) {
    to.clear();
    for (std::size_t begin = 0; begin < from.size(); begin += 2 * width) {
        auto const middle = width < from.size() - begin ? begin + width : from.size();
        auto const end = width < from.size() - middle ? middle + width : from.size();
        auto left = begin, right = middle;
        while (left < middle && right < end)
            to.push_back(std::move(less(from[right], from[left]) ? from[right++] : from[left++]));
        while (left < middle) to.push_back(std::move(from[left++]));
        while (right < end) to.push_back(std::move(from[right++]));
    }
}

template <class T, class Less>
constexpr void stable_sort(std::vector<T>& values, Less const& less) {
    bool sorted = true;
    for (std::size_t i = 1; i < values.size() && sorted; ++i) sorted = !less(values[i], values[i - 1]);
    if (sorted) return;
    std::vector<T> other;
    other.reserve(values.size());
    for (std::size_t width = 1; width < values.size(); width *= 2) {
        merge_runs(values, other, width, less);
        values.swap(other);
    }
}

}  // namespace prospectus::detail

#endif
