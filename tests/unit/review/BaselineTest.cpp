#include "review/Baseline.h"
#include "review/Fingerprint.h"

#include "llvm/ADT/STLExtras.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

const Rule rule{"a", Category::DataLoss, Severity::Error, "Finds."};
const Rule invalid{"b", Category::Invalid, Severity::Error, "Finds."};

Diagnostic about(std::string table, const Rule &of = rule) {
  return {&of, Severity::Error, {}, "drops `x`", {"", table, "", ""}, {}, {},
          {}};
}

/// An entry for a finding, at a place of its own.
BaselineEntry entryFor(const Diagnostic &finding, uint32_t at) {
  BaselineEntry entry;
  entry.rule = finding.rule->id.str();
  entry.subject = finding.subject;
  entry.fingerprint = fingerprint(finding);
  entry.schema = "s.prisma";
  entry.range = {at, at + 1};
  return entry;
}

BaselineMatch match(std::vector<BaselineEntry> entries,
                    std::vector<Diagnostic> findings) {
  static Baseline baseline;
  baseline = {nullptr, std::move(entries)};
  return matchBaseline(baseline, findings, "s.prisma", "2026-01-31");
}

} // namespace

TEST(Baseline, acceptsAsManyEqualFindingsAsItHasEntries) {
  Diagnostic finding = about("t");
  BaselineMatch one = match({entryFor(finding, 0)}, {finding, finding});
  EXPECT_TRUE(one.acceptedBy[0] && !one.acceptedBy[1]);
  BaselineMatch two =
      match({entryFor(finding, 0), entryFor(finding, 1)}, {finding});
  EXPECT_TRUE(two.acceptedBy[0]);
  ASSERT_EQ(two.unused.size(), 1u);
}

TEST(Baseline, acceptsNothingElse) {
  BaselineEntry entry = entryFor(about("t"), 0);
  EXPECT_FALSE(match({entry}, {about("u")}).acceptedBy[0]);
  BaselineEntry forged = entryFor(about("u"), 0);
  forged.subject.table = "t"; // what people read says another table
  EXPECT_FALSE(match({forged}, {about("u")}).acceptedBy[0]);
  BaselineEntry other = entry;
  other.schema = "other.prisma";
  EXPECT_FALSE(match({other}, {about("t")}).acceptedBy[0]);
  EXPECT_TRUE(match({other}, {about("t")}).unused.empty());
  other.isMoved = true;
  EXPECT_TRUE(match({other}, {about("t")}).acceptedBy[0]);
  Diagnostic rejected = about("t", invalid);
  EXPECT_FALSE(match({entryFor(rejected, 0)}, {rejected}).acceptedBy[0]);
}

TEST(Baseline, tellsWhatHasExpired) {
  BaselineEntry entry = entryFor(about("t"), 0);
  entry.expires = "2026-01-31"; // the last day is one
  EXPECT_TRUE(match({entry}, {about("t")}).acceptedBy[0]);
  entry.expires = "2026-01-30";
  BaselineMatch over = match({entry}, {about("t")});
  EXPECT_TRUE(!over.acceptedBy[0] && over.expired[0] && over.unused.empty());
}

TEST(Baseline, isWrittenInOneOrder) {
  BaselineEntry a = entryFor(about("a"), 0), b = entryFor(about("b"), 1);
  a.reason = "\"so\"\n";
  EXPECT_EQ(printBaseline({a, b}), printBaseline({b, a}));
  EXPECT_NE(printBaseline({a}).find(R"("reason": "\"so\"\u000a")"),
            std::string::npos);
}
