#include "rules/AllRules.h"
#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral compactTypes[] = {
    "Uuid", "UniqueIdentifier", "ObjectId", "Char", "NChar", "Binary"};

/// Whether the id is a UUID that the database has a type for, of which
/// uuid-as-text tells.
static bool isUuid(const Field &field, const Connector &connector) {
  const Expression *value = field.defaultValue;
  return value && value->kind == ExpressionKind::Call &&
         value->text == "uuid" &&
         (connector.findNativeType("Uuid") ||
          connector.findNativeType("UniqueIdentifier"));
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.namedConnector();
  if (!connector || connector->storesDocuments || !field.id ||
      !field.model->isTable() || field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::String)
    return;
  if ((field.nativeType &&
       is_contained(compactTypes, field.nativeType->name)) ||
      isUuid(field, *connector))
    return;
  reporter.report(
      textPrimaryKey.rule,
      field.model->document->span(field.declaration->type->name.range),
      "all indexes of `" + field.model->name +
          "` and all that refers to it repeat `" + field.name +
          "` as a string");
}

const RuleDefinition textPrimaryKey = {
    .rule = {.id = "text-primary-key",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A primary key that is a string.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .databases = sqlDatabases,
    .eachField = check};

} // namespace holdfast
