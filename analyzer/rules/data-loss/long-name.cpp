
#include "rules/AllRules.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

class Names {
public:
  Names(const Connector &connector, Reporter &reporter)
      : connector(connector), reporter(reporter) {}

  void check(StringRef kind, StringRef name, Span span) {
    bool isCut = connector.longNames == LongNames::Cut;
    size_t length = isCut ? name.size() : countCharacters(name);
    unsigned most = connector.maxIdentifierBytes;
    if (length <= most)
      return;
    std::string message =
        isCut ? ("Prisma would drop and recreate this " + kind +
                 " at every change: " + connector.displayName + " cuts its " +
                 Twine(length) + "-byte name to " + Twine(most) +
                 " bytes; shorten it")
                    .str()
              : ("creating this " + kind + " fails: its name has " +
                 Twine(length) + " characters, " + connector.displayName +
                 " allows " + Twine(most) + "; shorten it")
                    .str();
    reporter.report(longName.rule, span, message);
  }

private:
  static size_t countCharacters(StringRef text) {
    return count_if(text, [](char c) { return (c & 0xc0) != 0x80; });
  }

  const Connector &connector;
  Reporter &reporter;
};

} // namespace

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (!connector || connector->longNames == LongNames::Kept)
    return;
  Names names(*connector, reporter);
  for (const Model &model : context.schema.models()) {
    if (!model.isTable())
      continue;
    names.check("table", model.tableName, model.nameSpan());
    for (const Field &field : model.fields)
      if (field.isColumn())
        names.check("column", field.columnName, field.nameSpan());
  }
  for (const Enum &type : context.schema.enums())
    names.check("enum", type.databaseName, type.nameSpan());
}

const RuleDefinition longName = {
    .rule = {.id = "long-name",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose = "A name of a table, column or enum that the "
                        "database cuts off or rejects."},
    .stage = Stage::Models,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .wholeSchema = check};

} // namespace holdfast
