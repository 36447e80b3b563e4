#include "introspect/SqliteClient.h"

#include "introspect/ClientLibrary.h"
#include "introspect/ConnectionUrl.h"

#include <sqlite3.h>

using namespace llvm;

namespace holdfast::introspect {

// --- The library ------------------------------------------------------------

#define SQLITE_FUNCTIONS(X)                                                    \
  X(open_v2)                                                                   \
  X(close_v2)                                                                  \
  X(errmsg)                                                                    \
  X(errstr)                                                                    \
  X(busy_timeout)                                                              \
  X(set_authorizer)                                                            \
  X(progress_handler)                                                          \
  X(prepare_v2)                                                                \
  X(bind_text)                                                                 \
  X(step)                                                                      \
  X(finalize)                                                                  \
  X(column_count)                                                              \
  X(column_text)                                                               \
  X(column_type)                                                               \
  X(column_int64)                                                              \
  X(column_double)                                                             \
  X(column_blob)                                                               \
  X(bind_double)                                                               \
  X(backup_init)                                                               \
  X(backup_step)                                                               \
  X(backup_finish)                                                             \
  X(changes)                                                                   \
  X(column_bytes)

namespace {
struct Api {
#define X(name) decltype(&::sqlite3_##name) name = nullptr;
  SQLITE_FUNCTIONS(X)
#undef X
  std::string problem;
};
} // namespace

static Api loadApi() {
  Api api;
  auto library = ClientLibrary::open({SQLITE_LIBRARY_NAME, SQLITE_LIBRARY_PATH},
                                     "sqlite3 (libsqlite3-0 on Debian)");
  if (!library) {
    api.problem = toString(library.takeError());
    return api;
  }
#define X(name) library->find("sqlite3_" #name, api.name);
  SQLITE_FUNCTIONS(X)
#undef X
  if (Error error = library->check())
    api.problem = toString(std::move(error));
  return api;
}

static const Api &api() {
  static const Api loaded = loadApi();
  return loaded;
}

// --- The connection ---------------------------------------------------------

void SqliteClient::Close::operator()(sqlite3 *handle) const {
  api().close_v2(handle);
}

Expected<SqliteClient> SqliteClient::open(const std::string &path,
                                          unsigned statementSeconds,
                                          Access access) {
  if (!api().problem.empty())
    return failure(api().problem);
  SqliteClient client;
  client.statementSeconds = statementSeconds;
  client.deadline = std::make_unique<Deadline>();
  sqlite3 *handle = nullptr;
  // A path that starts with `file:` would be taken for a URI.
  std::string plain = StringRef(path).starts_with("file:") ? "./" + path : path;
  int flags =
      access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  int status = api().open_v2(plain.c_str(), &handle, flags, nullptr);
  client.handle.reset(handle);
  if (status != SQLITE_OK)
    return failure(handle ? api().errmsg(handle) : api().errstr(status));
  api().busy_timeout(handle, static_cast<int>(statementSeconds * 1000));
  api().progress_handler(
      handle, 10000,
      [](void *deadline) -> int {
        return std::chrono::steady_clock::now() >
               static_cast<Deadline *>(deadline)->time;
      },
      client.deadline.get());
  return client;
}

/// Lets statements do what stays in memory.
static int allowInMemory(void *, int action, const char *name, const char *,
                         const char *, const char *) {
  // VACUUM INTO attaches as well.
  bool reachesOut = action == SQLITE_ATTACH || action == SQLITE_DETACH;
  if (action == SQLITE_PRAGMA) {
    StringRef pragma = name ? name : "";
    reachesOut = !pragma.ends_with_insensitive("foreign_keys") &&
                 !pragma.equals_insensitive("foreign_key_check") &&
                 !pragma.equals_insensitive("legacy_alter_table");
  }
  return reachesOut ? SQLITE_DENY : SQLITE_OK;
}

Expected<SqliteClient> SqliteClient::openScratch(unsigned statementSeconds) {
  auto client = open(":memory:", statementSeconds, Access::Write);
  if (client)
    api().set_authorizer(client->handle.get(), allowInMemory, nullptr);
  return client;
}

Error SqliteClient::copyFrom(SqliteClient &source) {
  setDeadline();
  source.setDeadline();
  sqlite3_backup *copying =
      api().backup_init(handle.get(), "main", source.handle.get(), "main");
  if (!copying)
    return failure(api().errmsg(handle.get()));
  api().backup_step(copying, /*pages=*/-1);
  int status = api().backup_finish(copying);
  return status == SQLITE_OK ? Error::success() : failure(api().errstr(status));
}

void SqliteClient::setDeadline() {
  deadline->time =
      std::chrono::steady_clock::now() + std::chrono::seconds(statementSeconds);
}

Error SqliteClient::problem(int status) const {
  if (status == SQLITE_OK || status == SQLITE_DONE)
    return Error::success();
  if (status == SQLITE_INTERRUPT)
    return failure("a query took longer than " + Twine(statementSeconds) +
                   " seconds");
  return failure(api().errmsg(handle.get()));
}

/// Runs a statement whose arguments are bound, and ends it.
static int collect(sqlite3_stmt *statement, int status, Rows &rows) {
  if (status == SQLITE_OK)
    while ((status = api().step(statement)) == SQLITE_ROW) {
      Row &row = rows.emplace_back();
      for (int i = 0, end = api().column_count(statement); i < end; ++i) {
        auto *text =
            reinterpret_cast<const char *>(api().column_text(statement, i));
        if (text)
          row.cells.emplace_back(
              std::string(text, api().column_bytes(statement, i)));
        else
          row.cells.emplace_back();
      }
    }
  api().finalize(statement);
  return status;
}

Expected<Rows> SqliteClient::query(StringRef sql,
                                   ArrayRef<std::string> arguments) {
  setDeadline();
  sqlite3_stmt *statement = nullptr;
  int status =
      api().prepare_v2(handle.get(), sql.data(), static_cast<int>(sql.size()),
                       &statement, nullptr);
  int position = 0;
  for (const std::string &argument : arguments)
    if (status == SQLITE_OK)
      status =
          api().bind_text(statement, ++position, argument.data(),
                          static_cast<int>(argument.size()), SQLITE_TRANSIENT);
  Rows rows;
  if (Error error = problem(collect(statement, status, rows)))
    return error;
  return rows;
}

Expected<Rows> SqliteClient::query(StringRef sql, ArrayRef<double> arguments) {
  setDeadline();
  sqlite3_stmt *statement = nullptr;
  int status =
      api().prepare_v2(handle.get(), sql.data(), static_cast<int>(sql.size()),
                       &statement, nullptr);
  int position = 0;
  for (double argument : arguments)
    if (status == SQLITE_OK)
      status = api().bind_double(statement, ++position, argument);
  Rows rows;
  if (Error error = problem(collect(statement, status, rows)))
    return error;
  return rows;
}

static SqliteValue valueAt(sqlite3_stmt *statement, int column) {
  SqliteValue value;
  switch (api().column_type(statement, column)) {
  case SQLITE_INTEGER:
    value.type = SqliteValue::Type::Integer;
    value.integer = api().column_int64(statement, column);
    break;
  case SQLITE_FLOAT:
    value.type = SqliteValue::Type::Real;
    value.real = api().column_double(statement, column);
    break;
  case SQLITE_TEXT:
  case SQLITE_BLOB: {
    bool isText = api().column_type(statement, column) == SQLITE_TEXT;
    value.type = isText ? SqliteValue::Type::Text : SqliteValue::Type::Blob;
    auto *bytes = reinterpret_cast<const char *>(
        isText ? api().column_text(statement, column)
               : api().column_blob(statement, column));
    value.bytes = StringRef(bytes, api().column_bytes(statement, column));
    break;
  }
  default:
    break;
  }
  return value;
}

Error SqliteClient::forEach(
    StringRef sql, function_ref<Error(ArrayRef<SqliteValue> row)> take) {
  setDeadline();
  sqlite3_stmt *statement = nullptr;
  int status =
      api().prepare_v2(handle.get(), sql.data(), static_cast<int>(sql.size()),
                       &statement, nullptr);
  std::vector<SqliteValue> row;
  Error error = Error::success();
  if (status == SQLITE_OK) {
    row.resize(api().column_count(statement));
    while (!error && (status = api().step(statement)) == SQLITE_ROW) {
      for (size_t i = 0; i < row.size(); ++i)
        row[i] = valueAt(statement, static_cast<int>(i));
      error = take(row);
      setDeadline();
    }
  }
  api().finalize(statement);
  if (error)
    return error;
  consumeError(std::move(error));
  return problem(status);
}

Error SqliteClient::runFirst(StringRef &script) {
  setDeadline();
  sqlite3_stmt *statement = nullptr;
  const char *rest = nullptr;
  int status =
      api().prepare_v2(handle.get(), script.data(),
                       static_cast<int>(script.size()), &statement, &rest);
  if (status != SQLITE_OK)
    return problem(status);
  script = script.drop_front(rest - script.data());
  if (!statement) // a comment
    return Error::success();
  Rows rows;
  return problem(collect(statement, status, rows));
}

uint64_t SqliteClient::changedRows() const {
  return static_cast<uint64_t>(api().changes(handle.get()));
}

} // namespace holdfast::introspect
