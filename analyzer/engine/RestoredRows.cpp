#include "engine/RestoredRows.h"

#include "catalog/SqlName.h"
#include "diff/DefaultValue.h"
#include "sql/DumpedRows.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Whether the source is a dump, whose rows are those that there were. Those of
/// a migration are what somebody once began with.
static bool isDump(const Evidence &evidence) {
  return evidence.catalog.files.size() == 1 &&
         sys::path::filename(evidence.catalog.files.front()->path()) !=
             "migration.sql" &&
         !evidence.schema;
}

/// Puts the rows that a dump has of the tables that the script makes into it,
/// in the order of the dump. A table that is there keeps what it has.
static void addRows(const Evidence &evidence, Restoration &result) {
  RestoreScript &script = result.script;
  const SourceFile &dump = *evidence.catalog.files.front();
  for (const sql::DumpedRows &rows :
       sql::findDumpedRows(result.provider, dump)) {
    if (!is_contained(script.created, std::pair(rows.schema, rows.table))) {
      if (!is_contained(result.leftAlone, rows.table))
        result.leftAlone.push_back(rows.table);
      continue;
    }
    script.rows += dump.text(rows.statement).rtrim().str() + "\n";
    auto known = find_if(result.rows, [&](const auto &other) {
      return other.table == rows.table;
    });
    if (known == result.rows.end())
      known = result.rows.insert(
          known, {rows.table, {RowCount::Kind::Exact, 0}, true});
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

void addKnownRows(const Evidence &evidence, Restoration &restoration) {
  if (!isDump(evidence))
    return countRows(evidence, restoration);
  addRows(evidence, restoration);
  addSequences(evidence, restoration);
}

} // namespace holdfast
