#include "rules/AllRules.h"
#include "schema/Resolver.h"
#include "schema/SettingValue.h"

using namespace llvm;

namespace holdfast {

/// A readable connection string; null for any other.
static const Expression *connection(const Block &block, StringRef key) {
  const Property *property = block.findProperty(key);
  return property && !unreadablePart(*property->value) ? property->value
                                                       : nullptr;
}

static bool areEqual(const Expression &a, const Expression &b) {
  if (isEnvCall(a) != isEnvCall(b))
    return false;
  if (isEnvCall(a))
    return stringValue(a.items[0].value) == stringValue(b.items[0].value);
  return stringValue(&a) == stringValue(&b);
}

static void checkDatasource(const Datasource &datasource, Reporter &reporter) {
  const Block &block = *datasource.block;
  const Expression *shadow = connection(block, "shadowDatabaseUrl");
  if (!shadow || (!isEnvCall(*shadow) && stringValue(shadow).empty()))
    return;
  for (StringRef key : {"directUrl", "url"}) {
    const Expression *other = connection(block, key);
    if (other && areEqual(*shadow, *other))
      reporter
          .report(sameShadowDatabase.rule,
                  datasource.document->span(other->range),
                  "`prisma migrate dev` would empty the database: "
                  "`shadowDatabaseUrl` equals `" +
                      key + "`; use another one")
          .note(datasource.document->span(shadow->range),
                "the shadow database");
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.prisma != PrismaVersion::V6)
    return;
  for (const Datasource &datasource : context.schema.datasources())
    if (context.isRead(datasource))
      checkDatasource(datasource, reporter);
}

const RuleDefinition sameShadowDatabase = {
    .rule =
        {.id = "same-shadow-database",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A shadow database that is the database itself, for Prisma 6."},
    .stage = Stage::Configuration,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .wholeSchema = check};

} // namespace holdfast
