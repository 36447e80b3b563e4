#include "introspect/Rehearsal.h"

#if HOLDFAST_SQLITE
#include "introspect/SqliteClient.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#endif

using namespace llvm;

namespace holdfast::introspect {

#if HOLDFAST_SQLITE

/// Of reading the structure, and of each statement that is tried.
static constexpr unsigned rehearsalSeconds = 10;

namespace {

/// What makes an object of the database.
struct Creation {
  std::string kind, name, sql;
};

/// One try, on a copy of its own.
class Scratch {
public:
  static Expected<Scratch> make(ArrayRef<Creation> creations,
                                ArrayRef<Obstacle> without);
  /// With all rows.
  static Expected<Scratch> copyOf(SqliteClient &database);

  /// Whether a table can be renamed as things are.
  bool isSound();
  Error run(ArrayRef<std::string> scripts);
  /// The tables, with numbers that no two of one name have.
  Expected<std::map<std::string, uint64_t>> tables();
  /// Ends what a script has begun, and tells what is there by now: another text
  /// where anything is.
  std::string state();

private:
  explicit Scratch(SqliteClient client) : client(std::move(client)) {}

  SqliteClient client;
};

} // namespace

static Expected<std::vector<Creation>> readCreations(SqliteClient &client) {
  // A trigger needs its table, an index too; a view needs nothing.
  auto rows =
      client.query("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT "
                   "NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY "
                   "type = 'trigger', type = 'index', type = 'view', rowid");
  if (!rows)
    return rows.takeError();
  std::vector<Creation> creations;
  for (const Row &row : *rows)
    creations.push_back({row.string(0), row.string(1), row.string(2)});
  return creations;
}

Expected<Scratch> Scratch::make(ArrayRef<Creation> creations,
                                ArrayRef<Obstacle> without) {
  auto client = SqliteClient::openScratch(rehearsalSeconds);
  if (!client)
    return client.takeError();
  Scratch scratch(std::move(*client));
  for (const Creation &creation : creations)
    if (none_of(without, [&](const Obstacle &obstacle) {
          return obstacle.name == creation.name;
        })) {
      // The tables of a virtual one are there already.
      StringRef sql = creation.sql;
      consumeError(scratch.client.runFirst(sql));
    }
  return scratch;
}

Expected<Scratch> Scratch::copyOf(SqliteClient &database) {
  auto client = SqliteClient::openScratch(rehearsalSeconds);
  if (!client)
    return client.takeError();
  Scratch scratch(std::move(*client));
  if (Error error = scratch.client.copyFrom(database))
    return error;
  return scratch;
}

std::string Scratch::state() {
  bool wasOpen = true;
  if (Error error = run({"ROLLBACK"})) {
    consumeError(std::move(error));
    wasOpen = false;
  }
  auto rows = client.query("SELECT count(*), total(rowid), total(length(sql)), "
                           "total_changes() FROM sqlite_master");
  if (!rows) {
    consumeError(rows.takeError());
    return "";
  }
  const Row &row = rows->front();
  // What was rolled back is counted all the same.
  return row.string(0) + " " + row.string(1) + " " + row.string(2) + " " +
         (wasOpen ? "0" : row.string(3));
}

bool Scratch::isSound() {
  Error error = run({"CREATE TABLE holdfast_a (a); ALTER TABLE holdfast_a "
                     "RENAME TO holdfast_b; DROP TABLE holdfast_b"});
  bool isSound = !error;
  consumeError(std::move(error));
  return isSound;
}

Error Scratch::run(ArrayRef<std::string> scripts) {
  for (StringRef script : scripts)
    while (!script.trim().empty())
      if (Error error = client.runFirst(script))
        return error;
  return Error::success();
}

Expected<std::map<std::string, uint64_t>> Scratch::tables() {
  auto rows = client.query("SELECT name, rowid FROM sqlite_master WHERE type = "
                           "'table'");
  if (!rows)
    return rows.takeError();
  std::map<std::string, uint64_t> tables;
  for (const Row &row : *rows)
    tables[row.string(0)] = row.number(1);
  return tables;
}

/// What SQLite says it cannot rename over: `error in view NAME: …`.
static const Creation *findObstacle(StringRef message,
                                    ArrayRef<Creation> creations) {
  if (!message.consume_front("error in "))
    return nullptr;
  for (const Creation &creation : creations) {
    StringRef rest = message;
    if (rest.consume_front(creation.kind + " " + creation.name) &&
        (rest.starts_with(":") || rest.starts_with(" after ")))
      return &creation;
  }
  return nullptr;
}

/// Says which table is gone, and which new one has its rows.
static void compareTables(const std::map<std::string, uint64_t> &before,
                          const std::map<std::string, uint64_t> &after,
                          Rehearsal &result) {
  for (const auto &[name, number] : before) {
    auto now = after.find(name);
    if (now == after.end())
      result.gone = name;
    else if (now->second != number)
      result.rebuilt.push_back(name);
  }
  for (const auto &[name, number] : after)
    if (!before.count(name))
      result.leftover = name;
}

Expected<std::optional<Rehearsal>> rehearse(const ConnectionUrl &url,
                                            ArrayRef<std::string> scripts) {
  auto client = SqliteClient::open(url.database, rehearsalSeconds);
  if (!client)
    return client.takeError();
  auto creations = readCreations(*client);
  if (!creations)
    return creations.takeError();
  std::optional<Rehearsal> result;
  std::vector<Obstacle> obstacles;
  // Each try finds one obstacle.
  while (obstacles.size() < creations->size() + 1) {
    auto scratch = Scratch::make(*creations, obstacles);
    if (!scratch)
      return scratch.takeError();
    auto before = scratch->tables();
    if (!before)
      return before.takeError();
    if (obstacles.empty() && !scratch->isSound())
      return std::nullopt;
    Error error = scratch->run(scripts);
    bool isThrough = !error;
    std::string message = toString(std::move(error));
    auto after = scratch->tables();
    if (!after)
      return after.takeError();
    Rehearsal seen;
    compareTables(*before, *after, seen);
    const Creation *obstacle = findObstacle(message, *creations);
    if (!result && (isThrough || (obstacle && !seen.gone.empty())))
      result = seen;
    if (isThrough || !obstacle || !result)
      break;
    obstacles.push_back({obstacle->kind, obstacle->name, obstacle->sql});
  }
  if (result)
    result->obstacles = std::move(obstacles);
  return result;
}

// --- With rows ---------------------------------------------------------------

/// A larger database is tried out without its rows.
static constexpr uint64_t mostBytes = 64 << 20;

static Expected<bool> isSmall(SqliteClient &client) {
  uint64_t bytes = 1;
  for (StringRef pragma : {"PRAGMA page_count", "PRAGMA page_size"}) {
    auto rows = client.query(pragma);
    if (!rows)
      return rows.takeError();
    bytes *= rows->empty() ? 0 : rows->front().number(0);
  }
  return bytes <= mostBytes;
}

/// `User.email, User.team` as a table and its columns.
static RefusedStatement namedBy(RefusedStatement::Kind kind, StringRef names) {
  RefusedStatement found{kind, "", {}};
  for (StringRef name : split(names, ", ")) {
    auto [table, column] = name.split('.');
    found.table = table.str();
    found.columns.push_back(column.str());
  }
  return found;
}

/// What SQLite means, where its words tell. `hasRows` says whether rows were
/// there to be refused.
static std::optional<RefusedStatement> meaningOf(StringRef message,
                                                 bool hasRows) {
  using Kind = RefusedStatement::Kind;
  for (StringRef kind : {"table ", "index "}) {
    StringRef name = message;
    if (name.consume_front(kind) && name.consume_back(" already exists"))
      return RefusedStatement{Kind::Exists, name.trim('"').str(), {}};
  }
  if (!hasRows)
    return std::nullopt;
  if (message.consume_front("NOT NULL constraint failed: "))
    return namedBy(Kind::Null, message);
  if (message.consume_front("UNIQUE constraint failed: ") &&
      !message.starts_with("index "))
    return namedBy(Kind::Repeats, message);
  if (message.consume_front("CHECK constraint failed: "))
    return RefusedStatement{Kind::Check, message.str(), {}};
  return std::nullopt;
}

Expected<std::optional<RefusedStatement>>
rehearseWithRows(const ConnectionUrl &url, ArrayRef<std::string> scripts) {
  auto client = SqliteClient::open(url.database, rehearsalSeconds);
  if (!client)
    return client.takeError();
  auto hasRows = isSmall(*client);
  if (!hasRows)
    return hasRows.takeError();
  auto creations = readCreations(*client);
  if (!creations)
    return creations.takeError();
  auto scratch =
      *hasRows ? Scratch::copyOf(*client) : Scratch::make(*creations, {});
  if (!scratch)
    return scratch.takeError();
  std::string before = scratch->state();
  Error error = scratch->run(scripts);
  if (!error)
    return std::nullopt;
  auto found = meaningOf(toString(std::move(error)), *hasRows);
  if (found)
    found->hasBegun = scratch->state() != before;
  return found;
}

#else

Expected<std::optional<Rehearsal>> rehearse(const ConnectionUrl &,
                                            ArrayRef<std::string>) {
  return std::nullopt;
}

Expected<std::optional<RefusedStatement>>
rehearseWithRows(const ConnectionUrl &, ArrayRef<std::string>) {
  return std::nullopt;
}

#endif

} // namespace holdfast::introspect
