#include "project/DotEnv.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

class DotEnvReader {
public:
  DotEnvReader(StringRef text, FindVariable environment)
      : rest(text), environment(environment) {}

  StringMap<std::string> read();

private:
  bool readAssignment();
  std::string readValue();
  std::string expand(StringRef value) const;

  static bool isNamePart(char c) {
    return isAlnum(c) || c == '_' || c == '.' || c == '-';
  }

  StringRef rest;
  FindVariable environment;
  StringMap<std::string> variables;
};

} // namespace

/// `${NAME}` becomes the variable's value, or nothing; a backslash before it
/// keeps it.
std::string DotEnvReader::expand(StringRef value) const {
  std::string out;
  while (!value.empty()) {
    size_t close = value.find('}');
    bool isReference = value.starts_with("${") && close != StringRef::npos;
    if (value.starts_with("\\${")) {
      out += "${";
      value = value.drop_front(3);
    } else if (isReference) {
      StringRef name = value.slice(2, close);
      if (auto found = environment(name))
        out += *found;
      else
        out += variables.lookup(name);
      value = value.drop_front(close + 1);
    } else {
      out += value.front();
      value = value.drop_front();
    }
  }
  return out;
}

std::string DotEnvReader::readValue() {
  rest = rest.ltrim(" \t");
  char quote = rest.empty() ? '\0' : rest.front();
  size_t close = StringRef::npos;
  if (quote == '"' || quote == '\'' || quote == '`')
    close = rest.find(quote, 1);
  if (close == StringRef::npos) {
    StringRef line = rest.take_until([](char c) { return c == '\n'; });
    rest = rest.drop_front(line.size());
    return line.take_until([](char c) { return c == '#'; }).trim().str();
  }
  StringRef inside = rest.slice(1, close);
  rest = rest.drop_front(close + 1);
  if (quote != '"')
    return inside.str();
  std::string out;
  for (size_t i = 0; i < inside.size(); ++i) {
    bool isNewline = inside.substr(i).starts_with("\\n");
    out += isNewline ? '\n' : inside[i];
    i += isNewline;
  }
  return out;
}

bool DotEnvReader::readAssignment() {
  rest = rest.ltrim(" \t\r");
  if (rest.starts_with("export ") || rest.starts_with("export\t"))
    rest = rest.drop_front(7).ltrim(" \t");
  StringRef name = rest.take_while(isNamePart);
  StringRef behind = rest.drop_front(name.size()).ltrim(" \t");
  if (name.empty() || !(behind.consume_front("=") || behind.consume_front(":")))
    return false;
  rest = behind;
  variables[name] = expand(readValue());
  return true;
}

StringMap<std::string> DotEnvReader::read() {
  rest.consume_front("\xEF\xBB\xBF");
  while (!rest.empty()) {
    readAssignment();
    rest = rest.drop_until([](char c) { return c == '\n'; })
               .drop_front(rest.contains('\n') ? 1 : 0);
  }
  return std::move(variables);
}

StringMap<std::string> readDotEnv(StringRef text, FindVariable environment) {
  return DotEnvReader(text, environment).read();
}

} // namespace holdfast
