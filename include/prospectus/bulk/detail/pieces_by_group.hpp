// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_PIECES_BY_GROUP_HPP
#define PROSPECTUS_BULK_DETAIL_PIECES_BY_GROUP_HPP

#include <prospectus/bulk/detail/streaming.hpp>
#include <prospectus/bulk/groups.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

/// For each group begin(first, count) gives a fill(at, count, to) as by_pieces() has it, whose places count from `first`.
template <std::size_t Piece, class From, class T, class Path, bulk_groups Groups>
void pieces_by_group(Path path, From const* from, std::span<T> results, Groups const& groups, bool streamed,
                     auto begin) {
    static_assert(Piece >= rows_in_a_batch);
    by_groups(
        path, groups, results.size(),
        [&](std::size_t first, std::span<std::uint32_t const> bounds) {
            staging_buffer<T, rows_in_a_batch> buffer;
            T* const out = results.data() + first;
            T* const to = streamed ? buffer.apart_from(from + first, out) : out;
            for (std::size_t g = 0; g + 1 < bounds.size(); ++g) {
                std::size_t const count = bounds[g + 1] - bounds[g];
                if (count != 0) begin(first + bounds[g], count)(std::size_t{0}, count, to + bounds[g]);
            }
            if (streamed) stream_copy(path, out, to, bounds.back() * sizeof(T));
            return true;
        },
        [&](std::size_t first, std::size_t count) {
            return by_pieces<Piece>(path, from + first, results.data() + first, count, streamed, begin(first, count));
        });
    if (streamed) end_streaming(path);
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#endif
