#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void report(const KeyOf &key, const Twine &message, Reporter &reporter) {
  reporter.report(unsupportedFulltextIndex.rule, key.span(), message);
}

/// Whether sorted fields stand between the searched ones.
static bool isTornApart(const IndexAttribute &index) {
  bool text = false, after = false;
  for (const IndexedField &part : index.fields) {
    if (!part.sorted && after)
      return true;
    text |= !part.sorted;
    after |= text && part.sorted;
  }
  return false;
}

static unsigned countFulltext(const Model &model) {
  return count_if(model.indexes, [](const IndexAttribute &index) {
    return index.kind == IndexAttribute::Kind::Fulltext;
  });
}

static void checkKey(const KeyFacts &facts, StringRef provider,
                     const KeyOf &key, Reporter &reporter) {
  if (facts.fulltext == FulltextIndexes::None) {
    report(key,
           "`@@fulltext` is not supported on " + provider +
               "; create the index in a migration instead",
           reporter);
    return;
  }
  ArrayRef<IndexedField> fields = key.index.fields;
  if (any_of(fields, [](const IndexedField &part) { return part.length; }))
    report(key, "`@@fulltext` indexes whole values; remove `length`", reporter);
  if (facts.sortedFulltext) {
    if (isTornApart(key.index))
      report(key,
             "the searched fields of `@@fulltext` must be adjacent; group "
             "those without `sort`",
             reporter);
  } else if (any_of(fields,
                    [](const IndexedField &part) { return part.sorted; })) {
    report(key, "`@@fulltext` has no order; remove `sort`", reporter);
  }
  if (facts.fulltext == FulltextIndexes::OnePerModel &&
      countFulltext(key.model) > 1)
    report(key,
           provider + " allows one `@@fulltext` per model; merge those of `" +
               key.model.name + "`",
           reporter);
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  StringRef provider = providerName(context);
  if (key.index.kind == IndexAttribute::Kind::Fulltext && key.model.isTable())
    checkKey(facts, provider, key, reporter);
}

const RuleDefinition unsupportedFulltextIndex = {
    .rule = {.id = "unsupported-fulltext-index",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A fulltext index that the provider cannot have."},
    .stage = Stage::Indexes,
    .eachKey = check};

} // namespace holdfast
