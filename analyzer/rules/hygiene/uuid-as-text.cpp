#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/convention/Written.h"
#include "rules/hygiene/Retype.h"

using namespace llvm;

namespace holdfast {

/// The native type for UUIDs, or empty.
static StringRef uuidType(const Connector &connector) {
  for (StringRef name : {"Uuid", "UniqueIdentifier"})
    if (connector.findNativeType(name))
      return name;
  return "";
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.namedConnector();
  StringRef native = connector ? uuidType(*connector) : "";
  const Expression *value = field.defaultValue;
  if (native.empty() || !field.model->isTable() || findNativeType(field) ||
      field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::String || !value ||
      value->kind != ExpressionKind::Call || value->text != "uuid")
    return;
  std::string attribute = ("@db." + native).str();
  // A letter takes two bytes in an nvarchar.
  StringRef bytes = connector->provider == Provider::SQLServer ? "74" : "37";
  Fix fix{"Add `" + attribute + "` to `" + field.name.str() +
              "`, with what refers to it: a new type",
          Safety::Unsafe,
          {}};
  for (const Field *same : fieldsOfOneKey(field))
    if (!findNativeType(*same))
      fix.edits.append(
          addFieldAttributeFix(*same, "", Safety::Unsafe, attribute).edits);
  reporter
      .report(uuidAsText.rule,
              field.model->document->span(field.declaration->type->name.range),
              "`" + nameOf(field) + "` takes " + bytes +
                  " bytes instead of 16, and any string: it is a UUID; add `" +
                  attribute + "`")
      .fix(std::move(fix));
}

const RuleDefinition uuidAsText = {
    .rule = {.id = "uuid-as-text",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A UUID that is stored as a string where the database "
                        "has a type for it.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB,
                  Provider::SQLServer},
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
