#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static StringRef refusal(const IndexAttribute &index) {
  switch (index.kind) {
  case IndexAttribute::Kind::Id:
    return "has no primary key; use `@unique` for what identifies a row";
  case IndexAttribute::Kind::Index:
  case IndexAttribute::Kind::Fulltext:
    return "has no indexes; remove this attribute";
  case IndexAttribute::Kind::Unique:
    if (!index.map.empty())
      return "has no unique index to name; remove `map`";
    if (index.clustered)
      return "has no unique index to cluster; remove `clustered`";
    return "";
  }
  llvm_unreachable("covered switch");
}

static bool hasFieldArguments(const IndexAttribute &index) {
  if (index.kind != IndexAttribute::Kind::Unique)
    return false;
  return any_of(index.fields, [](const IndexedField &part) {
    return part.descending || part.length || !part.operatorClass.empty();
  });
}

static void check(const Model &view, const BlockContext &, Reporter &reporter) {
  if (view.block->kind != BlockKind::View)
    return;
  for (const IndexAttribute &index : view.indexes) {
    Span span = attributeSpan(*view.document, *index.attribute);
    StringRef why = refusal(index);
    if (!why.empty())
      reporter.report(viewKey.rule, span, "view `" + view.name + "` " + why);
    if (hasFieldArguments(index))
      reporter.report(
          viewKey.rule, span,
          "view `" + view.name +
              "` has no unique index; remove the arguments of its fields");
  }
}

const RuleDefinition viewKey = {
    .rule = {.id = "view-key",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A key or index on a view."},
    .stage = Stage::Models,
    .eachModel = check};

} // namespace holdfast
