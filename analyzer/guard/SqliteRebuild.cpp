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
