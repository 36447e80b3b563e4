#include "rules/RuleDefinition.h"
#include "schema/Resolver.h"
#include "schema/SettingValue.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition datasourceProvider;

static constexpr StringLiteral known =
    "write one of `postgresql`, `mysql`, `sqlite`, `sqlserver`, `mongodb` and "
    "`cockroachdb` in double quotes";

static void checkDatasource(const Document &document, const Block &block,
                            Reporter &reporter) {
  const Property *property = block.findProperty("provider");
  auto report = [&](Range range, const Twine &problem) {
    reporter.report(datasourceProvider.rule, document.span(range),
                    problem + ", so Prisma refuses the schema: " + known);
  };
  if (!property) {
    report(block.range,
           "`" + block.name.text + "` does not say which database it is");
    return;
  }
  const Expression *value = property->value;
  if (value->kind == ExpressionKind::Call && value->text == "env")
    report(block.range, "the provider cannot come from the environment");
  else if (value->kind != ExpressionKind::String)
    report(value->range, "the provider is not a text");
  else if (!parseProvider(stringValue(value)))
    report(value->range, "Prisma has no provider " + value->text);
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const auto &[document, block] : context.blocksToCheck)
    if (block.kind == BlockKind::Datasource && hasAllValues(block))
      checkDatasource(*document, block, reporter);
}

const RuleDefinition datasourceProvider = {
    {"datasource-provider", Category::Invalid, Severity::Error,
     "Finds datasources that do not name a database Prisma knows."},
    Stage::Configuration,
    check};

} // namespace holdfast
