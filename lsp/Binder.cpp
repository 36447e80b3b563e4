#include "lsp/Binder.h"

#include "lsp/JsonText.h"
#include "lsp/Log.h"

using namespace llvm;

namespace holdfast::lsp {

char ProtocolError::ID;

/// Echoed ids may be anything that can be told apart.
static bool isRequestId(const Json &id) {
  return id.is_string() || id.is_number();
}

static constexpr char cancelMethod[] = "$/cancelRequest";

/// Messages nest a dozen levels; copying a value recurses once for each.
static constexpr unsigned maxNesting = 256;

static Json parse(StringRef payload) {
  auto begin = payload.begin(), end = payload.end();
  Json message = Json::parse(begin, end, nullptr, /*allow_exceptions=*/false);
  if (!message.is_discarded())
    return message;
  std::string repaired = repairJsonText(payload);
  return Json::parse(repaired, nullptr, /*allow_exceptions=*/false);
}

std::string Binder::toText(const Json &json) {
  // Texts of users may hold bytes that are not UTF-8.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::set<std::string> Binder::methods() const {
  std::set<std::string> result;
  for (StringRef method : requests.keys())
    result.insert(method.str());
  for (StringRef method : notifications.keys())
    result.insert(method.str());
  return result;
}

void Binder::receive(StringRef payload) {
  if (nestingOf(payload) > maxNesting)
    return refuse(ErrorCode::InvalidRequest, "the message is nested too deep");
  Json message = parse(payload);
  if (message.is_discarded())
    return refuse(ErrorCode::ParseError, "the message is not valid JSON");
  if (!message.is_object())
    return refuse(ErrorCode::InvalidRequest, "the message is not an object");

  const Json params = std::move(message["params"]);
  auto method = message.find("method"), id = message.find("id");
  if (method == message.end()) {
    // An answer to a request of ours; nothing waits for one.
    if (message.contains("result"))
      return takeAnswer(message);
    if (message.contains("error"))
      logInfo("the client refused a request: " + toText(message["error"]));
    else
      refuse(ErrorCode::InvalidRequest, "the message names no method");
    return;
  }
  if (!method->is_string())
    return refuse(ErrorCode::InvalidRequest, "`method` is not a string");
  if (id == message.end())
    return notify(*method, params);
  if (!isRequestId(*id))
    return refuse(ErrorCode::InvalidRequest, "`id` is no string or number");
  call(*method, *id, params);
}

void Binder::foresee(StringRef payload) {
  if (!payload.contains(cancelMethod) || nestingOf(payload) > maxNesting)
    return;
  Json message = parse(payload);
  if (!message.is_object() || message.contains("id") ||
      message.value("method", Json()) != cancelMethod)
    return;
  Json id = message.value(Json::json_pointer("/params/id"), Json());
  if (isRequestId(id))
    cancelled.insert(std::move(id));
}

void Binder::call(const std::string &method, const Json &id,
                  const Json &params) {
  if (cancelled.erase(id))
    return replyError(id, make_error<ProtocolError>(ErrorCode::RequestCancelled,
                                                    "cancelled"));
  if (Error refused = gate ? gate(method) : Error::success())
    return replyError(id, std::move(refused));
  auto handler = requests.find(method);
  if (handler == requests.end())
    return replyError(
        id, make_error<ProtocolError>(ErrorCode::MethodNotFound,
                                      "there is no request `" + method + "`"));
  logVerbose("request " + method);
  Expected<std::string> result = handler->second(params);
  if (!result)
    return replyError(id, result.takeError());
  sendResult(id, *result);
}

void Binder::notify(const std::string &method, const Json &params) {
  // Its request has been answered by now.
  if (method == cancelMethod) {
    if (params.is_object())
      cancelled.erase(params.value("id", Json()));
    return;
  }
  auto handler = notifications.find(method);
  if (handler == notifications.end()) {
    logVerbose("ignored notification " + method);
    return;
  }
  logVerbose("notification " + method);
  Error error = gate ? gate(method) : Error::success();
  if (!error)
    error = handler->second(params);
  if (error)
    logError(method + ": " + toString(std::move(error)));
}

void Binder::refuse(ErrorCode code, StringRef reason) {
  logError(reason);
  replyError(nullptr, make_error<ProtocolError>(code, reason.str()));
}

void Binder::replyError(const Json &id, Error error) {
  auto code = ErrorCode::InternalError;
  std::string text;
  handleAllErrors(
      std::move(error),
      [&](const ProtocolError &refusal) {
        code = refusal.code;
        text = refusal.message;
      },
      [&](const ErrorInfoBase &failure) { text = failure.message(); });
  send({{"id", id}, {"error", {{"code", code}, {"message", text}}}});
}

void Binder::sendRequest(int id, StringRef method, Json params) {
  Json message = {{"id", id}, {"method", method.str()}};
  if (!params.is_null())
    message["params"] = std::move(params);
  send(std::move(message));
}

void Binder::takeAnswer(const Json &message) {
  auto id = message.find("id");
  if (id == message.end() || !id->is_number_integer())
    return;
  auto found = awaited.find(id->get<int>());
  if (found == awaited.end())
    return;
  auto onResult = std::move(found->second);
  awaited.erase(found);
  onResult(message["result"]);
}

void Binder::sendResult(const Json &id, StringRef result) {
  std::string message;
  message.reserve(result.size() + 64);
  message += "{\"id\":";
  message += toText(id);
  message += ",\"jsonrpc\":\"2.0\",\"result\":";
  message += result;
  message += '}';
  transport.write(message);
}

void Binder::sendNotification(StringRef method, StringRef params) {
  transport.write(("{\"jsonrpc\":\"2.0\",\"method\":\"" + method +
                   "\",\"params\":" + params + "}")
                      .str());
}

void Binder::send(Json message) {
  message["jsonrpc"] = "2.0";
  transport.write(toText(message));
}

} // namespace holdfast::lsp
