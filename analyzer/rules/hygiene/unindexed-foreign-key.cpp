#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether a key or index over all rows starts with one of the columns, which
/// is enough to find the few rows that refer to another.
static bool isServed(const Model &model, ArrayRef<const Field *> columns) {
  return any_of(model.indexes, [&](const IndexAttribute &index) {
    return !index.fields.empty() && !index.where &&
           index.kind != IndexAttribute::Kind::Fulltext &&
           is_contained(columns, index.fields.front().field);
  });
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || connector->indexesForeignKeys ||
      context.relationMode() != RelationMode::ForeignKeys)
    return;
  ArrayRef<const Field *> columns = referencingFields(field);
  if (columns.empty() || isServed(*field.model, columns))
    return;
  std::string attribute = "@@index([" + joinNames(columns) + "])";
  reporter
      .report(unindexedForeignKey.rule,
              field.model->document->span(field.relation->attribute->range),
              "each delete from `" + field.type.model->tableName +
                  "` scans all of `" + field.model->tableName +
                  "`: no index starts with `" + joinNames(columns) +
                  "`; add `" + attribute + "`")
      .fix(addBlockAttributeFix(*field.model,
                                "Add `" + attribute + "` to model `" +
                                    field.model->name.str() + "`",
                                Safety::Unsafe, attribute));
}

const RuleDefinition unindexedForeignKey = {
    .rule = {.id = "unindexed-foreign-key",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose =
                 "A foreign key without an index on the side that refers.",
             .isOptIn = true},
    .stage = Stage::RelationFields,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::SQLite,
                  Provider::SQLServer},
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
