#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lossyCast;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    StringRef loss = silentLoss(change, of.provider());
    if (loss.empty())
      return;
    const Column &from = *change.fromColumn, &to = *change.toColumn;
    DiagnosticBuilder finding =
        reportChange(reporter, lossyCast.rule, of, to.origin.span,
                     "the values of `" + from.name + "`" + of.inRows() +
                         " would lose " + loss + ": they are cast from " +
                         of.words(from.type) + " to " + of.words(to.type));
    noteMade(finding, from.origin, from.name,
             "Prisma takes this cast for safe and makes it without a word");
    noteTypeToKeep(finding, context, of);
  });
}

const RuleDefinition lossyCast = {{"lossy-cast", Category::DataLoss,
                                   Severity::Warning,
                                   "Finds casts that Prisma makes without a "
                                   "word although values lose something."},
                                  Stage::Database,
                                  check};

} // namespace holdfast
