#pragma once

#include <cstdint>
#include <string>

namespace holdfast {

/// The day of a time in UTC, as `2026-11-23`; "unknown" outside the years 0 to
/// 9999.
std::string dateOf(int64_t secondsSince1970);

/// A moment in UTC, as strftime() writes it in a format without names. Safe for
/// threads, and the same on every system.
std::string utcOf(int64_t secondsSince1970, const char *format);

/// The same of now.
std::string utcNow(const char *format);

} // namespace holdfast
