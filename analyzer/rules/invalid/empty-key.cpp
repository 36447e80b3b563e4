#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition emptyKey;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachKey(context, [&](const KeyOf &key) {
    if (key.model.isTable() && key.index.fields.empty())
      reporter.report(emptyKey.rule, key.span(),
                      "`" + key.spelling() + "` of `" + key.model.name +
                          "` has no fields; list some, or remove it");
  });
}

const RuleDefinition emptyKey = {{"empty-key", Category::Invalid,
                                  Severity::Error,
                                  "A key or index without fields."},
                                 Stage::Indexes,
                                 check};

} // namespace holdfast
