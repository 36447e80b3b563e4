#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/types/FieldTypes.h"

using namespace llvm;

namespace holdfast {

static void report(const DefaultUse &use, const Expression &value,
                   Reporter &reporter) {
  const Enum &enumeration = *use.field.type.enumeration;
  std::vector<StringRef> names;
  for (const EnumValue &known : enumeration.values)
    names.push_back(known.name);
  StringRef nearest = nearestName(value.text, names);
  DiagnosticBuilder finding = reporter.report(
      unknownEnumDefault.rule, use.span(),
      "enum `" + enumeration.name + "` has no value `" + value.text + "`" +
          didYouMeanOr(nearest, ("add it, or change the default of `" +
                                 use.field.name + "`")
                                    .str()));
  finding.note(enumeration.nameSpan(), "the enum");
  if (!nearest.empty())
    finding.fix(replaceFix(("Change the default to `" + nearest + "`").str(),
                           Safety::Unsafe, use.span(value), nearest));
}

/// Whether the check goes on after this value.
static bool checkValue(const DefaultUse &use, const Expression &value,
                       Reporter &reporter) {
  if (value.kind != ExpressionKind::Path)
    return false;
  if (use.field.type.enumeration->findValue(value.text))
    return true;
  report(use, value, reporter);
  return false;
}

static void check(const DefaultUse &use, const BlockContext &,
                  Reporter &reporter) {
  if (use.field.type.kind != FieldType::Kind::Enum)
    return;
  if (!use.field.isList())
    checkValue(use, use.value, reporter);
  else if (use.value.kind == ExpressionKind::Array)
    for (const Argument &item : use.value.items)
      if (item.value && !checkValue(use, *item.value, reporter))
        return;
}

const RuleDefinition unknownEnumDefault = {
    .rule = {.id = "unknown-enum-default",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A default that the enum of the field does not have."},
    .stage = Stage::Attributes,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLite, Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachDefault = check};

} // namespace holdfast
