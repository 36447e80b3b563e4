#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingSchemaAttribute;

static bool saysSchema(const Block &block) {
  return any_of(block.attributes, [](const Attribute &attribute) {
    return attribute.name.text == "schema";
  });
}

static void report(const Datasource &datasource, const Document &document,
                   const Block &block, Reporter &reporter) {
  DiagnosticBuilder finding =
      reporter.report(missingSchemaAttribute.rule, document.span(block.range),
                      "`" + block.name.text +
                          "` has no `@@schema`; add it, because the datasource "
                          "lists `schemas`");
  for (StringRef name : datasource.schemas) {
    std::string attribute = "@@schema(" + quoteString(name) + ")";
    finding.fix(addBlockAttributeFix(document, block,
                                     "Add `" + attribute + "` to `" +
                                         block.name.text.str() + "`",
                                     Safety::Unsafe, attribute));
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Datasource *datasource = context.schema.datasource();
  if (!datasource || datasource->schemas.empty() || !datasource->provider ||
      !hasSchemas(*datasource->provider))
    return;
  for (const Model &model : context.models())
    if (model.block->kind != BlockKind::CompositeType &&
        !saysSchema(*model.block))
      report(*datasource, *model.document, *model.block, reporter);
  for (const Enum &enumeration : context.enums())
    if (!saysSchema(*enumeration.block))
      report(*datasource, *enumeration.document, *enumeration.block, reporter);
}

const RuleDefinition missingSchemaAttribute = {
    {"missing-schema-attribute", Category::Invalid, Severity::Error,
     "A model or enum that does not say which database schema it is in."},
    Stage::Models,
    check};

} // namespace holdfast
