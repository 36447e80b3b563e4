#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void checkId(const Model &model, const Field &field,
                    Reporter &reporter) {
  if (field.columnName == "_id")
    return;
  const Document &document = *model.document;
  DiagnosticBuilder builder = reporter.report(
      mongodbId.rule, lineSpan(document, field.declaration->range),
      "the id of a MongoDB document is always `_id`; write `@map(\"_id\")` on "
      "`" +
          pathOf(field) + "`");
  for (const Attribute &attribute : field.declaration->attributes)
    if (attribute.name.text == "map") {
      builder.fix(replaceFix(
          ("Change `@map` of `" + field.name + "` to `\"_id\"`").str(),
          Safety::Unsafe, document.span(attribute.range), "@map(\"_id\")"));
      return;
    }
  builder.fix(addFieldAttributeFix(
      field, ("Add `@map(\"_id\")` to `" + field.name + "`").str(),
      Safety::Unsafe, "@map(\"_id\")"));
}

static void reportMissing(const Model &model, StringRef datasource,
                          Reporter &reporter) {
  DiagnosticBuilder builder =
      reporter.report(mongodbId.rule, model.document->span(model.block->range),
                      "`" + model.name +
                          "` has no id, which MongoDB needs; mark one field "
                          "`@id @map(\"_id\")`");
  if (!model.findField("id"))
    builder.fix(addFieldLinesFix(
        model, ("Add field `id` to `" + model.name + "`").str(),
        {{"id", "String",
          ("@id @default(auto()) @map(\"_id\") @" + datasource + ".ObjectId")
              .str()}}));
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  if (!model.isTable())
    return;
  const IndexAttribute *key = model.primaryKey();
  if (!key)
    reportMissing(model, context.datasource()->block->name.text, reporter);
  else if (key->fields.size() == 1 && key->fields[0].field)
    checkId(model, *key->fields[0].field, reporter);
}

const RuleDefinition mongodbId = {
    .rule = {.id = "mongodb-id",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A MongoDB model without the one id that a collection has."},
    .stage = Stage::Models,
    .databases = {Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
