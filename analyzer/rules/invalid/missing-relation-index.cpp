#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingRelationIndex;

/// Whether an index starts with these columns, in this order.
static bool isIndexed(const Model &model, ArrayRef<const Field *> columns) {
  return any_of(model.indexes, [&](const IndexAttribute &index) {
    return index.fields.size() >= columns.size() &&
           all_of(zip_first(columns, index.fields), [](const auto &pair) {
             return std::get<0>(pair) == std::get<1>(pair).field;
           });
  });
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (effectiveRelationMode(context.schema) != RelationMode::Prisma ||
      context.storesDocuments())
    return;
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
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
  });
}

const RuleDefinition missingRelationIndex = {
    {"missing-relation-index", Category::Invalid, Severity::Warning,
     "An emulated relation without an index on its columns."},
    Stage::RelationFields,
    check};

} // namespace holdfast
