#pragma once

#include "cli/comment/HttpClient.h"

#include "llvm/Support/JSON.h"

namespace holdfast::cli {

/// Requests to one REST interface: JSON in, JSON out.
class ForgeClient {
public:
  /// `headers` go with every request, the token among them.
  explicit ForgeClient(std::vector<std::string> headers)
      : headers(std::move(headers)) {}

  /// The answer's body. An answer that is no success is an error that says what
  /// the server says, and for 401, 403 and 404 that a right is missing.
  llvm::Expected<llvm::json::Value>
  call(llvm::StringRef method, const std::string &url,
       llvm::json::Value body = nullptr) const;

  /// All elements of a list that comes in pages.
  llvm::Expected<llvm::json::Array> list(const std::string &url) const;

private:
  std::vector<std::string> headers;
};

/// `123` of a number or a text; empty for anything else.
std::string idOf(const llvm::json::Value *value);

} // namespace holdfast::cli
