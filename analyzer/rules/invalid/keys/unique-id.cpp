#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  const IndexAttribute *id = key.model.primaryKey();
  if (key.index.kind != IndexAttribute::Kind::Unique || !id ||
      id->fields.size() != 1 || key.index.fields.size() != 1 ||
      !id->fields[0].field || key.index.fields[0].field != id->fields[0].field)
    return;
  reporter
      .report(uniqueId.rule, key.span(),
              "`" + key.spelling() + "` on `" + id->fields[0].path +
                  "` is redundant: a MongoDB id is always unique; remove it")
      .fix(replaceFix(
          ("Remove `" + key.spelling() + "` from `" + id->fields[0].path + "`")
              .str(),
          Safety::Unsafe, key.model.document->span(key.index.attribute->range),
          ""));
}

const RuleDefinition uniqueId = {
    .rule = {.id = "unique-id",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A MongoDB id that is also marked as unique."},
    .stage = Stage::Models,
    .databases = {Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
