#include "rules/AllRules.h"

#include <map>

using namespace llvm;

namespace holdfast {

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
                "enums `" + known->second->name + "` and `" + enumeration.name +
                    "` are both `" + enumeration.databaseName +
                    "` in the database; change `@@map` of one")
        .note(known->second->nameSpan(),
              "also `" + enumeration.databaseName + "` in the database");
  }
}

const RuleDefinition duplicateEnumName = {
    .rule = {.id = "duplicate-enum-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "An enum that maps the name of another enum in the database."},
    .stage = Stage::Schema,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLite, Provider::MongoDB},
    .wholeSchema = check};

} // namespace holdfast
