#include "rules/AllRules.h"
#include "rules/convention/Written.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  ArrayRef<Attribute> attributes = field.declaration->attributes;
  const Attribute *ignore = findAttribute(attributes, "ignore");
  // The columns of lists are nullable.
  if (!ignore || !field.model->isTable() || field.arity != Arity::Required ||
      !holdsValue(field) || findAttribute(attributes, "default"))
    return;
  std::string name = field.model->name.str();
  reporter.report(forbidRequiredIgnoredField.rule,
                  field.model->document->span(ignore->range),
                  "the client cannot create a `" + name +
                      "`: it does not know the required `" + nameOf(field) +
                      "`; add a `@default` or `?`");
}

const RuleDefinition forbidRequiredIgnoredField = {
    .rule = {.id = "forbid-required-ignored-field",
             .category = Category::Convention,
             .severity = Severity::Warning,
             .purpose = "A required field that the client ignores and that has "
                        "no default.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .eachField = check};

} // namespace holdfast
