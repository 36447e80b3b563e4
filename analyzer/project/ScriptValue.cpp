#include "project/ScriptValue.h"

#include "project/ScriptTokens.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

const ScriptValue *ScriptValue::find(StringRef key) const {
  for (const auto &[name, value] : members)
    if (name == key)
      return &value;
  return nullptr;
}

namespace {

/// Nesting of values plus constants that refer to constants.
constexpr unsigned maxDepth = 64;
/// Constants that refer to themselves twice would be read for ever.
constexpr unsigned maxLookups = 200;
/// A file in the script's folder: nobody asks for more than where that is.
constexpr StringLiteral thisFile = "./prisma.config";

class ScriptReader {
public:
  explicit ScriptReader(StringRef text) : tokens(tokenizeScript(text)) {}

  ScriptValue readExport() {
    for (at = 0; !peek().isEnd(); ++at) {
      if (peek().is("export") && peek(1).is("default"))
        at += 2;
      else if (peek().is("module") && peek(1).is(".") &&
               peek(2).is("exports") && peek(3).is("="))
        at += 4;
      else if (peek().is("export") && peek(1).is("="))
        at += 2;
      else
        continue;
      return readStatementValue(0);
    }
    return {};
  }

private:
  const ScriptToken &peek(size_t ahead = 0) const {
    return tokens[std::min(at + ahead, tokens.size() - 1)];
  }

  bool consume(StringRef spelling) {
    if (!peek().is(spelling))
      return false;
    ++at;
    return true;
  }

  /// A value that a statement ends with: its end is a semicolon or a new line
  /// that cannot go on with the expression.
  ScriptValue readStatementValue(unsigned depth) {
    inStatement = true;
    ScriptValue value = readValue(depth);
    inStatement = false;
    return value;
  }

  bool atEndOfValue() const {
    const ScriptToken &token = peek();
    if (token.isEnd() || token.is(",") || token.is("}") || token.is("]") ||
        token.is(")") || token.is(";"))
      return true;
    return inStatement && token.startsLine &&
           token.kind == ScriptToken::Kind::Name && !token.is("as") &&
           !token.is("satisfies");
  }

  ScriptValue readValue(unsigned depth) {
    uint32_t offset = peek().offset;
    size_t begin = at;
    ScriptValue value;
    if (depth < maxDepth)
      value = readOperand(depth);
    // `!` says nothing about the value.
    if (peek().is("!"))
      ++at;
    while (value.isString() && peek().is("+")) {
      ++at;
      ScriptValue right = readOperand(depth + 1);
      value.text += right.text;
      if (!right.isString())
        value.kind = ScriptValue::Kind::Unknown;
    }
    while (isAlternative()) {
      at += 2;
      ScriptValue right = readOperand(depth + 1);
      // An empty string is none for `||`, but nobody writes that.
      if (!value.isString())
        addFallback(value, std::move(right));
    }
    // Nor do `as const` and `satisfies PrismaConfig`; whatever else follows
    // makes it another one.
    if (!atEndOfValue() && !peek().is("as") && !peek().is("satisfies"))
      value = {};
    skipToEndOfValue(begin);
    value.offset = offset;
    return value;
  }

  /// `??` or `||`.
  bool isAlternative() const {
    return (peek().is("?") && peek(1).is("?")) ||
           (peek().is("|") && peek(1).is("|"));
  }

  /// What `value` is where it is nothing; only for variables can that be known.
  static void addFallback(ScriptValue &value, ScriptValue fallback) {
    ScriptValue *last = &value;
    while (!last->items.empty() &&
           last->kind == ScriptValue::Kind::EnvironmentVariable)
      last = &last->items.front();
    if (last->kind == ScriptValue::Kind::EnvironmentVariable)
      last->items.push_back(std::move(fallback));
    else
      value = {};
  }

  /// Skips what is left of an expression; always past `begin`, so that reading
  /// goes on whatever the text is.
  void skipToEndOfValue(size_t begin) {
    while (!atEndOfValue())
      skipBalanced();
    if (at == begin && !peek().isEnd() && !peek().is("}") && !peek().is("]") &&
        !peek().is(")") && !peek().is(",") && !peek().is(";"))
      ++at;
  }

  /// One token, or a bracket with all that is in it.
  void skipBalanced() {
    unsigned depth = 0;
    do {
      const ScriptToken &token = peek();
      if (token.isEnd())
        return;
      if (token.is("(") || token.is("[") || token.is("{"))
        ++depth;
      else if (depth > 0 && (token.is(")") || token.is("]") || token.is("}")))
        --depth;
      ++at;
    } while (depth > 0);
  }

  ScriptValue readOperand(unsigned depth) {
    ScriptValue value;
    value.offset = peek().offset;
    if (peek().kind == ScriptToken::Kind::String) {
      value.kind = ScriptValue::Kind::String;
      value.text = tokens[at++].text;
    } else if (peek().is("{")) {
      readObject(value, depth);
    } else if (peek().is("[")) {
      readList("]", value.items, depth);
      value.kind = ScriptValue::Kind::Array;
    } else if (peek().is("(")) {
      std::vector<ScriptValue> inner;
      readList(")", inner, depth);
      if (inner.size() == 1 && !peek().is("="))
        value = std::move(inner.front());
    } else if (peek().kind == ScriptToken::Kind::Name) {
      value = readName(depth);
    }
    return value;
  }

  /// `[…]` or `(…)` from its opening bracket on. What is spread is unknown.
  void readList(StringRef close, std::vector<ScriptValue> &values,
                unsigned depth) {
    bool outer = std::exchange(inStatement, false);
    ++at;
    while (!peek().isEnd() && !peek().is(close)) {
      size_t begin = at;
      values.push_back(readValue(depth + 1));
      if (!consume(",") && at == begin)
        skipBalanced();
    }
    consume(close);
    inStatement = outer;
  }

  void readObject(ScriptValue &object, unsigned depth) {
    bool outer = std::exchange(inStatement, false);
    object.kind = ScriptValue::Kind::Object;
    ++at;
    while (!peek().isEnd() && !peek().is("}")) {
      size_t begin = at;
      readMember(object, depth);
      while (!peek().isEnd() && !peek().is(",") && !peek().is("}"))
        skipBalanced();
      if (!consume(",") && at == begin)
        break;
    }
    consume("}");
    inStatement = outer;
  }

  void readMember(ScriptValue &object, unsigned depth) {
    if (peek().kind == ScriptToken::Kind::Other)
      return; // spread or computed key
    std::string key = peek().text;
    if (peek(1).is(":")) {
      at += 2;
      object.members.emplace_back(std::move(key), readValue(depth + 1));
    } else if (peek(1).is(",") || peek(1).is("}")) {
      object.members.emplace_back(std::move(key), readName(depth));
    }
  }

  /// What a member is called: `.X`, or `["X"]`.
  bool consumeMember(std::string &name) {
    if (peek().is(".") && peek(1).kind == ScriptToken::Kind::Name) {
      name = peek(1).text;
      at += 2;
      return true;
    }
    if (peek().is("[") && peek(1).kind == ScriptToken::Kind::String &&
        peek(2).is("]")) {
      name = peek(1).text;
      at += 3;
      return true;
    }
    return false;
  }

  /// A name with what hangs on it: `path.join(…)`, `process.env.X`, a constant.
  ScriptValue readName(unsigned depth) {
    uint32_t offset = peek().offset;
    if (peek().is("new") && peek(1).kind == ScriptToken::Kind::Name)
      ++at;
    std::string name = tokens[at++].text, last = name;
    while (consumeMember(last))
      name += "." + last;
    ScriptValue value;
    if (peek().is("(") || skipTypeArguments()) {
      std::vector<ScriptValue> arguments;
      readList(")", arguments, depth);
      value = evaluateCall(name, last, arguments);
      if (value.kind == ScriptValue::Kind::FileUrl && peek().is(".") &&
          peek(1).is("pathname")) {
        value.kind = ScriptValue::Kind::String;
        at += 2;
      }
    } else if (name == "__dirname" || name == "import.meta.dirname") {
      value.kind = ScriptValue::Kind::String;
      value.text = ".";
    } else if (name == "__filename" || name == "import.meta.filename") {
      value.kind = ScriptValue::Kind::String;
      value.text = thisFile;
    } else if (name == "import.meta.url") {
      value.kind = ScriptValue::Kind::FileUrl;
      value.text = thisFile;
    } else if (StringRef(name).starts_with("process.env.")) {
      value.kind = ScriptValue::Kind::EnvironmentVariable;
      value.text = last;
    } else if (name == last) {
      value = readConstant(name, depth + 1);
    }
    value.offset = offset;
    return value;
  }

  /// `<…>` before the arguments of a call.
  bool skipTypeArguments() {
    if (!peek().is("<"))
      return false;
    size_t close = at;
    while (close < tokens.size() && !tokens[close].is(">"))
      ++close;
    if (close + 1 >= tokens.size() || !tokens[close + 1].is("("))
      return false;
    at = close + 1;
    return true;
  }

  static ScriptValue evaluateCall(StringRef name, StringRef last,
                                  std::vector<ScriptValue> &arguments) {
    ScriptValue value;
    if (name == "defineConfig" && !arguments.empty())
      return std::move(arguments.front());
    if (name == "env" && !arguments.empty() && arguments.front().isString()) {
      value.kind = ScriptValue::Kind::EnvironmentVariable;
      value.text = arguments.front().text;
    } else if (name == "process.cwd") {
      // Prisma is run where its configuration lies.
      value.kind = ScriptValue::Kind::String;
      value.text = ".";
    } else if (name == "URL" || last == "fileURLToPath") {
      evaluateUrl(value, last, arguments);
    } else if (last == "dirname") {
      if (!arguments.empty() && arguments.front().isString()) {
        value.kind = ScriptValue::Kind::String;
        value.text = folderAbove(arguments.front().text);
      }
    } else if (last == "join" || last == "resolve" || last == "normalize") {
      joinArguments(value, arguments);
    }
    return value;
  }

  /// `new URL(PATH, import.meta.url)`, and `fileURLToPath` of such a one.
  static void evaluateUrl(ScriptValue &value, StringRef last,
                          const std::vector<ScriptValue> &arguments) {
    using Kind = ScriptValue::Kind;
    if (arguments.empty())
      return;
    const ScriptValue &first = arguments.front();
    if (last == "fileURLToPath" && first.kind == Kind::FileUrl) {
      value.kind = Kind::String;
      value.text = first.text;
    } else if (last == "URL" && arguments.size() == 2 && first.isString() &&
               arguments[1].kind == Kind::FileUrl &&
               !StringRef(first.text).contains(':')) {
      SmallString<128> path(folderAbove(arguments[1].text));
      if (sys::path::is_absolute(first.text))
        path.clear();
      sys::path::append(path, first.text);
      value.kind = Kind::FileUrl;
      value.text = path.str().str();
    }
  }

  /// `path.dirname`, of paths that are relative to the script's folder.
  static std::string folderAbove(StringRef text) {
    SmallString<128> path(text);
    sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    StringRef name = sys::path::filename(path);
    if (path.empty() || name == "." || name == "..") {
      sys::path::append(path, "..");
      sys::path::remove_dots(path);
      return path.str().str();
    }
    StringRef folder = sys::path::parent_path(path);
    return folder.empty() ? "." : folder.str();
  }

  static void joinArguments(ScriptValue &value,
                            const std::vector<ScriptValue> &arguments) {
    SmallString<128> path;
    for (const ScriptValue &argument : arguments) {
      if (!argument.isString())
        return;
      if (sys::path::is_absolute(argument.text))
        path.clear();
      sys::path::append(path, argument.text);
    }
    value.kind = ScriptValue::Kind::String;
    value.text = path.str().str();
  }

  /// The initialiser of `const NAME = …` anywhere in the file.
  ScriptValue readConstant(StringRef name, unsigned depth) {
    ScriptValue value;
    size_t back = at;
    if (++lookups > maxLookups)
      return value;
    for (at = 0; at + 2 < tokens.size(); ++at) {
      if (!(peek().is("const") || peek().is("let") || peek().is("var")) ||
          !peek(1).is(name))
        continue;
      at += 2;
      while (!peek().isEnd() && !peek().is("=") && !peek().is(";"))
        ++at; // a type
      if (consume("=")) {
        bool outer = inStatement;
        value = readStatementValue(depth);
        inStatement = outer;
      }
      break;
    }
    at = back;
    return value;
  }

  std::vector<ScriptToken> tokens;
  size_t at = 0;
  bool inStatement = false;
  unsigned lookups = 0;
};

} // namespace

ScriptValue readExportedValue(StringRef text) {
  return ScriptReader(text).readExport();
}

} // namespace holdfast
