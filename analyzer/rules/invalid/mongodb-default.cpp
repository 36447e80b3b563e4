#include "rules/Fixes.h"
#include "rules/invalid/KeyFields.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition mongodbDefault;

static void report(const Field &field, const Twine &why, const Twine &wayOut,
                   std::optional<Fix> fix, Reporter &reporter) {
  DiagnosticBuilder builder = reporter.report(
      mongodbDefault.rule,
      lineSpan(*field.model->document, field.declaration->range),
      "Prisma refuses the default of `" + field.name + "`, because " + why +
          ": " + wayOut);
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
      fix = replaceFix("Write `auto()`", Safety::Unsafe,
                       field.model->document->span(value->range), "auto()");
    report(field, "MongoDB computes none", "write `auto()`", std::move(fix),
           reporter);
    return;
  }
  if (value->text != "auto")
    return;
  if (!isObjectId) {
    std::string attribute = ("@" + datasource + ".ObjectId").str();
    std::optional<Fix> fix;
    if (!field.nativeType)
      fix = addFieldAttributeFix(field, "Add `" + attribute + "`",
                                 Safety::Unsafe, attribute);
    report(field, "`auto()` makes ObjectIds", "write `" + attribute + "`",
           std::move(fix), reporter);
  }
  if (!isId(field))
    report(field, "`auto()` is for ids", "remove it, or write `@id`",
           std::nullopt, reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  StringRef datasource = context.schema.datasource()->block->name.text;
  for (const Model &model : context.models())
    if (model.block->kind != BlockKind::CompositeType)
      for (const Field &field : model.fields)
        checkField(field, datasource, reporter);
}

const RuleDefinition mongodbDefault = {
    {"mongodb-default", Category::Invalid, Severity::Error,
     "Finds defaults that MongoDB cannot make."},
    Stage::Models,
    check};

} // namespace holdfast
