#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether an index starts with these columns, in this order.
static bool isIndexed(const Model &model, ArrayRef<const Field *> columns) {
  return any_of(model.indexes, [&](const IndexAttribute &index) {
    return index.fields.size() >= columns.size() &&
           all_of(zip_first(columns, index.fields), [](const auto &pair) {
             return std::get<0>(pair) == std::get<1>(pair).field;
           });
  });
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (context.relationMode() != RelationMode::Prisma ||
      context.storesDocuments())
    return;
  ArrayRef<const Field *> columns = referencingFields(field);
  if (columns.empty() || isIndexed(*field.model, columns))
    return;
  std::string attribute = "@@index([" + joinNames(columns) + "])";
  reporter
      .report(missingRelationIndex.rule,
              field.model->document->span(field.relation->attribute->range),
              "queries over `" + field.name + "` scan all of `" +
                  field.model->name + "`: no index starts with `" +
                  joinNames(columns) + "`; add `" + attribute + "`")
      .fix(addBlockAttributeFix(*field.model,
                                "Add `" + attribute + "` to `" +
                                    field.model->name.str() + "`",
                                Safety::Unsafe, attribute));
}

const RuleDefinition missingRelationIndex = {
    .rule = {.id = "missing-relation-index",
             .category = Category::Invalid,
             .severity = Severity::Warning,
             .purpose =
                 "An emulated relation without an index on its columns."},
    .stage = Stage::RelationFields,
    .databases = sqlDatabases,
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
