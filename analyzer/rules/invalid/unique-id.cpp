#include "rules/Fixes.h"
#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition uniqueId;

static void check(const RuleContext &context, Reporter &reporter) {
  if (!context.storesDocuments())
    return;
  forEachKey(context, [&](const KeyOf &key) {
    const IndexAttribute *id = key.model.primaryKey();
    if (key.index.kind != IndexAttribute::Kind::Unique || !id ||
        id->fields.size() != 1 || key.index.fields.size() != 1 ||
        !id->fields[0].field ||
        key.index.fields[0].field != id->fields[0].field)
      return;
    reporter
        .report(uniqueId.rule, key.span(),
                "`" + key.spelling() + "` on `" + id->fields[0].path +
                    "` is redundant: a MongoDB id is always unique; remove it")
        .fix(replaceFix(("Remove `" + key.spelling() + "` from `" +
                         id->fields[0].path + "`")
                            .str(),
                        Safety::Unsafe,
                        key.model.document->span(key.index.attribute->range),
                        ""));
  });
}

const RuleDefinition uniqueId = {
    {"unique-id", Category::Invalid, Severity::Error,
     "A MongoDB id that is also marked as unique."},
    Stage::Models,
    check};

} // namespace holdfast
