#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/convention/Written.h"
#include "rules/hygiene/Retype.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// How many rows the type of an id can number, in words; empty where it lasts.
static StringRef mostRows(const Field &field, const Connector &connector) {
  StringRef native = field.nativeType ? field.nativeType->name : "";
  if (native.contains("Small"))
    return native.starts_with("Unsigned") ? "65,535" : "32,767";
  if (native.contains("Big") || native == "Int8")
    return "";
  if (native.starts_with("UnsignedInt"))
    return "4,294,967,295";
  // A row of SQLite has 64 bits for its number.
  return connector.intIdIsRowId || connector.numbersByRowId ? ""
                                                            : "2,147,483,647";
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.namedConnector();
  const Expression *value = field.defaultValue;
  if (!connector || connector->storesDocuments || !field.id ||
      !field.model->isTable() || field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::Int || !value ||
      value->kind != ExpressionKind::Call || value->text != "autoincrement")
    return;
  StringRef most = mostRows(field, *connector);
  if (most.empty())
    return;
  Fix fix{"Change `" + field.name.str() +
              "` to `BigInt`, with what refers to it: a new type",
          Safety::Unsafe,
          {}};
  std::vector<const Field *> fields = fieldsOfOneKey(field);
  if (none_of(fields, [](const Field *same) { return findNativeType(*same); }))
    for (const Field *same : fields)
      fix.edits.push_back(
          {same->model->document->span(same->declaration->type->name.range),
           "BigInt"});
  auto finding = reporter.report(
      narrowId.rule,
      field.model->document->span(field.declaration->type->name.range),
      "inserts into `" + field.model->name + "` fail once `" + field.name +
          "` has counted to " + most + "; use `BigInt`");
  if (!fix.edits.empty())
    finding.fix(std::move(fix));
}

const RuleDefinition narrowId = {
    .rule = {.id = "narrow-id",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A 32-bit id that counts up until it runs out.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
