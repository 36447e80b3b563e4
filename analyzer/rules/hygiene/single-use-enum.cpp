#include "rules/AllRules.h"
#include "rules/convention/Written.h"

#include "llvm/ADT/DenseMap.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  DenseMap<const Enum *, std::vector<const Field *>> users;
  for (const Model &model : context.schema.models())
    for (const Field &field : model.fields)
      if (field.type.enumeration)
        users[field.type.enumeration].push_back(&field);
  for (const Enum &enumeration : context.schema.enums()) {
    ArrayRef<const Field *> fields = users[&enumeration];
    if (fields.empty())
      reporter.report(singleUseEnum.rule, enumeration.nameSpan(),
                      "no field has the type `" + enumeration.name + "`");
    else if (fields.size() == 1)
      reporter
          .report(singleUseEnum.rule, enumeration.nameSpan(),
                  "each new value of `" + enumeration.name +
                      "` is a migration, for `" + nameOf(*fields.front()) +
                      "` alone")
          .note(fields.front()->nameSpan(), "its only use");
  }
}

const RuleDefinition singleUseEnum = {
    .rule = {.id = "single-use-enum",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose =
                 "An enum that only one field has for its type, or none.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .wholeSchema = check};

} // namespace holdfast
