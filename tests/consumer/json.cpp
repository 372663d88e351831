// A stranger reads JSON, and hears what is wrong with it and where.
#include <prospectus/interop/sec_companyfacts.hpp>

#include <cstdio>

int main() {
    auto const book = prospectus::read_sec_companyfacts(R"({"cik":1,"facts":{"a":{"b":{"units":{"USD":[{"val":"x"}]}}}}})");
    if (!book) std::printf("%s\n", describe(book.error()).c_str());
}
