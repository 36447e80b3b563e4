#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition invalidClientName;

static bool isUsable(StringRef name) {
  return all_of(name, [](char c) { return isAlnum(c) || c == '_'; });
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachKey(context, [&](const KeyOf &key) {
    if (!key.isBlockAttribute() || isUsable(key.index.name) ||
        (key.index.kind != IndexAttribute::Kind::Id &&
         key.index.kind != IndexAttribute::Kind::Unique))
      return;
    if (isReadInFull(key))
      reporter.report(invalidClientName.rule, key.span(),
                      "invalid key name `" + key.index.name +
                          "`; use letters, digits and `_`, and `map` for the "
                          "database name");
  });
}

const RuleDefinition invalidClientName = {
    {"invalid-client-name", Category::Invalid, Severity::Error,
     "A name of a compound key that the client cannot use."},
    Stage::Attributes,
    check};

} // namespace holdfast
