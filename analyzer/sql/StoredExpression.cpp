#include "sql/StoredExpression.h"

#include "catalog/SqlName.h"
#include "sql/Dialect.h"
#include "sql/Literals.h"
#include "sql/StoredFunctions.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::sql {

namespace {

/// A part of the expression.
struct Part {
  std::string text; ///< as it is printed; of an unknown literal, its value
  TypeWord type;
};

/// Reads an expression and prints it. Each function gives nothing where it
/// comes to what it does not know.
class Printer {
public:
  Printer(StringRef text, ArrayRef<Column> columns)
      : text(text), columns(columns),
        lexer(postgresDialect.lexical, text,
              {0, static_cast<uint32_t>(text.size())}) {
    advance();
  }

  std::optional<std::string> print();

private:
  // From loose to tight.
  std::optional<Part> concatenation();
  std::optional<Part> sum();
  std::optional<Part> product();
  std::optional<Part> zoned();
  std::optional<Part> castOperand();
  std::optional<Part> primary();

  std::optional<Part> binary(StringRef name, const Part &left,
                             const Part &right);
  std::optional<Part> number(bool isNegative);
  std::optional<Part> call(std::string schema, std::string name);
  std::optional<Part> coalesce(ArrayRef<Part> arguments);
  std::optional<Part> named();
  std::optional<std::vector<Part>> arguments();
  std::optional<Part> column(StringRef name);
  TypeWord typeName();

  std::optional<std::string> as(const Part &part, TypeWord type);

  bool is(TokenKind kind) const { return token.kind == kind; }
  bool isWord(StringRef word) const {
    return is(TokenKind::Word) && spelling().equals_insensitive(word);
  }
  bool isOperator(StringRef name) const {
    return is(TokenKind::Operator) && spelling() == name;
  }
  StringRef spelling() const {
    return text.slice(token.range.begin, token.range.end);
  }
  void advance() { token = lexer.next(); }
  bool accept(TokenKind kind) {
    if (!is(kind))
      return false;
    advance();
    return true;
  }

  StringRef text;
  ArrayRef<Column> columns;
  Lexer lexer;
  Token token;
  unsigned depth = 0;
};

} // namespace

static std::string quoted(StringRef value) {
  return holdfast::quoted(value, '\'', '\'');
}

/// The part where a type is expected.
std::optional<std::string> Printer::as(const Part &part, TypeWord type) {
  if (part.type == unknownType) {
    auto value = constantOf(type == "any" ? "text" : type, part.text);
    if (!value)
      return std::nullopt;
    return type == "any" ? quoted(*value) : quoted(*value) + "::" + type.str();
  }
  if (part.type == type || type == "any")
    return part.text;
  return "(" + part.text + ")::" + type.str();
}

std::optional<std::string> Printer::print() {
  auto whole = concatenation();
  if (!whole || !is(TokenKind::End) || whole->type == unknownType)
    return std::nullopt;
  return std::move(whole->text);
}

// --- Operators ---------------------------------------------------------------

std::optional<Part> Printer::binary(StringRef name, const Part &left,
                                    const Part &right) {
  auto types = findOperator(name, left.type, right.type);
  if (!types)
    return std::nullopt;
  auto a = as(left, types->left), b = as(right, types->right);
  if (!a || !b)
    return std::nullopt;
  return Part{"(" + *a + " " + name.str() + " " + *b + ")", types->result};
}

std::optional<Part> Printer::concatenation() {
  auto left = sum();
  // Operators are tokens of one byte.
  while (left && isOperator("|") &&
         text.substr(token.range.begin).starts_with("||")) {
    advance();
    advance();
    auto right = sum();
    left = right ? binary("||", *left, *right) : std::nullopt;
  }
  return left;
}

std::optional<Part> Printer::sum() {
  auto left = product();
  while (left && (isOperator("+") || isOperator("-"))) {
    StringRef name = spelling();
    advance();
    auto right = product();
    left = right ? binary(name, *left, *right) : std::nullopt;
  }
  return left;
}

std::optional<Part> Printer::product() {
  auto left = zoned();
  while (left && (isOperator("*") || isOperator("/"))) {
    StringRef name = spelling();
    advance();
    auto right = zoned();
    left = right ? binary(name, *left, *right) : std::nullopt;
  }
  return left;
}

/// `now() AT TIME ZONE 'utc'`.
std::optional<Part> Printer::zoned() {
  auto time = castOperand();
  while (time && isWord("at")) {
    for (StringRef word : {"at", "time", "zone"}) {
      if (!isWord(word))
        return std::nullopt;
      advance();
    }
    auto zone = castOperand();
    const FunctionSignature *function =
        zone ? findFunction("timezone", {zone->type, time->type}) : nullptr;
    auto name = function ? as(*zone, "text") : std::nullopt;
    if (!name || time->type == unknownType)
      return std::nullopt;
    time = Part{"(" + time->text + " AT TIME ZONE " + *name + ")",
                function->result};
  }
  return time;
}

TypeWord Printer::typeName() {
  std::string name;
  if (!is(TokenKind::Word))
    return "";
  name = spelling().str();
  advance();
  // Those of several words.
  for (StringRef next : {"precision", "varying", "with", "without"})
    if (isWord(next)) {
      name += " " + next.str();
      advance();
      if (next.starts_with("with"))
        for (StringRef word : {"time", "zone"}) {
          if (!isWord(word))
            return "";
          name += " " + word.str();
          advance();
        }
      break;
    }
  // Lengths and lists change what is kept.
  if (is(TokenKind::LeftParen) || is(TokenKind::LeftBracket))
    return "";
  return typeNamed(name);
}

std::optional<Part> Printer::castOperand() {
  auto part = primary();
  while (part && accept(TokenKind::Cast)) {
    TypeWord type = typeName();
    auto cast =
        type.empty() || part->type.empty() ? std::nullopt : as(*part, type);
    if (!cast)
      return std::nullopt;
    part = Part{std::move(*cast), type};
  }
  return part;
}

// --- Operands ----------------------------------------------------------------

std::optional<Part> Printer::number(bool isNegative) {
  std::string digits = spelling().str();
  advance();
  uint64_t whole;
  bool isWhole = !StringRef(digits).getAsInteger(10, whole);
  if (!isWhole &&
      !all_of(digits, [](char c) { return isDigit(c) || c == '.'; }))
    return std::nullopt;
  TypeWord type = !isWhole                ? "numeric"
                  : whole <= 2147483647ul ? "integer"
                                          : "bigint";
  if (isWhole && whole > 9223372036854775807ul)
    return std::nullopt;
  if (isNegative || type == "bigint")
    return Part{quoted((isNegative ? "-" : "") + digits) + "::" + type.str(),
                type};
  return Part{std::move(digits), type};
}

std::optional<Part> Printer::primary() {
  constexpr unsigned maxDepth = 64;
  if (depth > maxDepth)
    return std::nullopt;
  ++depth;
  auto part = [&]() -> std::optional<Part> {
    if (accept(TokenKind::LeftParen)) {
      auto inner = concatenation();
      if (!accept(TokenKind::RightParen))
        return std::nullopt;
      return inner;
    }
    if (is(TokenKind::Number))
      return number(/*isNegative=*/false);
    if (isOperator("-")) {
      advance();
      if (is(TokenKind::Number))
        return number(/*isNegative=*/true);
      return std::nullopt;
    }
    if (is(TokenKind::String)) {
      TextArena arena;
      std::string value =
          literalText(postgresDialect.lexical, spelling(), arena).str();
      advance();
      return Part{std::move(value), unknownType};
    }
    return named();
  }();
  --depth;
  return part;
}

static TypeWord typeOf(const ColumnType &type) {
  if (type.arrayDimensions || !type.schema.empty())
    return "";
  return type.name;
}

std::optional<Part> Printer::column(StringRef name) {
  auto found = find_if(
      columns, [&](const Column &column) { return column.name == name; });
  if (found == columns.end())
    return std::nullopt;
  TypeWord type = typeNamed(typeOf(found->type));
  if (type.empty())
    return std::nullopt;
  return Part{printedName(name), type};
}

/// A column, a call, a constant with a name, or one with its type before it.
std::optional<Part> Printer::named() {
  bool isQuoted = is(TokenKind::QuotedName);
  if (!isQuoted && !is(TokenKind::Word))
    return std::nullopt;
  std::string name = isQuoted
                         ? undouble(spelling().drop_front().drop_back(), '"')
                         : spelling().lower();
  advance();
  if (!isQuoted && (name == "true" || name == "false"))
    return Part{name, "boolean"};
  if (!isQuoted && name == "current_date")
    return Part{"CURRENT_DATE", "date"};
  if (!isQuoted && name == "current_timestamp" && !is(TokenKind::LeftParen))
    return Part{"CURRENT_TIMESTAMP", "timestamp with time zone"};
  if (is(TokenKind::LeftParen))
    return call("", std::move(name));
  if (accept(TokenKind::Dot)) {
    if (!is(TokenKind::Word))
      return std::nullopt;
    std::string schema = std::exchange(name, spelling().lower());
    advance();
    return is(TokenKind::LeftParen) ? call(std::move(schema), std::move(name))
                                    : std::nullopt;
  }
  if (is(TokenKind::String) && !isQuoted) {
    TypeWord type = typeNamed(name);
    auto value = primary();
    auto typed = type.empty() || !value ? std::nullopt : as(*value, type);
    return typed ? std::optional(Part{std::move(*typed), type}) : std::nullopt;
  }
  return column(name);
}

std::optional<std::vector<Part>> Printer::arguments() {
  std::vector<Part> list;
  if (!accept(TokenKind::LeftParen))
    return std::nullopt;
  while (!accept(TokenKind::RightParen)) {
    if (!list.empty() && !accept(TokenKind::Comma))
      return std::nullopt;
    auto argument = concatenation();
    if (!argument)
      return std::nullopt;
    list.push_back(std::move(*argument));
  }
  return list;
}

std::optional<Part> Printer::coalesce(ArrayRef<Part> list) {
  TypeWord type = "";
  for (const Part &part : list)
    if (part.type.empty())
      return std::nullopt;
    else if (part.type != unknownType)
      type = type.empty() ? part.type : type == part.type ? type : unknownType;
  if (type.empty() || type == unknownType)
    return std::nullopt;
  std::string out = "COALESCE(";
  for (const Part &part : list) {
    auto argument = as(part, type);
    if (!argument)
      return std::nullopt;
    out += (&part == list.begin() ? "" : ", ") + *argument;
  }
  return Part{out + ")", type};
}

std::optional<Part> Printer::call(std::string schema, std::string name) {
  auto list = arguments();
  if (!list)
    return std::nullopt;
  if (schema.empty() && name == "coalesce")
    return coalesce(*list);
  bool isUsual = schema.empty() || schema == "pg_catalog" || schema == "public";
  std::string prefix = isUsual ? "" : printedName(schema) + ".";
  std::vector<TypeWord> types;
  for (const Part &argument : *list)
    types.push_back(argument.type);
  const FunctionSignature *function = findFunction(name, types);
  // What takes nothing leaves nothing open but its type.
  if (!function && list->empty())
    return Part{prefix + printedName(name) + "()", ""};
  if (!function)
    return std::nullopt;
  std::string out = prefix + printedName(name) + "(";
  bool takesAny = function->parameters[0] == "any";
  for (auto [i, argument] : enumerate(*list)) {
    auto given = as(argument, takesAny ? "any" : function->parameters[i]);
    if (!given)
      return std::nullopt;
    out += (i ? ", " : "") + *given;
  }
  return Part{out + ")", function->result};
}

std::optional<std::string> storedExpression(StringRef text,
                                            ArrayRef<Column> columns) {
  // Each part is printed into the next.
  constexpr size_t mostBytes = 1 << 14;
  if (text.size() > mostBytes)
    return std::nullopt;
  return Printer(text, columns).print();
}

} // namespace holdfast::sql
