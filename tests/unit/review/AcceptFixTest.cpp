#include "review/AcceptFix.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

using namespace holdfast;

static constexpr Rule lost = {"unmapped-column", Category::DataLoss,
                              Severity::Error, ""};
static constexpr Rule refused = {"duplicate-name", Category::Invalid,
                                 Severity::Error, ""};

/// The text with the accepting comment for what stands at `word`.
static std::string accepted(llvm::StringRef path, llvm::StringRef text,
                            llvm::StringRef word, Subject subject,
                            const Rule &rule = lost) {
  SourceFile file(path.str(), text.str());
  auto begin = static_cast<uint32_t>(text.find(word));
  Diagnostic finding{&rule,
                     rule.severity,
                     file.span({begin, begin + 1}),
                     "",
                     std::move(subject),
                     std::nullopt,
                     {},
                     {}};
  std::optional<Fix> fix = acceptFix(finding);
  if (!fix)
    return "none";
  std::string result = text.str();
  result.insert(fix->edits[0].span.range.begin, fix->edits[0].text);
  return result;
}

TEST(AcceptFix, standsAboveTheFieldAndIsIndentedAsItIs) {
  EXPECT_EQ(accepted("a.prisma", "model A {\n  id Int @id\n}\n", "id Int",
                     {"", "A", "id", ""}),
            "model A {\n  /// holdfast:allow unmapped-column(A.id) because \n"
            "  id Int @id\n}\n");
}

TEST(AcceptFix, keepsNewlines) {
  EXPECT_EQ(
      accepted("a.prisma", "model A {\r\n}\r\n", "A", {"", "A", "", ""}),
      "/// holdfast:allow unmapped-column(A) because \r\nmodel A {\r\n}\r\n");
}

TEST(AcceptFix, isACommentOfSqlInAMigration) {
  EXPECT_EQ(accepted("m.sql", "ALTER TABLE a\n\tDROP b;\n", "DROP", {}),
            "ALTER TABLE a\n\t-- holdfast:allow unmapped-column because \n"
            "\tDROP b;\n");
}

TEST(AcceptFix, isNoneForWhatPrismaRefusesOrElsewhere) {
  EXPECT_EQ(accepted("a.prisma", "model A {}", "A", {}, refused), "none");
  EXPECT_EQ(accepted("package.json", "{}", "{", {}), "none");
}
