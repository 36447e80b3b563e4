#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static bool isUsable(StringRef name) {
  return all_of(name, [](char c) { return isAlnum(c) || c == '_'; });
}

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if (!key.isBlockAttribute() || isUsable(key.index.name) ||
      (key.index.kind != IndexAttribute::Kind::Id &&
       key.index.kind != IndexAttribute::Kind::Unique))
    return;
  if (isReadInFull(key))
    reporter.report(invalidClientName.rule, key.span(),
                    "invalid key name `" + key.index.name +
                        "`; use letters, digits and `_`, and `map` for the "
                        "database name");
}

const RuleDefinition invalidClientName = {
    .rule = {.id = "invalid-client-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A name of a compound key that the client cannot use."},
    .stage = Stage::Attributes,
    .eachKey = check};

} // namespace holdfast
