#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownSchema;

static void checkBlock(const Datasource &datasource, const Document &document,
                       const Block &block, Reporter &reporter) {
  for (const Attribute &attribute : block.attributes) {
    const Expression *name = attribute.find("map", true);
    if (attribute.name.text != "schema" || !name)
      continue;
    Span span = document.span(name->range);
    std::string schemaName = unescape(name->text);
    if (is_contained(datasource.schemas, schemaName))
      continue;
    if (!hasSchemas(*datasource.provider)) {
      reporter.report(unknownSchema.rule, span,
                      "Prisma refuses `@@schema`, because this provider has no "
                      "database schemas: remove it");
      continue;
    }
    DiagnosticBuilder finding = reporter.report(
        unknownSchema.rule, span,
        "Prisma refuses the schema `" + schemaName + "` of `" +
            block.name.text +
            "`, because the datasource does not list it: add it to `schemas`, "
            "or correct the name");
    std::vector<StringRef> names(datasource.schemas.begin(),
                                 datasource.schemas.end());
    StringRef nearest = nearestName(schemaName, names);
    if (!nearest.empty())
      finding.fix(replaceFix(("Change to `" + nearest + "`").str(),
                             Safety::Unsafe, span, quoteString(nearest)));
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Datasource *datasource = context.schema.datasource();
  if (!datasource || !datasource->provider)
    return;
  for (const Model &model : context.models())
    checkBlock(*datasource, *model.document, *model.block, reporter);
  for (const Enum &enumeration : context.enums())
    checkBlock(*datasource, *enumeration.document, *enumeration.block,
               reporter);
}

const RuleDefinition unknownSchema = {
    {"unknown-schema", Category::Invalid, Severity::Error,
     "Finds `@@schema` with a name that the datasource does not list."},
    Stage::Models,
    check};

} // namespace holdfast
