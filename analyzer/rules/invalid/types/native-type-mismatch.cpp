#include "rules/AllRules.h"
#include "rules/invalid/types/FieldTypes.h"
#include "rules/invalid/types/TypeFixes.h"

using namespace llvm;

namespace holdfast {

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
    if (judge(*use.type, scalar, use.written.arguments) ==
        NativeTypeProblem::None)
      finding.fix(changeTypeFix(use.field, scalar));
}

static void check(const NativeTypeUse &use, const BlockContext &,
                  Reporter &reporter) {
  if (use.type && judge(*use.type, use.field.type.scalar,
                        use.written.arguments) == NativeTypeProblem::FieldType)
    report(use, reporter);
}

const RuleDefinition nativeTypeMismatch = {
    .rule = {.id = "native-type-mismatch",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A native type that cannot hold the values of its field."},
    .stage = Stage::Models,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer, Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachNativeType = check};

} // namespace holdfast
