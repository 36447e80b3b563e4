#include "rules/Fixes.h"
#include "rules/invalid/Defaults.h"
#include "rules/invalid/KeyFields.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedAutoincrement;

static bool isWholeId(const Field &field) {
  return any_of(field.model->indexes, [&](const IndexAttribute &index) {
    return index.kind == IndexAttribute::Kind::Id && index.fields.size() == 1 &&
           index.fields[0].field == &field;
  });
}

static bool startsIndex(const Field &field) {
  return any_of(field.model->indexes, [&](const IndexAttribute &index) {
    return !index.fields.empty() && index.fields[0].field == &field;
  });
}

static void report(Span span, const Twine &message, Reporter &reporter) {
  reporter.report(unsupportedAutoincrement.rule, span, message);
}

/// The type, and whether there is such a thing at all.
static bool checkType(const RuleContext &context, const DefaultOf &found,
                      Reporter &reporter) {
  const DefaultFacts &facts = defaultFacts(context);
  if (!facts.autoincrement) {
    report(found.span(),
           "Prisma refuses `autoincrement()`, because " +
               providerName(context) +
               " does not count: use `auto()`, or a function that the client "
               "calls, such as `cuid()`",
           reporter);
    return false;
  }
  if (facts.onlyOnBigInt && found.field.type.scalar != Scalar::BigInt)
    report(found.span(),
           "Prisma refuses `autoincrement()` of an Int, because " +
               providerName(context) + " counts in 64 bits: make `" +
               found.field.name + "` a BigInt, or use `sequence()`",
           reporter);
  return true;
}

static void checkPlace(const RuleContext &context, const Field &field,
                       Reporter &reporter) {
  const DefaultFacts &facts = defaultFacts(context);
  Span line = lineSpan(*field.model->document, field.declaration->range);
  if (facts.onlyOnId && !isWholeId(field))
    report(line,
           "Prisma refuses `autoincrement()` of `" + field.name +
               "`, because " + providerName(context) +
               " counts up an id alone: make it the `@id`",
           reporter);
  if (facts.onlyIndexed && !startsIndex(field))
    report(line,
           "Prisma refuses `autoincrement()` of `" + field.name +
               "`, because " + providerName(context) +
               " counts up only what an index begins with: add `@unique` or "
               "`@@index([" +
               field.name + "])`",
           reporter);
}

static void checkModel(const RuleContext &context,
                       ArrayRef<const Field *> counting, Reporter &reporter) {
  const Model &model = *counting.front()->model;
  if (defaultFacts(context).oncePerTable && counting.size() > 1)
    report(model.document->span(model.block->range),
           "Prisma refuses the second `autoincrement()` of `" + model.name +
               "`, because " + providerName(context) +
               " counts up one column of a table: keep it on one field",
           reporter);
  for (const Field *field : counting)
    checkPlace(context, *field, reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models()) {
    if (model.block->kind == BlockKind::CompositeType)
      continue;
    SmallVector<const Field *, 2> counting;
    forEachDefault({&model}, [&](const DefaultOf &found) {
      if (found.isCall("autoincrement") &&
          found.field.type.kind == FieldType::Kind::Scalar &&
          checkType(context, found, reporter))
        counting.push_back(&found.field);
    });
    if (!counting.empty())
      checkModel(context, counting, reporter);
  }
}

const RuleDefinition unsupportedAutoincrement = {
    {"unsupported-autoincrement", Category::Invalid, Severity::Error,
     "Finds `autoincrement()` on fields that the provider cannot count up."},
    Stage::Validation,
    check};

} // namespace holdfast
