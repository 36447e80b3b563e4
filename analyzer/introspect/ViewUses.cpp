#include "introspect/ViewUses.h"

#include "sql/Dialect.h"
#include "sql/Parser.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::introspect {

static constexpr StringLiteral dependencies =
    "SELECT DISTINCT vn.nspname, v.relname, tn.nspname, t.relname, "
    "coalesce(a.attname, '') FROM pg_catalog.pg_depend d JOIN "
    "pg_catalog.pg_rewrite r ON r.oid = d.objid JOIN pg_catalog.pg_class v ON "
    "v.oid = r.ev_class AND v.relkind IN ('v', 'm') JOIN "
    "pg_catalog.pg_namespace vn ON vn.oid = v.relnamespace JOIN "
    "pg_catalog.pg_class t ON t.oid = d.refobjid AND t.oid <> v.oid AND "
    "t.relkind IN ('r', 'p', 'v') JOIN pg_catalog.pg_namespace tn ON tn.oid = "
    "t.relnamespace LEFT JOIN "
    "pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = "
    "d.refobjsubid AND d.refobjsubid > 0 WHERE d.classid = "
    "'pg_catalog.pg_rewrite'::regclass AND d.refclassid = "
    "'pg_catalog.pg_class'::regclass AND tn.nspname NOT IN ('pg_catalog', "
    "'information_schema') ORDER BY 1, 2, 3, 4, 5";

static void readDependencies(const Asking &asking, LiveDatabase &database) {
  auto rows = asking.tryQuery(dependencies.str());
  if (!rows)
    return consumeError(rows.takeError());
  for (const Row &row : *rows)
    database.viewUses.push_back({row.string(0), row.string(1), row.string(2),
                                 row.string(3), row.string(4)});
}

/// What the query of a view names in FROM, and of these tables each column of
/// which it has the name.
static void addUses(const sql::Dialect &dialect, const View &view,
                    LiveDatabase &database) {
  SourceFile script("", "CREATE VIEW v AS " + view.query);
  sql::Parser parser(dialect, script, script.wholeFile().range);
  sql::Statement statement;
  if (!parser.next(statement))
    return;
  const auto *create = std::get_if<sql::CreateView>(&statement.action);
  if (!create)
    return;
  for (const sql::QualifiedName &source : create->sources)
    for (const Table &table : database.catalog.tables) {
      if (!source.name.text.equals_insensitive(table.name))
        continue;
      sql::ViewUse use{view.schema, view.name, table.schema, table.name, ""};
      database.viewUses.push_back(use);
      for (const Column &column : table.columns) {
        bool isNamed =
            create->allColumns || any_of(create->names, [&](StringRef name) {
              return name.equals_insensitive(column.name);
            });
        use.column = column.name;
        if (isNamed)
          database.viewUses.push_back(use);
      }
    }
}

void readViewUses(const Asking &asking, LiveDatabase &database) {
  Provider provider = database.catalog.provider;
  if (provider == Provider::PostgreSQL)
    return readDependencies(asking, database);
  if (const sql::Dialect *dialect = sql::dialectOf(provider))
    for (const View &view : database.catalog.views)
      addUses(*dialect, view, database);
}

} // namespace holdfast::introspect
