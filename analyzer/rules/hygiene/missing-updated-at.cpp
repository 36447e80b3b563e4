#include "review/Renames.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/Options.h"
#include "rules/convention/Written.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral names[] = {
    "updatedat",    "updatedon",    "lastupdated",  "lastupdatedat",
    "modifiedat",   "modifiedon",   "lastmodified", "lastmodifiedat",
    "dateupdated",  "datemodified", "changedat",    "lastchanged",
    "lastchangedat"};

static bool isSetByDatabase(const Field &field) {
  const Expression *value = field.defaultValue;
  return value && value->kind == ExpressionKind::Call &&
         value->text == "dbgenerated";
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  bool isMeant =
      is_contained(names, plainName(field.name)) ||
      Options(context, missingUpdatedAt.rule).anyMatches("names", field.name);
  if (!isMeant || !field.model->isTable() || field.updatedAt ||
      field.isList() || field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::DateTime || isSetByDatabase(field))
    return;
  reporter
      .report(missingUpdatedAt.rule, field.nameSpan(),
              "Prisma does not set `" + nameOf(field) +
                  "` when a row changes; add `@updatedAt`")
      .fix(addFieldAttributeFix(field,
                                "Add `@updatedAt` to `" + field.name.str() +
                                    "`: the client then sets it",
                                Safety::Unsafe, "@updatedAt"));
}

static JsonShape options() {
  return optionsShape("{\"names\": [\"touchedAt\"]}",
                      {patternsOption("names", "More names of such fields.",
                                      "[\"touchedAt\"]")});
}

const RuleDefinition missingUpdatedAt = {
    .rule = {.id = "missing-updated-at",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose =
                 "A field for the time of the last change that nobody sets.",
             .isOptIn = true,
             .options = options},
    .stage = Stage::Convention,
    .fixes = {Safety::Unsafe},
    .eachField = check};

} // namespace holdfast
