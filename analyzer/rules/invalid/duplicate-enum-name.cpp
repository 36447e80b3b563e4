#include "rules/RuleDefinition.h"

#include <map>

using namespace llvm;

namespace holdfast {

extern const RuleDefinition duplicateEnumName;

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || !hasSchemas(connector->provider) || !connector->enums)
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
                "both enums would be the type `" + enumeration.databaseName +
                    "`, so Prisma refuses the schema: map `" +
                    enumeration.name + "` to another type")
        .note(known->second->nameSpan(),
              "`" + known->second->name + "` is that type already");
  }
}

const RuleDefinition duplicateEnumName = {
    {"duplicate-enum-name", Category::Invalid, Severity::Error,
     "Finds enums that map the same type of the database."},
    Stage::Validation,
    check};

} // namespace holdfast
