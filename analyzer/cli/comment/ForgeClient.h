#pragma once

#include "cli/comment/HttpClient.h"

#include "llvm/Support/JSON.h"

namespace holdfast::cli {

/// A request that the server did not carry out: what it says, and for 401, 403
/// and 404 what is wrong with the token.
class RefusedRequest : public llvm::ErrorInfo<RefusedRequest> {
public:
  static char ID;
  RefusedRequest(int status, std::string message)
      : status(status), text(std::move(message)) {}
  void log(llvm::raw_ostream &out) const override { out << text; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

  const int status; ///< of HTTP

private:
  std::string text;
};

/// Requests to one REST interface: JSON in, JSON out.
class ForgeClient {
public:
  /// `headers` go with every request, the token among them.
  explicit ForgeClient(std::vector<std::string> headers)
      : headers(std::move(headers)) {}

  /// The answer's body. An answer that is no success is a RefusedRequest.
  llvm::Expected<llvm::json::Value>
  call(llvm::StringRef method, const std::string &url,
       llvm::json::Value body = nullptr) const;

  /// All elements of a list that comes in pages.
  llvm::Expected<llvm::json::Array> list(const std::string &url) const;

private:
  std::vector<std::string> headers;
};

/// The name that an object has at `key` of its object at `of`, such as the
/// login of its user; empty where there is none.
std::string nameOf(const llvm::json::Object &object, llvm::StringRef of,
                   llvm::StringRef key);

/// `123` of a number or a text; empty for anything else.
std::string idOf(const llvm::json::Value *value);

} // namespace holdfast::cli
