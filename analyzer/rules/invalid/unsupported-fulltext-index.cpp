#include "rules/invalid/KeyFields.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedFulltextIndex;

static void report(const KeyOf &key, const Twine &why, StringRef wayOut,
                   Reporter &reporter) {
  reporter.report(unsupportedFulltextIndex.rule, key.span(),
                  "Prisma refuses `@@fulltext` of `" + key.model.name +
                      "`, because " + why + ": " + wayOut);
}

/// Whether sorted fields stand between the searched ones.
static bool isTornApart(const IndexAttribute &index) {
  bool text = false, behind = false;
  for (const IndexedField &part : index.fields) {
    if (!part.sorted && behind)
      return true;
    text |= !part.sorted;
    behind |= text && part.sorted;
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
    report(key, provider + " has no fulltext indexes",
           "remove it, and write the index in a migration of your own",
           reporter);
    return;
  }
  ArrayRef<IndexedField> fields = key.index.fields;
  if (any_of(fields, [](const IndexedField &part) { return part.length; }))
    report(key, "it searches whole values", "remove `length`", reporter);
  if (facts.sortedFulltext) {
    if (isTornApart(key.index))
      report(key, "the fields to search stand apart",
             "write those without `sort` next to each other", reporter);
  } else if (any_of(fields,
                    [](const IndexedField &part) { return part.sorted; })) {
    report(key, "it has no order", "remove `sort`", reporter);
  }
  if (facts.fulltext == FulltextIndexes::OnePerModel &&
      countFulltext(key.model) > 1)
    report(key, provider + " allows one for each model",
           "put the fields into one", reporter);
}

static void check(const RuleContext &context, Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  StringRef provider = providerName(context);
  forEachKey(context, [&](const KeyOf &key) {
    if (key.index.kind == IndexAttribute::Kind::Fulltext && key.model.isTable())
      checkKey(facts, provider, key, reporter);
  });
}

const RuleDefinition unsupportedFulltextIndex = {
    {"unsupported-fulltext-index", Category::Invalid, Severity::Error,
     "Finds fulltext indexes that the provider cannot have."},
    Stage::Indexes,
    check};

} // namespace holdfast
