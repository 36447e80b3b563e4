#pragma once

#include <cstdint>
#include <string>

namespace holdfast {

/// The day of a time in UTC, as `2026-11-23`; "unknown" outside the years 0 to
/// 9999.
std::string dateOf(int64_t secondsSince1970);

} // namespace holdfast
