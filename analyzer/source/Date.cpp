#include "source/Date.h"

#include <chrono>
#include <cstdio>
#include <ctime>

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

std::string utcOf(int64_t secondsSince1970, const char *format) {
  using namespace std::chrono;
  sys_seconds moment{seconds(secondsSince1970)};
  sys_days day = floor<days>(moment);
  year_month_day date(day);
  hh_mm_ss time(moment - day);
  std::tm parts{};
  parts.tm_year = int(date.year()) - 1900;
  parts.tm_mon = static_cast<int>(unsigned(date.month())) - 1;
  parts.tm_mday = static_cast<int>(unsigned(date.day()));
  parts.tm_hour = static_cast<int>(time.hours().count());
  parts.tm_min = static_cast<int>(time.minutes().count());
  parts.tm_sec = static_cast<int>(time.seconds().count());
  char text[40];
  return {text, std::strftime(text, sizeof text, format, &parts)};
}

std::string utcNow(const char *format) {
  return utcOf(std::time(nullptr), format);
}

} // namespace holdfast
