#include "format/FormatEdits.h"

#include <gtest/gtest.h>

using namespace holdfast;
using llvm::StringRef;

static DocumentPtr parse(StringRef text) {
  return Document::parse(std::make_shared<SourceFile>("t.prisma", text.str()));
}

static std::string applyTo(StringRef text, llvm::ArrayRef<Edit> edits) {
  std::string result;
  uint32_t done = 0;
  for (const Edit &edit : edits) {
    EXPECT_LE(done, edit.span.range.begin);
    result += text.slice(done, edit.span.range.begin);
    result += edit.text;
    done = edit.span.range.end;
  }
  return result + text.substr(done).str();
}

static std::string formatted(StringRef text) {
  return applyTo(text, formatEdits(*parse(text)));
}

/// `|` marks the offset, or both ends of the range.
static std::string formattedRange(StringRef marked) {
  auto [before, rest] = marked.split('|');
  auto [inside, after] = rest.split('|');
  std::string text = before.str() + inside.str() + after.str();
  auto begin = static_cast<uint32_t>(before.size());
  auto end = static_cast<uint32_t>(begin + inside.size());
  return applyTo(text, formatEdits(*parse(text), Range{begin, end}));
}

static std::string aligned(StringRef marked) {
  auto [before, after] = marked.split('|');
  std::string text = before.str() + after.str();
  return applyTo(text, alignmentEdits(*parse(text), before.size()));
}

TEST(FormatEdits, touchOnlyLinesThatChange) {
  StringRef text = "enum A {\n  B\n    C\n  D\n}\n";
  DocumentPtr document = parse(text);
  std::vector<Edit> edits = formatEdits(*document);
  ASSERT_EQ(edits.size(), 1u);
  EXPECT_EQ(text.slice(edits[0].span.range.begin, edits[0].span.range.end),
            "    C\n");
  EXPECT_EQ(edits[0].text, "  C\n");
}

TEST(FormatEdits, keepALineThatDoesNotParse) {
  EXPECT_EQ(formatted("model A {\nid Int @id\n this is ! no   field\n"
                      "word String?\n}\n"),
            "model A {\n  id Int @id\n  this is ! no   field\n"
            "  word String?\n}\n");
}

TEST(FormatEdits, endColumnsAtALineThatDoesNotParse) {
  EXPECT_EQ(formatted("model A {\n  id Int\n  longer String\n  x @@@\n"
                      "  a    Int\n}\n"),
            "model A {\n  id     Int\n  longer String\n  x @@@\n"
            "  a Int\n}\n");
}

TEST(FormatEdits, moveBlockAttributesBelowSuchALine) {
  EXPECT_EQ(formatted("model A {\n  @@map(\"a\")\n  x !\n  id Int\n}\n"),
            "model A {\n  x !\n  id Int\n\n  @@map(\"a\")\n}\n");
}

TEST(FormatEdits, keepTextBetweenBlocks) {
  EXPECT_EQ(formatted("  loose   words\nmodel A {\nid Int\n}\nmore\n"),
            "  loose   words\nmodel A {\n  id Int\n}\n\nmore\n");
}

TEST(FormatEdits, keepBlocksOfAnUnknownKind) {
  EXPECT_EQ(formatted("modle A {\n    id   Int\n}\nmodel B {\nid Int\n}\n"),
            "modle A {\n    id   Int\n}\nmodel B {\n  id Int\n}\n");
}

TEST(FormatEdits, keepABlockThatIsNotClosed) {
  EXPECT_EQ(formatted("model B {\n  id    Int\n}\nmodel A {\n  id Int @id\n"),
            "model B {\n  id Int\n}\n\nmodel A {\n  id Int @id\n");
}

TEST(FormatEdits, keepNewlines) {
  EXPECT_EQ(formatted("model A {\r\n  id   Int\r\n  x !\r\n}\r\n"),
            "model A {\r\n  id Int\r\n  x !\r\n}\r\n");
}

TEST(FormatEditsOfARange, areThoseOfTheBlocksThatItTouches) {
  EXPECT_EQ(formattedRange(
                "enum A {\nB\n}\n\n\n\nenum C {\n|D|\n}\nenum E {\nF\n}\n"),
            "enum A {\nB\n}\n\n\n\nenum C {\n  D\n}\nenum E {\nF\n}\n");
}

TEST(FormatEditsOfARange, moveABlockToTheStartOfItsLine) {
  EXPECT_EQ(formattedRange("  enum A {\n|B\n  }|\n"), "enum A {\n  B\n}\n");
}

TEST(FormatEditsOfARange, keepNewlines) {
  EXPECT_EQ(formattedRange("enum A {\r\n|B|\r\n}\r\n"),
            "enum A {\r\n  B\r\n}\r\n");
}

TEST(FormatEditsOfARange, areNoneBetweenBlocks) {
  EXPECT_EQ(formattedRange("enum A {\nB\n}\n\n||\n\nenum C {\nD\n}\n"),
            "enum A {\nB\n}\n\n\n\nenum C {\nD\n}\n");
}

TEST(Alignment, movesTheLinesAroundTheCursorAlone) {
  EXPECT_EQ(
      aligned("model A {\n  id Int @id\n  longer String @unique\n  |\n}\n"),
      "model A {\n  id     Int    @id\n  longer String @unique\n  \n}\n");
  EXPECT_EQ(aligned("model A {\n  id Int\n  longer   Str|ing\n}\n"),
            "model A {\n  id     Int\n  longer   String\n}\n");
}

TEST(Alignment, keepsEmptyLines) {
  EXPECT_EQ(aligned("model A {\n\n  id    Int\n\n\n  |\n  b   Int\n\n}\n"),
            "model A {\n\n  id Int\n\n\n  \n  b Int\n\n}\n");
}

TEST(Alignment, changesNothingWhereLinesWouldMove) {
  EXPECT_EQ(aligned("model A {\n  @@map(\"a\")\n  id    Int\n  |\n}\n"),
            "model A {\n  @@map(\"a\")\n  id    Int\n  \n}\n");
}

TEST(Alignment, changesNothingOutsideOfBlocks) {
  EXPECT_EQ(aligned("enum A {\nB\n}\n|\nenum C {\nD\n}\n"),
            "enum A {\nB\n}\n\nenum C {\nD\n}\n");
}
