#include "rules/Fixes.h"
#include "rules/invalid/DefaultFunctions.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition nativeTypeMismatch;

/// Whether the default of a field, if it has one, goes with another type.
static bool keepsDefault(const Field &field, Scalar scalar) {
  const Expression *value = field.defaultValue;
  if (!value || value->kind == ExpressionKind::Array)
    return true;
  if (value->kind == ExpressionKind::Call) {
    const DefaultFunction *function = findDefaultFunction(value->text);
    return !function || (function->scalars & only(scalar));
  }
  bool isNumber = scalar == Scalar::Int || scalar == Scalar::BigInt ||
                  scalar == Scalar::Float || scalar == Scalar::Decimal;
  if (value->kind == ExpressionKind::Number)
    return isNumber;
  if (value->kind == ExpressionKind::String)
    return scalar == Scalar::String || scalar == Scalar::Decimal;
  return scalar == Scalar::Boolean;
}

/// Changes the type, and takes a default along that the type cannot have.
static Fix changeTypeFix(const NativeTypeUse &use, Scalar scalar) {
  const Field &field = use.field;
  const Document &document = *field.model->document;
  std::string title =
      ("Change `" + field.name + "` to `" + spelling(scalar) + "`").str();
  bool keeps = keepsDefault(field, scalar);
  if (!keeps)
    title += " and remove its default";
  Fix fix = replaceFix(title, Safety::Unsafe,
                       document.span(field.declaration->type->name.range),
                       spelling(scalar));
  if (!keeps) {
    Range range = field.defaultAttribute->range;
    while (document.file().text()[range.begin - 1] == ' ')
      --range.begin;
    fix.edits.push_back({document.span(range), ""});
  }
  return fix;
}

static void report(const NativeTypeUse &use, Reporter &reporter) {
  std::string expected;
  SmallVector<Scalar, 2> scalars;
  for (unsigned i = 0; i < scalarCount; ++i)
    if (use.type->scalars & only(static_cast<Scalar>(i))) {
      scalars.push_back(static_cast<Scalar>(i));
      expected += (expected.empty() ? "`" : " or `") +
                  spelling(scalars.back()).str() + "`";
    }
  DiagnosticBuilder finding = reporter.report(
      nativeTypeMismatch.rule, use.span(),
      "`" + use.type->name + "` cannot hold `" +
          spelling(use.field.type.scalar) + "`; make `" + use.field.name +
          "` " + expected + ", or change the native type");
  for (Scalar scalar : scalars)
    finding.fix(changeTypeFix(use, scalar));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachNativeType(context, [&](const NativeTypeUse &use) {
    if (use.type &&
        judge(*use.type, use.field.type.scalar, use.written.arguments) ==
            NativeTypeProblem::FieldType)
      report(use, reporter);
  });
}

const RuleDefinition nativeTypeMismatch = {
    {"native-type-mismatch", Category::Invalid, Severity::Error,
     "Finds native types that cannot hold the values of their field."},
    Stage::Models,
    check};

} // namespace holdfast
