#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  if (!(keyFacts(context).indexTypes & only(IndexType::Hash)))
    return;
  if (parseIndexType(key.index.type) == IndexType::Hash &&
      key.model.isTable() &&
      any_of(key.index.fields,
             [](const IndexedField &part) { return part.sorted; }))
    reporter.report(
        hashIndexOrder.rule, key.span(),
        "a hash index has no order; remove `sort`, or use `type: BTree`");
}

const RuleDefinition hashIndexOrder = {
    .rule = {.id = "hash-index-order",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A hash index with a sort order."},
    .stage = Stage::Indexes,
    .databases = {Provider::PostgreSQL},
    .eachKey = check};

} // namespace holdfast
