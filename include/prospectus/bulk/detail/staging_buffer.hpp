// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_DETAIL_STAGING_BUFFER_HPP
#define PROSPECTUS_BULK_DETAIL_STAGING_BUFFER_HPP

// Memory for a piece of results on their way past the caches, apart from the arrays that they come from and go to.
//
//     staging_buffer<double, 512> buffer;
//     double* const to = buffer.apart_from(values, results);
//
// Cost    Processors compare the last twelve bits of addresses to tell whether a load waits for a store before it: a load
//         that follows a store by less than some 500 bytes modulo 4096 waits for nothing (Intel's manual of optimization
//         calls it 4K aliasing; Zen 4 has it too). Placed anyhow, the buffer costs up to the time of the copy once more.

#include <cstddef>
#include <cstdint>

namespace prospectus::detail {

template <class T, std::size_t Count>
class staging_buffer {
public:
    staging_buffer() {}  // nothing is written

    /// Room for Count, from the beginning of a line of the cache on.
    [[nodiscard]] T* apart_from(void const* values, void const* results) noexcept {
        constexpr std::uintptr_t page = 4096, line = 64, near = 512;
        auto const from = reinterpret_cast<std::uintptr_t>(values);
        auto const to = (reinterpret_cast<std::uintptr_t>(results) - from) % page;
        std::uintptr_t const ahead = to >= 2 * near && to < 4 * near ? 5 * near : 3 * near;
        auto const offset = (from + ahead - reinterpret_cast<std::uintptr_t>(memory_)) % page / line * line;
        return memory_ + offset / sizeof(T);
    }

private:
    alignas(64) T memory_[Count + 4096 / sizeof(T)];
};

}  // namespace prospectus::detail

#endif
