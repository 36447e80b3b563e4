#include "review/Fingerprint.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

#include <set>

using namespace holdfast;

namespace {

const Rule rule{"a", Category::Drift, Severity::Error, "Finds."};

Diagnostic at(const SourceFile &file, Range range, Subject subject = {},
              std::string message = "") {
  return {&rule, Severity::Error, file.span(range), message, subject, {}, {},
          {}};
}

} // namespace

// Baselines hold them, so a release must not change them.
TEST(Fingerprint, isTheSameInEveryRelease) {
  SourceFile file("db/schema.prisma", "model A {\n}\n");
  EXPECT_EQ(fingerprint(at(file, {6, 7}, {"public", "A", "b", ""},
                           "`A.b` becomes `text` (from `int`), 12 times")),
            "813a8e864a78306c");
}

TEST(Fingerprint, doesNotDependOnLinesAndFiles) {
  SourceFile here("db/schema.prisma", "model A {\n}\n");
  SourceFile there("/srv/other.prisma", "// new\n\nmodel A {\n}\n");
  EXPECT_EQ(fingerprint(at(here, {6, 7})), fingerprint(at(there, {14, 15})));
}

TEST(Fingerprint, doesNotDependOnOurWordsAndThePathsInThem) {
  SourceFile file("s", "A");
  auto print = [&](std::string message) {
    return fingerprint(at(file, {0, 1}, {"", "t", "", ""}, message));
  };
  EXPECT_EQ(print("drops `t`: it exists in prisma/migrations"),
            print("would drop table `t`, which db/2024/dump.sql has"));
  EXPECT_NE(print("`t` narrows to `VarChar(50)`"),
            print("`t` narrows to `VarChar(10)`"));
  EXPECT_NE(print("longer than 50 characters"),
            print("longer than 10 characters"));
  EXPECT_NE(print("no index on (a, b)"), print("no index on (a, c)"));
}

TEST(Fingerprint, tellsTheBlocksOfFindingsWithoutSubject) {
  SourceFile file("s.prisma",
                  "model A {\n  id Int\n}\nmodel B {\n  id Int\n}\n");
  EXPECT_NE(fingerprint(at(file, {12, 14})), fingerprint(at(file, {33, 35})));
}

TEST(Fingerprint, tellsEqualFindingsApart) {
  SourceFile file("s", "A A");
  auto all = fingerprints({at(file, {0, 1}), at(file, {2, 3})});
  EXPECT_NE(all[0], all[1]);
  EXPECT_EQ(all[0], fingerprint(at(file, {2, 3})));
}

TEST(Fingerprint, dependsOnSubjectAndText) {
  SourceFile file("s", "A B");
  auto all = fingerprints({at(file, {0, 1}), at(file, {2, 3}),
                           at(file, {0, 1}, {"", "t", "", ""}),
                           at(file, {0, 1}, {"t", "", "", ""})});
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), 4u);
}
