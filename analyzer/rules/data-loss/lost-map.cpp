#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/MapFixes.h"

using namespace llvm;

namespace holdfast {

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
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

const RuleDefinition lostMap = {
    .rule = {.id = "lost-map",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose = "A field whose column exists under a name "
                        "that differs by case and underscores only.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe},
    .eachComparison = check};

} // namespace holdfast
