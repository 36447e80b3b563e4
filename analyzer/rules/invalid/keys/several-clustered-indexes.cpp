#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void report(const KeyOf &key, const IndexAttribute &other,
                   Reporter &reporter) {
  bool isId = other.kind == IndexAttribute::Kind::Id;
  reporter
      .report(severalClusteredIndexes.rule, key.span(),
              "`" + key.model.name +
                  "` has more than one clustered index; set `clustered: false` "
                  "on all but one")
      .note(key.model.document->span(other.attribute->range),
            isId ? "clustered by default" : "also clustered");
}

static bool isClustered(const IndexAttribute &index) {
  return index.clustered == true;
}

static void checkModel(const Model &model, Reporter &reporter) {
  const IndexAttribute *id = model.primaryKey();
  bool clusteredId = id && id->clustered != false;
  const IndexAttribute *first = nullptr, *second = nullptr;
  for (const IndexAttribute &index : model.indexes)
    if (&index != id && isClustered(index))
      (first ? second : first) = &index;
  if (!first)
    return;
  if (clusteredId)
    report({model, *id}, *first, reporter);
  for (const IndexAttribute &index : model.indexes) {
    if (&index == id || !isClustered(index))
      continue;
    if (clusteredId)
      report({model, index}, *id, reporter);
    if (second)
      report({model, index}, &index == first ? *second : *first, reporter);
  }
}

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  if (!keyFacts(context).clustered)
    return;
  if (model.isTable())
    checkModel(model, reporter);
}

const RuleDefinition severalClusteredIndexes = {
    .rule = {.id = "several-clustered-indexes",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A table with more than one clustered index."},
    .stage = Stage::Indexes,
    .databases = {Provider::SQLServer},
    .eachModel = check};

} // namespace holdfast
