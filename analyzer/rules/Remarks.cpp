#include "rules/Remarks.h"

#include "review/Comparison.h"
#include "rules/Fixes.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// A sentence as the other notes are written.
static std::string asNote(StringRef sentence) {
  sentence.consume_back(".");
  std::string note = sentence.str();
  if (note.size() > 1 && !isUpper(note[1]))
    note[0] = toLower(note[0]);
  return note;
}

void reportRemarks(const RuleContext &context, Reporter &reporter,
                   const Rule &rule, StatementRemark::Kind kind,
                   StringRef message) {
  constexpr size_t shown = 8;
  for (const Comparison &comparison : context.comparisons) {
    SmallVector<const StatementRemark *> remarks;
    for (const StatementRemark &remark : comparison.existing->remarks)
      if (remark.kind == kind)
        remarks.push_back(&remark);
    if (remarks.empty())
      continue;
    std::string count = remarks.size() == 1
                            ? "a statement"
                            : std::to_string(remarks.size()) + " statements";
    DiagnosticBuilder finding =
        reporter.report(rule, schemaAnchor(context.schema),
                        count + " " + message + " " + comparison.label);
    for (const StatementRemark *remark : ArrayRef(remarks).take_front(shown))
      finding.note(remark->span, asNote(remark->message));
  }
}

} // namespace holdfast
