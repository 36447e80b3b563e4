#include "guard/SqliteRebuild.h"

#include "catalog/LowerSchema.h"
#include "catalog/SqlName.h"
#include "diff/Steps.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = Operation::Kind;
using introspect::LiveDatabase;
using introspect::Rehearsal;

static std::string quoted(StringRef name) {
  return quotedName(name, Provider::SQLite);
}

/// What Prisma writes to make of a database what the schema says.
static std::string schemaChanges(const ProjectFacts &project,
                                 const Catalog &existing) {
  if (!project.schema)
    return "";
  Catalog wanted = lowerSchema(*project.schema, project.provider);
  std::vector<Change> changes = compare(existing, wanted, project.external);
  return printScript(migrationSteps(changes, existing, wanted));
}

/// The texts that an operation runs, in their order.
static std::vector<std::string> textsOf(const Operation &operation,
                                        const ProjectFacts &project,
                                        const LiveDatabase &database) {
  std::vector<std::string> texts;
  sql::Replayer replayer(database.catalog);
  for (const SourceFilePtr &script : scriptsOf(operation, project, database)) {
    texts.push_back(script->text().str());
    replayer.apply(script);
  }
  if (operation.kind == Kind::Push ||
      (operation.kind == Kind::Dev && !operation.createOnly)) {
    Catalog after = replayer.result();
    after.indexNames();
    texts.push_back(schemaChanges(project, after));
  }
  return texts;
}

Expected<std::optional<Rehearsal>>
rehearseRebuilds(const introspect::ConnectionUrl &url,
                 const Operation &operation, const ProjectFacts &project,
                 const LiveDatabase &database) {
  if (project.provider != Provider::SQLite || dropsAll(operation))
    return std::nullopt;
  auto texts = textsOf(operation, project, database);
  if (none_of(texts, [](StringRef text) {
        return text.contains_insensitive("rename to");
      }))
    return std::nullopt;
  return introspect::rehearse(url, texts);
}

std::optional<Obstruction> whyHalfDone(const Rehearsal &rehearsal) {
  if (rehearsal.obstacles.empty())
    return std::nullopt;
  Obstruction found;
  std::vector<std::string> names;
  for (const introspect::Obstacle &obstacle : rehearsal.obstacles) {
    names.push_back(obstacle.kind + " `" + obstacle.name + "`");
    found.statements.push_back("DROP " + StringRef(obstacle.kind).upper() +
                               " " + quoted(obstacle.name) + ";");
    found.laterStatements.push_back(obstacle.sql + ";");
  }
  bool isOne = names.size() == 1;
  StringRef them = isOne ? "it" : "them";
  found.reason =
      ("it would fail half-way, with `" + rehearsal.gone +
       "` gone and its rows in `" + rehearsal.leftover + "`, since " +
       join(names, ", ") + (isOne ? " reads" : " read") + " that table; drop " +
       them + " first:")
          .str();
  found.later = ("and make " + them + " again afterwards:").str();
  return found;
}

/// A table that scripts fill anew by the name of the one that is there.
static std::string nameNow(StringRef table, const Catalog &existing) {
  StringRef name = table;
  bool isCopy = name.consume_front("new_") && existing.findTable("", name);
  return (isCopy ? name : table).str();
}

static Obstruction describe(const introspect::RefusedStatement &refused,
                            const Catalog &existing) {
  using Kind = introspect::RefusedStatement::Kind;
  std::string table = nameNow(refused.table, existing);
  std::vector<std::string> quotedColumns;
  for (const std::string &column : refused.columns)
    quotedColumns.push_back(quoted(column));
  std::string columns = join(quotedColumns, ", ");
  Obstruction found;
  found.reason =
      refused.hasBegun ? "it would fail half-way: " : "it would fail: ";
  switch (refused.kind) {
  case Kind::Null:
    found.reason += "`" + table + "." + refused.columns.front() +
                    "` becomes required, but rows hold NULL there; fill them "
                    "first:";
    found.statements.push_back("UPDATE " + quoted(table) + " SET " + columns +
                               " = … WHERE " + columns + " IS NULL;");
    break;
  case Kind::Repeats:
    found.reason += "rows of `" + table + "` share `" +
                    join(refused.columns, "`, `") +
                    "`, which becomes unique; change these first:";
    found.statements.push_back("SELECT " + columns + ", count(*) FROM " +
                               quoted(table) + " GROUP BY " + columns +
                               " HAVING count(*) > 1;");
    break;
  case Kind::Check:
    found.reason += "rows break the check `" + refused.table +
                    "`; change these first, or the check";
    break;
  case Kind::Exists:
    if (table == refused.table) {
      found.reason += "`" + table +
                      "` is there already; drop or rename it "
                      "first, or take it out of the script";
      break;
    }
    found.reason += "`" + refused.table +
                    "` is there already, left of a change that failed; `" +
                    table + "` has its rows still, so drop the other first:";
    found.statements.push_back("DROP TABLE " + quoted(refused.table) + ";");
    break;
  }
  return found;
}

Expected<std::optional<Obstruction>>
findRefusal(const introspect::ConnectionUrl &url, const Operation &operation,
            const ProjectFacts &project, const LiveDatabase &database) {
  if (project.provider != Provider::SQLite || dropsAll(operation))
    return std::nullopt;
  auto texts = textsOf(operation, project, database);
  if (all_of(texts, [](StringRef text) { return text.trim().empty(); }))
    return std::nullopt;
  auto refused = introspect::rehearseWithRows(url, texts);
  if (!refused)
    return refused.takeError();
  // Of what fails at once Prisma tells, but not what the rest of another change
  // is.
  if (!*refused ||
      (!(*refused)->hasBegun &&
       nameNow((*refused)->table, database.catalog) == (*refused)->table))
    return std::nullopt;
  return describe(**refused, database.catalog);
}

/// How a table gets its name back from what a rebuild has left.
static Obstruction halfDone(const Catalog &existing, StringRef name,
                            StringRef leftover) {
  Obstruction found;
  found.reason = ("an earlier change ended half-way: `" + name +
                  "` is gone, and its rows are in `" + leftover +
                  "`; give that its name back with sqlite3, and run this "
                  "again:")
                     .str();
  // They may read what is not in it any more.
  for (const View &view : existing.views)
    if (StringRef(view.query).contains_insensitive(name)) {
      found.statements.push_back("DROP VIEW " + quoted(view.name) + ";");
      found.laterStatements.push_back("CREATE VIEW " + quoted(view.name) +
                                      " AS " + view.query + ";");
    }
  if (!found.laterStatements.empty())
    found.later = "and make the views again, without what is gone:";
  // Else triggers are in the way.
  found.statements.push_back("PRAGMA legacy_alter_table = ON;");
  found.statements.push_back("ALTER TABLE " + quoted(leftover) + " RENAME TO " +
                             quoted(name) + ";");
  return found;
}

std::optional<Obstruction> findHalfDone(const Operation &operation,
                                        const ProjectFacts &project,
                                        const LiveDatabase &database) {
  bool mends = operation.kind == Kind::Execute ||
               operation.kind == Kind::Resolve || dropsAll(operation);
  if (project.provider != Provider::SQLite || !project.schema || mends)
    return std::nullopt;
  Catalog wanted = lowerSchema(*project.schema, project.provider);
  for (const Table &table : wanted.tables) {
    std::string leftover = "new_" + table.name;
    bool isLeftover = database.catalog.findTable("", leftover) &&
                      !wanted.findTable("", leftover);
    if (!isLeftover || database.catalog.findTable("", table.name))
      continue;
    return halfDone(database.catalog, table.name, leftover);
  }
  return std::nullopt;
}

} // namespace holdfast::guard
