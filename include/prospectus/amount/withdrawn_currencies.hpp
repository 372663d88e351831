// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_WITHDRAWN_CURRENCIES_HPP
#define PROSPECTUS_AMOUNT_WITHDRAWN_CURRENCIES_HPP

// Currencies that old reports are in: the euro's forerunners and others that were redenominated since 2002. Not in
// force, so not in iso4217.hpp, and find_currency does not know them.
//
//     money<withdrawn::dem> const price{19.90_decimal};
//     withdrawn::hrk::value.number()               == 191;
//     find_withdrawn("HRK")->year                  == 2023;       // and month 1: withdrawn 2023-01
//     find_withdrawn("HRK")->successor             == "EUR";
//     find_withdrawn("EUR")                        == std::nullopt;
//
// Naming  As in iso4217.hpp; std_ for STD.
// Unit    ISO 4217 gives the month of withdrawal, no day.
// Not for Every entry of list three: 33 of them are here. A caller's own type, with the code, joins the same way.
// Source  ISO 4217 list three (historic denominations) for codes, numbers and months, from memory of the list and not
//         from the file; minor digits, which it does not give, as in the editions of list one while each was in force.
//         ZWL: amendment 177, after the edition that iso4217.hpp was made from.

#include <prospectus/amount/currency.hpp>

#include <optional>
#include <string_view>

// clang-format off
namespace prospectus::withdrawn {

struct afa { static constexpr currency value{"AFA", 4, 2}; };
struct ats { static constexpr currency value{"ATS", 40, 2}; };
struct azm { static constexpr currency value{"AZM", 31, 2}; };
struct bef { static constexpr currency value{"BEF", 56, 0}; };
struct bgl { static constexpr currency value{"BGL", 100, 2}; };
struct byr { static constexpr currency value{"BYR", 974, 0}; };
struct cyp { static constexpr currency value{"CYP", 196, 2}; };
struct dem { static constexpr currency value{"DEM", 276, 2}; };
struct eek { static constexpr currency value{"EEK", 233, 2}; };
struct esp { static constexpr currency value{"ESP", 724, 0}; };
struct fim { static constexpr currency value{"FIM", 246, 2}; };
struct frf { static constexpr currency value{"FRF", 250, 2}; };
struct ghc { static constexpr currency value{"GHC", 288, 2}; };
struct grd { static constexpr currency value{"GRD", 300, 0}; };
struct hrk { static constexpr currency value{"HRK", 191, 2}; };
struct iep { static constexpr currency value{"IEP", 372, 2}; };
struct itl { static constexpr currency value{"ITL", 380, 0}; };
struct ltl { static constexpr currency value{"LTL", 440, 2}; };
struct luf { static constexpr currency value{"LUF", 442, 0}; };
struct lvl { static constexpr currency value{"LVL", 428, 2}; };
struct mro { static constexpr currency value{"MRO", 478, 2}; };
struct mtl { static constexpr currency value{"MTL", 470, 2}; };
struct nlg { static constexpr currency value{"NLG", 528, 2}; };
struct pte { static constexpr currency value{"PTE", 620, 0}; };
struct rol { static constexpr currency value{"ROL", 642, 2}; };
struct sit { static constexpr currency value{"SIT", 705, 2}; };
struct skk { static constexpr currency value{"SKK", 703, 2}; };
struct sll { static constexpr currency value{"SLL", 694, 2}; };
struct std_ { static constexpr currency value{"STD", 678, 2}; };
struct trl { static constexpr currency value{"TRL", 792, 0}; };
struct vef { static constexpr currency value{"VEF", 937, 2}; };
struct zmk { static constexpr currency value{"ZMK", 894, 2}; };
struct zwl { static constexpr currency value{"ZWL", 932, 2}; };

struct entry {
    currency value;
    int year, month;  // withdrawn
    std::string_view successor;
};

// In order of their codes.
inline constexpr entry currencies[]{
    {afa::value, 2003, 1, "AFN"},
    {ats::value, 2002, 3, "EUR"},
    {azm::value, 2005, 12, "AZN"},
    {bef::value, 2002, 3, "EUR"},
    {bgl::value, 2003, 11, "BGN"},
    {byr::value, 2017, 1, "BYN"},
    {cyp::value, 2008, 1, "EUR"},
    {dem::value, 2002, 3, "EUR"},
    {eek::value, 2011, 1, "EUR"},
    {esp::value, 2002, 3, "EUR"},
    {fim::value, 2002, 3, "EUR"},
    {frf::value, 2002, 3, "EUR"},
    {ghc::value, 2008, 1, "GHS"},
    {grd::value, 2002, 3, "EUR"},
    {hrk::value, 2023, 1, "EUR"},
    {iep::value, 2002, 3, "EUR"},
    {itl::value, 2002, 3, "EUR"},
    {ltl::value, 2014, 12, "EUR"},
    {luf::value, 2002, 3, "EUR"},
    {lvl::value, 2014, 1, "EUR"},
    {mro::value, 2017, 12, "MRU"},
    {mtl::value, 2008, 1, "EUR"},
    {nlg::value, 2002, 3, "EUR"},
    {pte::value, 2002, 3, "EUR"},
    {rol::value, 2005, 6, "RON"},
    {sit::value, 2007, 1, "EUR"},
    {skk::value, 2009, 1, "EUR"},
    {sll::value, 2023, 12, "SLE"},
    {std_::value, 2017, 12, "STN"},
    {trl::value, 2005, 12, "TRY"},
    {vef::value, 2018, 8, "VES"},
    {zmk::value, 2012, 12, "ZMW"},
    {zwl::value, 2024, 9, "ZWG"},
};

}  // namespace prospectus::withdrawn
// clang-format on

namespace prospectus {

[[nodiscard]] constexpr std::optional<withdrawn::entry> find_withdrawn(std::string_view code) noexcept {
    for (auto const& listed : withdrawn::currencies)
        if (listed.value.code() == code) return listed;
    return std::nullopt;
}

}  // namespace prospectus

#endif
