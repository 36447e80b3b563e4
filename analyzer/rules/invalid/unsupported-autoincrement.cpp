#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"
#include "schema/LineSpan.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedAutoincrement;

static bool isIdAlone(const Field &field) {
  const IndexAttribute *key = field.model->primaryKey();
  return key && key->fields.size() == 1 && key->fields[0].field == &field;
}

static bool isFirstInSomeKey(const Field &field) {
  return any_of(field.model->indexes, [&](const IndexAttribute &index) {
    return !index.fields.empty() && index.fields[0].field == &field;
  });
}

static void report(Span span, const Twine &reason, Reporter &reporter) {
  reporter.report(unsupportedAutoincrement.rule, span,
                  "Prisma refuses `autoincrement()` here, because " + reason);
}

static void checkField(const DefaultUse &use, Autoincrement allowed,
                       StringRef provider, Reporter &reporter) {
  const Field &field = use.field;
  if (allowed == Autoincrement::Nowhere)
    report(use.span(), provider + " counts nothing by itself: use `auto()`",
           reporter);
  if (allowed == Autoincrement::BigIntFields &&
      field.type.scalar != Scalar::BigInt)
    report(use.span(),
           "the numbers that " + provider +
               " makes need 64 bits: make the field `BigInt`, or use "
               "`sequence()`",
           reporter);
  if (allowed == Autoincrement::OnlyId && !isIdAlone(field))
    report(lineSpan(field),
           provider + " counts in the id only, and `" + field.name +
               "` is not the id: remove it",
           reporter);
  if ((allowed == Autoincrement::OnlyId ||
       allowed == Autoincrement::OneIndexed) &&
      !isFirstInSomeKey(field))
    report(lineSpan(field),
           provider +
               " finds the last number by an index, and none starts "
               "with `" +
               field.name + "`: add `@unique`, or remove it",
           reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  Autoincrement allowed = typeFacts(context).autoincrement;
  if (allowed == Autoincrement::Anywhere)
    return;
  bool single =
      allowed == Autoincrement::OnlyId || allowed == Autoincrement::OneIndexed;
  const Model *counted = nullptr;
  unsigned count = 0;
  forEachDefault(context, [&](const DefaultUse &use) {
    const Model *model = use.field.model;
    if (!use.isCall("autoincrement") || !model->isTable())
      return;
    count = counted == model ? count + 1 : 1;
    counted = model;
    if (single && count == 2)
      report(model->document->span(model->block->range),
             providerName(context) + " counts in one column of a table, and `" +
                 model->name + "` has several: keep one",
             reporter);
    checkField(use, allowed, providerName(context), reporter);
  });
}

const RuleDefinition unsupportedAutoincrement = {
    {"unsupported-autoincrement", Category::Invalid, Severity::Error,
     "Finds `autoincrement()` on columns that the database cannot count in."},
    Stage::Models,
    check};

} // namespace holdfast
