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
