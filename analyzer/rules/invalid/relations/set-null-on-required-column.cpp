#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The first column of the relation that must have a value, or null.
static const Field *nonNullColumn(const Field &field) {
  for (const Field *column : referencingFields(field))
    if (column->arity == Arity::Required)
      return column;
  return nullptr;
}

static void reportAction(const Field &field, const Field &column,
                         StringRef argument, Severity severity,
                         Reporter &reporter) {
  StringRef consequence;
  if (severity != Severity::Error)
    consequence = argument == "onDelete" ? "deletes would fail: "
                                         : "updates would fail: ";
  reporter
      .report(setNullOnRequiredColumn.rule, lineSpan(field),
              consequence + "`" + argument + ": SetNull` sets required `" +
                  column.name +
                  "` to NULL; change the action, or make it optional")
      .severity(severity);
}

/// Prisma only warns where the server takes such a foreign key.
static Severity severityIn(const BlockContext &context) {
  const Connector *facts = context.namedConnector();
  bool accepted = facts && facts->acceptsSetNullOnRequired &&
                  context.relationMode() == RelationMode::ForeignKeys;
  return accepted ? Severity::Warning : Severity::Error;
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Field *column = nonNullColumn(field);
  if (!column)
    return;
  Severity severity = severityIn(context);
  if (field.relation->onDelete == ReferentialAction::SetNull)
    reportAction(field, *column, "onDelete", severity, reporter);
  if (field.relation->onUpdate == ReferentialAction::SetNull)
    reportAction(field, *column, "onUpdate", severity, reporter);
}

const RuleDefinition setNullOnRequiredColumn = {
    .rule = {.id = "set-null-on-required-column",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A relation that would write null into required columns."},
    .stage = Stage::Relations,
    .eachRelationField = check};

} // namespace holdfast
