
#include "rules/AllRules.h"
#include "llvm/ADT/DenseMap.h"

using namespace llvm;

namespace holdfast {

static const Attribute *mapAttribute(const Model &model) {
  for (const Attribute &attribute : model.block->attributes)
    if (attribute.name.text == "map")
      return &attribute;
  return nullptr;
}

static void report(const Model &model, const Model &first, Reporter &reporter) {
  const Model *named = mapAttribute(model) ? &model : &first;
  const Model *other = named == &model ? &first : &model;
  const Attribute *map = mapAttribute(*named);
  Span span = map ? named->document->span(map->range) : named->nameSpan();
  reporter
      .report(duplicateTableName.rule, span,
              "`" + named->name + "` and `" + other->name + "` share table `" +
                  model.tableName + "`; map `" + named->name +
                  "` to another table")
      .note(other->nameSpan(), "also table `" + model.tableName + "`");
}

static void check(const RuleContext &context, Reporter &reporter) {
  DenseMap<std::pair<StringRef, StringRef>, const Model *> tables;
  for (const Model &model : context.schema.models()) {
    if (model.block->kind == BlockKind::CompositeType)
      continue;
    auto [known, isNew] = tables.try_emplace(
        {StringRef(model.schemaName), StringRef(model.tableName)}, &model);
    if (!isNew)
      report(model, *known->second, reporter);
  }
}

const RuleDefinition duplicateTableName = {
    .rule = {.id = "duplicate-table-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A model that maps the table of another model."},
    .stage = Stage::Schema,
    .wholeSchema = check};

} // namespace holdfast
