// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_INTEROP_OCF_HPP
#define PROSPECTUS_INTEROP_OCF_HPP

// Open Cap Format: a company's records of who holds what, and what they come to.
//
//     auto const company = ocf::read_folder("acme");                // or ocf::read() from texts: ocf/read.hpp
//
// Source  Open Cap Table Coalition, Open Cap Format 1.2; of the objects called "plan security" before 1.1 as well.

#include <prospectus/interop/ocf/doubt.hpp>
#include <prospectus/interop/ocf/folder.hpp>
#include <prospectus/interop/ocf/holdings.hpp>
#include <prospectus/interop/ocf/next_round.hpp>
#include <prospectus/interop/ocf/package.hpp>
#include <prospectus/interop/ocf/read.hpp>
#include <prospectus/interop/ocf/rounds.hpp>

#endif
