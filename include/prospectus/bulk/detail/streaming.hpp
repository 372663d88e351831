// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_STREAMING_HPP
#define PROSPECTUS_BULK_DETAIL_STREAMING_HPP

// Results that are larger than the caches go past them: a piece is made in a buffer and then copied by streaming stores,
// so that no algorithm is written twice.

#include <prospectus/bulk/detail/cache_size.hpp>
#include <prospectus/bulk/detail/paths.hpp>
#include <prospectus/bulk/detail/staging_buffer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <span>
#include <stdexcept>

#define PROSPECTUS_KERNELS <prospectus/bulk/detail/streaming.ipp>
#include <prospectus/bulk/detail/each_path.ipp>
#undef PROSPECTUS_KERNELS

namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR {

namespace portable {
inline void stream_copy(path, void* to, void const* from, std::size_t bytes) { std::memcpy(to, from, bytes); }
inline void end_streaming(path) {}
}  // namespace portable

/// Whether results go past the caches. Over the values themselves they do not: those are there already. Refuses a path that
/// does not run here.
template <class T, class U>
[[nodiscard]] bool streams(bulk_execution how, std::span<T> values, std::span<U> results) {
    constexpr std::size_t never_below = std::size_t{1} << 20;  // no cache is asked for its size there
    if (!runs_here(how.path)) throw std::invalid_argument{"bulk: this processor lacks the instructions of the path"};
    if (static_cast<void const*>(values.data()) == static_cast<void const*>(results.data())) return false;
    if (how.stores != store_hint::by_size) return how.stores == store_hint::streamed;
    auto const bytes = values.size_bytes() + results.size_bytes();
    return bytes >= never_below && bytes > last_cache_bytes();
}

/// fill(first, count, to) writes the results of the values from + first and on to `to`: out + first, or a buffer. Pieces
/// have `Piece` results, but for the last; streamed ones have fewer, a multiple of 64. Ends when fill says false, and says so.
template <std::size_t Piece, class From, class T, class Path, class Fill>
bool by_pieces(Path path, From const* from, T* out, std::size_t size, bool streamed, Fill fill) {
    if (!streamed) {
        for (std::size_t first = 0; first < size; first += Piece)
            if (!fill(first, std::min(Piece, size - first), out + first)) return false;
        return true;
    }
    constexpr std::size_t piece = std::min(Piece, std::size_t{4096} / sizeof(T));
    staging_buffer<T, piece> buffer;
    bool going = true;
    for (std::size_t first = 0; going && first < size; first += piece) {
        std::size_t const count = std::min(piece, size - first);
        T* const to = buffer.apart_from(from + first, out + first);
        going = fill(first, count, to);
        stream_copy(path, out + first, to, count * sizeof(T));
    }
    end_streaming(path);
    return going;
}

}  // namespace prospectus::detail::inline PROSPECTUS_BUILT_FOR

#endif
