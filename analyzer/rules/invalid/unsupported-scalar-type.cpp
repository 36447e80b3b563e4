#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedScalarType;

static void report(const RuleContext &context, const Field &field,
                   const Twine &type, StringRef wayOut, Reporter &reporter) {
  reporter.report(unsupportedScalarType.rule, lineSpan(field),
                  "Prisma refuses `" + field.name + "`, because " +
                      providerName(context) + " has no type for `" + type +
                      "`: " + wayOut);
}

static void check(const RuleContext &context, Reporter &reporter) {
  const TypeFacts &facts = typeFacts(context);
  if (facts.lacking == 0 && facts.jsonLists)
    return;
  forEachColumn(context, [&](const Field &field) {
    if (field.type.kind != FieldType::Kind::Scalar)
      return;
    Scalar scalar = field.type.scalar;
    if (facts.lacking & only(scalar))
      report(context, field, spelling(scalar),
             scalar == Scalar::Json ? "use `String`" : "use `Float`", reporter);
    if (scalar == Scalar::Json && field.isList() && !facts.jsonLists)
      report(context, field, "Json[]", "keep a JSON array in one `Json` value",
             reporter);
  });
}

const RuleDefinition unsupportedScalarType = {
    {"unsupported-scalar-type", Category::Invalid, Severity::Error,
     "Finds fields of a built-in type that the database lacks."},
    Stage::Models,
    check};

} // namespace holdfast
