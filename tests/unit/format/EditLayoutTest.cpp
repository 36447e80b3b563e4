#include "format/EditLayout.h"

#include "diagnostics/ApplyFixes.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

/// The text with `inserted` above the line that holds `place`, laid out.
std::string withLine(std::string text, llvm::StringRef place,
                     std::string inserted) {
  SourceFile file("a.prisma", std::move(text));
  uint32_t at = file.text().find(place);
  std::vector<Edit> edits = {{file.span({at, at}), std::move(inserted)}};
  std::vector<FixedFile> files = applyEdits(EditLayout().layOut(edits));
  return files.size() == 1 ? files[0].text : "";
}

constexpr llvm::StringLiteral aligned = "model A {\n"
                                        "  id Int @id\n"
                                        "}\n"
                                        "\n"
                                        "model B {\n"
                                        "  id Int @id\n"
                                        "}\n";

} // namespace

TEST(EditLayout, alignsTheBlockWithANewField) {
  EXPECT_EQ(withLine(aligned.str(), "}\n\n", "  name String\n"),
            "model A {\n"
            "  id   Int    @id\n"
            "  name String\n"
            "}\n"
            "\n"
            "model B {\n"
            "  id Int @id\n"
            "}\n");
}

TEST(EditLayout, putsBlockAttributesInTheirOrder) {
  EXPECT_EQ(withLine("model A {\n  id Int @id\n\n  @@map(\"a\")\n}\n", "}",
                     "  @@index([id])\n"),
            "model A {\n  id Int @id\n\n  @@index([id])\n  @@map(\"a\")\n}\n");
}

TEST(EditLayout, leavesABlockOfAnotherLayoutAsItIs) {
  EXPECT_EQ(
      withLine("model A {\n  id     Int @id\n}\n", "}", "  name String\n"),
      "model A {\n  id     Int @id\n  name String\n}\n");
}

TEST(EditLayout, indentsAsTheBlockDoes) {
  EXPECT_EQ(withLine("model A {\n\tid Int @id\n}\n", "}", "  name String\n"),
            "model A {\n\tid   Int    @id\n\tname String\n}\n");
  EXPECT_EQ(withLine("model A {\n\tid   Int @id\n}\n", "}", "  name String\n"),
            "model A {\n\tid   Int @id\n\tname String\n}\n");
  EXPECT_EQ(withLine("model A {\n    id Int @id\n}\n", "}", "  name String\n"),
            "model A {\n    id   Int    @id\n    name String\n}\n");
}

TEST(EditLayout, keepsNewlines) {
  EXPECT_EQ(
      withLine("model A {\r\n  id Int @id\r\n}\r\n", "}", "  name String\n"),
      "model A {\r\n  id   Int    @id\r\n  name String\r\n}\r\n");
  EXPECT_EQ(withLine("model A {\r  id Int @id\r}\r", "}", "  name String\n"),
            "model A {\r  id   Int    @id\r  name String\r}\r");
}

TEST(EditLayout, laysOutNewBlocksOfALaidOutFileAlone) {
  llvm::StringRef block = "enum C {\nX\n}\n\n";
  EXPECT_NE(withLine(aligned.str(), "model A", block.str()).find("\n  X\n"),
            std::string::npos);
  EXPECT_NE(
      withLine(aligned.str() + "\n\n", "model A", block.str()).find("{\nX\n"),
      std::string::npos);
}

TEST(EditLayout, changesTheLinesThatChangeAlone) {
  SourceFile file("a.prisma", "model A {\n"
                              "  id   Int    @id\n"
                              "  name String\n"
                              "\n"
                              "  b Int\n"
                              "}\n");
  uint32_t at = file.text().find('}');
  std::vector<Edit> edits =
      EditLayout().layOut(Edit{file.span({at, at}), "  other Int\n"});
  ASSERT_EQ(edits.size(), 1u);
  EXPECT_EQ(edits[0].span.range.begin, file.text().find("  b Int"));
  EXPECT_EQ(edits[0].text, "  b     Int\n  other Int\n");
}

TEST(EditLayout, leavesWhatCannotBeReadAsItIs) {
  EXPECT_EQ(withLine("model A {\n  id Int @id\n  ?\n}\n", "}", "  bb Int\n"),
            "model A {\n  id Int @id\n  ?\n  bb Int\n}\n");
}
