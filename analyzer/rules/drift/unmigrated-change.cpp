#include "diff/RepeatedChange.h"
#include "rules/AllRules.h"
#include "rules/Baselining.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static std::string columnsOf(const Index &index) {
  std::string text;
  for (const IndexPart &part : index.parts)
    text += (text.empty() ? "" : ", ") +
            (part.column.empty() ? part.expression : part.column);
  return text;
}

/// Whether the table has an index on the same columns, of whatever kind.
static bool hasAlike(const Table &table, const Index &wanted) {
  return any_of(table.indexes, [&](const Index &index) {
    return columnsOf(index) == columnsOf(wanted);
  });
}

static void reportIndex(const RuleContext &context,
                        const Comparison &comparison, const Change &change,
                        Reporter &reporter) {
  const Table &table = *change.toTable;
  DiagnosticBuilder finding = reporter.report(
      unmigratedChange.rule, change.toIndex->origin.span,
      "queries on `" + table.name + "` would run without the index on (" +
          columnsOf(*change.toIndex) + "): " + comparison.label +
          " has none; " + wayToMigrate(context, comparison, "create"));
  finding.subject({table.schema, table.name, "", ""}).push(PushEffect::Silent);
  noteBaseline(finding, context, comparison);
}

static void reportDefault(const RuleContext &context,
                          const Comparison &comparison, const Change &change,
                          Reporter &reporter) {
  const Table &table = *change.toTable;
  const Column &column = *change.toColumn;
  bool hasDefault = change.fromColumn->defaultValue.has_value();
  DiagnosticBuilder finding = reporter.report(
      unmigratedChange.rule, column.origin.span,
      "`" + table.name + "." + column.name +
          (hasDefault ? "` would keep its old default: "
                      : "` would have no default: ") +
          comparison.label + " has " + (hasDefault ? "another" : "none") +
          "; " +
          wayToMigrate(context, comparison, hasDefault ? "change" : "add"));
  finding.subject({table.schema, table.name, column.name, ""})
      .push(PushEffect::Silent);
  noteMade(finding, change.fromColumn->origin);
  noteBaseline(finding, context, comparison);
}

/// `` `state.open` or `state.closed` ``
static std::string listOf(const EnumType &type, ArrayRef<std::string> values) {
  std::string text;
  for (const std::string &value : values)
    text += (text.empty()               ? "`"
             : &value == &values.back() ? " or `"
                                        : ", `") +
            type.name + "." + value + "`";
  return text;
}

static void reportValues(const RuleContext &context,
                         const Comparison &comparison, const Change &change,
                         Reporter &reporter) {
  std::vector<std::string> added = addedValues(change);
  if (added.empty())
    return;
  const EnumType &type = *change.toEnum;
  DiagnosticBuilder finding = reporter.report(
      unmigratedChange.rule, type.origin.span,
      "writing " + listOf(type, added) + " would fail: " + comparison.label +
          " has no such enum value; " +
          wayToMigrate(context, comparison, "add"));
  finding.subject({type.schema, "", "", type.name}).push(PushEffect::Silent);
  noteMade(finding, change.fromEnum->origin);
  noteBaseline(finding, context, comparison);
}

/// Whether the server does something else for a row without a value. Spellings
/// of an expression, and the constraint that a default is, do not count.
static bool isOtherDefault(const Column &from, const Column &to) {
  if (!to.defaultValue || !from.defaultValue)
    return to.defaultValue.has_value();
  if (from.defaultValue->kind != to.defaultValue->kind)
    return true;
  auto value = [](const Column &column) -> StringRef {
    StringRef text = column.defaultValue->text;
    return text == "true" ? "1" : text == "false" ? "0" : text;
  };
  return from.defaultValue->kind == ColumnDefault::Kind::Literal &&
         value(from) != value(to);
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  if (comparison.isBase)
    return;
  for (const Change &change : comparison.changes) {
    // What is made again only follows another change.
    bool isAlone = change.fromTable && change.toTable && !change.again;
    if (change.kind == Change::Kind::AlterEnum)
      reportValues(context, comparison, change, reporter);
    else if (isAlone && change.kind == Change::Kind::CreateIndex &&
             !change.toIndex->unique &&
             !hasAlike(*change.fromTable, *change.toIndex))
      reportIndex(context, comparison, change, reporter);
    else if (isAlone && change.kind == Change::Kind::AlterColumn &&
             change.difference.defaultValue && !change.difference.type &&
             isOtherDefault(*change.fromColumn, *change.toColumn) &&
             !repeatedColumn(change, *comparison.existing, *comparison.wanted))
      reportDefault(context, comparison, change, reporter);
  }
}

const RuleDefinition unmigratedChange = {
    .rule = {.id = "unmigrated-change",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose = "An index, default or enum value of the schema that "
                        "the database lacks."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachComparison = check};

} // namespace holdfast
