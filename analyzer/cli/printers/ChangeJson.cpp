#include "cli/printers/ChangePrinter.h"
#include "cli/printers/JsonText.h"
#include "diff/PushCheck.h"
#include "schema/Connector.h"

using namespace llvm;

namespace holdfast::cli {

using Kind = Change::Kind;

static void printNames(json::OStream &json, StringRef key,
                       const std::vector<std::string> &names) {
  json.attributeArray(key, [&] {
    for (const std::string &name : names)
      json.value(jsonText(name));
  });
}

static StringRef kindOf(const ColumnDefault &value) {
  switch (value.kind) {
  case ColumnDefault::Kind::Literal:
    return "literal";
  case ColumnDefault::Kind::Now:
    return "now";
  case ColumnDefault::Kind::Sequence:
    return "sequence";
  case ColumnDefault::Kind::Expression:
    return "expression";
  }
  llvm_unreachable("covered switch");
}

static void print(json::OStream &json, const Column &column,
                  Provider provider) {
  json.attribute("type", jsonText(spelling(column.type, provider)));
  json.attribute("nullable", column.nullable);
  if (!column.defaultValue) {
    json.attribute("default", nullptr);
    return;
  }
  json.attributeObject("default", [&] {
    json.attribute("kind", kindOf(*column.defaultValue));
    if (!column.defaultValue->text.empty())
      json.attribute("text", jsonText(column.defaultValue->text));
  });
}

static void print(json::OStream &json, const Index &index) {
  json.attribute("name", jsonText(index.name));
  json.attribute("unique", index.unique);
  json.attribute("method", jsonText(index.method));
  json.attributeArray("columns", [&] {
    for (const IndexPart &part : index.parts)
      json.value(jsonText(part.column.empty() ? part.expression : part.column));
  });
}

static void print(json::OStream &json, const ForeignKey &key) {
  json.attribute("name", jsonText(key.name));
  printNames(json, "columns", key.columns);
  json.attributeObject("references", [&] {
    json.attribute("table", jsonText(key.referencedTable));
    printNames(json, "columns", key.referencedColumns);
  });
  json.attribute("onDelete", sqlSpelling(key.onDelete));
  json.attribute("onUpdate", sqlSpelling(key.onUpdate));
}

namespace {
/// One side of a change; what does not apply is null.
struct Side {
  const Table *table;
  const Column *column;
  const EnumType *type;
  const Index *index;
  const ForeignKey *foreignKey;
};
} // namespace

static bool isAboutPrimaryKey(Kind kind) {
  return kind == Kind::AddPrimaryKey || kind == Kind::DropPrimaryKey ||
         kind == Kind::ChangePrimaryKey || kind == Kind::RenamePrimaryKey;
}

static void printSide(json::OStream &json, StringRef key, const Side &side,
                      Kind kind, Provider provider) {
  bool primaryKey =
      isAboutPrimaryKey(kind) && side.table && side.table->primaryKey;
  if (!side.column && !side.type && !side.index && !side.foreignKey &&
      !primaryKey) {
    json.attribute(key, nullptr);
    return;
  }
  json.attributeObject(key, [&] {
    if (side.column)
      print(json, *side.column, provider);
    else if (side.type)
      printNames(json, "values", side.type->values);
    else if (side.index)
      print(json, *side.index);
    else if (side.foreignKey)
      print(json, *side.foreignKey);
    else
      printNames(json, "columns", side.table->primaryKey->columns);
  });
}

/// What the change is about within its table, or by itself.
static StringRef objectOf(const Change &change) {
  if (change.fromColumn || change.toColumn)
    return (change.fromColumn ? change.fromColumn : change.toColumn)->name;
  if (change.fromEnum || change.toEnum)
    return (change.fromEnum ? change.fromEnum : change.toEnum)->name;
  if (change.fromIndex || change.toIndex)
    return (change.fromIndex ? change.fromIndex : change.toIndex)->name;
  if (change.fromForeignKey || change.toForeignKey)
    return (change.fromForeignKey ? change.fromForeignKey : change.toForeignKey)
        ->name;
  return change.name;
}

static StringRef schemaOf(const Change &change) {
  if (const Table *table = change.table())
    return table->schema;
  if (change.fromEnum || change.toEnum)
    return (change.fromEnum ? change.fromEnum : change.toEnum)->schema;
  return "";
}

static void textOrNull(json::OStream &json, StringRef key, StringRef text) {
  if (text.empty())
    json.attribute(key, nullptr);
  else
    json.attribute(key, jsonText(text));
}

static void print(json::OStream &json, const Change &change, const Step &step,
                  Provider provider) {
  PushCheck check = checkPush(change, provider);
  json.object([&] {
    bool isCollection = change.kind == Kind::CreateTable &&
                        connectorOf(provider).storesDocuments;
    json.attribute("kind",
                   isCollection ? "create-collection" : spelling(change.kind));
    textOrNull(json, "schema", schemaOf(change));
    textOrNull(json, "table", change.table() ? change.table()->name : "");
    textOrNull(json, "object", objectOf(change));
    textOrNull(json, "prisma",
               check.effect ? spelling(*check.effect)
                            : spelling(PushEffect::Silent));
    textOrNull(json, "risk", spelling(check.risk));
    json.attribute("destructive", check.destructive);
    printSide(json, "from",
              {change.fromTable, change.fromColumn, change.fromEnum,
               change.fromIndex, change.fromForeignKey},
              change.kind, provider);
    printSide(json, "to",
              {change.toTable, change.toColumn, change.toEnum, change.toIndex,
               change.toForeignKey},
              change.kind, provider);
    if (change.kind == Kind::AlterEnum || change.kind == Kind::AlterColumn) {
      auto added = addedValues(change), removed = removedValues(change);
      bool bothEnums = change.kind == Kind::AlterEnum ||
                       (!change.fromColumn->type.values.empty() &&
                        !change.toColumn->type.values.empty());
      if (bothEnums && !(added.empty() && removed.empty())) {
        printNames(json, "added", added);
        printNames(json, "removed", removed);
      }
    }
    printNames(json, "sql", step.statements);
  });
}

void printDifference(json::OStream &json, const Difference &difference) {
  json.attributeArray("statements", [&] {
    for (const Step &step : difference.steps)
      for (const std::string &statement : step.statements)
        json.value(jsonText(statement));
  });
  json.attributeArray("changes", [&] {
    for (const Step &step : difference.steps)
      for (const Change &change : step.changes)
        print(json, change, step, difference.to->catalog.provider);
  });
}

} // namespace holdfast::cli
