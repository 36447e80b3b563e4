#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition hashIndexOrder;

static void check(const RuleContext &context, Reporter &reporter) {
  if (!(keyFacts(context).indexTypes & only(IndexType::Hash)))
    return;
  forEachKey(context, [&](const KeyOf &key) {
    if (parseIndexType(key.index.type) == IndexType::Hash &&
        key.model.isTable() &&
        any_of(key.index.fields,
               [](const IndexedField &part) { return part.sorted; }))
      reporter.report(
          hashIndexOrder.rule, key.span(),
          "a hash index has no order; remove `sort`, or use `type: BTree`");
  });
}

const RuleDefinition hashIndexOrder = {{"hash-index-order", Category::Invalid,
                                        Severity::Error,
                                        "A hash index with a sort order."},
                                       Stage::Indexes,
                                       check};

} // namespace holdfast
