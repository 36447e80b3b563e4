#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/settings/SettingLists.h"

using namespace llvm;

namespace holdfast {

static void report(const Datasource &datasource, const Property &old,
                   Reporter &reporter) {
  const Document &document = *datasource.document;
  const Property *mode = datasource.block->findProperty("relationMode");
  Span place = settingSpan(document, old);
  if (mode)
    reporter
        .report(referentialIntegrity.rule, place,
                "`referentialIntegrity` is the old name of `relationMode`, "
                "which is also set; remove it")
        .severity(Severity::Error)
        .note(settingSpan(document, *mode), "the same setting")
        .fix({"Remove `referentialIntegrity`",
              Safety::Unsafe,
              {removeSetting(document, old)}});
  DiagnosticBuilder finding = reporter.report(
      referentialIntegrity.rule, place,
      "`referentialIntegrity` is deprecated; rename it to `relationMode`");
  if (!mode)
    finding.fix(replaceFix("Rename `referentialIntegrity` to `relationMode`",
                           Safety::Safe, document.span(old.key.range),
                           "relationMode"));
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources())
    if (datasource.provider)
      if (const Property *old =
              datasource.block->findProperty("referentialIntegrity"))
        report(datasource, *old, reporter);
}

const RuleDefinition referentialIntegrity = {
    .rule = {.id = "referential-integrity",
             .category = Category::Invalid,
             .severity = Severity::Warning,
             .purpose =
                 "`referentialIntegrity`, the old name of `relationMode`."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
