// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TESTS_SOUNDNESS_EXPRESSIONS_HPP
#define PROSPECTUS_TESTS_SOUNDNESS_EXPRESSIONS_HPP

// Random expressions over intervals, each with a point that it can have, reckoned beside it in exact rational numbers.
//
//     sample const found = *random_expression(random, 5);
//     holds(found)      // false: the interval is narrower than the truth
//
// Shape  The point is often a corner: the operands' ends that give the least or the greatest value, so that an end
//        moved inward by one digit misses it. Where an operand's end is open the point is only a limit of such.

#include <prospectus/amount/interval_arithmetic.hpp>

#include <tests/rational.hpp>

#include <memory>
#include <optional>
#include <random>
#include <utility>

namespace tests {

struct sample {
    prospectus::interval range;
    rational point;
    bool inside;  // false: a limit of points that the range has to hold
};

inline bool holds(prospectus::interval const& i, rational const& v, bool inside) {
    auto const beyond = [&](auto const& end, int side) {
        if (!end) return false;
        int const order = v.compare(exact(end->value)) * side;
        return order > 0 || (order == 0 && inside && !end->closed);
    };
    return !beyond(i.lower(), -1) && !beyond(i.upper(), 1);
}
inline bool holds(sample const& s) { return holds(s.range, s.point, s.inside); }

inline prospectus::interval any_interval(std::mt19937_64& random) {
    using namespace prospectus;
    auto a = any_fraction(random, 18);
    auto b = random() % 5 == 0 ? -a : any_fraction(random, 18);
    if (random() % 8 == 0) a = fraction{};
    if (b < a) std::swap(a, b);
    if (a == b) return a;
    auto const end = [&](fraction v) {
        return random() % 6 == 0 ? std::nullopt : std::optional{bound{v, random() % 2 == 0}};
    };
    auto const low = end(a);
    return {low, end(b)};
}

/// Which of its points an operand is to give.
enum class wanted { least, greatest, any };

class expression {
public:
    /// Nothing for a division by zero.
    [[nodiscard]] static std::unique_ptr<expression> make(std::mt19937_64& random, int depth) {
        if (depth == 0) return std::unique_ptr<expression>{new expression{operation::leaf, any_interval(random)}};
        auto a = make(random, depth - 1);
        if (!a) return nullptr;
        auto const what = static_cast<operation>(1 + random() % 6);
        if (what == operation::power || what == operation::power_and_root) {
            int const times = static_cast<int>(random() % (depth < 3 ? 5 : 3));
            int const degree = 2 + static_cast<int>(random() % 2);
            bool const back = what == operation::power_and_root;
            auto const found = back ? *root(power(a->range, degree), degree) : power(a->range, times);
            return of(what, found, std::move(a), nullptr, back ? degree : times);
        }
        auto b = make(random, static_cast<int>(random() % static_cast<unsigned>(depth)));
        if (!b) return nullptr;
        auto const found = combined(what, a->range, b->range);
        return found ? of(what, *found, std::move(a), std::move(b)) : nullptr;
    }

    /// Nothing where the point that was chosen divides by zero.
    [[nodiscard]] std::optional<sample> point(std::mt19937_64& random, wanted which) const {
        if (what_ == operation::leaf) return leaf_point(random, which);
        auto const [of_a, of_b] = operands(random, which);
        auto a = a_->point(random, of_a);
        auto const b = b_ ? b_->point(random, of_b) : std::nullopt;
        if (!a || (b_ && !b)) return std::nullopt;
        a->range = range;
        if (b) a->inside = a->inside && b->inside;
        switch (what_) {
            case operation::sum: a->point += b->point; break;
            case operation::difference: a->point -= b->point; break;
            case operation::product: a->point *= b->point; break;
            case operation::quotient:
                if (b->point == 0) return std::nullopt;
                a->point /= b->point;
                break;
            case operation::power_and_root:
                if (times_ % 2 == 0) a->point = abs(a->point);
                break;
            default: {
                rational raised = 1;
                for (int i = 0; i < times_; ++i) raised *= a->point;
                a->point = raised;
                a->inside = a->inside || times_ == 0;
            }
        }
        return a;
    }

    prospectus::interval const range;

private:
    enum class operation { leaf, sum, difference, product, quotient, power, power_and_root };
    using child = std::unique_ptr<expression>;

    expression(operation what, prospectus::interval r, child a = nullptr, child b = nullptr, int times = 0)
        : range{r}, what_{what}, a_{std::move(a)}, b_{std::move(b)}, times_{times} {}
    [[nodiscard]] static child of(operation what, prospectus::interval r, child a, child b, int times = 0) {
        return child{new expression{what, r, std::move(a), std::move(b), times}};
    }

    using maybe_interval = prospectus::outcome<prospectus::interval, prospectus::interval_reason>;
    [[nodiscard]] static maybe_interval combined(operation what, prospectus::interval const& a,
                                                 prospectus::interval const& b) {
        switch (what) {
            case operation::sum: return a + b;
            case operation::difference: return a - b;
            case operation::product: return a * b;
            default: return divide(a, b);
        }
    }

    [[nodiscard]] sample leaf_point(std::mt19937_64& random, wanted which) const {
        bool const at_low = which == wanted::least || (which == wanted::any && random() % 4 == 0);
        bool const at_high = which == wanted::greatest || (which == wanted::any && random() % 3 == 0);
        if (at_low && range.lower()) return {range, exact(range.lower()->value), range.lower()->closed};
        if (at_high && range.upper()) return {range, exact(range.upper()->value), range.upper()->closed};
        rational const far = power_of_ten(static_cast<int>(random() % 37) - 18);
        if (!range.lower() && !range.upper()) return {range, at_low ? rational{-far} : far, true};
        if (!range.lower()) return {range, exact(range.upper()->value) - far, true};
        if (!range.upper()) return {range, exact(range.lower()->value) + far, true};
        rational const low = exact(range.lower()->value);
        if (range.is_point()) return {range, low, true};
        return {range, low + (exact(range.upper()->value) - low) * (random() % 999 + 1) / 1000, true};
    }

    // Where the extremes are is taken from the library's own ends: a wrong guess makes a point less telling, no more.
    [[nodiscard]] std::pair<wanted, wanted> operands(std::mt19937_64& random, wanted which) const {
        auto const other = which == wanted::any     ? wanted::any
                           : which == wanted::least ? wanted::greatest
                                                    : wanted::least;
        auto const side = [](auto const& end, int absent) { return end ? end->value.sign() : absent; };
        auto const& a = a_->range;
        switch (what_) {
            case operation::difference: return {which, other};
            case operation::product:
            case operation::quotient: return which == wanted::any ? std::pair{which, which} : corner(random, which);
            case operation::power:
            case operation::power_and_root:
                if (times_ % 2 != 0 || side(a.lower(), -1) >= 0) return {which, which};
                return {side(a.upper(), 1) <= 0 ? other : wanted::any, which};
            default: return {which, which};
        }
    }
    [[nodiscard]] std::pair<wanted, wanted> corner(std::mt19937_64& random, wanted which) const {
        std::pair<wanted, wanted> best{wanted::any, wanted::any};
        std::optional<prospectus::fraction> extreme;
        for (auto const of_a : {wanted::least, wanted::greatest})
            for (auto const of_b : {wanted::least, wanted::greatest}) {
                auto const& x = of_a == wanted::least ? a_->range.lower() : a_->range.upper();
                auto const& y = of_b == wanted::least ? b_->range.lower() : b_->range.upper();
                if (!x || !y || (what_ == operation::quotient && y->value.is_zero())) continue;
                auto const found = what_ == operation::quotient
                                       ? divide(x->value, y->value, prospectus::toward::below)
                                       : multiply(x->value, y->value, prospectus::toward::below);
                if (!found || (extreme && (which == wanted::least ? *extreme <= *found : *found <= *extreme))) continue;
                extreme = found;
                best = {of_a, of_b};
            }
        if (extreme && random() % 8 != 0) return best;
        auto const any_end = [&] { return random() % 2 == 0 ? wanted::least : wanted::greatest; };
        auto const of_a = any_end();
        return {of_a, any_end()};
    }

    operation what_;
    child a_, b_;
    int times_;
};

/// So deep on its longest branch; nothing for a division by zero.
[[nodiscard]] inline std::optional<sample> random_expression(std::mt19937_64& random, int depth) {
    auto const made = expression::make(random, depth);
    if (!made) return std::nullopt;
    return made->point(random, static_cast<wanted>(random() % 3));
}

/// The ends of a root, raised again, lie outside of what it was taken of. Roots of points are no rational numbers.
[[nodiscard]] inline bool root_holds(prospectus::interval const& of, int degree) {
    auto const found = root(of, degree);
    if (!found) return degree % 2 == 0 && (!of.lower() || of.lower()->value.sign() < 0);
    auto const outside = [&](auto const& end, auto const& was, int side) {
        if (!end || !was) return !end;
        rational raised = 1;
        for (int i = 0; i < degree; ++i) raised *= exact(end->value);
        int const order = raised.compare(exact(was->value)) * side;
        return order > 0 || (order == 0 && end->closed >= was->closed);
    };
    return outside(found->lower(), of.lower(), -1) && outside(found->upper(), of.upper(), 1);
}

}  // namespace tests

#endif
