#include "diagnostics/Causes.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

const Rule lockRule{"lock", Category::Locking, Severity::Warning, "Finds."};
const Rule otherRule{"other", Category::Locking, Severity::Warning, "Finds."};

struct Findings {
  SourceFile file{"m.sql", "0123456789"};
  std::vector<Diagnostic> all;

  void add(uint32_t place, std::string cause,
           Severity severity = Severity::Warning,
           const Rule *rule = &lockRule) {
    Diagnostic finding{rule,
                       severity,
                       file.span({place, place + 1}),
                       std::to_string(place),
                       {},
                       {},
                       {},
                       {}};
    finding.cause = std::move(cause);
    finding.alsoHere = "also here: " + finding.message;
    all.push_back(std::move(finding));
  }

  /// `4 (also here: 2)`, a line each.
  std::string joined() {
    std::string text;
    for (const Diagnostic &finding : joinCauses(all)) {
      text += finding.message;
      for (const Note &note : finding.notes)
        text += " (" + note.message + ")";
      text += "\n";
    }
    return text;
  }
};

} // namespace

TEST(Causes, theFirstStandsForAll) {
  Findings findings;
  findings.add(1, "a");
  findings.add(2, "");
  findings.add(3, "a");
  findings.add(4, "b");
  findings.add(5, "a");
  EXPECT_EQ(findings.joined(), "1 (also here: 3) (also here: 5)\n2\n4\n");
}

TEST(Causes, theWorstStandsForAll) {
  Findings findings;
  findings.add(1, "a", Severity::Info);
  findings.add(2, "a", Severity::Error);
  findings.add(3, "a", Severity::Error);
  EXPECT_EQ(findings.joined(), "2 (also here: 1) (also here: 3)\n");
  EXPECT_EQ(&mainOf(findings.all, findings.all[0]), &findings.all[1]);
}

TEST(Causes, areThoseOfOneRule) {
  Findings findings;
  findings.add(1, "a");
  findings.add(2, "a", Severity::Warning, &otherRule);
  EXPECT_EQ(findings.joined(), "1\n2\n");
  EXPECT_EQ(&mainOf(findings.all, findings.all[1]), &findings.all[1]);
}

TEST(Causes, aPlaceIsNotNotedTwice) {
  Findings findings;
  findings.add(1, "a");
  findings.add(1, "a");
  EXPECT_EQ(findings.joined(), "1\n");
}
