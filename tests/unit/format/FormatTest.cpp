#include "format/Format.h"

#include "llvm/ADT/StringExtras.h"

#include <gtest/gtest.h>

using namespace holdfast;

static DocumentPtr parse(llvm::StringRef text) {
  return Document::parse(std::make_shared<SourceFile>("t.prisma", text.str()));
}

static std::string format(llvm::StringRef text, FormatOptions options = {}) {
  return llvm::cantFail(formatSchema(*parse(text), options));
}

/// The offset that a refusal points at.
static uint32_t refusedAt(llvm::StringRef text) {
  DocumentPtr document = parse(text);
  auto result = formatSchema(*document);
  EXPECT_FALSE(bool(result));
  uint32_t offset = ~0u;
  llvm::handleAllErrors(result.takeError(), [&](const FormatRefusal &refusal) {
    EXPECT_EQ(refusal.span().file, &document->file());
    offset = refusal.span().range.begin;
  });
  return offset;
}

TEST(Format, writesOneNewlineForNothing) {
  EXPECT_EQ(format(""), "\n");
  EXPECT_EQ(format(" \n\t\n"), "\n");
}

TEST(Format, endsWithOneNewline) {
  EXPECT_EQ(format("// a"), "// a\n");
  EXPECT_EQ(format("enum A {\n  B\n}"), "enum A {\n  B\n}\n");
  EXPECT_EQ(format("enum A {\n  B\n}\n\n\n"), "enum A {\n  B\n}\n");
}

TEST(Format, keepsTheKindOfNewline) {
  EXPECT_EQ(format("enum A {\r\nB\r\n}\r\n"), "enum A {\r\n  B\r\n}\r\n");
  EXPECT_EQ(format("enum A {\rB\r\r\rC\r}"), "enum A {\r  B\r\r  C\r}\r");
  EXPECT_EQ(format("// a\n"), "// a\n");
}

TEST(Format, settlesMixedNewlinesOnTheCommonest) {
  EXPECT_EQ(format("// a\r\n// b\r\n// c\n"), "// a\r\n// b\r\n// c\r\n");
  EXPECT_EQ(format("// a\r\n// b\n// c\n"), "// a\n// b\n// c\n");
  EXPECT_EQ(format("// a\r\n// b\n"), "// a\n// b\n");
  EXPECT_EQ(format("// a\r// b\r// c\n"), "// a\r// b\r// c\r");
}

TEST(Format, givesBlockCommentsTheFilesNewlines) {
  EXPECT_EQ(format("enum A {\r\n  B /* c\r\n  d */\r\n}\r\n"),
            "enum A {\r\n  B /* c\r\n  d */\r\n}\r\n");
  EXPECT_EQ(format("/* a\r\n  b */\r\n"), "/**\r\n * a\r\n * b\r\n */\r\n");
}

TEST(Format, keepsBlanksAtTheEndOfLineComments) {
  EXPECT_EQ(format("// a \t\nenum A {\n  // b \n  B // c \n}\n"),
            "// a \t\nenum A {\n  // b \n  B // c \n}\n");
}

TEST(Format, seesABlankLineInBlanksBehindABlockComment) {
  EXPECT_EQ(format("/* a */ \nenum A {\n  B /* b */ \n  C\n}\n"),
            "/**\n * a\n */\n\nenum A {\n  B /* b */\n  C\n}\n");
}

TEST(Format, takesEverySpaceSeparatorForABlank) {
  EXPECT_EQ(
      format("model\u00A0A\u3000{\n\u2003id\u00A0Int\u2009@id\u00A0@x(\u00A0"
             "1\u2003,\u3000\"\u00A0\" )\u00A0\n}"),
      "model A {\n  id Int @id @x(1, \"\u00A0\")\n}\n");
}

TEST(Format, indentsByTheOption) {
  EXPECT_EQ(format("enum A {\n  B\n\n  @@map(\"a\")\n}\n", {4}),
            "enum A {\n    B\n\n    @@map(\"a\")\n}\n");
}

TEST(Format, leavesTypeAliasesAlone) {
  EXPECT_EQ(format("type A = Int  @id  // b\n// c\ntype B =   Int\n\n\nenum C "
                   "{\n}"),
            "type A = Int @id  // b\n// c\ntype B =   Int\n\nenum C {\n}\n");
}

TEST(Format, followsAnyNesting) {
  std::string open(2000, '['), close(2000, ']');
  std::string text = "model A {\n  a Int @x(" + open + "1,2" + close + ")\n}\n";
  EXPECT_EQ(format(text),
            "model A {\n  a Int @x(" + open + "1, 2" + close + ")\n}\n");
}

TEST(Format, refusesTheFirstLineThatDoesNotParse) {
  EXPECT_EQ(refusedAt("enum A {\n  B\n  1 2\n}\nfoo bar\n"), 15u);
  EXPECT_EQ(refusedAt("\xEF\xBB\xBF// a\n"), 0u);
  EXPECT_EQ(refusedAt("enum A {\n}\n\nmodell B {\n  id Int\n}\n"), 12u);
  EXPECT_EQ(refusedAt("enum A {\n}\n\nmodle {\n  a b c d\n}\nfoo\n"), 12u);
}
