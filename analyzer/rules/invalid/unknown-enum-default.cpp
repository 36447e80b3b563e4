#include "rules/Fixes.h"
#include "rules/invalid/FieldTypes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownEnumDefault;

static void report(const DefaultUse &use, const Expression &value,
                   Reporter &reporter) {
  const Enum &enumeration = *use.field.type.enumeration;
  DiagnosticBuilder finding =
      reporter.report(unknownEnumDefault.rule, use.span(),
                      "the enum `" + enumeration.name + "` has no value `" +
                          value.text + "`, so Prisma refuses the default of `" +
                          use.field.name + "`: add the value, or use another");
  finding.note(enumeration.nameSpan(), "the enum");
  std::vector<StringRef> names;
  for (const EnumValue &known : enumeration.values)
    names.push_back(known.name);
  StringRef nearest = nearestName(value.text, names);
  if (!nearest.empty())
    finding.fix(replaceFix(("Change to `" + nearest + "`").str(),
                           Safety::Unsafe, use.span(value), nearest));
}

/// Whether the check goes on behind this value.
static bool checkValue(const DefaultUse &use, const Expression &value,
                       Reporter &reporter) {
  if (value.kind != ExpressionKind::Path)
    return false;
  if (use.field.type.enumeration->findValue(value.text))
    return true;
  report(use, value, reporter);
  return false;
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachDefault(context, [&](const DefaultUse &use) {
    if (use.field.type.kind != FieldType::Kind::Enum)
      return;
    if (!use.field.isList())
      checkValue(use, use.value, reporter);
    else if (use.value.kind == ExpressionKind::Array)
      for (const Argument &item : use.value.items)
        if (item.value && !checkValue(use, *item.value, reporter))
          return;
  });
}

const RuleDefinition unknownEnumDefault = {
    {"unknown-enum-default", Category::Invalid, Severity::Error,
     "Finds defaults that the enum of the field does not have."},
    Stage::Attributes,
    check};

} // namespace holdfast
