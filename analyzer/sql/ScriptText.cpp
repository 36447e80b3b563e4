#include "sql/ScriptText.h"

#include "sql/Dialect.h"

namespace holdfast::sql {

uint32_t firstStatementAt(Provider provider, const SourceFile &script) {
  const Dialect *dialect = dialectOf(provider);
  if (!dialect)
    return 0;
  return Lexer(dialect->lexical, script.text(), script.wholeFile().range)
      .next()
      .range.begin;
}

bool haveSameStatements(Provider provider, const SourceFile &before,
                        const SourceFile &now) {
  const Dialect *dialect = dialectOf(provider);
  if (!dialect)
    return false;
  Lexer a(dialect->lexical, before.text(), before.wholeFile().range);
  Lexer b(dialect->lexical, now.text(), now.wholeFile().range);
  while (true) {
    Token old = a.next(), token = b.next();
    if (old.kind != token.kind ||
        before.text(old.range) != now.text(token.range))
      return false;
    if (old.kind == TokenKind::End)
      return true;
  }
}

} // namespace holdfast::sql
