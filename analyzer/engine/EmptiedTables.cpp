#include "engine/EmptiedTables.h"

#include "evidence/UsualSchema.h"
#include "sql/DumpedRows.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

/// How many rows somebody else has of tables, by schema and name: in a copy as
/// the database has them, in evidence as the schema sees it.
struct KnownRows {
  std::string schema, table;
  RowCount count;
  std::string source;
  bool isCopy;
};

} // namespace

/// The database schema that a table really lies in.
static StringRef schemaOf(const Table &table, const Evidence &evidence) {
  bool isMoved = !evidence.usualSchema.empty() &&
                 table.schema == defaultSchema(evidence.catalog.provider);
  return isMoved ? StringRef(evidence.usualSchema) : StringRef(table.schema);
}

static void addDump(const Evidence &evidence, std::vector<KnownRows> &out) {
  const Catalog &catalog = evidence.catalog;
  if (!isDump(evidence))
    return;
  size_t first = out.size();
  for (const sql::DumpedRows &rows :
       sql::findDumpedRows(catalog.provider, *catalog.files.front())) {
    auto schema = schemaSeen(evidence, rows.schema);
    if (!schema)
      continue;
    auto same = std::find_if(out.begin() + static_cast<ptrdiff_t>(first),
                             out.end(), [&](const KnownRows &other) {
                               return other.schema == *schema &&
                                      other.table == rows.table;
                             });
    if (same != out.end())
      same->count.rows += rows.rows;
    else if (rows.rows)
      out.push_back({schema->str(),
                     rows.table,
                     {RowCount::Kind::Exact, rows.rows},
                     evidence.label,
                     false});
  }
}

static std::vector<KnownRows> knownRows(const Known &known,
                                        ArrayRef<keep::KeptCopy> copies) {
  std::vector<KnownRows> out;
  for (const keep::KeptCopy &copy : copies)
    for (const keep::KeptTable &table : copy.tables)
      if (copy.state == keep::KeptCopy::State::Whole && table.isWhole &&
          table.rows)
        out.push_back({table.table.schema,
                       table.table.name,
                       {RowCount::Kind::Exact, table.rows},
                       copy.id,
                       true});
  for (const auto &evidence : known.evidence) {
    addDump(*evidence, out);
    for (const Table &table : evidence->catalog.tables)
      if (auto count = evidence->rows.of(table); count && !count->isEmpty())
        out.push_back(
            {table.schema, table.name, *count, evidence->label, false});
  }
  return out;
}

std::vector<EmptiedTable> findEmptiedTables(const Known &known,
                                            ArrayRef<keep::KeptCopy> copies) {
  std::vector<EmptiedTable> out;
  bool isLive = any_of(known.evidence, [](const auto &evidence) {
    return !evidence->rows.empty();
  });
  if (!isLive)
    return out;
  std::vector<KnownRows> others = knownRows(known, copies);
  for (const auto &evidence : known.evidence)
    for (const Table &table : evidence->catalog.tables) {
      auto count = evidence->rows.of(table);
      if (!count || !count->isEmpty() || isMigrationsTable(table.name))
        continue;
      auto found = find_if(others, [&](const KnownRows &rows) {
        StringRef schema =
            rows.isCopy ? schemaOf(table, *evidence) : StringRef(table.schema);
        return rows.schema == schema && rows.table == table.name;
      });
      if (found != others.end())
        out.push_back({table.name, found->count, found->source, found->isCopy});
    }
  return out;
}

} // namespace holdfast
