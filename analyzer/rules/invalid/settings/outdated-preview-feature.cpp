#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/settings/SettingLists.h"
#include "schema/PreviewFeatures.h"

using namespace llvm;

namespace holdfast {

namespace {

class FeatureCheck {
public:
  FeatureCheck(const RuleContext &context, Reporter &reporter)
      : context(context), reporter(reporter) {
    if (const Connector *connector = context.connector())
      provider = connector->provider;
  }

  void checkItem(const PreviewFeatureList &list, const ListItem &item) const {
    const PreviewFeature *feature = findPreviewFeature(item.text);
    if (!feature)
      return;
    if (provider && feature->renamedOn == provider)
      return reportRenamed(list, item, *feature);
    switch (feature->state(context.prisma, provider)) {
    case PreviewState::Finished:
      return reportFinished(list, item);
    case PreviewState::Leaving:
      return reportLeaving(list, item);
    case PreviewState::Unknown:
    case PreviewState::Active:
    case PreviewState::Hidden:
      return;
    }
  }

private:
  Span place(const PreviewFeatureList &list) const {
    return list.document->span(list.property->value->range);
  }

  void reportRenamed(const PreviewFeatureList &list, const ListItem &item,
                     const PreviewFeature &feature) const {
    reporter
        .report(outdatedPreviewFeature.rule, place(list),
                "preview feature `" + item.text + "` is now `" +
                    feature.newName + "` on " +
                    connectorOf(*provider).displayName + "; rename it")
        .fix(replaceFix(
            ("Rename `" + item.text + "` to `" + feature.newName + "`").str(),
            Safety::Safe, list.document->span(item.value->range),
            quoteString(feature.newName)));
  }

  void reportFinished(const PreviewFeatureList &list,
                      const ListItem &item) const {
    reporter
        .report(
            outdatedPreviewFeature.rule, place(list),
            "`" + item.text +
                "` is no longer a preview feature and has no effect; remove it")
        .fix({"Remove `" + item.text + "` from `previewFeatures`",
              Safety::Safe,
              {removeItem(*list.document, *list.property, *item.value)}});
  }

  void reportLeaving(const PreviewFeatureList &list,
                     const ListItem &item) const {
    reporter.report(outdatedPreviewFeature.rule, place(list),
                    "a later Prisma version drops preview feature `" +
                        item.text + "`; stop using it before you upgrade");
  }

  const RuleContext &context;
  Reporter &reporter;
  std::optional<Provider> provider;
};

} // namespace

static void check(const RuleContext &context, Reporter &reporter) {
  FeatureCheck features(context, reporter);
  for (const PreviewFeatureList &list : previewFeatureLists(context.schema))
    for (const ListItem &item : list.items)
      features.checkItem(list, item);
}

const RuleDefinition outdatedPreviewFeature = {
    .rule = {.id = "outdated-preview-feature",
             .category = Category::Invalid,
             .severity = Severity::Warning,
             .purpose =
                 "A preview feature that is finished, renamed or about to go."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Safe},
    .wholeSchema = check};

} // namespace holdfast
