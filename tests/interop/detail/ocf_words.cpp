// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/interop/detail/ocf_object.hpp>
#include <prospectus/interop/detail/ocf_types.hpp>
#include <prospectus/interop/detail/ocf_words.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(interop_detail_ocf_words)

BOOST_AUTO_TEST_CASE(each_word_is_found_and_no_other) {
    for (std::size_t i = 0; i < detail::ocf_types.size(); ++i) {
        std::string const name{detail::ocf_types[i].name};
        BOOST_TEST(detail::ocf_type_of(name) == &detail::ocf_types[i]);
        for (auto const& other : {name + "S", name.substr(1), std::string{}, '_' + name})
            BOOST_TEST(detail::ocf_type_of(other) == nullptr);
    }
}

BOOST_AUTO_TEST_CASE(fields_stand_in_the_order_of_their_names) {
    using detail::ocf_field;
    BOOST_TEST((detail::ocf_object::name_of(ocf_field::id) == "id"));
    BOOST_TEST((detail::ocf_object::name_of(ocf_field::stakeholder_type) == "stakeholder_type"));
    BOOST_TEST((detail::ocf_object::name_of(ocf_field::name) == "name"));
    BOOST_TEST(
        (detail::ocf_object::name_of(ocf_field::new_ratio_conversion_mechanism) == "new_ratio_conversion_mechanism"));
}

BOOST_AUTO_TEST_CASE(a_type_that_is_skipped_says_why) {
    for (auto const& type : detail::ocf_types)
        BOOST_TEST((type.form == detail::ocf_form::skipped) == !type.skipped.empty());
}

BOOST_AUTO_TEST_SUITE_END()
