#pragma once

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace holdfast::cli {

struct HttpRequest {
  std::string method;
  std::string url; ///< https, or http to this machine
  /// `Name: value`. May hold secrets: they are in no argument of a program and
  /// in no error.
  std::vector<std::string> headers;
  std::string body; ///< JSON; empty for none
};

struct HttpResponse {
  int status = 0;
  std::string body;
};

/// Sends a request through the program curl, which every runner has, with its
/// certificates and proxies and without its configuration files. Redirects are
/// not followed. Errors are of a connection that failed; whatever the server
/// answers is a response.
llvm::Expected<HttpResponse> send(const HttpRequest &request);

} // namespace holdfast::cli
