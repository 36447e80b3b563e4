#include "keep/Attached.h"

#include "catalog/SqlName.h"
#include "keep/RowSource.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast::keep {

std::string attachedAsSql(ArrayRef<KeptTable> tables) {
  std::string sql;
  StringSet<> written; // a view hangs on each of its tables
  for (const KeptTable &table : tables)
    for (const Attached &part : table.attached)
      for (const std::string &statement : part.statements)
        if (written.insert(statement).second)
          sql += statement + ";\n";
  return sql;
}

bool isAbout(const Attached &part, ArrayRef<std::string> columns) {
  return any_of(part.columns, [&](const std::string &name) {
    return is_contained(columns, name);
  });
}

static Expected<bool> isThere(RowTarget &target, const TableName &table,
                              const Attached &part) {
  const Catalog &now = target.structure();
  bool isKnown =
      part.kind == "view" && any_of(now.views, [&](const View &view) {
        return qualifiedName(view.schema, view.name, now.provider) == part.name;
      });
  return isKnown ? Expected<bool>(true) : target.isThere(table, part);
}

Expected<std::vector<Attached>> missingAttached(RowTarget &target,
                                                ArrayRef<KeptTable> tables,
                                                ArrayRef<MissingParts> parts) {
  std::vector<Attached> others, views;
  StringSet<> seen;
  bool isSqlite = target.structure().provider == Provider::SQLite;
  for (auto [table, missing] : zip_equal(tables, parts))
    for (const Attached &part : table.attached) {
      // Where Prisma makes a table of SQLite anew, all triggers go.
      bool wentWithTable =
          part.kind == "trigger" && isSqlite && !missing.addedColumns.empty();
      if (!missing.isCreated && !wentWithTable &&
          !isAbout(part, missing.addedColumns))
        continue;
      // A view hangs on each of its tables, a function on many a trigger.
      if (!seen.insert(join(part.statements, ";")).second)
        continue;
      auto known = isThere(target, table.table, part);
      if (!known)
        return known.takeError();
      if (!*known)
        (part.kind == "view" ? views : others).push_back(part);
    }
  append_range(others, views);
  return others;
}

/// Makes one. False if the thing itself cannot be made.
static bool attach(RowTarget &target, const Attached &part,
                   std::vector<std::string> &remarks) {
  for (const std::string &statement : part.statements) {
    Error error = target.tryRun(statement);
    if (!error)
      continue;
    bool isAll = &statement == &part.statements.front();
    remarks.push_back("left out, run it when it can be: " +
                      (isAll ? join(part.statements, "; ") : statement) +
                      "; (" + toString(std::move(error)) + ")");
    if (isAll)
      return false;
  }
  return true;
}

void attach(RowTarget &target, std::vector<Attached> parts,
            std::vector<std::string> &remarks) {
  // A view may need one that comes later.
  while (true) {
    std::vector<Attached> rest;
    std::vector<std::string> reasons;
    for (const Attached &part : parts)
      if (!attach(target, part, reasons))
        rest.push_back(part);
    if (rest.empty() || rest.size() == parts.size()) {
      append_range(remarks, reasons);
      return;
    }
    parts = std::move(rest);
  }
}

void addViews(const Catalog &structure, const Table &table, KeptTable &kept) {
  if (!kept.isWhole)
    return; // which columns a query means nobody says
  for (const View &view : structure.views) {
    if (view.query.empty() || !StringRef(view.query).contains(table.name))
      continue;
    std::string name =
        qualifiedName(view.schema, view.name, structure.provider);
    std::string columns =
        view.columns.empty()
            ? ""
            : " " + quotedList(view.columns, structure.provider);
    kept.attached.push_back({"view",
                             name,
                             {"CREATE VIEW " + name + columns + " AS " +
                              StringRef(view.query).trim().rtrim(';').str()},
                             {}});
  }
}

} // namespace holdfast::keep
