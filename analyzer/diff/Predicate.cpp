#include "diff/Predicate.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <string>
#include <vector>

using namespace llvm;

namespace holdfast {

static bool isWordChar(char c) { return isAlnum(c) || c == '_' || c == '$'; }

/// Takes text in quotes off the front of `rest`, quotes included.
static StringRef takeQuoted(StringRef &rest) {
  char quote = rest.front();
  size_t end = 1;
  while (end < rest.size()) {
    if (rest[end++] != quote)
      continue;
    if (end == rest.size() || rest[end] != quote)
      break;
    ++end;
  }
  StringRef text = rest.take_front(end);
  rest = rest.drop_front(end);
  return text;
}

/// Drops `::type(…)[]` from the front of `rest`.
static void dropCast(StringRef &rest) {
  rest = rest.drop_front(2).ltrim();
  if (!rest.empty() && rest.front() == '"')
    takeQuoted(rest);
  else
    rest = rest.drop_while([](char c) { return isWordChar(c) || c == '.'; });
  // The types of more than one word that PostgreSQL prints.
  for (StringRef word :
       {" varying", " precision", " without time zone", " with time zone"})
    rest.consume_front_insensitive(word);
  if (!rest.empty() && rest.front() == '(')
    rest = rest.drop_until([](char c) { return c == ')'; }).drop_front();
  rest.consume_front("[]");
}

/// The words and signs that count. Parentheses are left out: the conditions
/// that Prisma writes are joined by AND alone.
static std::vector<std::string> wordsOf(StringRef text) {
  std::vector<std::string> words;
  for (StringRef rest = text.trim(); !rest.empty(); rest = rest.ltrim()) {
    if (rest.starts_with("::")) {
      dropCast(rest);
    } else if (rest.front() == '\'') {
      words.push_back(takeQuoted(rest).str());
    } else if (rest.front() == '"') {
      words.push_back(takeQuoted(rest).drop_front().drop_back().str());
    } else if (rest.front() == '(' || rest.front() == ')') {
      rest = rest.drop_front();
    } else if (isWordChar(rest.front())) {
      StringRef word = rest.take_while(isWordChar);
      words.push_back(word.lower());
      rest = rest.drop_front(word.size());
    } else {
      StringRef sign = rest.take_while(
          [](char c) { return StringRef("<>=!~").contains(c); });
      sign = sign.empty() ? rest.take_front(1) : sign;
      words.push_back(sign == "!=" ? "<>" : sign.str());
      rest = rest.drop_front(sign.size());
    }
  }
  return words;
}

bool samePredicate(StringRef from, StringRef to) {
  return from == to || wordsOf(from) == wordsOf(to);
}

} // namespace holdfast
