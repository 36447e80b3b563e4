#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "schema/Resolver.h"
#include "schema/SettingValue.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// The provider that another name for a database means, or empty.
static StringRef providerMeant(StringRef name) {
  static constexpr StringRef names[] = {"postgresql", "mysql",   "sqlite",
                                        "sqlserver",  "mongodb", "cockroachdb"};
  StringRef meant = StringSwitch<StringRef>(name.lower())
                        .Case("mariadb", "mysql")
                        .Cases("pg", "pgsql", "psql", "postgresql")
                        .Cases("cockroach", "crdb", "cockroachdb")
                        .Cases("mssql", "azuresql", "sqlserver")
                        .Case("mongo", "mongodb")
                        .Case("libsql", "sqlite")
                        .Default("");
  return meant.empty() ? nearestName(name, names) : meant;
}

static std::string unknownProvider(const Expression &value) {
  StringRef meant = providerMeant(stringValue(&value));
  return "unknown provider " + value.text.str() +
         (meant.empty() ? "; use `postgresql`, `mysql`, `sqlite`, `sqlserver`, "
                          "`mongodb` or `cockroachdb`"
                        : "; use " + quoteString(meant));
}

static void checkDatasource(const Document &document, const Block &block,
                            Reporter &reporter) {
  const Property *property = block.findProperty("provider");
  auto report = [&](Range range, const Twine &problem) {
    reporter.report(datasourceProvider.rule, document.span(range), problem);
  };
  if (!property) {
    report(block.range, "datasource `" + block.name.text +
                            "` has no `provider`; add one, such as `provider = "
                            "\"postgresql\"`");
    return;
  }
  const Expression *value = property->value;
  if (value->kind == ExpressionKind::Call && value->text == "env")
    report(block.range, "`provider` cannot use `env()`; write it in double "
                        "quotes, such as \"postgresql\"");
  else if (value->kind != ExpressionKind::String)
    report(value->range, "`provider` must be a string, such as \"postgresql\"");
  else if (!parseProvider(stringValue(value)))
    report(value->range, unknownProvider(*value));
}

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  if (block.kind == BlockKind::Datasource && hasAllValues(block))
    checkDatasource(*document, block, reporter);
}

const RuleDefinition datasourceProvider = {
    .rule = {.id = "datasource-provider",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A datasource that does not name a database Prisma knows."},
    .stage = Stage::Configuration,
    .eachBlock = check};

} // namespace holdfast
