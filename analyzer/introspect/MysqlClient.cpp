#include "introspect/MysqlClient.h"

#include "introspect/ClientLibrary.h"

#include "llvm/ADT/STLExtras.h"

#include <errmsg.h>
#include <mysql.h>

using namespace llvm;

namespace holdfast::introspect {

// --- The library ------------------------------------------------------------

#define MYSQL_FUNCTIONS(X)                                                     \
  X(init)                                                                      \
  X(options)                                                                   \
  X(real_connect)                                                              \
  X(real_query)                                                                \
  X(store_result)                                                              \
  X(use_result)                                                                \
  X(affected_rows)                                                             \
  X(num_fields)                                                                \
  X(fetch_row)                                                                 \
  X(fetch_lengths)                                                             \
  X(free_result)                                                               \
  X(error)                                                                     \
  X(get_ssl_cipher)                                                            \
  X(close)                                                                     \
  X(server_init)

namespace {
struct Api {
#define X(name) decltype(&::mysql_##name) name = nullptr;
  MYSQL_FUNCTIONS(X)
#undef X
  decltype(&::mysql_errno) errorNumber = nullptr;
  std::string problem;
};
} // namespace

static Api loadApi() {
  Api api;
  auto library =
      ClientLibrary::open({MYSQL_LIBRARY_NAME, MYSQL_LIBRARY_PATH},
                          "MariaDB's client library (libmariadb3 on Debian)");
  if (!library) {
    api.problem = toString(library.takeError());
    return api;
  }
#define X(name) library->find("mysql_" #name, api.name);
  MYSQL_FUNCTIONS(X)
#undef X
  library->find("mysql_errno", api.errorNumber);
  if (Error error = library->check())
    api.problem = toString(std::move(error));
  // Not safe to be left to the first of several threads.
  else if (api.server_init(0, nullptr, nullptr))
    api.problem = "MariaDB's client library does not start";
  return api;
}

static const Api &api() {
  static const Api loaded = loadApi();
  return loaded;
}

// --- Connecting -------------------------------------------------------------

void MysqlClient::Close::operator()(st_mysql *connection) const {
  api().close(connection);
}

Error MysqlClient::problem() const {
  switch (api().errorNumber(connection.get())) {
  case CR_CONNECTION_ERROR:
  case CR_CONN_HOST_ERROR:
    return failure("the server cannot be reached");
  case CR_SERVER_GONE_ERROR:
  case CR_SERVER_LOST:
    return failure("the server does not answer, or closed the connection");
  }
  return failure(url->scrub(api().error(connection.get())));
}

static void setSeconds(MYSQL *connection, mysql_option option, unsigned value) {
  api().options(connection, option, &value);
}

Error MysqlClient::connectOnce(const ReadOptions &options,
                               Encryption encryption, bool &sslFailed) {
  connection.reset(api().init(nullptr));
  MYSQL *handle = connection.get();
  if (!handle)
    return failure("out of memory");
  setSeconds(handle, MYSQL_OPT_CONNECT_TIMEOUT, connectSeconds(*url, options));
  // The server stops a statement itself; the margin lets it say so.
  setSeconds(handle, MYSQL_OPT_READ_TIMEOUT, seconds + 2);
  setSeconds(handle, MYSQL_OPT_WRITE_TIMEOUT, seconds + 2);
  // A server could ask for any file of this machine.
  setSeconds(handle, MYSQL_OPT_LOCAL_INFILE, 0);
  api().options(handle, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  my_bool isEncrypted = encryption != Encryption::None;
  my_bool isVerified = encryption == Encryption::Verified;
  api().options(handle, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &isVerified);
  if (isEncrypted)
    api().options(handle, MYSQL_OPT_SSL_ENFORCE, &isEncrypted);
  if (auto certificate = url->parameter("sslcert"); certificate && isEncrypted)
    api().options(handle, MYSQL_OPT_SSL_CA, certificate->str().c_str());
  std::string socket = url->parameter("socket").value_or("").str();
  unsigned port = 0;
  StringRef(url->port).getAsInteger(10, port);
  // `localhost` would mean a socket somewhere on this machine.
  std::string host = url->host == "localhost" ? "127.0.0.1" : url->host;
  if (api().real_connect(handle, socket.empty() ? host.c_str() : nullptr,
                         url->user.c_str(), url->password.reveal().c_str(),
                         url->database.c_str(), port,
                         socket.empty() ? nullptr : socket.c_str(), 0)) {
    // The library goes on without if the server has none.
    sslFailed = isEncrypted && !api().get_ssl_cipher(handle);
    return sslFailed ? failure("the server does not support SSL, but SSL was "
                               "required")
                     : Error::success();
  }
  sslFailed = api().errorNumber(handle) == CR_SSL_CONNECTION_ERROR;
  return problem();
}

Expected<MysqlClient> MysqlClient::connect(const ConnectionUrl &url,
                                           const ReadOptions &options) {
  if (!api().problem.empty())
    return failure(api().problem);
  if (url.database.empty())
    return failure("the URL names no database: write its name after the host, "
                   "as in mysql://host/database");
  if (url.parameter("sslidentity"))
    return failure("a PKCS #12 file (sslidentity) cannot be used here; give a "
                   "dump of the structure (*.sql) instead");
  StringRef mode = url.parameter("sslmode").value_or("prefer");
  if (url.parameter("sslaccept") == StringRef("strict") && mode == "prefer")
    mode = "verify-full";
  if (!is_contained(
          {"disable", "prefer", "require", "verify-ca", "verify-full"}, mode))
    return failure("sslmode is disable, prefer, require, verify-ca or "
                   "verify-full");
  MysqlClient client(
      url, url.seconds("socket_timeout").value_or(options.statementSeconds));
  bool sslFailed = false;
  Encryption encryption = mode == "disable"            ? Encryption::None
                          : mode.starts_with("verify") ? Encryption::Verified
                                                       : Encryption::Required;
  Error error = client.connectOnce(options, encryption, sslFailed);
  if (error && sslFailed && mode == "prefer") {
    consumeError(std::move(error));
    error = client.connectOnce(options, Encryption::None, sslFailed);
  }
  if (error)
    return error;
  return client;
}

// --- Queries ----------------------------------------------------------------

Expected<Rows> MysqlClient::query(const std::string &sql) {
  MYSQL *handle = connection.get();
  if (api().real_query(handle, sql.data(), sql.size()))
    return problem();
  Rows rows;
  MYSQL_RES *result = api().store_result(handle);
  if (!result) {
    if (api().errorNumber(handle))
      return problem();
    return rows;
  }
  unsigned columns = api().num_fields(result);
  while (MYSQL_ROW values = api().fetch_row(result)) {
    unsigned long *lengths = api().fetch_lengths(result);
    Row &row = rows.emplace_back();
    for (unsigned i = 0; i < columns; ++i)
      if (values[i])
        row.cells.emplace_back(std::string(values[i], lengths[i]));
      else
        row.cells.emplace_back();
  }
  api().free_result(result);
  return rows;
}

Error MysqlClient::forEach(const std::string &sql,
                           function_ref<Error(Cells row)> take) {
  MYSQL *handle = connection.get();
  if (api().real_query(handle, sql.data(), sql.size()))
    return problem();
  MYSQL_RES *result = api().use_result(handle);
  if (!result)
    return api().errorNumber(handle) ? problem() : Error::success();
  unsigned columns = api().num_fields(result);
  std::vector<std::optional<StringRef>> cells(columns);
  while (MYSQL_ROW values = api().fetch_row(result)) {
    unsigned long *lengths = api().fetch_lengths(result);
    for (unsigned i = 0; i < columns; ++i)
      if (values[i])
        cells[i] = StringRef(values[i], lengths[i]);
      else
        cells[i].reset();
    if (Error error = take(cells))
      // To free the result would read all the rest of it.
      return error;
  }
  bool failed = api().errorNumber(handle);
  api().free_result(result);
  return failed ? problem() : Error::success();
}

uint64_t MysqlClient::affectedRows() const {
  return api().affected_rows(connection.get());
}

} // namespace holdfast::introspect
