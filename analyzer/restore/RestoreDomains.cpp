#include "restore/RestoreDomains.h"

#include "catalog/RenderSql.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// The columns that the changes make.
static std::vector<const Column *> madeColumns(ArrayRef<Change> changes) {
  std::vector<const Column *> columns;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::AddColumn)
      columns.push_back(change.toColumn);
    else if (change.kind == Change::Kind::CreateTable)
      for (const Column &column : change.toTable->columns)
        columns.push_back(&column);
  return columns;
}

static bool isOf(const ColumnType &type, const Domain &domain) {
  return type.name == domain.name && type.schema == domain.schema;
}

/// Adds the domain of a type, those that it is made from first.
static void addDomain(const ColumnType &type, const Catalog &current,
                      const Catalog &earlier, Catalog &into) {
  for (const Domain &domain : earlier.domains) {
    auto isSame = [&](const Domain &other) {
      return other.schema == domain.schema && other.name == domain.name;
    };
    if (!isOf(type, domain) || any_of(current.domains, isSame) ||
        any_of(into.domains, isSame))
      continue;
    addDomain(domain.type, current, earlier, into);
    into.domains.push_back(domain);
  }
}

static std::string missingDomains(ArrayRef<Change> changes,
                                  const Catalog &current,
                                  const Catalog &earlier) {
  Catalog domains;
  domains.provider = earlier.provider;
  for (const Column *column : madeColumns(changes))
    addDomain(column->type, current, earlier, domains);
  if (domains.domains.empty())
    return "";
  auto phases = renderSqlByPhase(domains);
  if (!phases) {
    consumeError(phases.takeError());
    return "";
  }
  std::string sql = "-- CreateDomain\n";
  for (const std::string &statement : phases->beforeRows)
    sql += "DO $holdfast$ BEGIN\n" + statement +
           ";\nEXCEPTION WHEN duplicate_object THEN NULL;\nEND $holdfast$;\n";
  return sql + "\n";
}

/// Where a headline stands that begins what uses domains; else the end.
static size_t placeOfTables(StringRef sql) {
  size_t place = sql.size();
  for (StringRef title : {"-- CreateTable\n", "-- AlterTable\n"})
    place = std::min(place, sql.find(title));
  return std::min(place, sql.size());
}

void addMissingDomains(ArrayRef<Change> changes, const Catalog &current,
                       const Catalog &earlier, std::string &sql) {
  sql.insert(placeOfTables(sql), missingDomains(changes, current, earlier));
}

} // namespace holdfast
