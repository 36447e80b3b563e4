#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether no two rows can have the same values: null is unlike anything.
static bool identifies(const Model &model, const IndexAttribute &index) {
  if (index.kind != IndexAttribute::Kind::Id &&
      index.kind != IndexAttribute::Kind::Unique)
    return false;
  return all_of(index.fields, [&](const IndexedField &part) {
    const Field *field =
        part.field ? part.field : lookUpKeyPart(model, part.path, true).field;
    return field && field->arity == Arity::Required &&
           field->type.kind != FieldType::Kind::Unsupported;
  });
}

static void suggest(const BlockContext &context, const Model &model,
                    DiagnosticBuilder &builder) {
  const Field *id = model.findField("id");
  bool mongodb = context.storesDocuments();
  if (!id || id->arity != Arity::Required || id->id || id->unique ||
      (id->type.kind != FieldType::Kind::Scalar &&
       id->type.kind != FieldType::Kind::Enum))
    return;
  StringRef attributes =
      mongodb && id->columnName == id->name ? "@id @map(\"_id\")" : "@id";
  builder.fix(addFieldAttributeFix(*id,
                                   ("Add `" + attributes + "` to `id`").str(),
                                   Safety::Unsafe, attributes));
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!model.isTable() || model.ignored ||
      any_of(model.indexes, [&](const IndexAttribute &index) {
        return identifies(model, index);
      }))
    return;
  DiagnosticBuilder builder = reporter.report(
      noUniqueCriterion.rule, model.document->span(model.block->range),
      "`" + model.name +
          "` has no unique key; add `@id` or `@unique` to a required field, "
          "or `@@ignore` to the model");
  for (const IndexAttribute &index : model.indexes)
    if (index.kind == IndexAttribute::Kind::Unique)
      builder.note(model.document->span(index.attribute->range),
                   "does not count: it can be NULL");
  suggest(context, model, builder);
}

const RuleDefinition noUniqueCriterion = {
    .rule = {.id = "no-unique-criterion",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A model without a unique key."},
    .stage = Stage::Models,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
