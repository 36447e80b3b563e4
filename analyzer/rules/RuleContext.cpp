#include "rules/RuleDefinition.h"

#include "schema/RelationSides.h"
#include "settings/RuleOptions.h"

namespace holdfast {

/// With this preview feature the URL of a SQLite file is left to the program.
static constexpr llvm::StringLiteral adapterFeature =
    "schemaEngineDriverAdapters";

bool RuleContext::isRead(const Datasource &datasource) const {
  if (!datasource.provider)
    return false;
  if (prisma != PrismaVersion::V6 || datasource.hasUrl)
    return true;
  return !datasource.block->findProperty("url") &&
         datasource.provider == Provider::SQLite &&
         schema.hasPreviewFeature(adapterFeature);
}

RuleContext RuleContext::closed() const {
  RuleContext other{*closedSchema,    prisma,         comparisons, history,
                    hasMigrations,    config,         commands,    allowances,
                    unusedAllowances, foreignHistory, waysBack};
  other.options = options;
  other.applied = applied;
  other.appliedTo = appliedTo;
  return other;
}

const RuleOptions *RuleContext::optionsOf(const Rule &rule) const {
  if (!options)
    return nullptr;
  auto found = options->find(rule.id);
  return found == options->end() ? nullptr : &found->second;
}

RelationMode BlockContext::relationMode() const {
  return effectiveRelationMode(context.schema);
}

} // namespace holdfast
