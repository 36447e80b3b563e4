#pragma once

#include "lsp/Transport.h"
#include "lsp/protocol/JsonAppend.h"

#include "llvm/ADT/StringMap.h"

#include <cassert>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace holdfast::lsp {

/// Ties methods of the protocol to functions. Types of parameters and results
/// are deduced from them; they never see JSON. Every request is answered
/// exactly once, whatever it holds; notifications never are.
class Binder {
public:
  explicit Binder(Transport &transport) : transport(transport) {}

  /// `handler` is called with `self`, which must outlive the Binder.
  template <typename Params, typename Result, typename This>
  void request(llvm::StringRef method, This *self,
               llvm::Expected<Result> (This::*handler)(const Params &)) {
    bindRequest<Params>(
        method, [=](const Params &params) { return (self->*handler)(params); });
  }
  template <typename Params, typename Result, typename Context>
  void request(llvm::StringRef method, Context &context,
               llvm::Expected<Result> (*handler)(Context &, const Params &)) {
    bindRequest<Params>(method, [&context, handler](const Params &params) {
      return handler(context, params);
    });
  }

  template <typename Params, typename This>
  void notification(llvm::StringRef method, This *self,
                    void (This::*handler)(const Params &)) {
    bool isNew = notifications
                     .try_emplace(method,
                                  [=](const Json &params) -> llvm::Error {
                                    auto decoded = decode<Params>(params);
                                    if (!decoded)
                                      return decoded.takeError();
                                    (self->*handler)(*decoded);
                                    return llvm::Error::success();
                                  })
                     .second;
    assert(isNew && "method bound twice");
    (void)isNew;
  }

  /// A function that sends the notification `method`.
  template <typename Params>
  std::function<void(const Params &)>
  outgoingNotification(llvm::StringLiteral method) {
    return [this, method](const Params &params) {
      sendNotification(method, textOf(params));
    };
  }

  /// A function that sends the request `method`. Nothing depends on an answer:
  /// clients reply with errors, with null, or never.
  template <typename Params>
  std::function<void(const Params &)>
  outgoingRequest(llvm::StringLiteral method) {
    return [this, method](const Params &params) {
      sendRequest(nextId++, method, Json(params));
    };
  }

  /// The same, where an answer is of use: `onResult` is called with each. What
  /// is an error, or of another form, is no answer.
  template <typename Params, typename Result, typename This>
  std::function<void(const Params &)>
  outgoingRequest(llvm::StringLiteral method, This *self,
                  void (This::*onResult)(const Result &)) {
    return [=, this](const Params &params) {
      awaited[nextId] = [=](const Json &json) {
        if (auto result = decode<Result>(json))
          (self->*onResult)(*result);
        else
          llvm::consumeError(result.takeError());
      };
      sendRequest(nextId++, method, Json(params));
    };
  }

  /// Asked before every message whether its method may be called now.
  void setGate(std::function<llvm::Error(llvm::StringRef method)> gate) {
    this->gate = std::move(gate);
  }

  /// The requests and notifications that are bound.
  std::set<std::string> methods() const;

  /// Looks at a message before its turn: a cancellation counts for a request
  /// that is still waiting.
  void foresee(llvm::StringRef payload);
  /// Carries out one message from the client.
  void receive(llvm::StringRef payload);
  /// Tells the client about input that was no message.
  void refuse(ErrorCode code, llvm::StringRef reason);

private:
  /// Gives the result as the text that is sent.
  using Request = std::function<llvm::Expected<std::string>(const Json &)>;
  using Notification = std::function<llvm::Error(const Json &)>;

  template <typename Params, typename Handler>
  void bindRequest(llvm::StringRef method, Handler handler) {
    auto request =
        [handler](const Json &params) -> llvm::Expected<std::string> {
      llvm::Expected<Params> decoded = decode<Params>(params);
      if (!decoded)
        return decoded.takeError();
      auto result = handler(*decoded);
      if (!result)
        return result.takeError();
      return textOf(*result);
    };
    bool isNew = requests.try_emplace(method, std::move(request)).second;
    assert(isNew && "method bound twice");
    (void)isNew;
  }

  template <typename Result> static std::string textOf(const Result &result) {
    std::string text;
    if constexpr (requires { appendJson(text, result); })
      appendJson(text, result);
    else
      text = toText(result);
    return text;
  }
  static std::string toText(const Json &json);

  /// The one place where exceptions end: the JSON library's, and those of
  /// readMember().
  template <typename Params>
  static llvm::Expected<Params> decode(const Json &params) {
    try {
      return params.is_null() ? Params() : params.get<Params>();
    } catch (const WrongMember &wrong) {
      return llvm::make_error<ProtocolError>(ErrorCode::InvalidParams,
                                             wrong.describe());
    } catch (const Json::exception &) {
      return llvm::make_error<ProtocolError>(
          ErrorCode::InvalidParams, std::string("the parameters are ") +
                                        nameOfType(params) + ", not an object");
    }
  }

  void call(const std::string &method, const Json &id, const Json &params);
  void notify(const std::string &method, const Json &params);
  void replyError(const Json &id, llvm::Error error);
  void send(Json message);
  void sendRequest(int id, llvm::StringRef method, Json params);
  void takeAnswer(const Json &message);
  void sendResult(const Json &id, llvm::StringRef result);
  void sendNotification(llvm::StringRef method, llvm::StringRef params);

  Transport &transport;
  llvm::StringMap<Request> requests;
  llvm::StringMap<Notification> notifications;
  std::function<llvm::Error(llvm::StringRef)> gate;
  std::set<Json> cancelled; ///< ids of requests whose turn may still come
  int nextId = 1;
  std::map<int, std::function<void(const Json &)>> awaited; ///< by our ids
};

} // namespace holdfast::lsp
