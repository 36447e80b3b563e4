#include "catalog/PrismaNames.h"

#include "schema/Scalar.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static bool isIdentifierPart(char c) { return isAlnum(c) || c == '_'; }

bool isPrismaIdentifier(StringRef name) {
  return !name.empty() && isAlpha(name.front()) &&
         all_of(name, isIdentifierPart);
}

bool isReservedBlockName(StringRef name) {
  static constexpr StringLiteral words[] = {
      "PrismaClient", "async",     "await",      "break",    "case",
      "catch",        "class",     "const",      "continue", "debugger",
      "default",      "delete",    "do",         "else",     "enum",
      "export",       "extends",   "false",      "finally",  "for",
      "function",     "if",        "implements", "import",   "in",
      "instanceof",   "interface", "let",        "new",      "null",
      "package",      "private",   "protected",  "public",   "return",
      "super",        "switch",    "this",       "throw",    "true",
      "try",          "typeof",    "using",      "var",      "void",
      "while",        "with",      "yield"};
  return parseScalar(name) || is_contained(words, name);
}

std::string prismaIdentifier(StringRef databaseName) {
  StringRef usable =
      databaseName.drop_while([](char c) { return !isAlpha(c); });
  std::string out;
  for (char c : usable)
    out += isIdentifierPart(c) ? c : '_';
  return out.empty() ? "unnamed" : out;
}

std::string freeName(StringRef wanted, function_ref<bool(StringRef)> isTaken) {
  std::string name = wanted.str();
  for (unsigned number = 2; isTaken(name); ++number)
    name = (wanted + Twine(number)).str();
  return name;
}

std::string freeName(StringRef wanted, const StringSet<> &taken) {
  return freeName(wanted, [&](StringRef name) { return taken.contains(name); });
}

} // namespace holdfast
