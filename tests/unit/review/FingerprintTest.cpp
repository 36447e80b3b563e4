#include "review/Fingerprint.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

#include <set>

using namespace holdfast;

namespace {

const Rule rule{"a", Category::Drift, Severity::Error, "Finds."};

Diagnostic at(const SourceFile &file, Range range, Subject subject = {}) {
  return {&rule, Severity::Error, file.span(range), "", subject, {}, {}, {}};
}

} // namespace

// Baselines hold them, so a release must not change them.
TEST(Fingerprint, isTheSameInEveryRelease) {
  SourceFile file("db/schema.prisma", "model A {\n}\n");
  EXPECT_EQ(fingerprints({at(file, {6, 7}, {"public", "A", "b", ""})}, "db"),
            std::vector<std::string>{"d47b579092daf689"});
}

TEST(Fingerprint, doesNotDependOnLinesOrWhereTheProjectIs) {
  SourceFile here("db/schema.prisma", "model A {\n}\n");
  SourceFile there("/srv/db/schema.prisma", "// new\n\nmodel A {\n}\n");
  EXPECT_EQ(fingerprints({at(here, {6, 7})}, "db"),
            fingerprints({at(there, {14, 15})}, "/srv/db"));
}

TEST(Fingerprint, tellsEqualFindingsApart) {
  SourceFile file("s", "A A");
  auto all = fingerprints({at(file, {0, 1}), at(file, {2, 3})}, ".");
  EXPECT_NE(all[0], all[1]);
  EXPECT_EQ(all[0], fingerprints({at(file, {2, 3})}, ".")[0]);
}

TEST(Fingerprint, dependsOnSubjectAndText) {
  SourceFile file("s", "A B");
  auto all = fingerprints({at(file, {0, 1}), at(file, {2, 3}),
                           at(file, {0, 1}, {"", "t", "", ""}),
                           at(file, {0, 1}, {"t", "", "", ""})},
                          ".");
  EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), 4u);
}
