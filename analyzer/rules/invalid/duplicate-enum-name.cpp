#include "rules/RuleDefinition.h"

#include <map>

using namespace llvm;

namespace holdfast {

extern const RuleDefinition duplicateEnumName;

static void check(const RuleContext &context, Reporter &reporter) {
  // Where there are no enums, that is another finding.
  const Connector *facts = context.namedConnector();
  if (facts && !facts->types.enums)
    return;
  std::map<std::pair<StringRef, StringRef>, const Enum *> types;
  for (const Enum &enumeration : context.schema.enums()) {
    auto [known, isNew] =
        types.try_emplace({StringRef(enumeration.schemaName),
                           StringRef(enumeration.databaseName)},
                          &enumeration);
    if (isNew)
      continue;
    reporter
        .report(duplicateEnumName.rule,
                enumeration.document->span(enumeration.block->range),
                "both enums would be `" + enumeration.databaseName +
                    "` in the database, so Prisma refuses the schema: map `" +
                    enumeration.name + "` to another name")
        .note(known->second->nameSpan(),
              "`" + known->second->name + "` has that name already");
  }
}

const RuleDefinition duplicateEnumName = {
    {"duplicate-enum-name", Category::Invalid, Severity::Error,
     "Finds enums that map the same name in the database."},
    Stage::Schema,
    check};

} // namespace holdfast
