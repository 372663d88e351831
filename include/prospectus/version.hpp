// Copyright 2026 The prospectus authors
// SPDX-License-Identifier: BSL-1.0

#ifndef PROSPECTUS_VERSION_HPP
#define PROSPECTUS_VERSION_HPP

// Before 1.0 a minor version may break its users.

#define PROSPECTUS_VERSION_MAJOR 0
#define PROSPECTUS_VERSION_MINOR 1
#define PROSPECTUS_VERSION_PATCH 0
#define PROSPECTUS_VERSION_STRING "0.1.0"

#endif
