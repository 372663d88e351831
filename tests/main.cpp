// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#define BOOST_TEST_MODULE prospectus
#include <boost/test/included/unit_test.hpp>
