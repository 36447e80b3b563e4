#include "cli/comment/HttpClient.h"

#include "evidence/ChildProcess.h"
#include "platform/Program.h"
#include "project/Errors.h"
#include "source/Redact.h"

#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

static constexpr std::chrono::seconds patience{60};

/// A value of a configuration file of curl.
static std::string quoted(StringRef text) {
  std::string result = "\"";
  for (char c : text) {
    switch (c) {
    case '\\':
    case '"':
      result += '\\';
      result += c;
      break;
    case '\n':
      result += "\\n";
      break;
    case '\r':
      result += "\\r";
      break;
    case '\t':
      result += "\\t";
      break;
    default:
      result += c;
    }
  }
  return result + "\"";
}

/// A token must not travel where others can read it.
static bool isConfidential(StringRef url) {
  if (url.starts_with("https://"))
    return true;
  if (!url.consume_front("http://"))
    return false;
  StringRef host = url.take_until([](char c) { return c == '/' || c == ':'; });
  return host == "127.0.0.1" || host == "localhost";
}

static std::string configuration(const HttpRequest &request) {
  std::string text =
      "silent\nshow-error\nmax-time = 50\nproto = \"=https,http\"\n";
  text += "url = " + quoted(request.url) + "\n";
  text += "request = " + quoted(request.method) + "\n";
  for (const std::string &header : request.headers)
    text += "header = " + quoted(header) + "\n";
  if (!request.body.empty()) {
    text += "header = \"Content-Type: application/json\"\n";
    text += "data-raw = " + quoted(request.body) + "\n";
  }
  // The status comes last, on a line of its own.
  return text + "write-out = \"\\n%{http_code}\"\n";
}

/// What curl needs to get out.
static std::vector<std::string> environment() {
  std::vector<std::string> result;
  for (StringRef name : {"PATH", "HTTPS_PROXY", "https_proxy", "HTTP_PROXY",
                         "http_proxy", "ALL_PROXY", "NO_PROXY", "no_proxy",
                         "SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE"})
    if (auto value = sys::Process::GetEnv(name))
      result.push_back((name + "=" + *value).str());
  return result;
}

Expected<HttpResponse> send(const HttpRequest &request) {
  if (!isConfidential(request.url))
    return failure(redactSecrets(request.url) +
                   " is not https, and a token is not sent over it");
  std::optional<std::string> curl = platform::findOnPath("curl");
  if (!curl)
    return failure("the program curl is not on PATH; install it");
  // `--disable`, which must come first, leaves ~/.curlrc aside.
  auto child = ChildProcess::start(*curl, {"--disable", "--config", "-"},
                                   environment(), patience);
  if (!child)
    return child.takeError();
  if (Error error = child->write(configuration(request)))
    return error;
  auto rest = child->finish();
  if (!rest)
    return rest.takeError();
  if (rest->status != 0)
    return failure("no answer from " + redactSecrets(request.url) + ": " +
                   redactSecrets(rest->firstErrorLine));
  auto [body, status] = StringRef(rest->output).rsplit('\n');
  HttpResponse response;
  response.body = body.str();
  if (status.getAsInteger(10, response.status))
    return failure("no answer from " + redactSecrets(request.url));
  return response;
}

} // namespace holdfast::cli
