#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/LineSpan.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isIdAlone(const Field &field) {
  const IndexAttribute *key = field.model->primaryKey();
  return key && key->fields.size() == 1 && key->fields[0].field == &field;
}

static bool isFirstInSomeKey(const Field &field) {
  return any_of(field.model->indexes, [&](const IndexAttribute &index) {
    return !index.fields.empty() && index.fields[0].field == &field;
  });
}

static void report(Span span, const Twine &message, Reporter &reporter) {
  reporter.report(unsupportedAutoincrement.rule, span, message);
}

static void checkField(const DefaultUse &use, Autoincrement allowed,
                       StringRef provider, Reporter &reporter) {
  const Field &field = use.field;
  if (allowed == Autoincrement::Nowhere)
    report(use.span(), provider + " has no `autoincrement()`; use `auto()`",
           reporter);
  if (allowed == Autoincrement::BigIntFields &&
      field.type.scalar != Scalar::BigInt)
    report(use.span(),
           "`autoincrement()` needs a `BigInt` field on " + provider +
               "; change the type, or use `sequence()`",
           reporter);
  if (allowed == Autoincrement::OnlyId && !isIdAlone(field))
    report(
        lineSpan(field),
        provider +
            " auto-increments only the `@id`; remove `autoincrement()` from `" +
            field.name + "`",
        reporter);
  if ((allowed == Autoincrement::OnlyId ||
       allowed == Autoincrement::OneIndexed) &&
      !isFirstInSomeKey(field))
    report(lineSpan(field),
           "`autoincrement()` needs an index on " + provider +
               ", and none starts with `" + field.name + "`; add `@unique`",
           reporter);
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  Autoincrement allowed = typeFacts(context).autoincrement;
  if (allowed == Autoincrement::Anywhere)
    return;
  bool single =
      allowed == Autoincrement::OnlyId || allowed == Autoincrement::OneIndexed;
  unsigned count = 0;
  forEachDefault(model, [&](const DefaultUse &use) {
    if (!use.isCall("autoincrement") || !model.isTable())
      return;
    if (single && ++count == 2)
      report(model.document->span(model.block->range),
             providerName(context) +
                 " auto-increments one column per table; keep one "
                 "`autoincrement()` in `" +
                 model.name + "`",
             reporter);
    checkField(use, allowed, providerName(context), reporter);
  });
}

const RuleDefinition unsupportedAutoincrement = {
    .rule = {.id = "unsupported-autoincrement",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "`autoincrement()` on a column that the database "
                        "cannot auto-increment."},
    .stage = Stage::Models,
    .databases = {Provider::CockroachDB, Provider::MySQL, Provider::SQLite,
                  Provider::MongoDB},
    .eachModel = check};

} // namespace holdfast
