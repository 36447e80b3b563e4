#include "introspect/PostgresParameters.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::introspect {

namespace {
class ParameterList {
public:
  ParameterList(const ConnectionUrl &url, ArrayRef<std::string> known)
      : url(url), known(known) {}

  void set(StringRef name, std::string value) {
    if (!value.empty())
      list.emplace_back(name.str(), Secret(std::move(value)));
  }
  void setKnown(StringRef name, std::string value) {
    if (is_contained(known, name.str()))
      set(name, std::move(value));
  }
  /// Takes over a parameter of the URL that libpq knows.
  void pass(StringRef name, StringRef fallback = "") {
    if (is_contained(known, name.str()))
      set(name, url.parameter(name).value_or(fallback).str());
  }

  std::vector<PostgresParameter> list;

private:
  const ConnectionUrl &url;
  ArrayRef<std::string> known;
};
} // namespace

/// TLS is meant as libpq means it; of Prisma's own words those that it has a
/// word for.
static Error addEncryption(const ConnectionUrl &url, ParameterList &result) {
  if (url.parameter("sslidentity"))
    return failure("a PKCS #12 file (sslidentity) cannot be used here; give "
                   "its certificate and key as sslcert and sslkey, or a dump "
                   "of the structure instead");
  bool isClientCertificate = url.parameter("sslkey").has_value();
  bool isStrict = url.parameter("sslaccept") == StringRef("strict");
  if (isStrict && !url.parameter("sslmode"))
    result.set("sslmode", "verify-full");
  else
    result.pass("sslmode");
  // Prisma's sslcert is the certificate that the server's is signed with.
  if (isClientCertificate) {
    result.pass("sslcert");
    result.pass("sslrootcert");
  } else if (auto certificate = url.parameter("sslcert")) {
    result.set("sslrootcert", certificate->str());
  } else {
    result.pass("sslrootcert");
  }
  for (StringRef name : {"sslkey", "sslpassword", "sslcrl", "sslsni",
                         "ssl_min_protocol_version", "ssl_max_protocol_version",
                         "channel_binding", "gssencmode", "krbsrvname"})
    result.pass(name);
  return Error::success();
}

/// What libpq would take from its variables and from the home, it takes from
/// here instead.
static void withholdCredentials(const ConnectionUrl &url,
                                ParameterList &result) {
  erase_if(result.list, [](const PostgresParameter &parameter) {
    return parameter.first == "gssencmode" || parameter.first == "krbsrvname";
  });
  // Only a word in this place keeps PGPASSWORD and the file of passwords away.
  if (url.password.empty())
    result.set("password", "none");
  if (!url.parameter("sslkey"))
    result.set("sslcert", "/dev/null/none");
  result.setKnown("gssencmode", "disable");
  result.setKnown("require_auth", "none,password,md5,scram-sha-256");
}

Expected<std::vector<PostgresParameter>>
postgresParameters(const ConnectionUrl &url, const ReadOptions &options,
                   ArrayRef<std::string> known) {
  ParameterList result(url, known);
  if (url.host.empty())
    result.pass("host");
  else
    result.set("host", url.host);
  // A socket's folder stands in `host`, behind whatever the URL has there.
  if (auto host = url.parameter("host"); host && host->starts_with("/"))
    result.list.assign(1, {"host", Secret(host->str())});
  result.set("port", url.port);
  result.set("user", url.user);
  result.set("password", url.password.reveal());
  result.set("dbname", url.database.empty() ? "postgres" : url.database);
  // The client watches the time itself; this frees it from hosts that are not
  // there while it is left to the others of a list.
  size_t hosts = 1 + StringRef(url.host).count(',');
  if (hosts > 1 && !url.parameter("tcp_user_timeout") &&
      is_contained(known, "tcp_user_timeout"))
    result.set("tcp_user_timeout",
               std::to_string(connectSeconds(url, options) * 1000 / hosts));
  result.set("client_encoding", "UTF8");
  result.pass("application_name", "holdfast");
  for (StringRef name : {"options", "target_session_attrs", "hostaddr",
                         "keepalives", "tcp_user_timeout"})
    result.pass(name);
  if (Error error = addEncryption(url, result))
    return error;
  if (!options.offersCredentials)
    withholdCredentials(url, result);
  return std::move(result.list);
}

} // namespace holdfast::introspect
