#include "catalog/PostgresValues.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"

#include <map>

using namespace llvm;

namespace holdfast {

// --- JSON -------------------------------------------------------------------

namespace {

/// Reads one value and writes it back in PostgreSQL's way. Numbers are kept
/// digit by digit, which a reader into doubles would not do.
class JsonPrinter {
public:
  explicit JsonPrinter(StringRef text) : rest(text) {}

  bool value(std::string &out, unsigned depth = 0);
  bool atEnd() {
    rest = rest.ltrim();
    return rest.empty();
  }

private:
  bool object(std::string &out, unsigned depth);
  bool array(std::string &out, unsigned depth);
  bool string(std::string &out);
  bool word(std::string &out);
  bool accept(StringRef token) {
    rest = rest.ltrim();
    return rest.consume_front(token);
  }

  StringRef rest;
  static constexpr unsigned maxDepth = 64;
};

} // namespace

bool JsonPrinter::value(std::string &out, unsigned depth) {
  rest = rest.ltrim();
  if (rest.empty() || depth > maxDepth)
    return false;
  if (rest.starts_with("\""))
    return string(out);
  if (accept("{"))
    return object(out, depth);
  if (accept("["))
    return array(out, depth);
  return word(out);
}

bool JsonPrinter::object(std::string &out, unsigned depth) {
  // The map's order is that of jsonb.
  std::map<std::pair<size_t, std::string>, std::string> members;
  if (!accept("}")) {
    do {
      std::string key, member;
      rest = rest.ltrim();
      if (!string(key) || !accept(":") || !value(member, depth + 1))
        return false;
      members[{key.size(), key}] = std::move(member);
    } while (accept(","));
    if (!accept("}"))
      return false;
  }
  out += '{';
  StringRef separator;
  for (const auto &[key, member] : members) {
    out += (separator + key.second + ": " + member).str();
    separator = ", ";
  }
  out += '}';
  return true;
}

bool JsonPrinter::array(std::string &out, unsigned depth) {
  out += '[';
  if (accept("]")) {
    out += ']';
    return true;
  }
  do {
    if (out.back() != '[')
      out += ", ";
    if (!value(out, depth + 1))
      return false;
  } while (accept(","));
  out += ']';
  return accept("]");
}

/// With its quotes; `\u00e9` becomes the character.
bool JsonPrinter::string(std::string &out) {
  if (!rest.starts_with("\""))
    return false;
  size_t end = 1;
  while (end < rest.size() && rest[end] != '"')
    end += rest[end] == '\\' ? 2 : 1;
  if (end >= rest.size())
    return false;
  StringRef literal = rest.take_front(end + 1);
  rest = rest.drop_front(end + 1);
  if (!literal.contains('\\')) {
    out += literal;
    return true;
  }
  Expected<json::Value> parsed = json::parse(literal);
  if (!parsed) {
    consumeError(parsed.takeError());
    return false;
  }
  raw_string_ostream(out) << *parsed;
  return true;
}

bool JsonPrinter::word(std::string &out) {
  StringRef word = rest.take_while(
      [](char c) { return isAlnum(c) || c == '-' || c == '+' || c == '.'; });
  rest = rest.drop_front(word.size());
  out += word;
  return !word.empty();
}

std::optional<std::string> canonicalJson(StringRef text) {
  JsonPrinter printer(text);
  std::string out;
  if (!printer.value(out) || !printer.atEnd())
    return std::nullopt;
  return out;
}

// --- Arrays and dates -------------------------------------------------

std::optional<std::string> canonicalArray(StringRef text) {
  text = text.trim();
  if (!text.starts_with("{") || !text.ends_with("}") || text.contains('"') ||
      text.contains('\\'))
    return std::nullopt;
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    bool blank =
        text[i] == ' ' &&
        (StringRef("{,").contains(text[i - 1]) ||
         StringRef("},").contains(text.drop_front(i).ltrim(' ').front()));
    if (!blank)
      out += text[i];
  }
  return out;
}

std::optional<std::vector<std::string>> arrayElements(StringRef text) {
  if (!text.consume_front("{") || !text.consume_back("}"))
    return std::nullopt;
  std::vector<std::string> elements;
  if (text.empty())
    return elements;
  elements.emplace_back();
  bool quoted = false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"')
      quoted = !quoted;
    else if (text[i] == ',' && !quoted)
      elements.emplace_back();
    else
      elements.back() +=
          text[i] == '\\' && i + 1 < text.size() ? text[++i] : text[i];
  }
  return elements;
}

std::optional<std::string> canonicalDate(StringRef text, bool time) {
  SmallVector<StringRef, 3> parts;
  text.trim().split(parts, '-');
  unsigned number;
  if (parts.size() != 3 || parts[0].size() != 4 ||
      any_of(parts, [&](StringRef part) {
        return part.getAsInteger(10, number) || part.size() > 4;
      }))
    return std::nullopt;
  auto padded = [](StringRef part) {
    return part.size() == 1 ? "0" + part.str() : part.str();
  };
  return parts[0].str() + "-" + padded(parts[1]) + "-" + padded(parts[2]) +
         (time ? " 00:00:00" : "");
}

StringRef postgresExtensionOf(StringRef type) {
  return StringSwitch<StringRef>(type)
      .Case("citext", "citext")
      .Case("hstore", "hstore")
      .Cases("vector", "halfvec", "sparsevec", "vector")
      .Cases("geometry", "geography", "box2d", "box3d", "raster", "postgis")
      .Cases("ltree", "lquery", "ltxtquery", "ltree")
      .Cases("cube", "cube", "cube")
      .Case("seg", "seg")
      .Default("");
}

} // namespace holdfast
