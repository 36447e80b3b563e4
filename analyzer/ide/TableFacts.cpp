#include "ide/TableFacts.h"

#include "catalog/LowerSchema.h"
#include "ide/PendingSql.h"
#include "sql/Dialect.h"
#include "sql/Keywords.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

void LastMigrations::read(ArrayRef<SourceFilePtr> files, Provider provider) {
  if (ArrayRef(known) == files)
    return;
  known.assign(files.begin(), files.end());
  lastByName.clear();
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    return;
  for (const SourceFilePtr &file : files) {
    sql::StatementWords words =
        sql::wordsIn(dialect->lexical, file->text(), file->wholeFile().range);
    for (const auto &name : words.names)
      lastByName[name.getKey().lower()] = file.get();
    // A table may be called by a keyword.
    for (const auto &keyword : words.keywords)
      lastByName[keyword.getKey().lower()] = file.get();
  }
}

StringRef migrationName(const SourceFile &migration) {
  StringRef path = migration.path(), file = sys::path::filename(path);
  return file == "migration.sql"
             ? sys::path::filename(sys::path::parent_path(path))
             : file;
}

/// The tables that pending changes are about, before or after.
static DenseSet<std::pair<StringRef, StringRef>>
changedTables(const Analysis &analysis) {
  DenseSet<std::pair<StringRef, StringRef>> tables;
  if (const Comparison *comparison = pendingComparison(analysis))
    for (const Change &change : comparison->changes)
      for (const Table *table : {change.fromTable, change.toTable})
        if (table)
          tables.insert({table->schema, table->name});
  return tables;
}

/// Whether a catalog was made of migrations, not of a dump or another schema.
static bool isHistory(const Catalog &catalog) {
  return !catalog.files.empty() &&
         all_of(catalog.files, [](const SourceFilePtr &file) {
           return sys::path::filename(file->path()) == "migration.sql";
         });
}

/// Adds what the evidence has of the table; `history` is the part of it that
/// the migrations are of.
static void addEvidence(const Analysis &analysis, StringRef schema,
                        const Evidence *history,
                        const LastMigrations &migrations, TableFacts &facts) {
  facts.isNew = !analysis.known.evidence.empty();
  for (const auto &evidence : analysis.known.evidence) {
    const Table *table =
        evidence->catalog.findTable(schema, facts.model->tableName);
    if (!table)
      continue;
    facts.isNew = false;
    if (!facts.rows)
      facts.rows = evidence->rows.of(*table);
    if (evidence.get() == history)
      facts.lastMigration = migrations.find(table->name);
  }
}

std::vector<TableFacts> tableFacts(const Analysis &analysis,
                                   const Document &document,
                                   LastMigrations &migrations) {
  std::vector<TableFacts> result;
  const Schema &schema = *analysis.inputs.schema;
  std::optional<Provider> provider = schema.provider();
  if (!provider)
    return result;
  const Evidence *history = nullptr;
  for (const auto &evidence : analysis.known.evidence)
    if (!history && isHistory(evidence->catalog))
      history = evidence.get();
  if (history)
    migrations.read(history->catalog.files, history->catalog.provider);
  auto changed = changedTables(analysis);
  for (const Model &model : schema.models()) {
    if (model.document != &document || !model.isTable())
      continue;
    std::string schemaName = schemaNameOr(model.schemaName, *provider);
    TableFacts facts{&model, model.tableName};
    if (!model.schemaName.empty())
      facts.table = model.schemaName + "." + facts.table;
    facts.hasChanges = changed.contains({schemaName, model.tableName});
    addEvidence(analysis, schemaName, history, migrations, facts);
    result.push_back(std::move(facts));
  }
  return result;
}

} // namespace holdfast
