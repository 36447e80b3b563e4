#include "cli/comment/ForgeClient.h"

#include "project/Errors.h"
#include "source/Printable.h"

using namespace llvm;

namespace holdfast::cli {

/// The most that GitHub and GitLab put on a page.
static constexpr size_t pageSize = 100;
/// Comments beyond it are older than anybody looks at.
static constexpr size_t mostPages = 30;

/// What the server says in its own words, as far as it does.
static std::string messageOf(StringRef body) {
  Expected<json::Value> parsed = json::parse(body);
  if (!parsed) {
    consumeError(parsed.takeError());
    return "";
  }
  const json::Object *object = parsed->getAsObject();
  if (!object)
    return "";
  for (StringRef key : {"message", "error_description", "error"})
    if (auto text = object->getString(key))
      return printable(*text);
  return "";
}

char RefusedRequest::ID;

static Error refused(StringRef method, const HttpResponse &response) {
  std::string message = messageOf(response.body);
  std::string status = std::to_string(response.status);
  std::string text = "the server answered " + status +
                     (message.empty() ? "" : " (" + message + ")");
  if (response.status == 401)
    text += ": the token is mistyped, or no longer valid";
  if (response.status == 403 || response.status == 404)
    text += ": the token lacks the right to " +
            std::string(method == "GET" ? "read" : "write") +
            " comments of this pull request";
  return make_error<RefusedRequest>(response.status, std::move(text));
}

Expected<json::Value> ForgeClient::call(StringRef method,
                                        const std::string &url,
                                        json::Value body) const {
  HttpRequest request{method.str(), url, headers, ""};
  if (body.kind() != json::Value::Null)
    request.body = formatv("{0}", body);
  auto response = send(request);
  if (!response)
    return response.takeError();
  if (response->status < 200 || response->status >= 300)
    return refused(method, *response);
  if (StringRef(response->body).trim().empty())
    return json::Value(nullptr);
  auto parsed = json::parse(response->body);
  if (parsed)
    return parsed;
  consumeError(parsed.takeError());
  return failure("the server did not answer with JSON");
}

Expected<json::Array> ForgeClient::list(const std::string &url) const {
  json::Array all;
  for (size_t page = 1; page <= mostPages; ++page) {
    char separator = StringRef(url).contains('?') ? '&' : '?';
    auto answer =
        call("GET", url + separator + "per_page=" + std::to_string(pageSize) +
                        "&page=" + std::to_string(page));
    if (!answer)
      return answer.takeError();
    json::Array *items = answer->getAsArray();
    if (!items)
      return failure("the server did not answer with a list");
    size_t count = items->size();
    for (json::Value &item : *items)
      all.push_back(std::move(item));
    if (count < pageSize)
      break;
  }
  return all;
}

std::string nameOf(const json::Object &object, StringRef of, StringRef key) {
  const json::Object *inner = object.getObject(of);
  return inner ? inner->getString(key).value_or("").str() : std::string();
}

std::string idOf(const json::Value *value) {
  if (!value)
    return "";
  if (auto number = value->getAsInteger())
    return std::to_string(*number);
  if (auto text = value->getAsString())
    return text->str();
  return "";
}

} // namespace holdfast::cli
