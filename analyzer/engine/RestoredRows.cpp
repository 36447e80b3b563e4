#include "engine/RestoredRows.h"

#include "catalog/SqlName.h"
#include "diff/DefaultValue.h"
#include "evidence/UsualSchema.h"
#include "sql/DumpedRows.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// A table, what it is a partition of, and so on. The last has its rows.
static std::vector<const Table *> withParents(const Catalog &catalog,
                                              const Table &table) {
  std::vector<const Table *> family{&table};
  while (const ParentTable *parent = family.back()->partitionOf()) {
    const Table *whole = catalog.findTable(parent->schema, parent->name);
    if (!whole)
      break;
    family.push_back(whole);
  }
  return family;
}

/// The statement for the table that has its rows now, by its name there; with
/// the columns that it fills, where they stand in another order than in the
/// dump, since what is generated comes back last.
static std::string statementFor(const Table &dumped, const Table &table,
                                const sql::DumpedRows &rows,
                                const SourceFile &dump, Provider provider) {
  std::string text = dump.text(rows.statement).rtrim().str();
  bool isGenerated = any_of(
      dumped.columns, [](const Column &column) { return column.generated; });
  std::string name = dump.text(rows.name).str();
  if (&dumped != &table || table.schema != rows.schema)
    name = qualifiedName(table.schema, table.name, provider);
  if (isGenerated && !rows.namesColumns) {
    std::vector<std::string> columns;
    for (const Column &column : dumped.columns)
      columns.push_back(column.name);
    name += " " + quotedList(columns, provider);
  }
  text.replace(rows.name.begin - rows.statement.begin,
               rows.name.end - rows.name.begin, name);
  return text + "\n";
}

static void addOnce(std::vector<std::string> &names, const std::string &name) {
  if (!is_contained(names, name))
    names.push_back(name);
}

/// Puts the rows that a dump has of the tables that the script makes into it,
/// in the order of the dump. A table that is there keeps what it has.
static void addRows(const Evidence &evidence, StringRef usual,
                    Restoration &result) {
  RestoreScript &script = result.script;
  const SourceFile &dump = *evidence.catalog.files.front();
  for (const sql::DumpedRows &rows :
       sql::findDumpedRows(result.provider, dump)) {
    auto schema = schemaSeen(evidence, rows.schema);
    if (!schema)
      continue;
    if (*schema == defaultSchema(result.provider))
      schema = usual;
    const Table *dumped = evidence.catalog.findTable(*schema, rows.table);
    if (!dumped) {
      addOnce(result.unmade, rows.table);
      continue;
    }
    std::vector<const Table *> family = withParents(evidence.catalog, *dumped);
    const Table &table = *family.back();
    if (!is_contained(script.created, std::pair(table.schema, table.name))) {
      addOnce(result.leftAlone, table.name);
      continue;
    }
    // Prisma takes partitions that have some themselves for tables.
    family.pop_back();
    for (const Table *part : family)
      std::erase(script.emptied, part->name);
    script.rows += statementFor(*dumped, table, rows, dump, result.provider);
    auto known = find_if(result.rows, [&](const auto &other) {
      return other.table == table.name;
    });
    if (known == result.rows.end())
      known = result.rows.insert(
          known, {table.name, {RowCount::Kind::Exact, 0}, true});
    known->count.rows += rows.rows;
  }
}

/// PostgreSQL: what counts by itself goes on after the rows that come back.
static void addSequences(const Evidence &evidence, Restoration &result) {
  if (result.provider != Provider::PostgreSQL)
    return;
  for (const auto &[schema, name] : result.script.created) {
    const Table *table = evidence.catalog.findTable(schema, name);
    bool hasRows = any_of(result.rows, [&](const auto &rows) {
      return rows.table == name && rows.count.rows > 0;
    });
    if (!table || !hasRows)
      continue;
    std::string place = qualifiedName(schema, name, result.provider);
    for (const Column &column : table->columns)
      if (countsByItself(column))
        result.script.rows += "SELECT setval(pg_get_serial_sequence(" +
                              stringLiteral(place, result.provider) + ", " +
                              stringLiteral(column.name, result.provider) +
                              "), max(" +
                              quotedName(column.name, result.provider) +
                              ")) FROM " + place + ";\n";
  }
}

/// What of the evidence is known of the rows of tables that come back.
static void countRows(const Evidence &evidence, Restoration &result) {
  for (const auto &[schema, name] : result.script.created)
    if (const Table *table = evidence.catalog.findTable(schema, name))
      if (auto count = evidence.rows.of(*table); count && !count->isEmpty())
        result.rows.push_back({name, *count, false});
}

void addKnownRows(const Evidence &evidence, StringRef usual,
                  Restoration &restoration) {
  if (!isDump(evidence))
    return countRows(evidence, restoration);
  addRows(evidence, usual, restoration);
  addSequences(evidence, restoration);
}

} // namespace holdfast
