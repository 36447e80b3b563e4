#include "ide/Comments.h"
#include "ide/Folding.h"
#include "ide/Selection.h"

#include "MarkedSchema.h"

#include <gtest/gtest.h>

using namespace holdfast;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Comments
//===----------------------------------------------------------------------===//

static std::vector<std::string> commentTexts(StringRef text) {
  std::vector<std::string> texts;
  for (Range range : commentsOf(text))
    texts.push_back(text.slice(range.begin, range.end).str());
  return texts;
}

TEST(Comments, ofEveryKind) {
  using Texts = std::vector<std::string>;
  EXPECT_EQ(commentTexts("// a\nmodel A { // b\r\n/// c\n}"),
            (Texts{"// a", "// b", "/// c"}));
  EXPECT_EQ(commentTexts("/* a\n b */ x /* c"), (Texts{"/* a\n b */", "/* c"}));
  EXPECT_EQ(commentTexts("a \"// no\" // yes \"\n\"\\\" // no\" / x"),
            (Texts{"// yes \""}));
  // A string that nobody closed ends with its line.
  EXPECT_EQ(commentTexts("a \"open\n// yes"), (Texts{"// yes"}));
  EXPECT_EQ(commentTexts(""), Texts());
  EXPECT_EQ(commentTexts("/"), Texts());
  EXPECT_EQ(commentTexts("/*"), (Texts{"/*"}));
  EXPECT_EQ(commentTexts("\""), Texts());
  EXPECT_EQ(commentTexts("\"\\"), Texts());
}

//===----------------------------------------------------------------------===//
// Folding
//===----------------------------------------------------------------------===//

/// The kind, first and last line of each part.
static std::string folded(std::string text) {
  auto document = Document::parse(
      std::make_shared<const SourceFile>("a.prisma", std::move(text)));
  const LineIndex &lines = document->file().lines();
  std::string out;
  for (const FoldingPart &part : foldingParts(*document)) {
    StringRef kind = part.kind == FoldingPart::Kind::Block     ? "block"
                     : part.kind == FoldingPart::Kind::Comment ? "comment"
                                                               : "region";
    out += kind.str() + " " + std::to_string(lines.lineOf(part.range.begin)) +
           "-" + std::to_string(lines.lineOf(part.range.end)) + "\n";
  }
  return out;
}

TEST(Folding, blocksKeepTheirClosingLine) {
  EXPECT_EQ(folded("model A {\n  id Int @id\n}\n\nenum E {\n  A\n  B\n}\n"),
            "block 0-1\nblock 4-6\n");
  EXPECT_EQ(folded("datasource db {\r\n  provider = \"x\"\r\n}\r\n"),
            "block 0-1\n");
  EXPECT_EQ(folded("model A {\n}\nmodel B {}\n"), "");
  EXPECT_EQ(folded("model A {\n  id Int\n  broken (\n}\n"), "block 0-2\n");
}

TEST(Folding, comments) {
  EXPECT_EQ(folded("// a\n// b\n\n// c\nmodel A {\n  /// d\n  /// e\n"
                   "  id Int // f\n  // g\n}\n"),
            "comment 0-1\nblock 4-8\ncomment 5-6\n");
  EXPECT_EQ(folded("/* a\n b\n*/\n"), "comment 0-2\n");
}

TEST(Folding, regions) {
  EXPECT_EQ(folded("// #region Users\nmodel A {\n  id Int\n}\n"
                   "//#region inner\nmodel B {\n  id Int\n}\n// #endregion\n"
                   "// #endregion\n// #endregion\n"),
            "region 0-9\nblock 1-2\nregion 4-8\nblock 5-6\n");
}

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

/// What is selected in turn, but for the file.
static std::vector<std::string> selected(std::string marked) {
  MarkedSchema schema(std::move(marked));
  std::vector<Range> ranges =
      selectionAround(schema.document(), schema.offset());
  StringRef text = schema.document().file().text();
  EXPECT_EQ(ranges.back(), (Range{0, static_cast<uint32_t>(text.size())}));
  std::vector<std::string> texts;
  for (size_t i = 0; i + 1 < ranges.size(); ++i) {
    EXPECT_TRUE(ranges[i + 1].contains(ranges[i]));
    EXPECT_FALSE(ranges[i + 1] == ranges[i]);
    texts.push_back(text.slice(ranges[i].begin, ranges[i].end).str());
  }
  return texts;
}

TEST(Selection, growsFromTheWordToTheBlock) {
  EXPECT_EQ(
      selected("model A {\n  a Int @x(fields: [ab, c‸d], map: \"e\")\n}\n"),
      (std::vector<std::string>{
          "cd", "ab, cd", "[ab, cd]", "fields: [ab, cd]",
          "fields: [ab, cd], map: \"e\"", "(fields: [ab, cd], map: \"e\")",
          "@x(fields: [ab, cd], map: \"e\")",
          "a Int @x(fields: [ab, cd], map: \"e\")",
          "  a Int @x(fields: [ab, cd], map: \"e\")\n",
          "model A {\n  a Int @x(fields: [ab, cd], map: \"e\")\n}"}));
}

TEST(Selection, ofTypesStringsAndNames) {
  EXPECT_EQ(selected("model A {\n  a In‸t[]\n}\n"),
            (std::vector<std::string>{"Int", "Int[]", "a Int[]", "  a Int[]\n",
                                      "model A {\n  a Int[]\n}"}));
  EXPECT_EQ(selected("datasource d‸b {\n}\n"),
            (std::vector<std::string>{"db", "datasource db {\n}"}));
  EXPECT_EQ(selected("generator g {\n  output = \"../a b‸\"\n}\n"),
            (std::vector<std::string>{
                "b", "../a b", "\"../a b\"", "output = \"../a b\"",
                "  output = \"../a b\"\n",
                "generator g {\n  output = \"../a b\"\n}"}));
  EXPECT_EQ(selected("enum E {\n  A‸ @map(\"a\")\n}\n"),
            (std::vector<std::string>{"A", "A @map(\"a\")", "  A @map(\"a\")\n",
                                      "enum E {\n  A @map(\"a\")\n}"}));
}

TEST(Selection, whereNothingIs) {
  EXPECT_EQ(selected("// com‸ment\n"), (std::vector<std::string>{"comment"}));
  EXPECT_EQ(selected("\n‸\n"), std::vector<std::string>());
}
