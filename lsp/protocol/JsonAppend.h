#pragma once

#include "lsp/protocol/BasicsJson.h"

#include <charconv>

// Answers that are large are written as text, without a tree of JSON values:
// that takes most of the time. A result whose type has an appendJson() of its
// own is written by it.

namespace holdfast::lsp {

inline void appendJson(std::string &out, uint32_t number) {
  char digits[10];
  auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

/// As the library escapes it where that is more than the usual.
inline void appendJson(std::string &out, const std::string &text) {
  size_t before = out.size();
  out += '"';
  for (char c : text)
    if (c == '\n') {
      out += "\\n";
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c >= ' ' && c <= '~') {
      out += c;
    } else {
      out.resize(before);
      out += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
      return;
    }
  out += '"';
}

inline void appendJson(std::string &out, int32_t number) {
  char digits[11];
  auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
  out.append(digits, end);
}

inline void appendJson(std::string &out, const Position &position) {
  out += "{\"line\":";
  appendJson(out, position.line);
  out += ",\"character\":";
  appendJson(out, position.character);
  out += '}';
}

inline void appendJson(std::string &out, const Range &range) {
  out += "{\"start\":";
  appendJson(out, range.start);
  out += ",\"end\":";
  appendJson(out, range.end);
  out += '}';
}

/// `,"name":` and the member; nothing for one that is absent.
template <typename T>
void appendMember(std::string &out, const char *name, const T &member) {
  out += ",\"";
  out += name;
  out += "\":";
  appendJson(out, member);
}
template <typename T>
void appendMember(std::string &out, const char *name,
                  const std::optional<T> &member) {
  if (member)
    appendMember(out, name, *member);
}

template <typename T>
  requires requires(std::string &out, const T &item) { appendJson(out, item); }
void appendJson(std::string &out, const std::vector<T> &list) {
  out += '[';
  for (const T &item : list) {
    if (&item != &list.front())
      out += ',';
    appendJson(out, item);
  }
  out += ']';
}

} // namespace holdfast::lsp
