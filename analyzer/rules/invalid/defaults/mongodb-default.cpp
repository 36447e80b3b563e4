#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void report(const Field &field, const Twine &message,
                   std::optional<Fix> fix, Reporter &reporter) {
  DiagnosticBuilder builder = reporter.report(
      mongodbDefault.rule,
      lineSpan(*field.model->document, field.declaration->range), message);
  if (fix)
    builder.fix(std::move(*fix));
}

static bool isId(const Field &field) {
  const IndexAttribute *key = field.model->primaryKey();
  return key && key->fields.size() == 1 && key->fields[0].field == &field;
}

static void checkField(const Field &field, StringRef datasource,
                       Reporter &reporter) {
  const Expression *value = field.defaultValue;
  if (!value || value->kind != ExpressionKind::Call)
    return;
  bool isObjectId = field.nativeType && field.nativeType->name == "ObjectId";
  if (value->text == "dbgenerated") {
    std::optional<Fix> fix;
    if (isObjectId && isId(field))
      fix = replaceFix("Change the default to `auto()`", Safety::Unsafe,
                       field.model->document->span(value->range), "auto()");
    report(field,
           "MongoDB has no `dbgenerated()` defaults; use `auto()` for `" +
               field.name + "`",
           std::move(fix), reporter);
    return;
  }
  if (value->text != "auto")
    return;
  if (!isObjectId) {
    std::string attribute = ("@" + datasource + ".ObjectId").str();
    std::optional<Fix> fix;
    if (!field.nativeType)
      fix = addFieldAttributeFix(
          field, "Add `" + attribute + "` to `" + field.name.str() + "`",
          Safety::Unsafe, attribute);
    report(field,
           "`auto()` creates ObjectIds; add `" + attribute + "` to `" +
               field.name + "`",
           std::move(fix), reporter);
  }
  if (!isId(field))
    report(field,
           "`auto()` is only for ids; remove it from `" + field.name +
               "`, or add `@id`",
           std::nullopt, reporter);
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  StringRef datasource = context.datasource()->block->name.text;
  if (model.block->kind != BlockKind::CompositeType)
    for (const Field &field : model.fields)
      checkField(field, datasource, reporter);
}

const RuleDefinition mongodbDefault = {
    .rule = {.id = "mongodb-default",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A default that MongoDB cannot make."},
    .stage = Stage::Models,
    .databases = {Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
