#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/settings/SettingLists.h"
#include "schema/PreviewFeatures.h"

using namespace llvm;

namespace holdfast {

static SmallVector<StringRef, 16>
activeFeatures(PrismaVersion version, std::optional<Provider> provider) {
  SmallVector<StringRef, 16> names;
  for (const PreviewFeature &feature : previewFeatures())
    if (feature.state(version, provider) == PreviewState::Active)
      names.push_back(feature.name);
  return names;
}

static void reportFeature(const PreviewFeatureList &list, const ListItem &item,
                          PrismaVersion version,
                          std::optional<Provider> provider,
                          Reporter &reporter) {
  const Document &document = *list.document;
  StringRef near = nearestName(item.text, activeFeatures(version, provider));
  DiagnosticBuilder finding = reporter.report(
      unknownPreviewFeature.rule, document.span(list.property->value->range),
      "Prisma " + Twine(static_cast<int>(version)) +
          " has no preview feature `" + item.text + "`" +
          (provider && findPreviewFeature(item.text)
               ? Twine(" for ") + connectorOf(*provider).displayName
               : Twine("")) +
          didYouMeanOr(near, "remove it"));
  if (!near.empty())
    finding.fix(replaceFix(
        ("Change `" + item.text + "` to `" + near + "`").str(), Safety::Unsafe,
        document.span(item.value->range), quoteString(near)));
  finding.fix({"Remove `" + item.text + "` from `previewFeatures`",
               Safety::Unsafe,
               {removeItem(document, *list.property, *item.value)}});
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  std::optional<Provider> provider;
  if (connector)
    provider = connector->provider;
  for (const PreviewFeatureList &list : previewFeatureLists(context.schema))
    for (const ListItem &item : list.items) {
      const PreviewFeature *feature = findPreviewFeature(item.text);
      if (!feature ||
          feature->state(context.prisma, provider) == PreviewState::Unknown)
        reportFeature(list, item, context.prisma, provider, reporter);
    }
}

const RuleDefinition unknownPreviewFeature = {
    .rule =
        {.id = "unknown-preview-feature",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A preview feature that this version of Prisma does not have."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
