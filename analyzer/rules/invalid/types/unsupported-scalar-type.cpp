#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

static void report(const BlockContext &context, const Field &field,
                   const Twine &type, StringRef remedy, Reporter &reporter) {
  reporter.report(unsupportedScalarType.rule, lineSpan(field),
                  "`" + type + "` is not supported on " +
                      providerName(context) + "; " + remedy + " for `" +
                      field.name + "`");
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (!isColumnOfTable(field))
    return;
  const TypeFacts &facts = typeFacts(context);
  if (facts.lacking == 0 && facts.jsonLists)
    return;
  if (field.type.kind != FieldType::Kind::Scalar)
    return;
  Scalar scalar = field.type.scalar;
  if (facts.lacking & only(scalar))
    report(context, field, spelling(scalar),
           scalar == Scalar::Json ? "use `String`" : "use `Float`", reporter);
  if (scalar == Scalar::Json && field.isList() && !facts.jsonLists)
    report(context, field, "Json[]", "use one `Json` array", reporter);
}

const RuleDefinition unsupportedScalarType = {
    .rule = {.id = "unsupported-scalar-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A field of a built-in type that the database lacks."},
    .stage = Stage::Models,
    .databases = {Provider::CockroachDB, Provider::MySQL, Provider::SQLite,
                  Provider::SQLServer, Provider::MongoDB},
    .eachField = check};

} // namespace holdfast
