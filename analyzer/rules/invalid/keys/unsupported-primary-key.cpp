#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void report(const BlockContext &context, Span span, StringRef what,
                   const Twine &remedy, Reporter &reporter) {
  reporter.report(unsupportedPrimaryKey.rule, span,
                  "primary keys cannot " + what + " on " +
                      providerName(context) + "; " + remedy);
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  const IndexAttribute &index = key.index;
  if (index.kind != IndexAttribute::Kind::Id || !key.model.isTable())
    return;
  const Document &document = *key.model.document;
  if (!facts.namedPrimaryKeys && !index.map.empty())
    report(context, document.span(key.model.block->range), "have names",
           "remove `map` from `" + key.spelling() + "`", reporter);
  if (!facts.compoundPrimaryKeys && index.fields.size() > 1)
    report(context, key.span(), "be compound",
           "make one field `@id`, and use `@@unique` for these", reporter);
  if (!facts.sortedPrimaryKeys &&
      any_of(index.fields,
             [](const IndexedField &part) { return part.sorted; }))
    report(context, key.span(), "be sorted", "remove `sort`", reporter);
}

const RuleDefinition unsupportedPrimaryKey = {
    .rule = {.id = "unsupported-primary-key",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A primary key that the provider cannot have."},
    .stage = Stage::Models,
    .eachKey = check};

} // namespace holdfast
