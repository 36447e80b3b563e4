#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if (key.index.kind != IndexAttribute::Kind::Index || key.index.type.empty() ||
      parseIndexType(key.index.type))
    return;
  const Expression *value = key.index.attribute->find("type", false);
  if (value->kind != ExpressionKind::Path)
    return;
  static constexpr StringRef known[] = {"BTree", "Hash",   "Gist",
                                        "Gin",   "SpGist", "Brin"};
  StringRef meant = nearestName(key.index.type, known);
  DiagnosticBuilder builder = reporter.report(
      unknownIndexType.rule, key.span(),
      "unknown index type `" + key.index.type + "`" +
          didYouMeanOr(meant,
                       "use `BTree`, `Hash`, `Gist`, `Gin`, `SpGist`, `Brin`"));
  if (!meant.empty())
    builder.fix(replaceFix(("Change `type` to `" + meant + "`").str(),
                           Safety::Unsafe,
                           key.model.document->span(value->range), meant));
}

const RuleDefinition unknownIndexType = {
    .rule = {.id = "unknown-index-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A type of index that Prisma does not know."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
