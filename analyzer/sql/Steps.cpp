#include "sql/Steps.h"

#include "sql/Dialect.h"

using namespace llvm;

namespace holdfast::sql {

static bool hasPhrase(StringRef words, StringRef phrase) {
  for (size_t at = words.find(phrase); at != StringRef::npos;
       at = words.find(phrase, at + 1)) {
    size_t end = at + phrase.size();
    if ((at == 0 || words[at - 1] == ' ') &&
        (end == words.size() || words[end] == ' '))
      return true;
  }
  return false;
}

bool Step::says(StringRef phrase) const { return hasPhrase(words, phrase); }

bool Step::statementSays(StringRef phrase) const {
  return hasPhrase(statementWords, phrase);
}

std::string wordsOf(const Dialect &dialect, StringRef text, Range range) {
  std::string words;
  Lexer lexer(dialect.lexical, text, range);
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    if (token.kind != TokenKind::Word)
      continue;
    if (!words.empty())
      words += ' ';
    words += text.slice(token.range.begin, token.range.end).upper();
  }
  return words;
}

} // namespace holdfast::sql
