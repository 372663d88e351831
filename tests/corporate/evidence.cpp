// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#include <prospectus/corporate/evidence.hpp>

#include <boost/test/unit_test.hpp>

using namespace prospectus;

BOOST_AUTO_TEST_SUITE(corporate_evidence)

BOOST_AUTO_TEST_CASE(holds_one_of_estimate_answer_and_reason) {
    estimate const one{interval{1}, unit::number()};
    BOOST_TEST((evidence{one}.known() == one && !evidence{one}.reason() && !evidence{one}.known_answer()));
    BOOST_TEST((evidence{answer::no}.known_answer() == answer::no && !evidence{answer::no}.known()));
    outcome<estimate, amount_reason> const none = unexpected{amount_reason::divisor_is_zero};
    BOOST_TEST((evidence{none}.reason() == computing_reason{amount_reason::divisor_is_zero}));
}

BOOST_AUTO_TEST_CASE(a_part_of_what_has_a_reason_is_the_reason) {
    outcome<estimate, amount_reason> const none = unexpected{amount_reason::nothing_to_sum};
    auto const part = evidence::partial(none, interval::everything(), "the rest");
    BOOST_TEST((part.reason() == computing_reason{amount_reason::nothing_to_sum} && !part.missing()));
}

BOOST_AUTO_TEST_SUITE_END()
