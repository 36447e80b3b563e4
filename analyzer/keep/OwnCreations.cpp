#include "keep/OwnCreations.h"

#include "catalog/RenderSql.h"
#include "catalog/SqlName.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::keep {

void OwnCreations::use(std::vector<std::string> &statements,
                       const StringSet<> &isChanged) const {
  bool isSqlite = earlier.provider == Provider::SQLite;
  for (auto [table, parts] : zip_equal(kept, tables)) {
    // SQLite's has its foreign keys as well.
    bool isOther = isSqlite && isChanged.contains(table.table.name);
    if (!parts.isCreated || table.creation.empty() || isOther)
      continue;
    std::string begin =
        "CREATE TABLE " + quotedName(table.table.name, earlier.provider) + " (";
    for (std::string &statement : statements)
      if (StringRef(statement).starts_with(begin))
        statement = table.creation;
  }
}

void OwnCreations::addCollations(std::vector<std::string> &statements) const {
  bool isMysql = earlier.provider == Provider::MySQL;
  for (auto [table, parts] : zip_equal(kept, tables)) {
    if (!parts.isCreated || !table.creation.empty())
      continue;
    const Table &then =
        *earlier.findTable(table.table.schema, table.table.name);
    std::string begin =
        "CREATE TABLE " +
        qualifiedName(then.schema, then.name, earlier.provider) + " (";
    for (std::string &statement : statements)
      if (isMysql && !table.collation.empty() &&
          StringRef(statement).starts_with(begin)) {
        // Partitions are the last that a statement says.
        size_t end = then.partitionedBy.empty()
                         ? statement.size()
                         : statement.size() - then.partitionedBy.size() -
                               StringRef(" PARTITION BY ").size();
        statement.insert(end, " COLLATE = " + table.collation);
      }
    for (const auto &[name, collation] : table.columnCollations)
      if (const Column *column = then.findColumn(name))
        addStatement(statements, renderColumnCollationSql(earlier, then,
                                                          *column, collation));
  }
}

} // namespace holdfast::keep
