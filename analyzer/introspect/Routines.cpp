#include "introspect/Routines.h"

using namespace llvm;

namespace holdfast::introspect {

static std::string query(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return "SELECT n.nspname, p.proname, l.lanname, p.prosrc, (SELECT "
           "split_part(c, '=', 2) FROM unnest(p.proconfig) c WHERE c LIKE "
           "'search\\_path=%') FROM "
           "pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = "
           "p.pronamespace JOIN pg_catalog.pg_language l ON l.oid = p.prolang "
           "WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND "
           "l.lanname NOT IN ('c', 'internal') AND NOT EXISTS (SELECT 1 FROM "
           "pg_catalog.pg_depend e WHERE e.objid = p.oid AND e.classid = "
           "'pg_catalog.pg_proc'::regclass AND e.deptype = 'e') ORDER BY 1, 2";
  case Provider::MySQL:
    return "SELECT '', ROUTINE_NAME, 'sql', ROUTINE_DEFINITION, NULL FROM "
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
    "pg_catalog.pg_get_function_sqlbody(p.oid), NULL FROM pg_catalog.pg_proc "
    "p JOIN "
    "pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE p.prosqlbody IS "
    "NOT NULL ORDER BY 1, 2";

/// An aggregate calls its parts.
static constexpr StringLiteral aggregates =
    "SELECT n.nspname, p.proname, 'sql', 'SELECT ' || a.aggtransfn || '()' || "
    "CASE WHEN a.aggfinalfn <> 0 THEN ', ' || a.aggfinalfn || '()' ELSE '' "
    "END, NULL FROM pg_catalog.pg_aggregate a JOIN pg_catalog.pg_proc p ON "
    "p.oid = a.aggfnoid JOIN pg_catalog.pg_namespace n ON n.oid = "
    "p.pronamespace WHERE n.nspname NOT IN ('pg_catalog', "
    "'information_schema') ORDER BY 1, 2";

/// Those that are in force, but for the server's own of foreign keys and of
/// views.
static std::vector<std::string> triggerQueries(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return {"SELECT pg_catalog.pg_get_triggerdef(oid) FROM "
            "pg_catalog.pg_trigger WHERE NOT tgisinternal AND tgenabled IN "
            "('O', 'A') ORDER BY tgname",
            "SELECT pg_catalog.pg_get_ruledef(r.oid) FROM "
            "pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = "
            "r.ev_class JOIN pg_catalog.pg_namespace n ON n.oid = "
            "c.relnamespace WHERE r.ev_type <> '1' AND r.ev_enabled IN ('O', "
            "'A') AND n.nspname NOT IN ('pg_catalog', 'information_schema') "
            "UNION ALL SELECT pg_catalog.concat('CREATE EVENT TRIGGER ', "
            "pg_catalog.quote_ident(evtname), ' ON ', evtevent, (SELECT "
            "' WHEN TAG IN (' || pg_catalog.string_agg(pg_catalog."
            "quote_literal(t), ', ') || ')' FROM pg_catalog.unnest(evttags) "
            "t), ' EXECUTE FUNCTION ', evtfoid::pg_catalog.regproc, '()') "
            "FROM pg_catalog.pg_event_trigger WHERE evtenabled IN ('O', 'A') "
            "ORDER BY 1"};
  case Provider::MySQL:
    return {"SELECT CONCAT('CREATE TRIGGER `', TRIGGER_NAME, '` ', "
            "ACTION_TIMING, ' ', EVENT_MANIPULATION, ' ON `', "
            "EVENT_OBJECT_TABLE, '` FOR EACH ROW ', ACTION_STATEMENT) FROM "
            "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() "
            "ORDER BY TRIGGER_NAME"};
  case Provider::SQLite:
    return {"SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY "
            "name"};
  default:
    return {};
  }
}

static void readTriggers(const Asking &asking, LiveDatabase &database) {
  for (const std::string &sql : triggerQueries(database.catalog.provider)) {
    auto rows = asking.tryQuery(sql);
    if (!rows) {
      consumeError(rows.takeError());
      continue;
    }
    for (const Row &row : *rows)
      database.triggers.push_back(row.string(0));
  }
}

/// `a, "b"`
static std::vector<std::string> namesIn(StringRef list) {
  SmallVector<StringRef> names;
  list.split(names, ',', -1, /*KeepEmpty=*/false);
  std::vector<std::string> result;
  for (StringRef name : names)
    result.push_back(name.trim(" \"").str());
  return result;
}

static void take(const Asking &asking, StringRef sql, LiveDatabase &database) {
  auto rows = asking.tryQuery(sql.str());
  if (!rows)
    return consumeError(rows.takeError());
  for (const Row &row : *rows)
    if (!row.text(3).empty())
      database.routines.push_back({row.string(0), row.string(1), row.string(2),
                                   row.string(3), namesIn(row.text(4))});
}

void readRoutines(const Asking &asking, LiveDatabase &database) {
  Provider provider = database.catalog.provider;
  readTriggers(asking, database);
  std::string sql = query(provider);
  if (sql.empty())
    return;
  take(asking, sql, database);
  if (provider == Provider::PostgreSQL) {
    take(asking, printedBodies, database);
    take(asking, aggregates, database);
  }
}

} // namespace holdfast::introspect
