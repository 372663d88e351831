// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_NOTES_HPP
#define PROSPECTUS_CORE_NOTES_HPP

// What a reader must know beside a result. Notes travel: a sum carries those of its parts.
//
//     notes const n = notes{note::derived} | note::about;
//     n.has(note::about)    == true;
//     n.has(note::restated) == false;

namespace prospectus {

enum class note : unsigned char {
    weeks_differ = 1,  // the periods compared do not have the same number of weeks
    derived = 2,       // computed from other reports, not reported itself
    restated = 4,      // an operand was reported again with another value
    about = 8,         // an operand was stated as "about" or "nearly", which have no stated width
};

class notes {
public:
    constexpr notes() noexcept = default;
    constexpr notes(note one) noexcept : bits_{static_cast<unsigned char>(one)} {}

    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr bool has(note one) const noexcept { return (bits_ & static_cast<unsigned char>(one)) != 0; }

    [[nodiscard]] friend constexpr notes operator|(notes a, notes b) noexcept {
        a.bits_ = static_cast<unsigned char>(a.bits_ | b.bits_);
        return a;
    }
    friend constexpr bool operator==(notes, notes) noexcept = default;

private:
    unsigned char bits_ = 0;
};

}  // namespace prospectus

#endif
