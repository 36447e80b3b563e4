#include "Describe.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::test {

static std::string qualified(StringRef schema, StringRef name) {
  return schema.empty() ? name.str() : (schema + "." + name).str();
}

static std::string spell(const ColumnDefault &value) {
  switch (value.kind) {
  case ColumnDefault::Kind::Literal:
    return "'" + value.text + "'";
  case ColumnDefault::Kind::Now:
    return "now";
  case ColumnDefault::Kind::Sequence:
    return "sequence";
  case ColumnDefault::Kind::Expression:
    return "(" + value.text + ")";
  }
  llvm_unreachable("covered switch");
}

static std::string list(ArrayRef<std::string> names) {
  return "(" + join(names, ", ") + ")";
}

static std::string describe(const Column &column, Provider provider) {
  std::string text = "  " + column.name;
  if (std::string type = spelling(column.type, provider); !type.empty())
    text += " " + type;
  if (!column.nullable)
    text += " not null";
  if (column.defaultValue)
    text += (column.generated ? " generated " : " default ") +
            spell(*column.defaultValue);
  return text + "\n";
}

static std::string describe(const Index &index) {
  std::vector<std::string> parts;
  for (const IndexPart &part : index.parts) {
    std::string &text = parts.emplace_back(
        part.column.empty() ? "(" + part.expression + ")" : part.column);
    if (part.length)
      text += "(" + std::to_string(*part.length) + ")";
    if (!part.operatorClass.empty())
      text += " " + part.operatorClass;
    if (part.descending)
      text += " desc";
  }
  std::string text = index.unique ? "  unique " : "  index ";
  text += (index.name.empty() ? "" : index.name + " ") + list(parts);
  if (index.method != "btree")
    text += " using " + index.method;
  if (index.predicate)
    text += " where " + *index.predicate;
  return text + "\n";
}

static std::string describe(const ForeignKey &key) {
  std::string text = "  foreign ";
  text += (key.name.empty() ? "" : key.name + " ") + list(key.columns) +
          " -> " + qualified(key.referencedSchema, key.referencedTable);
  if (!key.referencedColumns.empty())
    text += " " + list(key.referencedColumns);
  if (key.onDelete != ReferentialAction::NoAction)
    text += " on delete " + sqlSpelling(key.onDelete).lower();
  if (key.onUpdate != ReferentialAction::NoAction)
    text += " on update " + sqlSpelling(key.onUpdate).lower();
  return text + "\n";
}

std::string describe(const Catalog &catalog) {
  std::string text;
  for (const std::string &schema : catalog.schemas)
    if (schema != defaultSchema(catalog.provider))
      text += "schema " + schema + "\n";
  for (const Table &table : catalog.tables) {
    text += "table " + qualified(table.schema, table.name) + "\n";
    for (const Column &column : table.columns)
      text += describe(column, catalog.provider);
    if (const auto &key = table.primaryKey)
      text += "  key " + (key->name.empty() ? "" : key->name + " ") +
              list(key->columns) + "\n";
    for (const Index &index : table.indexes)
      text += describe(index);
    for (const ForeignKey &key : table.foreignKeys)
      text += describe(key);
    for (const CheckConstraint &check : table.checks)
      text += "  check " + check.name + " (" + check.expression + ")\n";
  }
  for (const View &view : catalog.views)
    text += (view.materialized ? "materialized view " : "view ") +
            qualified(view.schema, view.name) + "\n";
  for (const EnumType &type : catalog.enums)
    text += "enum " + qualified(type.schema, type.name) + " " +
            join(type.values, " ") + "\n";
  for (const Sequence &sequence : catalog.sequences)
    text += "sequence " + qualified(sequence.schema, sequence.name) + "\n";
  return text;
}

Catalog replayText(Provider provider, StringRef script) {
  auto file = std::make_shared<SourceFile>("migration.sql", script.str());
  return sql::replay(provider, {file});
}

std::string replayed(Provider provider, StringRef script) {
  Catalog catalog = replayText(provider, script);
  std::string text = describe(catalog);
  for (const StatementRemark &remark : catalog.remarks)
    if (remark.kind == StatementRemark::Kind::Refused)
      text += "refused: " + remark.message + "\n";
  return text;
}

std::string opaque(Provider provider, StringRef script) {
  std::string text;
  for (const StatementRemark &remark : replayText(provider, script).remarks)
    if (remark.kind == StatementRemark::Kind::Opaque)
      text += remark.span.file->text(remark.span.range).str() + "\n";
  return text;
}

} // namespace holdfast::test
