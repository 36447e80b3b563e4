#include "rules/Changes.h"
#include "rules/MapFixes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lostMap;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const Rename &rename : comparison.renames) {
      if (!isLostMap(rename))
        continue;
      ChangeOfDatabase of{comparison, *rename.drop};
      const Column &from = *rename.drop->fromColumn;
      const Column &to = *rename.add->toColumn;
      DiagnosticBuilder finding =
          reportChange(reporter, lostMap.rule, of, to.origin.span,
                       "Prisma would drop `" + from.name + "` with its values" +
                           of.inRows() + " and add an empty `" + to.name +
                           "`: this field probably means that column");
      noteMade(finding, from.origin);
      addColumnMapFix(context, comparison, rename, finding);
    }
}

const RuleDefinition lostMap = {{"lost-map", Category::DataLoss,
                                 Severity::Error,
                                 "A field whose column exists under a name "
                                 "that differs by case and underscores only."},
                                Stage::Database,
                                check};

} // namespace holdfast
