#include "rules/AllRules.h"
#include "schema/Resolver.h"
#include "schema/SettingValue.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void checkList(const Document &document, const Expression &list,
                      Reporter &reporter) {
  if (list.items.empty()) {
    reporter.report(invalidSchemas.rule, document.span(list.range),
                    "`schemas` is empty; list a database schema, or remove it");
    return;
  }
  // Prisma points at all but the last of equal names.
  ArrayRef<Argument> names = list.items;
  while (!names.empty()) {
    const Expression *name = names.front().value;
    names = names.drop_front();
    if (name && any_of(names, [&](const Argument &other) {
          return other.value && stringValue(other.value) == stringValue(name);
        }))
      reporter.report(invalidSchemas.rule, document.span(name->range),
                      "duplicate " + name->text + " in `schemas`; remove one");
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Datasource &datasource : context.schema.datasources()) {
    // Elsewhere the list is refused as a whole: unsupported-schemas.
    if (!context.isRead(datasource) || !hasSchemas(*datasource.provider))
      continue;
    const Property *schemas = datasource.block->findProperty("schemas");
    if (schemas && schemas->value->kind == ExpressionKind::Array &&
        !unreadableElement(*schemas->value))
      checkList(*datasource.document, *schemas->value, reporter);
  }
}

const RuleDefinition invalidSchemas = {
    .rule = {.id = "invalid-schemas",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A `schemas` list that is empty or names one twice."},
    .stage = Stage::Configuration,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB,
                  Provider::SQLServer},
    .wholeSchema = check};

} // namespace holdfast
