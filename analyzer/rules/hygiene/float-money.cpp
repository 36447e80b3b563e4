#include "project/SchemaOutline.h"
#include "review/Renames.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral moneyWords[] = {
    "amount", "balance", "budget",  "charge",  "cost",     "costs",    "fee",
    "fees",   "fare",    "money",   "payment", "payout",   "price",    "prices",
    "refund", "rent",    "revenue", "salary",  "subtotal", "turnover", "wage"};
/// A price factor is no price.
static constexpr StringLiteral otherWords[] = {
    "cents",      "count",   "discount",   "factor",   "index",
    "multiplier", "percent", "percentage", "quantity", "rate",
    "ratio",      "score",   "share",      "weight"};

static bool isMoney(StringRef name) {
  std::vector<std::string> words = wordsOf(name);
  auto isOneOf = [&](ArrayRef<StringLiteral> list) {
    return any_of(words,
                  [&](StringRef word) { return is_contained(list, word); });
  };
  return isOneOf(moneyWords) && !isOneOf(otherWords);
}

/// Whether the field is a part of an amount, such as a fee of 0.05: its default
/// is less than one.
static bool isRate(const Field &field) {
  double value;
  return field.defaultValue &&
         field.defaultValue->kind == ExpressionKind::Number &&
         !StringRef(field.defaultValue->text).getAsDouble(value) && value > 0 &&
         value < 1;
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::Float || !field.model->isTable() ||
      isRate(field))
    return;
  if (!isMoney(field.name) &&
      !Options(context, floatMoney.rule).anyMatches("names", field.name))
    return;
  auto finding = reporter.report(
      floatMoney.rule,
      field.model->document->span(field.declaration->type->name.range),
      "sums of `" + nameOf(field) +
          "` come out wrong: `Float` cannot hold 0.10; " +
          (context.storesDocuments() ? "count cents in an `Int`"
                                     : "use `Decimal`"));
  if (!findNativeType(field) && !context.storesDocuments())
    finding.fix(replaceFix(
        "Change `" + field.name.str() +
            "` to `Decimal`: a new type in database and client",
        Safety::Unsafe,
        field.model->document->span(field.declaration->type->name.range),
        "Decimal"));
}

static JsonShape options() {
  return optionsShape(
      "{\"names\": [\"/Eur$/\"]}",
      {patternsOption("names", "More names of amounts.", "[\"/Eur$/\"]")});
}

const RuleDefinition floatMoney = {
    .rule = {.id = "float-money",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "An amount of money in a type that rounds.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
