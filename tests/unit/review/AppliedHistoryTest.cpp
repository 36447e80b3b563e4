#include "review/AppliedHistory.h"

#include "gtest/gtest.h"

using namespace llvm;
using namespace holdfast;

using Kind = MigrationFact::Kind;

/// `printf 'SELECT 1;\nSELECT 2;\n' | sha256sum`
static constexpr StringLiteral checksum =
    "82efb67f3010c6eb7ead02e4f6d9550633dbc1407f99aa487468e7b2567aebbc";

static SourceFilePtr migration(StringRef name, StringRef text) {
  return std::make_shared<const SourceFile>(
      "migrations/" + name.str() + "/migration.sql", text.str());
}

static AppliedMigration row(StringRef name, bool finished = true,
                            bool rolledBack = false) {
  return {name.str(), checksum.str(), "", finished, rolledBack, ""};
}

static constexpr StringLiteral text = "SELECT 1;\nSELECT 2;\n";

static std::string facts(const AppliedMigrations &rows,
                         ArrayRef<SourceFilePtr> files) {
  std::string result;
  for (const MigrationFact &fact : holdAgainstFolder(rows, files).facts)
    result += spelling(fact.kind).str() + " " + fact.name + "\n";
  return result;
}

TEST(AppliedHistoryTest, LineBreaksDoNotCount) {
  EXPECT_TRUE(hasChecksum(*migration("1", text), checksum));
  EXPECT_TRUE(
      hasChecksum(*migration("1", "SELECT 1;\r\nSELECT 2;\r\n"), checksum));
  EXPECT_FALSE(
      hasChecksum(*migration("1", "SELECT 1;\nSELECT 2; \n"), checksum));
  EXPECT_FALSE(hasChecksum(*migration("1", ""), checksum));
}

TEST(AppliedHistoryTest, Facts) {
  SourceFilePtr first = migration("1", text), second = migration("2", text);
  EXPECT_EQ(facts({row("1"), row("2")}, {first, second}), "");
  EXPECT_EQ(facts({row("1")}, {first, second}), "pending 2\n");
  EXPECT_EQ(facts({row("1"), row("0")}, {first}), "missing 0\n");
  EXPECT_EQ(facts({row("1")}, {migration("1", "other")}), "edited 1\n");
  EXPECT_EQ(facts({row("1"), row("1")}, {first}), "applied-twice 1\n");
  EXPECT_EQ(facts({row("1", false)}, {first}), "failed 1\n");
  EXPECT_EQ(facts({row("1", false, true)}, {first}), "rolled-back 1\n");
  // A new try after a failure.
  EXPECT_EQ(facts({row("1", false, true), row("1")}, {first}), "");
  // One that is gone from both.
  EXPECT_EQ(facts({row("0", false, true)}, {}), "");
}

TEST(AppliedHistoryTest, WhatTheNextDeploymentRuns) {
  SourceFilePtr first = migration("1", text), second = migration("2", text),
                third = migration("3", text);
  AppliedHistory history = holdAgainstFolder({row("1"), row("2", false, true)},
                                             {first, second, third});
  EXPECT_EQ(history.applied, std::vector{first});
  EXPECT_EQ(history.pending, (std::vector{second, third}));
  EXPECT_EQ(history.ran, 1u);
  EXPECT_FALSE(history.hasDiverged());
}
