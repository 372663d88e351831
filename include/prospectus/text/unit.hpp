// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_TEXT_UNIT_HPP
#define PROSPECTUS_TEXT_UNIT_HPP

// Units, as the head of a table's column names them.
//
//     from_text<unit>("HKD/share")            == unit::per(hkd::value, "share");
//     from_text<unit>("token")                == unit::count("token");
//     to_text(unit::money(cny::value))        == "CNY";
//     to_text(unit::per(hkd::value, "share")) == "HKD/share";
//     to_text(unit::percent())                == "percent";
//     to_text(unit::number())                 == "";
//
// Errors  text_error for capital letters that are no code of ISO 4217, and for a thing that is not one to fifteen letters.

#include <prospectus/amount/iso4217.hpp>
#include <prospectus/amount/unit.hpp>
#include <prospectus/text/detail/cursor.hpp>
#include <prospectus/text/read.hpp>
#include <prospectus/text/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace prospectus {

template <>
struct text_reader<unit> {
    [[nodiscard]] static constexpr outcome<unit, text_error> read(std::string_view text) {
        if (text.empty()) return unit::number();
        if (text == "percent") return unit::percent();
        if (text == "points") return unit::points();
        if (text == "multiple") return unit::multiple();
        bool capitals = text.size() >= 3;
        for (std::size_t i = 0; capitals && i < 3; ++i) capitals = text[i] >= 'A' && text[i] <= 'Z';
        if (!capitals || (text.size() > 3 && text[3] != '/'))
            return thing(text, 0, [](auto t) { return unit::count(t); });
        auto const money = find_currency(text.substr(0, 3));
        if (!money) return unexpected{text_error{0, "a currency's code, such as USD"}};
        if (text.size() == 3) return unit::money(*money);
        return thing(text, 4, [&](auto t) { return unit::per(*money, t); });
    }

private:
    template <class Make>
    [[nodiscard]] static constexpr outcome<unit, text_error> thing(std::string_view text, std::size_t at, Make make) {
        auto const name = text.substr(at);
        for (std::size_t i = 0; i < name.size(); ++i)
            if (!detail::cursor::is_letter(name[i]) || i == 15)
                return unexpected{text_error{at + i, "a counted thing of one to fifteen letters"}};
        if (name.empty()) return unexpected{text_error{at, "a counted thing of one to fifteen letters"}};
        return make(name);
    }
};

template <>
struct text_writer<unit> {
    static void append(std::string& out, unit const& in) {
        switch (in.kind()) {
            case unit_kind::number: break;
            case unit_kind::percent: out += "percent"; break;
            case unit_kind::points: out += "points"; break;
            case unit_kind::multiple: out += "multiple"; break;
            case unit_kind::count: out += in.counted(); break;
            case unit_kind::money: out += in.currency()->code(); break;
            case unit_kind::money_per: out.append(in.currency()->code()).append("/").append(in.counted()); break;
        }
    }
};

}  // namespace prospectus

#endif
