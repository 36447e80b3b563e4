#include "keep/RowText.h"
#include "keep/SqliteTexts.h"

#include "gtest/gtest.h"

using namespace holdfast::keep;
using namespace llvm;
using holdfast::introspect::SqliteValue;

static std::string written(StringRef text) {
  std::string line;
  appendCell(line, text);
  return line;
}

TEST(RowText, WritesOutWhatWouldEndACell) {
  EXPECT_EQ(written("a\tb\nc\rd\\e"), "a\\tb\\nc\\rd\\\\e");
  EXPECT_EQ(written("\\N"), "\\\\N");
  EXPECT_EQ(written(""), "");
}

TEST(RowText, ReadsBackEveryByte) {
  std::string all;
  for (int c = 0; c < 256; ++c)
    all += static_cast<char>(c);
  std::string line = written(all) + "\t";
  appendNull(line);
  RowCells cells = readRow(line + "\t\n");
  ASSERT_EQ(cells.size(), 3u);
  EXPECT_EQ(cells[0], all);
  EXPECT_EQ(cells[1], std::nullopt);
  EXPECT_EQ(cells[2], "");
}

TEST(RowText, OneEmptyCellIsARow) {
  ASSERT_EQ(readRow("\n").size(), 1u);
  EXPECT_EQ(readRow("\n")[0], "");
  EXPECT_EQ(readRow("\\N\n")[0], std::nullopt);
}

TEST(SqliteTexts, SayTheType) {
  std::vector<double> numbers;
  EXPECT_EQ(sqliteLiteral("i-12", &numbers), "-12");
  EXPECT_EQ(sqliteLiteral("tit's", &numbers), "'it''s'");
  EXPECT_EQ(sqliteLiteral("b00ff", &numbers), "X'00ff'");
  EXPECT_EQ(sqliteLiteral("r0.1", &numbers), "?");
  ASSERT_EQ(numbers.size(), 1u);
  EXPECT_EQ(numbers[0], 0.1);
}

TEST(SqliteTexts, AreNoStatements) {
  std::vector<double> numbers;
  for (StringRef cell :
       {"", "i1); DROP TABLE t", "i", "b0", "bzz", "r1 OR 1", "r", "x'", "'"})
    EXPECT_EQ(sqliteLiteral(cell, &numbers), std::nullopt) << cell.str();
}

TEST(SqliteTexts, NumbersAreExact) {
  for (double value : {0.1, 5e-324, 1.7976931348623157e308, 1.0 / 3}) {
    SqliteValue real;
    real.type = SqliteValue::Type::Real;
    real.real = value;
    std::string cell;
    appendSqliteCell(cell, real);
    std::vector<double> numbers;
    sqliteLiteral(cell, &numbers);
    ASSERT_EQ(numbers.size(), 1u);
    EXPECT_EQ(numbers[0], value);
  }
}
