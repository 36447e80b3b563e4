#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether `@relation` says what only the side with the columns may say.
static bool holdsColumns(const Field &field) {
  return field.relation && any_of(field.relation->attribute->arguments,
                                  [](const Argument &argument) {
                                    return argument.name &&
                                           argument.name.text != "name";
                                  });
}

static void check(const RelationSides &sides, const BlockContext &,
                  Reporter &reporter) {
  const Field &forward = *sides.forward;
  ArrayRef<const Field *> columns = referencingFields(forward);
  if (sides.kind != RelationKind::OneToOne || columns.empty() ||
      isUniqueCriterion(*forward.model, columns))
    return;
  const Field &back = *sides.back;
  DiagnosticBuilder finding =
      reporter.report(oneToOneNotUnique.rule, lineSpan(forward),
                      "a one-to-one relation needs `" + joinNames(columns) +
                          "` to be unique; add `" +
                          (columns.size() > 1 ? "@@unique" : "@unique") +
                          "`, or make `" + back.name + "` a list");
  finding.note(back.nameSpan(), "at most one row on this side");
  finding.fix(makeUniqueFix(*forward.model, columns));
  // A list holds no columns.
  if (!holdsColumns(back))
    finding.fix(
        replaceFix(("Make `" + back.name + "` a list").str(), Safety::Unsafe,
                   back.model->document->span(back.declaration->type->range),
                   (back.declaration->type->name.text + "[]").str()));
}

const RuleDefinition oneToOneNotUnique = {
    .rule = {.id = "one-to-one-not-unique",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A one-to-one relation whose columns are not unique."},
    .stage = Stage::Relations,
    .fixes = {Safety::Unsafe},
    .eachRelation = check};

} // namespace holdfast
