#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if ((key.index.kind != IndexAttribute::Kind::Unique &&
       key.index.kind != IndexAttribute::Kind::Fulltext) ||
      !key.model.isTable())
    return;
  for (const IndexedField &part : key.index.fields) {
    if (part.operatorClass.empty() && !part.rawOperatorClass)
      continue;
    reporter.report(operatorClassOutsideIndex.rule, key.span(),
                    "`ops` is allowed only in `@@index`; remove it from `" +
                        part.path + "` in `" + key.spelling() + "`");
    return;
  }
}

const RuleDefinition operatorClassOutsideIndex = {
    .rule = {.id = "operator-class-outside-index",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An operator class outside `@@index`."},
    .stage = Stage::Indexes,
    .eachKey = check};

} // namespace holdfast
