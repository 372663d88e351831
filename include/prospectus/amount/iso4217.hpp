// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_AMOUNT_ISO4217_HPP
#define PROSPECTUS_AMOUNT_ISO4217_HPP

// The currencies in force, each as a type. Made by tools/iso4217.py: change that, not this.
//
//     usd::value.number()             == 840;
//     iso4217::isk::value.number()    == 352;
//     find_currency("CNY")            == cny::value;
//     find_currency("XYZ")            == std::nullopt;
//
// Naming  The code in small letters, in the namespace iso4217; try_ for TRY, a keyword of the language. The twenty that
//         are traded most stand in prospectus too; the others would take names such as all, top and mad from a program
//         that says `using namespace prospectus`.
// Source  ISO 4217 list one, published 2024-06-25: 179 codes. Turnover in April 2022: BIS Triennial Central Bank
//         Survey, table D11.3.

#include <prospectus/amount/currency.hpp>

#include <optional>
#include <string_view>

// clang-format off
namespace prospectus::iso4217 {

struct aed { static constexpr currency value{"AED", 784, 2}; };
struct afn { static constexpr currency value{"AFN", 971, 2}; };
struct all { static constexpr currency value{"ALL", 8, 2}; };
struct amd { static constexpr currency value{"AMD", 51, 2}; };
struct ang { static constexpr currency value{"ANG", 532, 2}; };
struct aoa { static constexpr currency value{"AOA", 973, 2}; };
struct ars { static constexpr currency value{"ARS", 32, 2}; };
struct aud { static constexpr currency value{"AUD", 36, 2}; };
struct awg { static constexpr currency value{"AWG", 533, 2}; };
struct azn { static constexpr currency value{"AZN", 944, 2}; };
struct bam { static constexpr currency value{"BAM", 977, 2}; };
struct bbd { static constexpr currency value{"BBD", 52, 2}; };
struct bdt { static constexpr currency value{"BDT", 50, 2}; };
struct bgn { static constexpr currency value{"BGN", 975, 2}; };
struct bhd { static constexpr currency value{"BHD", 48, 3}; };
struct bif { static constexpr currency value{"BIF", 108, 0}; };
struct bmd { static constexpr currency value{"BMD", 60, 2}; };
struct bnd { static constexpr currency value{"BND", 96, 2}; };
struct bob { static constexpr currency value{"BOB", 68, 2}; };
struct bov { static constexpr currency value{"BOV", 984, 2}; };
struct brl { static constexpr currency value{"BRL", 986, 2}; };
struct bsd { static constexpr currency value{"BSD", 44, 2}; };
struct btn { static constexpr currency value{"BTN", 64, 2}; };
struct bwp { static constexpr currency value{"BWP", 72, 2}; };
struct byn { static constexpr currency value{"BYN", 933, 2}; };
struct bzd { static constexpr currency value{"BZD", 84, 2}; };
struct cad { static constexpr currency value{"CAD", 124, 2}; };
struct cdf { static constexpr currency value{"CDF", 976, 2}; };
struct che { static constexpr currency value{"CHE", 947, 2}; };
struct chf { static constexpr currency value{"CHF", 756, 2}; };
struct chw { static constexpr currency value{"CHW", 948, 2}; };
struct clf { static constexpr currency value{"CLF", 990, 4}; };
struct clp { static constexpr currency value{"CLP", 152, 0}; };
struct cny { static constexpr currency value{"CNY", 156, 2}; };
struct cop { static constexpr currency value{"COP", 170, 2}; };
struct cou { static constexpr currency value{"COU", 970, 2}; };
struct crc { static constexpr currency value{"CRC", 188, 2}; };
struct cuc { static constexpr currency value{"CUC", 931, 2}; };
struct cup { static constexpr currency value{"CUP", 192, 2}; };
struct cve { static constexpr currency value{"CVE", 132, 2}; };
struct czk { static constexpr currency value{"CZK", 203, 2}; };
struct djf { static constexpr currency value{"DJF", 262, 0}; };
struct dkk { static constexpr currency value{"DKK", 208, 2}; };
struct dop { static constexpr currency value{"DOP", 214, 2}; };
struct dzd { static constexpr currency value{"DZD", 12, 2}; };
struct egp { static constexpr currency value{"EGP", 818, 2}; };
struct ern { static constexpr currency value{"ERN", 232, 2}; };
struct etb { static constexpr currency value{"ETB", 230, 2}; };
struct eur { static constexpr currency value{"EUR", 978, 2}; };
struct fjd { static constexpr currency value{"FJD", 242, 2}; };
struct fkp { static constexpr currency value{"FKP", 238, 2}; };
struct gbp { static constexpr currency value{"GBP", 826, 2}; };
struct gel { static constexpr currency value{"GEL", 981, 2}; };
struct ghs { static constexpr currency value{"GHS", 936, 2}; };
struct gip { static constexpr currency value{"GIP", 292, 2}; };
struct gmd { static constexpr currency value{"GMD", 270, 2}; };
struct gnf { static constexpr currency value{"GNF", 324, 0}; };
struct gtq { static constexpr currency value{"GTQ", 320, 2}; };
struct gyd { static constexpr currency value{"GYD", 328, 2}; };
struct hkd { static constexpr currency value{"HKD", 344, 2}; };
struct hnl { static constexpr currency value{"HNL", 340, 2}; };
struct htg { static constexpr currency value{"HTG", 332, 2}; };
struct huf { static constexpr currency value{"HUF", 348, 2}; };
struct idr { static constexpr currency value{"IDR", 360, 2}; };
struct ils { static constexpr currency value{"ILS", 376, 2}; };
struct inr { static constexpr currency value{"INR", 356, 2}; };
struct iqd { static constexpr currency value{"IQD", 368, 3}; };
struct irr { static constexpr currency value{"IRR", 364, 2}; };
struct isk { static constexpr currency value{"ISK", 352, 0}; };
struct jmd { static constexpr currency value{"JMD", 388, 2}; };
struct jod { static constexpr currency value{"JOD", 400, 3}; };
struct jpy { static constexpr currency value{"JPY", 392, 0}; };
struct kes { static constexpr currency value{"KES", 404, 2}; };
struct kgs { static constexpr currency value{"KGS", 417, 2}; };
struct khr { static constexpr currency value{"KHR", 116, 2}; };
struct kmf { static constexpr currency value{"KMF", 174, 0}; };
struct kpw { static constexpr currency value{"KPW", 408, 2}; };
struct krw { static constexpr currency value{"KRW", 410, 0}; };
struct kwd { static constexpr currency value{"KWD", 414, 3}; };
struct kyd { static constexpr currency value{"KYD", 136, 2}; };
struct kzt { static constexpr currency value{"KZT", 398, 2}; };
struct lak { static constexpr currency value{"LAK", 418, 2}; };
struct lbp { static constexpr currency value{"LBP", 422, 2}; };
struct lkr { static constexpr currency value{"LKR", 144, 2}; };
struct lrd { static constexpr currency value{"LRD", 430, 2}; };
struct lsl { static constexpr currency value{"LSL", 426, 2}; };
struct lyd { static constexpr currency value{"LYD", 434, 3}; };
struct mad { static constexpr currency value{"MAD", 504, 2}; };
struct mdl { static constexpr currency value{"MDL", 498, 2}; };
struct mga { static constexpr currency value{"MGA", 969, 2}; };
struct mkd { static constexpr currency value{"MKD", 807, 2}; };
struct mmk { static constexpr currency value{"MMK", 104, 2}; };
struct mnt { static constexpr currency value{"MNT", 496, 2}; };
struct mop { static constexpr currency value{"MOP", 446, 2}; };
struct mru { static constexpr currency value{"MRU", 929, 2}; };
struct mur { static constexpr currency value{"MUR", 480, 2}; };
struct mvr { static constexpr currency value{"MVR", 462, 2}; };
struct mwk { static constexpr currency value{"MWK", 454, 2}; };
struct mxn { static constexpr currency value{"MXN", 484, 2}; };
struct mxv { static constexpr currency value{"MXV", 979, 2}; };
struct myr { static constexpr currency value{"MYR", 458, 2}; };
struct mzn { static constexpr currency value{"MZN", 943, 2}; };
struct nad { static constexpr currency value{"NAD", 516, 2}; };
struct ngn { static constexpr currency value{"NGN", 566, 2}; };
struct nio { static constexpr currency value{"NIO", 558, 2}; };
struct nok { static constexpr currency value{"NOK", 578, 2}; };
struct npr { static constexpr currency value{"NPR", 524, 2}; };
struct nzd { static constexpr currency value{"NZD", 554, 2}; };
struct omr { static constexpr currency value{"OMR", 512, 3}; };
struct pab { static constexpr currency value{"PAB", 590, 2}; };
struct pen { static constexpr currency value{"PEN", 604, 2}; };
struct pgk { static constexpr currency value{"PGK", 598, 2}; };
struct php { static constexpr currency value{"PHP", 608, 2}; };
struct pkr { static constexpr currency value{"PKR", 586, 2}; };
struct pln { static constexpr currency value{"PLN", 985, 2}; };
struct pyg { static constexpr currency value{"PYG", 600, 0}; };
struct qar { static constexpr currency value{"QAR", 634, 2}; };
struct ron { static constexpr currency value{"RON", 946, 2}; };
struct rsd { static constexpr currency value{"RSD", 941, 2}; };
struct rub { static constexpr currency value{"RUB", 643, 2}; };
struct rwf { static constexpr currency value{"RWF", 646, 0}; };
struct sar { static constexpr currency value{"SAR", 682, 2}; };
struct sbd { static constexpr currency value{"SBD", 90, 2}; };
struct scr { static constexpr currency value{"SCR", 690, 2}; };
struct sdg { static constexpr currency value{"SDG", 938, 2}; };
struct sek { static constexpr currency value{"SEK", 752, 2}; };
struct sgd { static constexpr currency value{"SGD", 702, 2}; };
struct shp { static constexpr currency value{"SHP", 654, 2}; };
struct sle { static constexpr currency value{"SLE", 925, 2}; };
struct sos { static constexpr currency value{"SOS", 706, 2}; };
struct srd { static constexpr currency value{"SRD", 968, 2}; };
struct ssp { static constexpr currency value{"SSP", 728, 2}; };
struct stn { static constexpr currency value{"STN", 930, 2}; };
struct svc { static constexpr currency value{"SVC", 222, 2}; };
struct syp { static constexpr currency value{"SYP", 760, 2}; };
struct szl { static constexpr currency value{"SZL", 748, 2}; };
struct thb { static constexpr currency value{"THB", 764, 2}; };
struct tjs { static constexpr currency value{"TJS", 972, 2}; };
struct tmt { static constexpr currency value{"TMT", 934, 2}; };
struct tnd { static constexpr currency value{"TND", 788, 3}; };
struct top { static constexpr currency value{"TOP", 776, 2}; };
struct try_ { static constexpr currency value{"TRY", 949, 2}; };
struct ttd { static constexpr currency value{"TTD", 780, 2}; };
struct twd { static constexpr currency value{"TWD", 901, 2}; };
struct tzs { static constexpr currency value{"TZS", 834, 2}; };
struct uah { static constexpr currency value{"UAH", 980, 2}; };
struct ugx { static constexpr currency value{"UGX", 800, 0}; };
struct usd { static constexpr currency value{"USD", 840, 2}; };
struct usn { static constexpr currency value{"USN", 997, 2}; };
struct uyi { static constexpr currency value{"UYI", 940, 0}; };
struct uyu { static constexpr currency value{"UYU", 858, 2}; };
struct uyw { static constexpr currency value{"UYW", 927, 4}; };
struct uzs { static constexpr currency value{"UZS", 860, 2}; };
struct ved { static constexpr currency value{"VED", 926, 2}; };
struct ves { static constexpr currency value{"VES", 928, 2}; };
struct vnd { static constexpr currency value{"VND", 704, 0}; };
struct vuv { static constexpr currency value{"VUV", 548, 0}; };
struct wst { static constexpr currency value{"WST", 882, 2}; };
struct xaf { static constexpr currency value{"XAF", 950, 0}; };
struct xag { static constexpr currency value{"XAG", 961, -1}; };
struct xau { static constexpr currency value{"XAU", 959, -1}; };
struct xba { static constexpr currency value{"XBA", 955, -1}; };
struct xbb { static constexpr currency value{"XBB", 956, -1}; };
struct xbc { static constexpr currency value{"XBC", 957, -1}; };
struct xbd { static constexpr currency value{"XBD", 958, -1}; };
struct xcd { static constexpr currency value{"XCD", 951, 2}; };
struct xdr { static constexpr currency value{"XDR", 960, -1}; };
struct xof { static constexpr currency value{"XOF", 952, 0}; };
struct xpd { static constexpr currency value{"XPD", 964, -1}; };
struct xpf { static constexpr currency value{"XPF", 953, 0}; };
struct xpt { static constexpr currency value{"XPT", 962, -1}; };
struct xsu { static constexpr currency value{"XSU", 994, -1}; };
struct xts { static constexpr currency value{"XTS", 963, -1}; };
struct xua { static constexpr currency value{"XUA", 965, -1}; };
struct xxx { static constexpr currency value{"XXX", 999, -1}; };
struct yer { static constexpr currency value{"YER", 886, 2}; };
struct zar { static constexpr currency value{"ZAR", 710, 2}; };
struct zmw { static constexpr currency value{"ZMW", 967, 2}; };
struct zwg { static constexpr currency value{"ZWG", 924, 2}; };

// In order of their codes.
inline constexpr currency currencies[]{
    aed::value, afn::value, all::value, amd::value, ang::value, aoa::value, ars::value, aud::value, awg::value,
    azn::value, bam::value, bbd::value, bdt::value, bgn::value, bhd::value, bif::value, bmd::value, bnd::value,
    bob::value, bov::value, brl::value, bsd::value, btn::value, bwp::value, byn::value, bzd::value, cad::value,
    cdf::value, che::value, chf::value, chw::value, clf::value, clp::value, cny::value, cop::value, cou::value,
    crc::value, cuc::value, cup::value, cve::value, czk::value, djf::value, dkk::value, dop::value, dzd::value,
    egp::value, ern::value, etb::value, eur::value, fjd::value, fkp::value, gbp::value, gel::value, ghs::value,
    gip::value, gmd::value, gnf::value, gtq::value, gyd::value, hkd::value, hnl::value, htg::value, huf::value,
    idr::value, ils::value, inr::value, iqd::value, irr::value, isk::value, jmd::value, jod::value, jpy::value,
    kes::value, kgs::value, khr::value, kmf::value, kpw::value, krw::value, kwd::value, kyd::value, kzt::value,
    lak::value, lbp::value, lkr::value, lrd::value, lsl::value, lyd::value, mad::value, mdl::value, mga::value,
    mkd::value, mmk::value, mnt::value, mop::value, mru::value, mur::value, mvr::value, mwk::value, mxn::value,
    mxv::value, myr::value, mzn::value, nad::value, ngn::value, nio::value, nok::value, npr::value, nzd::value,
    omr::value, pab::value, pen::value, pgk::value, php::value, pkr::value, pln::value, pyg::value, qar::value,
    ron::value, rsd::value, rub::value, rwf::value, sar::value, sbd::value, scr::value, sdg::value, sek::value,
    sgd::value, shp::value, sle::value, sos::value, srd::value, ssp::value, stn::value, svc::value, syp::value,
    szl::value, thb::value, tjs::value, tmt::value, tnd::value, top::value, try_::value, ttd::value, twd::value,
    tzs::value, uah::value, ugx::value, usd::value, usn::value, uyi::value, uyu::value, uyw::value, uzs::value,
    ved::value, ves::value, vnd::value, vuv::value, wst::value, xaf::value, xag::value, xau::value, xba::value,
    xbb::value, xbc::value, xbd::value, xcd::value, xdr::value, xof::value, xpd::value, xpf::value, xpt::value,
    xsu::value, xts::value, xua::value, xxx::value, yer::value, zar::value, zmw::value, zwg::value,
};

}  // namespace prospectus::iso4217
// clang-format on

namespace prospectus {

using iso4217::aud;
using iso4217::brl;
using iso4217::cad;
using iso4217::chf;
using iso4217::cny;
using iso4217::dkk;
using iso4217::eur;
using iso4217::gbp;
using iso4217::hkd;
using iso4217::inr;
using iso4217::jpy;
using iso4217::krw;
using iso4217::mxn;
using iso4217::nok;
using iso4217::nzd;
using iso4217::sek;
using iso4217::sgd;
using iso4217::twd;
using iso4217::usd;
using iso4217::zar;

[[nodiscard]] constexpr std::optional<currency> find_currency(std::string_view code) noexcept {
    for (auto const& listed : iso4217::currencies)
        if (listed.code() == code) return listed;
    return std::nullopt;
}

}  // namespace prospectus

#endif
