#include "usage/Routes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::usage {

static constexpr StringLiteral methods[] = {"GET",    "POST", "PUT",    "PATCH",
                                            "DELETE", "HEAD", "OPTIONS"};

/// A path in `app/`, without its groups and slots.
static std::string pathInApp(StringRef folder) {
  std::string path;
  SmallVector<StringRef> parts;
  folder.split(parts, '/', -1, /*KeepEmpty=*/false);
  for (StringRef part : parts)
    if (!part.starts_with("(") && !part.starts_with("@"))
      path += "/" + part.str();
  return path.empty() ? "/" : path;
}

/// `users.$id.edit` of Remix is `/users/$id/edit`.
static std::string pathOfRemix(StringRef name) {
  std::string path;
  SmallVector<StringRef> parts;
  name.split(parts, '.');
  for (StringRef part : parts)
    if (!part.starts_with("_"))
      path += "/" + part.rtrim('_').str();
  return path.empty() ? "/" : path;
}

/// What comes after the last folder of that name, of which the file is in.
static bool splitAt(StringRef path, StringRef folder, StringRef &rest) {
  std::string inside = ("/" + folder + "/").str();
  std::string whole = ("/" + path).str();
  size_t at = StringRef(whole).find(inside);
  if (at == StringRef::npos)
    return false;
  rest = path.drop_front(at + inside.size() - 1);
  return true;
}

std::string routeOfFile(StringRef path) {
  StringRef name = sys::path::stem(path), rest;
  if (splitAt(path, "app/routes", rest)) {
    StringRef inner = rest.drop_back(sys::path::extension(rest).size());
    if (inner.contains('/'))
      inner = inner.split('/').first;
    return "route " + pathOfRemix(inner);
  }
  if (splitAt(path, "app", rest)) {
    StringRef folder = rest.contains('/') ? rest.rsplit('/').first : "";
    if (name == "route")
      return pathInApp(folder);
    if (name == "page" || name == "layout")
      return (name + " " + pathInApp(folder)).str();
  }
  if (splitAt(path, "pages", rest)) {
    StringRef inner = rest.drop_back(sys::path::extension(rest).size());
    inner.consume_back("/index");
    if (inner == "index")
      inner = "";
    if (inner.starts_with("_"))
      return "";
    return inner.starts_with("api/") || inner == "api" ? "/" + inner.str()
                                                       : "page /" + inner.str();
  }
  return "";
}

std::string routeOfExport(StringRef route, StringRef function) {
  bool isMethod = is_contained(methods, function);
  return isMethod && route.starts_with("/") ? (function + " " + route).str()
                                            : route.str();
}

/// The first argument of a call where it is a string.
static StringRef firstString(const Node &call) {
  if (call.list.empty() || !call.list.front())
    return "";
  const Node &first = *call.list.front();
  if (first.kind == Node::Kind::String)
    return first.name;
  if (first.kind == Node::Kind::Object)
    for (const Node *property : first.list)
      if (property->name == "path" && property->a &&
          property->a->kind == Node::Kind::String)
        return property->a->name;
  return "";
}

std::string controllerOf(const Node &decorators) {
  for (const Node *decorator : decorators.list)
    if (decorator->kind == Node::Kind::Call &&
        decorator->a->kind == Node::Kind::Name &&
        decorator->a->name.starts_with("Controller"))
      return "/" + firstString(*decorator).trim('/').str();
  return "";
}

std::string routeOfMethod(StringRef controller, ArrayRef<Node *> decorators) {
  for (const Node *decorator : decorators) {
    if (decorator->kind != Node::Kind::Call ||
        decorator->a->kind != Node::Kind::Name)
      continue;
    std::string method = decorator->a->name.upper();
    if (!is_contained(methods, method))
      continue;
    std::string path = controller.rtrim('/').str();
    if (StringRef own = firstString(*decorator).trim('/'); !own.empty())
      path += "/" + own.str();
    return method + " " + (path.empty() ? "/" : path);
  }
  return "";
}

std::string routeOfCall(const Node &call) {
  if (call.a->kind != Node::Kind::Member || call.list.size() < 2)
    return "";
  std::string method = call.a->name.upper();
  StringRef path = firstString(call);
  bool hasHandler = any_of(call.list, [](const Node *argument) {
    return argument && argument->kind == Node::Kind::Function;
  });
  if (!path.starts_with("/") || !hasHandler || call.a->name == method)
    return "";
  if (method == "ALL")
    return path.str();
  return is_contained(methods, method) ? method + " " + path.str() : "";
}

} // namespace holdfast::usage
