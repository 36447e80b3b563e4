#include "introspect/PostgresClient.h"

#include "introspect/ClientLibrary.h"
#include "introspect/PostgresParameters.h"

#include <chrono>
#include <cstring>
#include <libpq-fe.h>
#include <poll.h>

using namespace llvm;

namespace holdfast::introspect {

// --- The library ------------------------------------------------------------

#define POSTGRES_FUNCTIONS(X)                                                  \
  X(conndefaults)                                                              \
  X(conninfoFree)                                                              \
  X(connectStartParams)                                                        \
  X(connectPoll)                                                               \
  X(status)                                                                    \
  X(errorMessage)                                                              \
  X(finish)                                                                    \
  X(setNoticeProcessor)                                                        \
  X(setnonblocking)                                                            \
  X(sendQueryParams)                                                           \
  X(flush)                                                                     \
  X(socket)                                                                    \
  X(consumeInput)                                                              \
  X(isBusy)                                                                    \
  X(getResult)                                                                 \
  X(resultStatus)                                                              \
  X(resultErrorField)                                                          \
  X(resultErrorMessage)                                                        \
  X(ntuples)                                                                   \
  X(nfields)                                                                   \
  X(getisnull)                                                                 \
  X(getvalue)                                                                  \
  X(getlength)                                                                 \
  X(getCopyData)                                                               \
  X(putCopyData)                                                               \
  X(putCopyEnd)                                                                \
  X(cmdTuples)                                                                 \
  X(freemem)                                                                   \
  X(clear)

namespace {
struct Api {
#define X(name) decltype(&::PQ##name) name = nullptr;
  POSTGRES_FUNCTIONS(X)
#undef X
  std::string problem;
  std::vector<std::string> parameters; ///< that this version knows
};
} // namespace

static Api loadApi() {
  Api api;
  auto library =
      ClientLibrary::open({POSTGRESQL_LIBRARY_NAME, POSTGRESQL_LIBRARY_PATH},
                          "libpq (libpq5 on Debian)");
  if (!library) {
    api.problem = toString(library.takeError());
    return api;
  }
#define X(name) library->find("PQ" #name, api.name);
  POSTGRES_FUNCTIONS(X)
#undef X
  if (Error error = library->check()) {
    api.problem = toString(std::move(error));
    return api;
  }
  PQconninfoOption *defaults = api.conndefaults();
  for (auto *option = defaults; option && option->keyword; ++option)
    api.parameters.push_back(option->keyword);
  api.conninfoFree(defaults);
  return api;
}

static const Api &api() {
  static const Api loaded = loadApi();
  return loaded;
}

// --- Connecting -------------------------------------------------------------

static int64_t milliseconds() {
  return std::chrono::duration_cast<std::chrono::milliseconds>(
             std::chrono::steady_clock::now().time_since_epoch())
      .count();
}

void PostgresClient::Close::operator()(pg_conn *connection) const {
  api().finish(connection);
}

/// The first line: what follows are hints for those who run the server.
static StringRef firstLine(const char *message) {
  return StringRef(message ? message : "").split('\n').first;
}

Error PostgresClient::brokenConnection() const {
  std::string line =
      url->scrub(firstLine(api().errorMessage(connection.get())));
  return failure(line.empty() ? "the server closed the connection" : line);
}

/// The library's own limit holds for each address of each host of a list.
Error PostgresClient::finishConnecting(unsigned patience) {
  pg_conn *handle = connection.get();
  if (!handle)
    return failure("out of memory");
  int64_t until = milliseconds() + int64_t(patience) * 1000;
  auto state = PGRES_POLLING_WRITING;
  while (state != PGRES_POLLING_OK) {
    if (state == PGRES_POLLING_FAILED || api().status(handle) == CONNECTION_BAD)
      return brokenConnection();
    short event = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
    pollfd wait{api().socket(handle), event, 0};
    int64_t left = until - milliseconds();
    int ready = left > 0 ? poll(&wait, 1, static_cast<int>(left)) : 0;
    if (ready < 0 && errno != EINTR)
      return failure(std::strerror(errno));
    if (ready == 0)
      return failure("no connection within " + Twine(patience) + " seconds");
    if (ready > 0)
      state = api().connectPoll(handle);
  }
  return Error::success();
}

/// Says where a password would have to stand, where none was sent.
Error PostgresClient::explainRefusal(Error error,
                                     const ReadOptions &options) const {
  std::string message = toString(std::move(error));
  if (!options.offersCredentials && url->password.empty() &&
      StringRef(message).contains("password"))
    message += " (the URL has none, and PGPASSWORD and ~/.pgpass are not used "
               "for a URL that a file names)";
  return failure(message);
}

Expected<PostgresClient> PostgresClient::connect(const ConnectionUrl &url,
                                                 const ReadOptions &options) {
  if (!api().problem.empty())
    return failure(api().problem);
  auto parameters = postgresParameters(url, options, api().parameters);
  if (!parameters)
    return parameters.takeError();
  std::vector<const char *> names, values;
  for (const auto &[name, value] : *parameters) {
    names.push_back(name.c_str());
    values.push_back(value.reveal().c_str());
  }
  names.push_back(nullptr);
  values.push_back(nullptr);
  unsigned seconds =
      url.seconds("socket_timeout").value_or(options.statementSeconds);
  PostgresClient client(
      url, api().connectStartParams(names.data(), values.data(), 0), seconds);
  unsigned patience = connectSeconds(url, options);
  if (Error error = client.finishConnecting(patience))
    return client.explainRefusal(std::move(error), options);
  pg_conn *connection = client.connection.get();
  // Notices are meant for people who type SQL.
  api().setNoticeProcessor(connection, [](void *, const char *) {}, nullptr);
  api().setnonblocking(connection, 1);
  return client;
}

// --- Queries ----------------------------------------------------------------

Error PostgresClient::waitForServer(bool toWrite, int64_t until) {
  pollfd wait{api().socket(connection.get()),
              static_cast<short>(toWrite ? POLLIN | POLLOUT : POLLIN), 0};
  int64_t left = until - milliseconds();
  int ready = left > 0 ? poll(&wait, 1, static_cast<int>(left)) : 0;
  if (ready < 0 && errno != EINTR)
    return failure(std::strerror(errno));
  if (ready == 0)
    return failure("the server does not answer");
  if ((wait.revents & ~POLLOUT) && !api().consumeInput(connection.get()))
    return brokenConnection();
  return Error::success();
}

/// Why a statement failed, in one line.
static std::string problemOf(const PGresult *result, unsigned seconds) {
  const char *code = api().resultErrorField(result, PG_DIAG_SQLSTATE);
  if (code && StringRef(code) == "57014")
    return "a query took longer than " + std::to_string(seconds) + " seconds";
  const char *text = api().resultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  return text ? text : firstLine(api().resultErrorMessage(result)).str();
}

static void addRows(const PGresult *result, Rows &rows) {
  for (int i = 0, end = api().ntuples(result); i < end; ++i) {
    Row &row = rows.emplace_back();
    for (int j = 0, columns = api().nfields(result); j < columns; ++j) {
      if (api().getisnull(result, i, j))
        row.cells.emplace_back();
      else
        row.cells.emplace_back(std::string(api().getvalue(result, i, j),
                                           api().getlength(result, i, j)));
    }
  }
}

Error PostgresClient::receiveRows(int64_t until, Rows &rows) {
  std::string problem;
  while (true) {
    while (api().isBusy(connection.get()))
      if (Error error = waitForServer(false, until))
        return error;
    PGresult *result = api().getResult(connection.get());
    if (!result)
      break;
    ExecStatusType status = api().resultStatus(result);
    if (status == PGRES_TUPLES_OK)
      addRows(result, rows);
    else if (status != PGRES_COMMAND_OK && problem.empty())
      problem = url->scrub(problemOf(result, seconds));
    api().clear(result);
    // A server that talks of something else will not come to an end.
    if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT ||
        status == PGRES_COPY_BOTH)
      return failure("the server's answer makes no sense");
  }
  return problem.empty() ? Error::success() : failure(problem);
}

/// The server stops a statement itself; the margin lets it say so.
int64_t PostgresClient::deadline() const {
  return milliseconds() + (int64_t(seconds) + 2) * 1000;
}

Error PostgresClient::send(StringRef sql, ArrayRef<std::string> arguments,
                           int64_t until) {
  std::vector<const char *> values;
  for (const std::string &argument : arguments)
    values.push_back(argument.c_str());
  if (!api().sendQueryParams(connection.get(), sql.str().c_str(),
                             static_cast<int>(values.size()), nullptr,
                             values.data(), nullptr, nullptr, 0))
    return brokenConnection();
  while (int unsent = api().flush(connection.get())) {
    if (unsent < 0)
      return brokenConnection();
    if (Error error = waitForServer(true, until))
      return error;
  }
  return Error::success();
}

Expected<Rows> PostgresClient::query(StringRef sql,
                                     ArrayRef<std::string> arguments) {
  int64_t until = deadline();
  if (Error error = send(sql, arguments, until))
    return error;
  Rows rows;
  if (Error error = receiveRows(until, rows))
    return error;
  return rows;
}

// --- Rows in bulk -----------------------------------------------------------

Error PostgresClient::beginCopy(StringRef sql, bool isOut) {
  int64_t until = deadline();
  if (Error error = send(sql, {}, until))
    return error;
  while (api().isBusy(connection.get()))
    if (Error error = waitForServer(false, until))
      return error;
  PGresult *result = api().getResult(connection.get());
  if (!result)
    return brokenConnection();
  ExecStatusType status = api().resultStatus(result);
  std::string problem;
  if (status != (isOut ? PGRES_COPY_OUT : PGRES_COPY_IN))
    problem = url->scrub(problemOf(result, seconds));
  api().clear(result);
  if (problem.empty() && status == (isOut ? PGRES_COPY_OUT : PGRES_COPY_IN))
    return Error::success();
  // What else belongs to a statement that failed.
  while (PGresult *rest = api().getResult(connection.get()))
    api().clear(rest);
  return failure(problem.empty() ? "the server's answer makes no sense"
                                 : problem);
}

Expected<uint64_t> PostgresClient::finishCopy() {
  uint64_t count = 0;
  std::string problem;
  int64_t until = deadline();
  while (true) {
    while (api().isBusy(connection.get()))
      if (Error error = waitForServer(false, until))
        return error;
    PGresult *result = api().getResult(connection.get());
    if (!result)
      break;
    if (api().resultStatus(result) == PGRES_COMMAND_OK)
      StringRef(api().cmdTuples(result)).getAsInteger(10, count);
    else if (problem.empty())
      problem = url->scrub(problemOf(result, seconds));
    api().clear(result);
  }
  if (!problem.empty())
    return failure(problem);
  return count;
}

Expected<uint64_t>
PostgresClient::copyOut(StringRef sql,
                        function_ref<Error(StringRef row)> take) {
  if (Error error = beginCopy(sql, /*isOut=*/true))
    return error;
  while (true) {
    char *row = nullptr;
    int length = api().getCopyData(connection.get(), &row, /*async=*/1);
    if (length == 0) {
      if (Error error = waitForServer(false, deadline()))
        return error;
      continue;
    }
    if (length < 0)
      break;
    Error error = take(StringRef(row, length));
    api().freemem(row);
    if (error)
      return error;
  }
  return finishCopy();
}

Error PostgresClient::sendRows(StringRef rows) {
  while (!rows.empty()) {
    StringRef part = rows.take_front(size_t(1) << 20);
    int sent = api().putCopyData(connection.get(), part.data(),
                                 static_cast<int>(part.size()));
    if (sent < 0)
      return brokenConnection();
    if (sent > 0)
      rows = rows.drop_front(part.size());
    while (int unsent = api().flush(connection.get())) {
      if (unsent < 0)
        return brokenConnection();
      if (Error error = waitForServer(true, deadline()))
        return error;
    }
  }
  return Error::success();
}

Expected<uint64_t>
PostgresClient::copyIn(StringRef sql,
                       function_ref<Expected<StringRef>()> next) {
  if (Error error = beginCopy(sql, /*isOut=*/false))
    return error;
  while (true) {
    auto rows = next();
    if (!rows)
      return rows.takeError();
    if (rows->empty())
      break;
    if (Error error = sendRows(*rows))
      return error;
  }
  if (api().putCopyEnd(connection.get(), nullptr) < 0)
    return brokenConnection();
  while (int unsent = api().flush(connection.get())) {
    if (unsent < 0)
      return brokenConnection();
    if (Error error = waitForServer(true, deadline()))
      return error;
  }
  return finishCopy();
}

} // namespace holdfast::introspect
