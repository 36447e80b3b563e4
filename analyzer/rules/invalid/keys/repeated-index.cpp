#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool isSame(const IndexedField &a, const IndexedField &b) {
  return a.path == b.path && a.sorted == b.sorted &&
         a.descending == b.descending && a.length == b.length;
}

/// Another index over the same fields, or null.
static const IndexAttribute *findEqual(const Model &model,
                                       const IndexAttribute &index) {
  for (const IndexAttribute &other : model.indexes)
    if (&other != &index && other.kind != IndexAttribute::Kind::Id &&
        llvm::equal(other.fields, index.fields, isSame))
      return &other;
  return nullptr;
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  if (!keyFacts(context).refusesEqualIndexes)
    return;
  if (key.index.kind == IndexAttribute::Kind::Id || !key.model.isTable())
    return;
  if (const IndexAttribute *other = findEqual(key.model, key.index))
    reporter
        .report(repeatedIndex.rule, key.span(),
                "MongoDB allows one index over `" + key.fieldNames() +
                    "`; remove one")
        .note(key.model.document->span(other->attribute->range),
              "the same index");
}

const RuleDefinition repeatedIndex = {
    .rule = {.id = "repeated-index",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An index over the same fields as another one."},
    .stage = Stage::Indexes,
    .databases = {Provider::MongoDB},
    .eachKey = check};

} // namespace holdfast
