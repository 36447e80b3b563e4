#include "rules/AllRules.h"
#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

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

static void check(const BlockInFile &place, const BlockContext &context,
                  Reporter &reporter) {
  const Datasource *datasource = context.datasource();
  if (!datasource || datasource->schemas.empty() || !datasource->provider ||
      !hasSchemas(*datasource->provider))
    return;
  const auto &[document, block] = place;
  bool isInSchema = block.kind == BlockKind::Model ||
                    block.kind == BlockKind::View ||
                    block.kind == BlockKind::Enum;
  if (isInSchema && !saysSchema(block))
    report(*datasource, *document, block, reporter);
}

const RuleDefinition missingSchemaAttribute = {
    .rule = {.id = "missing-schema-attribute",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A model or enum that does not say which database "
                        "schema it is in."},
    .stage = Stage::Models,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB,
                  Provider::SQLServer},
    .fixes = {Safety::Unsafe},
    .eachBlock = check};

} // namespace holdfast
