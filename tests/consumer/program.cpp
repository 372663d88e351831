// A stranger's own money type grows, by hidden friends alone.
#include <prospectus/series/growth.hpp>

#include <compare>
#include <cstdio>

struct coins {
    long long count = 0;
    friend auto operator<=>(coins, coins) = default;
    friend coins operator-(coins a, coins b) { return {a.count - b.count}; }
    friend double ratio(coins part, coins whole) {
        return static_cast<double>(part.count) / static_cast<double>(whole.count);
    }
};

int main() {
    auto const rate = prospectus::growth(coins{80}, coins{100});
    std::printf("%g\n", rate ? rate->fraction() : -1.0);
}
