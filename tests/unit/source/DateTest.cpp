#include "source/Date.h"

#include <gtest/gtest.h>

#include <limits>

using namespace holdfast;

TEST(Date, SaysTheDayInUtc) {
  EXPECT_EQ(dateOf(0), "1970-01-01");
  EXPECT_EQ(dateOf(-1), "1969-12-31");
  EXPECT_EQ(dateOf(951782400), "2000-02-29");
  EXPECT_EQ(dateOf(1795996799), "2026-11-29");
  EXPECT_EQ(dateOf(253402300799), "9999-12-31");
}

TEST(Date, KnowsNoDayOutsideTheCalendar) {
  EXPECT_EQ(dateOf(253402300800), "unknown");
  EXPECT_EQ(dateOf(std::numeric_limits<int64_t>::max()), "unknown");
  EXPECT_EQ(dateOf(std::numeric_limits<int64_t>::min()), "unknown");
}

TEST(Date, WritesMomentsInUtc) {
  EXPECT_EQ(utcOf(0, "%Y-%m-%dT%H:%M:%SZ"), "1970-01-01T00:00:00Z");
  EXPECT_EQ(utcOf(1795996799, "%Y%m%d%H%M%S"), "20261129235959");
  EXPECT_EQ(utcOf(951782461, "%Y-%m-%d %H:%M:%S"), "2000-02-29 00:01:01");
  EXPECT_EQ(utcOf(-1, "%Y-%m-%d %H:%M:%S"), "1969-12-31 23:59:59");
}
