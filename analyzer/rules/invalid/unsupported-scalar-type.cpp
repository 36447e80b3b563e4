#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"
#include "schema/LineSpan.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedScalarType;

static void report(const RuleContext &context, const Field &field,
                   const Twine &type, StringRef remedy, Reporter &reporter) {
  reporter.report(unsupportedScalarType.rule, lineSpan(field),
                  "`" + type + "` is not supported on " +
                      providerName(context) + "; " + remedy + " for `" +
                      field.name + "`");
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
      report(context, field, "Json[]", "use one `Json` array", reporter);
  });
}

const RuleDefinition unsupportedScalarType = {
    {"unsupported-scalar-type", Category::Invalid, Severity::Error,
     "A field of a built-in type that the database lacks."},
    Stage::Models,
    check};

} // namespace holdfast
