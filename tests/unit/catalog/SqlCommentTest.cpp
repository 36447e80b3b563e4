#include "catalog/SqlComment.h"

#include <gtest/gtest.h>

using holdfast::sqlComment;

TEST(SqlComment, putsTheSignBeforeEachLine) {
  EXPECT_EQ(sqlComment("a\n\n\tb\n"), "-- a\n--\n-- \tb\n");
  EXPECT_EQ(sqlComment("a"), "-- a\n");
}

TEST(SqlComment, isEndedByNoOtherLineBreak) {
  // PostgreSQL ends a comment at a lone carriage return as well.
  EXPECT_EQ(sqlComment("a\rDROP TABLE b;"), "-- a\\u{d}DROP TABLE b;\n");
  EXPECT_EQ(sqlComment("a\u2028b\u0085c\fd\ve"),
            "-- a\\u{2028}b\\u{85}c\\u{c}d\\u{b}e\n");
}
