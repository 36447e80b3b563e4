#include "catalog/RenderType.h"
#include "diff/MigrateFacts.h"
#include "diff/RepeatedChange.h"
#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

static const Field *fieldOf(const Model &model, const Column &column) {
  for (const Field &field : model.fields)
    if (field.isColumn() && field.columnName == column.name)
      return &field;
  return nullptr;
}

/// How the schema says what the server keeps: `@default(now())`.
static std::string defaultSpelling(const Field &field, const Column &kept,
                                   Provider provider) {
  PrismaDefaultType type{spelling(field.type.scalar)};
  if (field.type.kind == FieldType::Kind::Enum)
    type = {field.type.enumeration->name, field.type.enumeration};
  // Prisma does not read what PostgreSQL prints of such a list. SQLite takes an
  // expression in parentheses alone, and keeps it without.
  if (kept.type.arrayDimensions)
    return "";
  if (migrateFactsOf(provider).readsDefaultsByType &&
      kept.defaultValue->kind == ColumnDefault::Kind::Expression)
    return "";
  return defaultAttribute(kept, type, provider);
}

static std::string typeSpelling(const RuleContext &context, const Column &kept,
                                Provider provider) {
  const Datasource *datasource = context.schema.datasource();
  return prismaType(connectorOf(provider), kept.type,
                    datasource ? datasource->block->name.text : StringRef("db"))
      .attribute;
}

static void report(const RuleContext &context, const Comparison &comparison,
                   const Change &change, const Column &kept,
                   Reporter &reporter) {
  const Table &table = *change.toTable;
  const Column &column = *change.toColumn;
  Provider provider = comparison.existing->provider;
  bool isType = change.difference.type;
  std::string wayOut;
  PrismaRenderer renderer(context.schema, *comparison.existing);
  const Model *model = renderer.modelOf(table.schema, table.name);
  const Field *field = model ? fieldOf(*model, column) : nullptr;
  if (field)
    wayOut = isType ? typeSpelling(context, kept, provider)
                    : defaultSpelling(*field, kept, provider);
  DiagnosticBuilder finding = reporter.report(
      repeatedChange.rule, column.origin.span,
      std::string("Prisma would ") +
          (isType ? "change the type of `" : "set the default of `") +
          table.name + "." + column.name + "` with each migration" +
          (wayOut.empty()
               ? ": no spelling avoids it; let the client set the value"
               : "; write `" + wayOut + "`"));
  finding.subject({table.schema, table.name, column.name, ""})
      .push(PushEffect::Silent);
  finding.note({}, "Prisma compares this spelling with the server's, which "
                   "differs again after each change");
  const Attribute *attribute = !field    ? nullptr
                               : !isType ? field->defaultAttribute
                               : field->nativeType
                                   ? field->nativeType->attribute
                                   : nullptr;
  if (attribute && !wayOut.empty())
    finding.fix(replaceFix("Change the attribute to `" + wayOut + "`",
                           Safety::Safe,
                           model->document->span(attribute->range), wayOut));
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const Change &change : comparison.changes)
    if (auto kept =
            repeatedColumn(change, *comparison.existing, *comparison.wanted))
      report(context, comparison, change, *kept, reporter);
}

const RuleDefinition repeatedChange = {
    .rule = {.id = "repeated-change",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A field that Prisma alters with each migration, "
                        "because the server "
                        "spells it differently."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe},
    .eachComparison = check};

} // namespace holdfast
