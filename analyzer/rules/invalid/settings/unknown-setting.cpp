#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/settings/SettingLists.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The settings of every datasource; other rules speak of those that a version
/// or provider does not have.
static constexpr StringRef settings[] = {"provider",     "url",
                                         "directUrl",    "shadowDatabaseUrl",
                                         "relationMode", "referentialIntegrity",
                                         "schemas",      "previewFeatures"};

/// What to suggest for a misspelt one.
static SmallVector<StringRef, 8> suggestions(const RuleContext &context,
                                             const Connector &connector) {
  SmallVector<StringRef, 8> names = {"relationMode"};
  if (hasSchemas(connector.provider))
    names.push_back("schemas");
  if (context.prisma == PrismaVersion::V6)
    names.append({"url", "directUrl", "shadowDatabaseUrl"});
  if (connector.extensions)
    names.push_back("extensions");
  return names;
}

static void report(const RuleContext &context, const Datasource &datasource,
                   const Property &property, Reporter &reporter) {
  const Document &document = *datasource.document;
  const Connector &connector = connectorOf(*datasource.provider);
  StringRef key = property.key.text;
  StringRef near = nearestName(key, suggestions(context, connector));
  DiagnosticBuilder finding = reporter.report(
      unknownSetting.rule, settingSpan(document, property),
      "unknown setting `" + key + "` in a datasource for " +
          connector.displayName + didYouMeanOr(near, "remove it"));
  if (!near.empty() && !datasource.block->findProperty(near))
    finding.fix(replaceFix(("Change `" + key + "` to `" + near + "`").str(),
                           Safety::Unsafe, document.span(property.key.range),
                           near));
  finding.fix({("Remove the setting `" + key + "`").str(),
               Safety::Unsafe,
               {removeSetting(document, property)}});
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources()) {
    if (!context.isRead(datasource))
      continue;
    for (const Property &property : datasource.block->properties) {
      StringRef key = property.key.text;
      bool known =
          is_contained(settings, key) ||
          (key == "extensions" && connectorOf(*datasource.provider).extensions);
      // Of a setting given twice only the last counts.
      if (!known && datasource.block->findProperty(key) == &property)
        report(context, datasource, property, reporter);
    }
  }
}

const RuleDefinition unknownSetting = {
    .rule = {.id = "unknown-setting",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A setting that a datasource does not have."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
