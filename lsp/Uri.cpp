#include "lsp/Uri.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::lsp {

/// Sequences that are no `%XX` stay as they are.
static std::string decodePercent(StringRef text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    uint8_t byte;
    if (text[i] == '%' && i + 2 < text.size() &&
        !text.substr(i + 1, 2).getAsInteger(16, byte)) {
      result += static_cast<char>(byte);
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::optional<std::string> pathOfUri(StringRef uri, sys::path::Style style) {
  if (!uri.consume_front_insensitive("file:"))
    return std::nullopt;
  uri = uri.take_until([](char c) { return c == '?' || c == '#'; });
  StringRef host;
  if (uri.consume_front("//")) {
    host = uri.take_until([](char c) { return c == '/'; });
    uri = uri.drop_front(host.size());
  }
  std::string path = decodePercent(uri);
  if (!StringRef(path).starts_with("/") || StringRef(path).contains('\0'))
    return std::nullopt;
  if (!host.empty() && !host.equals_insensitive("localhost"))
    path = "//" + decodePercent(host) + path;
  // `/c:/folder`: editors spell the letter either way, the system only one.
  else if (sys::path::is_style_windows(style) && path.size() > 2 &&
           isAlpha(path[1]) && path[2] == ':') {
    path.erase(0, 1);
    path[0] = toUpper(path[0]);
  }
  SmallString<128> normal(path);
  sys::path::remove_dots(normal, /*remove_dot_dot=*/true, style);
  return std::string(normal);
}

std::string uriOfPath(StringRef path, sys::path::Style style) {
  std::string uri = "file://";
  std::string slashes = sys::path::convert_to_slash(path, style);
  path = slashes;
  // A drive's.
  if (!path.starts_with("/"))
    uri += "/";
  // A share of another machine: its name is the host.
  if (path.starts_with("//"))
    path = path.drop_front(2);
  for (char c : path) {
    if (isAlnum(c) || StringRef("/-._~").contains(c))
      uri += c;
    else
      uri += "%" + toHex(StringRef(&c, 1));
  }
  return uri;
}

} // namespace holdfast::lsp
