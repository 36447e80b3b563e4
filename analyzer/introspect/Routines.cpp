#include "introspect/Routines.h"

using namespace llvm;

namespace holdfast::introspect {

static std::string query(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return "SELECT n.nspname, p.proname, l.lanname, p.prosrc FROM "
           "pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = "
           "p.pronamespace JOIN pg_catalog.pg_language l ON l.oid = p.prolang "
           "WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND "
           "l.lanname NOT IN ('c', 'internal') AND NOT EXISTS (SELECT 1 FROM "
           "pg_catalog.pg_depend e WHERE e.objid = p.oid AND e.classid = "
           "'pg_catalog.pg_proc'::regclass AND e.deptype = 'e') ORDER BY 1, 2";
  case Provider::MySQL:
    return "SELECT '', ROUTINE_NAME, 'sql', ROUTINE_DEFINITION FROM "
           "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() AND "
           "ROUTINE_DEFINITION IS NOT NULL ORDER BY 2";
  default:
    return "";
  }
}

/// Of functions in SQL with BEGIN ATOMIC the server keeps no text but prints
/// one (PostgreSQL 14).
static constexpr StringLiteral printedBodies =
    "SELECT n.nspname, p.proname, 'sql', "
    "pg_catalog.pg_get_function_sqlbody(p.oid) FROM pg_catalog.pg_proc p JOIN "
    "pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE p.prosqlbody IS "
    "NOT NULL ORDER BY 1, 2";

static void take(const Asking &asking, StringRef sql, LiveDatabase &database) {
  auto rows = asking.tryQuery(sql.str());
  if (!rows)
    return consumeError(rows.takeError());
  for (const Row &row : *rows)
    if (!row.text(3).empty())
      database.routines.push_back(
          {row.string(0), row.string(1), row.string(2), row.string(3)});
}

void readRoutines(const Asking &asking, LiveDatabase &database) {
  Provider provider = database.catalog.provider;
  std::string sql = query(provider);
  if (sql.empty())
    return;
  take(asking, sql, database);
  if (provider == Provider::PostgreSQL)
    take(asking, printedBodies, database);
}

} // namespace holdfast::introspect
