#include "introspect/PostgresQueries.h"

namespace holdfast::introspect {

/// A condition for objects of the wanted schemas that no extension brought.
static std::string own(const std::string &object, const std::string &catalog) {
  return "n.nspname = ANY ($1::text[]) AND NOT EXISTS (SELECT 1 FROM "
         "pg_depend e WHERE e.objid = " +
         object + ".oid AND e.classid = '" + catalog +
         "'::regclass AND e.deptype = 'e')";
}

/// The same for tables `c` in schemas `n`.
static std::string ownTable() {
  return "c.relkind IN ('r', 'p') AND " + own("c", "pg_class");
}

static std::string tableInSchema() {
  return "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace ";
}

std::string PostgresQueries::schemas() const {
  return "SELECT nspname FROM pg_namespace WHERE nspname NOT IN "
         "('pg_catalog', 'information_schema', 'crdb_internal', "
         "'pg_extension') AND nspname NOT LIKE 'pg\\_%' ORDER BY 1";
}

std::string PostgresQueries::tables() const {
  return "SELECT n.nspname, c.relname, c.relkind, "
         "has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, "
         "'USAGE') AND NOT row_security_active(c.oid), "
         "greatest(c.reltuples, 0)::bigint, obj_description(c.oid, "
         "'pg_class') FROM " +
         tableInSchema() + "WHERE " + ownTable() + " ORDER BY 1, 2";
}

std::string PostgresQueries::columns() const {
  std::string generated = version < 120000 ? "false" : "a.attgenerated <> ''";
  return "SELECT n.nspname, c.relname, a.attname, tn.nspname, "
         "coalesce(el.typname, t.typname), el.oid IS NOT NULL, "
         "format_type(a.atttypid, a.atttypmod), a.attnotnull, "
         "a.attidentity <> '', " +
         generated +
         ", pg_get_expr(d.adbin, d.adrelid), col_description(c.oid, "
         "a.attnum) FROM " +
         tableInSchema() +
         "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT "
         "a.attisdropped JOIN pg_type t ON t.oid = a.atttypid "
         "LEFT JOIN pg_type el ON t.typcategory = 'A' AND el.oid = t.typelem "
         "JOIN pg_namespace tn ON tn.oid = coalesce(el.typnamespace, "
         "t.typnamespace) LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND "
         "d.adnum = a.attnum WHERE " +
         ownTable() + " ORDER BY 1, 2, a.attnum";
}

std::string PostgresQueries::primaryKeys() const {
  return "SELECT n.nspname, c.relname, k.conname, a.attname FROM "
         "pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN "
         "pg_namespace n ON n.oid = c.relnamespace CROSS JOIN LATERAL "
         "unnest(k.conkey) WITH ORDINALITY u(number, place) JOIN "
         "pg_attribute a ON a.attrelid = c.oid AND a.attnum = u.number WHERE "
         "k.contype = 'p' AND " +
         ownTable() + " ORDER BY 1, 2, u.place";
}

std::string PostgresQueries::indexes() const {
  std::string keys = version < 110000 ? "i.indnatts" : "i.indnkeyatts";
  return "SELECT n.nspname, c.relname, x.relname, i.indisunique, am.amname, "
         "pg_get_expr(i.indpred, i.indrelid, true), EXISTS (SELECT 1 FROM "
         "pg_constraint k WHERE k.conindid = x.oid AND k.contype = 'u'), "
         "a.attname, CASE WHEN a.attname IS NULL THEN "
         "pg_get_indexdef(x.oid, u.place, true) END, "
         "(i.indoption[u.place - 1] & 1) = 1, CASE WHEN NOT o.opcdefault "
         "THEN o.opcname END, u.place > " +
         keys +
         " FROM pg_index i JOIN pg_class x ON x.oid = "
         "i.indexrelid JOIN pg_class c ON c.oid = i.indrelid JOIN "
         "pg_namespace n ON n.oid = c.relnamespace JOIN pg_am am ON am.oid = "
         "x.relam CROSS JOIN LATERAL generate_series(1, "
         "i.indnatts::int) u(place) LEFT JOIN pg_attribute a ON a.attrelid = "
         "c.oid AND "
         "a.attnum = i.indkey[u.place - 1] AND i.indkey[u.place - 1] > 0 "
         "LEFT JOIN pg_opclass o ON o.oid = i.indclass[u.place - 1] WHERE "
         "NOT i.indisprimary AND " +
         ownTable() + " ORDER BY 1, 2, 3, u.place";
}

std::string PostgresQueries::foreignKeys() const {
  // Those of partitions follow from their parent's.
  std::string inherited = version < 110000 ? "" : "k.conparentid = 0 AND ";
  return "SELECT n.nspname, c.relname, k.conname, k.confdeltype, "
         "k.confupdtype, rn.nspname, r.relname, ra.attname, a.attname FROM "
         "pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN "
         "pg_namespace n ON n.oid = c.relnamespace JOIN pg_class r ON r.oid = "
         "k.confrelid JOIN pg_namespace rn ON rn.oid = r.relnamespace CROSS "
         "JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY u(number, "
         "referenced, place) JOIN pg_attribute a ON a.attrelid = c.oid AND "
         "a.attnum = u.number JOIN pg_attribute ra ON ra.attrelid = r.oid AND "
         "ra.attnum = u.referenced WHERE k.contype = 'f' AND " +
         inherited + ownTable() + " ORDER BY 1, 2, 3, u.place";
}

std::string PostgresQueries::checks() const {
  return "SELECT n.nspname, c.relname, k.conname, pg_get_expr(k.conbin, "
         "k.conrelid) FROM pg_constraint k JOIN pg_class c ON c.oid = "
         "k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE "
         "k.contype = 'c' AND " +
         ownTable() + " ORDER BY 1, 2, 3";
}

std::string PostgresQueries::enums() const {
  return "SELECT n.nspname, t.typname, v.enumlabel, obj_description(t.oid, "
         "'pg_type') FROM pg_type t JOIN "
         "pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_enum v ON "
         "v.enumtypid = t.oid WHERE t.typtype = 'e' AND " +
         own("t", "pg_type") + " ORDER BY 1, 2, v.enumsortorder";
}

std::string PostgresQueries::domains() const {
  return "SELECT n.nspname, t.typname, NULL, bn.nspname, coalesce(el.typname, "
         "b.typname), el.oid IS NOT NULL, format_type(t.typbasetype, "
         "t.typtypmod), t.typnotnull, false, false, t.typdefault, "
         "obj_description(t.oid, 'pg_type'), k.conname, "
         "pg_get_expr(k.conbin, 0) FROM pg_type t JOIN pg_namespace n ON n.oid "
         "= t.typnamespace JOIN pg_type b ON b.oid = t.typbasetype LEFT JOIN "
         "pg_type el ON b.typcategory = 'A' AND el.oid = b.typelem JOIN "
         "pg_namespace bn ON bn.oid = coalesce(el.typnamespace, "
         "b.typnamespace) LEFT JOIN pg_constraint k ON k.contypid = t.oid AND "
         "k.contype = 'c' WHERE t.typtype = 'd' AND " +
         own("t", "pg_type") + " ORDER BY 1, 2, k.conname";
}

std::string PostgresQueries::parents() const {
  return "SELECT n.nspname, c.relname, CASE WHEN c.relkind = 'p' THEN "
         "pg_get_partkeydef(c.oid) END, pn.nspname, p.relname, "
         "pg_get_expr(c.relpartbound, c.oid) FROM " +
         tableInSchema() +
         "LEFT JOIN pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_class p "
         "ON p.oid = i.inhparent LEFT JOIN pg_namespace pn ON pn.oid = "
         "p.relnamespace WHERE (c.relkind = 'p' OR p.oid IS NOT NULL) AND " +
         ownTable() + " ORDER BY 1, 2, i.inhseqno";
}

std::string PostgresQueries::views() const {
  return "SELECT n.nspname, c.relname, c.relkind = 'm', "
         "pg_get_viewdef(c.oid), obj_description(c.oid, 'pg_class') FROM " +
         tableInSchema() + "WHERE c.relkind IN ('v', 'm') AND " +
         own("c", "pg_class") + " ORDER BY 1, 2";
}

std::string PostgresQueries::sequences() const {
  return "SELECT n.nspname, c.relname, t.relname, a.attname FROM " +
         tableInSchema() +
         "LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND "
         "d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND "
         "d.deptype IN ('a', 'i') LEFT JOIN pg_class t ON t.oid = d.refobjid "
         "LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = "
         "d.refobjsubid WHERE c.relkind = 'S' AND " +
         own("c", "pg_class") + " ORDER BY 1, 2";
}

std::string PostgresQueries::extensions() const {
  return "SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' "
         "ORDER BY 1";
}

} // namespace holdfast::introspect
