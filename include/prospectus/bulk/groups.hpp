// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_BULK_GROUPS_HPP
#define PROSPECTUS_BULK_GROUPS_HPP

// A panel: many series behind one another in one array, each with a beginning of its own.
//
//     cumulative_sum(values, sums, group_offsets{offsets})    // 0, 3, 3, 7: three groups, of 3, 0 and 4 rows
//     cumulative_sum(values, sums, group_ids{companies})      // a group is a run of rows with one id
//
// Shape   Offsets: one more than groups, rising, the last less the first the number of rows; Arrow's list offsets. Ids: one a
//         row. Rows of one group stand together: an id that comes again later begins another group.
// Errors  std::invalid_argument where they do not fit the rows.

#include <prospectus/bulk/detail/group_kernels.hpp>

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <ranges>
#include <span>
#include <stdexcept>
#include <type_traits>

namespace prospectus {

namespace detail {

inline constexpr std::size_t rows_in_a_batch = 512;
/// Where groups begin and where the last ends, from the first row of a batch.
using batch_bounds = std::array<std::uint32_t, rows_in_a_batch + 1>;

}  // namespace detail

template <std::integral I>
class group_offsets {
public:
    template <std::ranges::contiguous_range R>
        requires std::same_as<std::ranges::range_value_t<R>, I>
    explicit group_offsets(R const& offsets) : offsets_{std::ranges::data(offsets), std::ranges::size(offsets)} {}

    void check(std::size_t rows) const {
        bool rising = !offsets_.empty();
        for (std::size_t i = 1; i < offsets_.size(); ++i) rising &= offsets_[i - 1] <= offsets_[i];
        if (!rising || row(offsets_, offsets_.size() - 1) != rows)
            throw std::invalid_argument{"group_offsets: offsets must rise, by the number of rows in all"};
    }

    class reader {
    public:
        explicit reader(group_offsets groups) : offsets_{groups.offsets_} {}
        [[nodiscard]] std::size_t read_batch(auto, std::size_t first, std::size_t, detail::batch_bounds& bounds) {
            std::size_t groups = 0;
            for (; groups + 1 < bounds.size() && next_ + 1 < offsets_.size(); ++next_) {
                std::size_t const past = row(offsets_, next_ + 1) - first;
                if (past > detail::rows_in_a_batch) break;
                bounds[++groups] = static_cast<std::uint32_t>(past);
            }
            return groups;
        }
        [[nodiscard]] std::size_t read_long_group(std::size_t, std::size_t) { return row(offsets_, ++next_); }

    private:
        std::span<I const> offsets_;
        std::size_t next_ = 0;  // the offset at which the next group begins
    };

private:
    /// Modulo 2^n: the distance of offsets far below and far above zero does not fit I.
    [[nodiscard]] static std::size_t row(std::span<I const> offsets, std::size_t i) {
        using whole = std::make_unsigned_t<I>;
        return static_cast<whole>(static_cast<whole>(offsets[i]) - static_cast<whole>(offsets.front()));
    }

    std::span<I const> offsets_;
};
template <std::ranges::contiguous_range R>
group_offsets(R const&) -> group_offsets<std::ranges::range_value_t<R>>;

template <std::integral I>
class group_ids {
public:
    template <std::ranges::contiguous_range R>
        requires std::same_as<std::ranges::range_value_t<R>, I>
    explicit group_ids(R const& ids) : ids_{std::ranges::data(ids), std::ranges::size(ids)} {}

    void check(std::size_t rows) const {
        if (ids_.size() != rows) throw std::invalid_argument{"group_ids: ids must be as many as rows"};
    }

    class reader {
    public:
        explicit reader(group_ids groups) : ids_{groups.ids_} {}
        [[nodiscard]] std::size_t read_batch(auto path, std::size_t first, std::size_t rows,
                                             detail::batch_bounds& bounds) {
            std::size_t const past = rows - first < detail::rows_in_a_batch ? rows : first + detail::rows_in_a_batch;
            std::size_t groups = 0;
            for (std::size_t row = first + 1; row < past; row += 64) {
                std::size_t const count = past - row < 64 ? past - row : 64;
                for (auto changes = detail::changes(path, &ids_[row], count); changes != 0; changes &= changes - 1)
                    bounds[++groups] =
                        static_cast<std::uint32_t>(row - first) + static_cast<std::uint32_t>(std::countr_zero(changes));
            }
            if (past == rows || ids_[past] != ids_[past - 1])
                bounds[++groups] = static_cast<std::uint32_t>(past - first);
            return groups;
        }
        [[nodiscard]] std::size_t read_long_group(std::size_t first, std::size_t rows) {
            std::size_t past = first + detail::rows_in_a_batch;
            while (past < rows && ids_[past] == ids_[first]) ++past;
            return past;
        }

    private:
        std::span<I const> ids_;
    };

private:
    std::span<I const> ids_;
};
template <std::ranges::contiguous_range R>
group_ids(R const&) -> group_ids<std::ranges::range_value_t<R>>;

/// All rows are one group.
struct one_group {
    void check(std::size_t) const noexcept {}
    struct reader {
        explicit reader(one_group) noexcept {}
        [[nodiscard]] std::size_t read_batch(auto, std::size_t, std::size_t, detail::batch_bounds&) const noexcept {
            return 0;
        }
        [[nodiscard]] std::size_t read_long_group(std::size_t, std::size_t rows) const noexcept { return rows; }
    };
};

template <class G>
concept bulk_groups =
    std::constructible_from<typename G::reader, G const&> &&
    requires(G const& groups, std::size_t rows, typename G::reader reader, detail::batch_bounds& bounds) {
        groups.check(rows);
        { reader.read_batch(detail::portable::path{}, rows, rows, bounds) } -> std::same_as<std::size_t>;
        { reader.read_long_group(rows, rows) } -> std::same_as<std::size_t>;
    };

namespace detail {

/// Calls short_groups(first, bounds) for whole groups that have no more rows than a batch together, and
/// long_group(first, count) for each that alone has more, in the order of the rows. Ends when one says false, and says so.
template <bulk_groups Groups>
bool by_groups(auto path, Groups const& groups, std::size_t rows, auto short_groups, auto long_group) {
    typename Groups::reader reader{groups};
    batch_bounds bounds;
    bounds[0] = 0;
    for (std::size_t first = 0; first < rows;) {
        if (auto const count = reader.read_batch(path, first, rows, bounds); count != 0) {
            if (!short_groups(first, std::span<std::uint32_t const>{bounds.data(), count + 1})) return false;
            first += bounds[count];
        } else {
            auto const past = reader.read_long_group(first, rows);
            if (!long_group(first, past - first)) return false;
            first = past;
        }
    }
    return true;
}

}  // namespace detail

}  // namespace prospectus

#endif
