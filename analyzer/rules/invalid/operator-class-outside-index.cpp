#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition operatorClassOutsideIndex;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachKey(context, [&](const KeyOf &key) {
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
  });
}

const RuleDefinition operatorClassOutsideIndex = {
    {"operator-class-outside-index", Category::Invalid, Severity::Error,
     "An operator class outside `@@index`."},
    Stage::Indexes,
    check};

} // namespace holdfast
