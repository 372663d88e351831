// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_CORE_HPP
#define PROSPECTUS_CORE_HPP

// What every room uses: a value or its reason, answers of three values, checked integers, exact fractions.

#include <prospectus/core/answer.hpp>
#include <prospectus/core/checked.hpp>
#include <prospectus/core/fraction.hpp>
#include <prospectus/core/notes.hpp>
#include <prospectus/core/outcome.hpp>
#include <prospectus/core/position.hpp>
#include <prospectus/core/power.hpp>
#include <prospectus/core/rounding.hpp>

#endif
