#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lostDefault;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (change.kind != Change::Kind::AlterColumn ||
        !change.difference.defaultValue || !change.fromColumn->defaultValue ||
        change.toColumn->defaultValue ||
        change.fromColumn->defaultValue->kind == ColumnDefault::Kind::Sequence)
      return;
    const Column &from = *change.fromColumn, &to = *change.toColumn;
    std::string message = "inserts that leave `" + from.name + "` out would " +
                          (to.nullable ? "store NULL" : "fail") +
                          ": its default in the database would be dropped";
    DiagnosticBuilder finding =
        reportChange(reporter, lostDefault.rule, of, to.origin.span, message);
    noteMade(finding, from.origin, from.name,
             to.filledByClient
                 ? "Prisma Client fills it instead; other programs, and SQL by "
                   "hand, do not"
                 : "Prisma drops it without a word");
    if (!from.defaultValue->text.empty() && !from.filledByClient)
      finding.note({}, "to keep it, give the field a `@default(…)`, or "
                       "`@default(dbgenerated(\"…\"))` for what Prisma has no "
                       "word for");
  });
}

const RuleDefinition lostDefault = {
    {"lost-default", Category::Breaking, Severity::Warning,
     "Finds defaults that would be dropped from columns that stay."},
    Stage::Database,
    check};

} // namespace holdfast
