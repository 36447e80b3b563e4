#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "schema/Resolver.h"

using namespace llvm;

namespace holdfast {

static void checkMode(const Datasource &datasource, const Property &property,
                      Reporter &reporter) {
  const Document &document = *datasource.document;
  const Connector &connector = connectorOf(*datasource.provider);
  Span place = document.span(property.value->range);
  std::string mode = stringValue(property.value);
  bool foreignKeys = connector.foreignKeyActions != 0;
  if (mode == "prisma" || (mode == "foreignKeys" && foreignKeys))
    return;
  if (mode == "foreignKeys")
    return (void)reporter
        .report(wrongRelationMode.rule, place,
                connector.displayName +
                    " has no foreign keys; write `\"prisma\"`, or remove `" +
                    property.key.text + "`")
        .fix(replaceFix(
            ("Change `" + property.key.text + "` to `\"prisma\"`").str(),
            Safety::Safe, place, "\"prisma\""));
  DiagnosticBuilder finding = reporter.report(
      wrongRelationMode.rule, document.span(datasource.block->range),
      "unknown relation mode " + property.value->text +
          "; use `\"foreignKeys\"` or `\"prisma\"`");
  finding.note(place, "the setting");
  StringRef near = nearestName(mode, {"prisma", "foreignKeys"});
  if (!near.empty())
    finding.fix(replaceFix(
        ("Change `" + property.key.text + "` to `\"" + near + "\"`").str(),
        Safety::Unsafe, place, quoteString(near)));
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources()) {
    if (!datasource.provider)
      continue;
    const Property *mode = datasource.block->findProperty("relationMode");
    const Property *old =
        datasource.block->findProperty("referentialIntegrity");
    if (mode && old)
      continue;
    const Property *given = mode ? mode : old;
    if (given && given->value->kind == ExpressionKind::String)
      checkMode(datasource, *given, reporter);
  }
}

const RuleDefinition wrongRelationMode = {
    .rule = {.id = "wrong-relation-mode",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A relation mode that the provider does not have."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
