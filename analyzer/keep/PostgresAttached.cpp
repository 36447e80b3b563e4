#include "keep/Attached.h"

#include "catalog/SqlName.h"
#include "introspect/PostgresClient.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using holdfast::introspect::failure;
using holdfast::introspect::Row;

namespace holdfast::keep {

// Each part is a SELECT of the table's place, the order of its kind, the kind,
// a name, the statements and the columns that it is about. Both lists are JSON.

/// The columns of `kept` that an object of the server's catalog depends on.
static std::string columnsOf(StringRef catalog, StringRef object) {
  return ("(SELECT json_agg(a.attname ORDER BY a.attnum) FROM pg_attribute a "
          "WHERE a.attrelid = k.rel AND a.attnum IN (SELECT d.refobjsubid FROM "
          "pg_depend d WHERE d.classid = '" +
          catalog + "'::regclass AND d.objid = " + object +
          " AND d.refclassid = 'pg_class'::regclass AND d.refobjid = k.rel))")
      .str();
}

/// A list of the texts that are not NULL.
static std::string listOf(StringRef texts) {
  return ("to_json(array_remove(ARRAY[" + texts + "], NULL))").str();
}

/// The GRANT statements of an access list, as rows of text.
static std::string grants(StringRef list, StringRef owner, StringRef columns,
                          StringRef object) {
  return ("SELECT 'GRANT ' || string_agg(x.privilege_type" + columns +
          ", ', ' ORDER BY x.privilege_type) || ' ON " + object +
          " || ' TO ' || CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE "
          "quote_ident(pg_get_userbyid(x.grantee)) END || CASE WHEN "
          "x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS granted, "
          "CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE "
          "pg_get_userbyid(x.grantee) END AS grantee FROM aclexplode(" +
          list + ") x WHERE x.grantee <> " + owner +
          " GROUP BY x.grantee, x.is_grantable")
      .str();
}

/// Triggers of the user's, not those that keys have or partitions inherit.
static constexpr StringLiteral userTriggers =
    " JOIN pg_trigger g ON g.tgrelid = k.rel AND NOT g.tgisinternal AND "
    "coalesce((to_jsonb(g) ->> 'tgparentid')::oid, 0::oid) = 0";

static std::string triggerQueries() {
  std::string columns = columnsOf("pg_trigger", "g.oid");
  return "SELECT k.place, 1, 'function', g.tgfoid::regprocedure::text, " +
         listOf("pg_get_functiondef(g.tgfoid)") + ", " + columns +
         " FROM kept k" + userTriggers.str() +
         " UNION ALL SELECT k.place, 2, 'trigger', g.tgname::text, " +
         listOf("pg_get_triggerdef(g.oid), 'ALTER TABLE ' || k.name || "
                "CASE g.tgenabled WHEN 'D' THEN ' DISABLE' WHEN 'R' THEN ' "
                "ENABLE REPLICA' WHEN 'A' THEN ' ENABLE ALWAYS' END || ' "
                "TRIGGER ' || quote_ident(g.tgname)") +
         ", " + columns + " FROM kept k" + userTriggers.str() +
         " UNION ALL SELECT k.place, 3, 'rule', r.rulename::text, " +
         listOf("rtrim(pg_get_ruledef(r.oid), ';')") + ", " +
         columnsOf("pg_rewrite", "r.oid") +
         " FROM kept k JOIN pg_rewrite r ON r.ev_class = k.rel";
}

static std::string policyQueries() {
  return "SELECT k.place, 4, 'policy', p.polname::text, " +
         listOf("'CREATE POLICY ' || quote_ident(p.polname) || ' ON ' || "
                "k.name || CASE WHEN p.polpermissive THEN '' ELSE ' AS "
                "RESTRICTIVE' END || CASE p.polcmd WHEN 'r' THEN ' FOR "
                "SELECT' WHEN 'a' THEN ' FOR INSERT' WHEN 'w' THEN ' FOR "
                "UPDATE' WHEN 'd' THEN ' FOR DELETE' ELSE '' END || ' TO ' || "
                "(SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE "
                "quote_ident(pg_get_userbyid(role)) END, ', ') FROM "
                "unnest(p.polroles) role) || coalesce(' USING (' || "
                "pg_get_expr(p.polqual, p.polrelid) || ')', '') || "
                "coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, "
                "p.polrelid) || ')', '')") +
         ", " + columnsOf("pg_policy", "p.oid") +
         " FROM kept k JOIN pg_policy p ON p.polrelid = k.rel UNION ALL "
         "SELECT k.place, 5, 'row security', '', " +
         listOf("CASE WHEN c.relrowsecurity THEN 'ALTER TABLE ' || k.name || "
                "' ENABLE ROW LEVEL SECURITY' END, CASE WHEN "
                "c.relforcerowsecurity THEN 'ALTER TABLE ' || k.name || ' "
                "FORCE ROW LEVEL SECURITY' END") +
         ", NULL FROM kept k JOIN pg_class c ON c.oid = k.rel";
}

static std::string optionQueries() {
  return "SELECT k.place, 6, 'identity', a.attname::text, " +
         listOf("'ALTER TABLE ' || k.name || ' ALTER COLUMN ' || "
                "quote_ident(a.attname) || ' SET GENERATED ALWAYS'") +
         ", json_build_array(a.attname) FROM kept k JOIN pg_attribute a ON "
         "a.attrelid = k.rel AND a.attidentity = 'a' AND NOT a.attisdropped "
         "UNION ALL SELECT k.place, 7, 'storage', '', " +
         listOf("CASE WHEN c.relpersistence = 'u' THEN 'ALTER TABLE ' || "
                "k.name || ' SET UNLOGGED' END, 'ALTER TABLE ' || k.name || ' "
                "SET (' || array_to_string(c.reloptions, ', ') || ')'") +
         ", NULL FROM kept k JOIN pg_class c ON c.oid = k.rel UNION ALL SELECT "
         "k.place, 8, 'statistics', s.stxname::text, " +
         listOf("pg_get_statisticsobjdef(s.oid)") + ", " +
         columnsOf("pg_statistic_ext", "s.oid") +
         " FROM kept k JOIN pg_statistic_ext s ON s.stxrelid = k.rel";
}

static std::string grantQueries() {
  auto part = [](StringRef from, const std::string &rows, StringRef columns) {
    return ("SELECT k.place, 9, 'grant', y.grantee::text, " +
            listOf("y.granted") + ", " + columns + " FROM kept k JOIN " + from +
            " CROSS JOIN LATERAL (" + rows + ") y")
        .str();
  };
  return part("pg_class c ON c.oid = k.rel",
              grants("c.relacl", "c.relowner", "", "' || k.name"), "NULL") +
         " UNION ALL " +
         part("pg_class c ON c.oid = k.rel JOIN pg_attribute a ON a.attrelid = "
              "k.rel AND NOT a.attisdropped",
              grants("a.attacl", "c.relowner",
                     " || ' (' || quote_ident(a.attname) || ')'",
                     "' || k.name"),
              "json_build_array(a.attname)") +
         " UNION ALL " +
         part("pg_depend d ON d.refclassid = 'pg_class'::regclass AND "
              "d.refobjid = k.rel AND d.classid = 'pg_class'::regclass AND "
              "d.deptype IN ('a', 'i') JOIN pg_class s ON s.oid = d.objid AND "
              "s.relkind = 'S' JOIN pg_attribute a ON a.attrelid = k.rel AND "
              "a.attnum = d.refobjsubid",
              grants("s.relacl", "s.relowner", "",
                     "SEQUENCE ' || s.oid::regclass::text"),
              "json_build_array(a.attname)") +
         " UNION ALL SELECT k.place, 10, 'owner', '', " +
         listOf("'ALTER TABLE ' || k.name || ' OWNER TO ' || "
                "quote_ident(pg_get_userbyid(c.relowner))") +
         ", NULL FROM kept k JOIN pg_class c ON c.oid = k.rel AND "
         "pg_get_userbyid(c.relowner) <> current_user";
}

/// A name between quotes, whether it needs them or not.
static std::string quotedAlways(StringRef name) {
  return ("'\"' || replace(" + name + ", '\"', '\"\"') || '\"'").str();
}

/// Views on the tables, and views on those.
static std::string viewQueries() {
  std::string name =
      quotedAlways("n.nspname") + " || '.' || " + quotedAlways("c.relname");
  std::string kind =
      "CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW ' ELSE 'VIEW ' END";
  std::string first =
      "'CREATE ' || " + kind + " || " + name +
      " || coalesce(' WITH (' || array_to_string(c.reloptions, ', ') || ')', "
      "'') || ' AS ' || rtrim(pg_get_viewdef(c.oid), ';')";
  std::string rest =
      "ARRAY(SELECT pg_get_indexdef(i.indexrelid) FROM pg_index i WHERE "
      "i.indrelid = c.oid ORDER BY i.indexrelid) || ARRAY(SELECT "
      "pg_get_triggerdef(g.oid) FROM pg_trigger g WHERE g.tgrelid = c.oid AND "
      "NOT g.tgisinternal) || ARRAY(SELECT granted FROM (" +
      grants("c.relacl", "c.relowner", "", "' || " + name) +
      ") y) || ARRAY(SELECT 'COMMENT ON ' || " + kind + " || " + name +
      " || ' IS ' || quote_literal(obj_description(c.oid, 'pg_class')) WHERE "
      "obj_description(c.oid, 'pg_class') IS NOT NULL) || ARRAY(SELECT "
      "'ALTER ' || " +
      kind + " || " + name +
      " || ' OWNER TO ' || quote_ident(pg_get_userbyid(c.relowner)) WHERE "
      "pg_get_userbyid(c.relowner) <> current_user)";
  return "SELECT s.place, 20 + max(s.depth), 'view', " + name +
         ", to_json(ARRAY[" + first + "] || " + rest +
         "), json_agg(DISTINCT a.attname) FROM seen s JOIN kept k ON k.place = "
         "s.place JOIN pg_class c ON c.oid = s.view AND c.relkind IN ('v', "
         "'m') JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN "
         "pg_attribute a ON a.attrelid = k.rel AND a.attnum = s.col AND "
         "s.col > 0 GROUP BY s.place, c.oid, c.relname, c.relkind, "
         "c.reloptions, c.relacl, c.relowner, n.nspname";
}

/// `seen` are the views, with the columns that led to them.
static constexpr StringLiteral viewsSeen =
    "seen(place, view, col, depth) AS (SELECT k.place, r.ev_class, "
    "d.refobjsubid, 1 FROM kept k JOIN pg_depend d ON d.refclassid = "
    "'pg_class'::regclass AND d.refobjid = k.rel AND d.classid = "
    "'pg_rewrite'::regclass JOIN pg_rewrite r ON r.oid = d.objid AND "
    "r.ev_class <> k.rel UNION SELECT s.place, r.ev_class, s.col, s.depth + 1 "
    "FROM seen s JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND "
    "d.refobjid = s.view AND d.classid = 'pg_rewrite'::regclass JOIN "
    "pg_rewrite r ON r.oid = d.objid AND r.ev_class <> s.view)";

static bool readTexts(StringRef text, std::vector<std::string> &texts) {
  if (text.empty())
    return true;
  auto value = json::parse(text);
  const json::Array *array = value ? value->getAsArray() : nullptr;
  if (!value)
    consumeError(value.takeError());
  if (!array)
    return false;
  for (const json::Value &item : *array)
    if (auto string = item.getAsString())
      texts.push_back(string->str());
  return true;
}

/// Of columns alone, what is about none of them stays.
static bool isWanted(const KeptTable &table, const Attached &part) {
  std::vector<std::string> columns;
  for (const std::string &name : table.columns)
    if (!is_contained(table.key, name))
      columns.push_back(name);
  return table.isWhole || isAbout(part, columns);
}

Error readPostgresAttached(introspect::PostgresClient &client,
                           MutableArrayRef<TableToKeep> tables) {
  if (tables.empty())
    return Error::success();
  std::string names;
  for (auto [place, table] : enumerate(tables)) {
    std::string name =
        stringLiteral(qualifiedName(table.table->schema, table.table->name,
                                    Provider::PostgreSQL),
                      Provider::PostgreSQL);
    names += (place ? ", (" : "(") + std::to_string(place) + ", " + name +
             "::regclass::oid, " + name + ")";
  }
  auto rows = client.query(
      "WITH RECURSIVE kept(place, rel, name) AS (VALUES " + names + "), " +
      viewsSeen.str() + " SELECT parts.* FROM (" + triggerQueries() +
      " UNION ALL " + policyQueries() + " UNION ALL " + optionQueries() +
      " UNION ALL " + grantQueries() + " UNION ALL " + viewQueries() +
      ") AS parts(place, kinds, kind, name, statements, columns) ORDER BY "
      "place, kinds, name");
  if (!rows)
    return rows.takeError();
  for (const Row &row : *rows) {
    KeptTable &table = tables[row.number(0)].kept;
    Attached part{row.string(2), row.string(3), {}, {}};
    if (!readTexts(row.text(4), part.statements) ||
        !readTexts(row.text(5), part.columns))
      return failure("the server's answer about its triggers is no JSON");
    if (!part.statements.empty() && isWanted(table, part))
      table.attached.push_back(std::move(part));
  }
  return Error::success();
}

} // namespace holdfast::keep
