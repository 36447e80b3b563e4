#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Wording.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Puts the name into the datasource's list, or makes the list.
static std::optional<Fix> addSchemaFix(const Datasource &datasource,
                                       StringRef name) {
  const Document &document = *datasource.document;
  const Property *list = datasource.block->findProperty("schemas");
  std::string quoted = quoteString(name),
              title = "Add `" + name.str() + "` to `schemas`";
  auto insert = [&](uint32_t offset, const std::string &text) {
    return replaceFix(title, Safety::Unsafe, document.span({offset, offset}),
                      text);
  };
  if (!list) {
    const Property *provider = datasource.block->findProperty("provider");
    return insert(provider->range.end, "\n  schemas = [" + quoted + "]");
  }
  if (!list->value || list->value->kind != ExpressionKind::Array)
    return std::nullopt;
  ArrayRef<Argument> items = list->value->items;
  return items.empty() ? insert(list->value->range.begin + 1, quoted)
                       : insert(items.back().range.end, ", " + quoted);
}

static void checkName(const Datasource &datasource, Span span,
                      StringRef schemaName, Reporter &reporter) {
  if (is_contained(datasource.schemas, schemaName))
    return;
  if (!hasSchemas(*datasource.provider)) {
    reporter.report(unknownSchema.rule, span,
                    connectorOf(*datasource.provider).displayName +
                        " has no database schemas; remove `@@schema`");
    return;
  }
  std::vector<StringRef> names(datasource.schemas.begin(),
                               datasource.schemas.end());
  StringRef nearest = nearestName(schemaName, names);
  DiagnosticBuilder finding = reporter.report(
      unknownSchema.rule, span,
      "`schemas` of the datasource does not list `" + schemaName + "`" +
          didYouMeanOr(nearest, "add it, or correct the name"));
  if (!nearest.empty())
    finding.fix(replaceFix(("Change the schema to `" + nearest + "`").str(),
                           Safety::Unsafe, span, quoteString(nearest)));
  if (std::optional<Fix> fix = schemaName.empty()
                                   ? std::nullopt
                                   : addSchemaFix(datasource, schemaName))
    finding.fix(std::move(*fix));
}

/// `datasource` is null where the schema has none.
static void checkBlock(const Datasource *datasource, const Document &document,
                       const Block &block, Reporter &reporter) {
  for (const Attribute &attribute : block.attributes) {
    const Expression *name = attribute.find("map", true);
    if (attribute.name.text != "schema" || !name)
      continue;
    Span span = document.span(name->range);
    if (datasource)
      checkName(*datasource, span, unescape(name->text), reporter);
    else
      reporter.report(unknownSchema.rule, span,
                      "`@@schema` needs a datasource; add one that lists the "
                      "name in `schemas`");
  }
}

static void check(const BlockInFile &place, const BlockContext &context,
                  Reporter &reporter) {
  const Datasource *datasource = context.datasource();
  if (datasource && !datasource->provider)
    return;
  const auto &[document, block] = place;
  bool canName =
      block.kind == BlockKind::Model || block.kind == BlockKind::View ||
      block.kind == BlockKind::CompositeType || block.kind == BlockKind::Enum;
  if (canName)
    checkBlock(datasource, *document, block, reporter);
}

const RuleDefinition unknownSchema = {
    .rule = {.id = "unknown-schema",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "`@@schema` with a name that the datasource does not list."},
    .stage = Stage::Models,
    .fixes = {Safety::Unsafe},
    .eachBlock = check};

} // namespace holdfast
