#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedPrimaryKey;

static void report(const RuleContext &context, const KeyOf &key, Span span,
                   StringRef what, StringRef wayOut, Reporter &reporter) {
  reporter.report(unsupportedPrimaryKey.rule, span,
                  "Prisma refuses the id of `" + key.model.name +
                      "`, because " + providerName(context) + " has no " +
                      what + ": " + wayOut);
}

static void check(const RuleContext &context, Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  forEachKey(context, [&](const KeyOf &key) {
    const IndexAttribute &index = key.index;
    if (index.kind != IndexAttribute::Kind::Id || !key.model.isTable())
      return;
    const Document &document = *key.model.document;
    if (!facts.namedPrimaryKeys && !index.map.empty())
      report(context, key, document.span(key.model.block->range),
             "names for primary keys", "remove `map`", reporter);
    if (!facts.compoundPrimaryKeys && index.fields.size() > 1)
      report(context, key, key.span(), "keys of several fields",
             "make one field the id, and the fields `@@unique`", reporter);
    if (!facts.sortedPrimaryKeys &&
        any_of(index.fields,
               [](const IndexedField &part) { return part.sorted; }))
      report(context, key, key.span(), "order of primary keys", "remove `sort`",
             reporter);
  });
}

const RuleDefinition unsupportedPrimaryKey = {
    {"unsupported-primary-key", Category::Invalid, Severity::Error,
     "Finds primary keys that the provider cannot have."},
    Stage::Models,
    check};

} // namespace holdfast
