#include "rules/invalid/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition setNullOnRequiredColumn;

static bool hasRequiredColumn(const Field &field) {
  return any_of(referencingFields(field), [](const Field *column) {
    return column->arity == Arity::Required;
  });
}

static void reportAction(const Field &field, StringRef argument,
                         Severity severity, Reporter &reporter) {
  StringRef consequence =
      severity == Severity::Error
          ? "Prisma refuses the schema"
          : "such a delete or update will fail in the database";
  reporter
      .report(setNullOnRequiredColumn.rule, lineSpan(field),
              consequence + ", because `" + argument + ": SetNull` of `" +
                  field.name +
                  "` would write null into a required column: choose another "
                  "action, or make the columns optional")
      .severity(severity);
}

/// Prisma only warns where the server takes such a foreign key.
static Severity severityIn(const RuleContext &context) {
  const Connector *facts = context.namedConnector();
  bool accepted =
      facts && facts->acceptsSetNullOnRequired &&
      effectiveRelationMode(context.schema) == RelationMode::ForeignKeys;
  return accepted ? Severity::Warning : Severity::Error;
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    if (!hasRequiredColumn(field))
      return;
    if (field.relation->onDelete == ReferentialAction::SetNull)
      reportAction(field, "onDelete", severityIn(context), reporter);
    if (field.relation->onUpdate == ReferentialAction::SetNull)
      reportAction(field, "onUpdate", severityIn(context), reporter);
  });
}

const RuleDefinition setNullOnRequiredColumn = {
    {"set-null-on-required-column", Category::Invalid, Severity::Error,
     "Finds relations that would write null into required columns."},
    Stage::Relations,
    check};

} // namespace holdfast
