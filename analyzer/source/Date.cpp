#include "source/Date.h"

#include <chrono>
#include <cstdio>

namespace holdfast {

std::string dateOf(int64_t secondsSince1970) {
  using namespace std::chrono;
  // What a calendar of 9999 years holds; more would not fit into its days.
  constexpr int64_t mostSeconds = int64_t(9999) * 366 * 24 * 3600;
  if (secondsSince1970 > mostSeconds || secondsSince1970 < -mostSeconds)
    return "unknown";
  year_month_day day(
      floor<days>(sys_seconds(std::chrono::seconds(secondsSince1970))));
  int year(day.year());
  if (year < 0 || year > 9999)
    return "unknown";
  char text[sizeof "2026-11-23" + 24];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", year,
                unsigned(day.month()), unsigned(day.day()));
  return text;
}

} // namespace holdfast
