#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  if (!field.model->isTable() || !field.isList() || !holdsValue(field) ||
      field.type.kind == FieldType::Kind::CompositeType)
    return;
  const Expression *value = field.defaultValue;
  if (value && value->kind == ExpressionKind::Array && value->items.empty())
    return;
  auto finding = reporter.report(
      requireDefaultEmptyArrays.rule, field.nameSpan(),
      "list `" + nameOf(field) +
          "` does not default to the empty list; add `@default([])`");
  if (!field.defaultAttribute)
    finding.fix(addFieldAttributeFix(field,
                                     "Add `@default([])` to `" +
                                         field.name.str() +
                                         "`: a new default in the database",
                                     Safety::Unsafe, "@default([])"));
}

const RuleDefinition requireDefaultEmptyArrays = {
    .rule =
        {.id = "require-default-empty-arrays",
         .category = Category::Convention,
         .severity = Severity::Warning,
         .purpose =
             "A list of values that is NULL in rows for which nobody sets it.",
         .isOptIn = true},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
