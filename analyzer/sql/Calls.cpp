#include "sql/Calls.h"
#include "sql/Cursor.h"
#include "sql/Effects.h"
#include "sql/Keywords.h"
#include "sql/Lexer.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What runs because a statement calls it.
namespace holdfast::sql {

static StringRef nameAt(StringRef text, const Token &token) {
  StringRef name = text.slice(token.range.begin, token.range.end);
  return token.kind == TokenKind::QuotedName ? name.drop_front().drop_back()
                                             : name;
}

/// What stands in a text in SQL: `E'x'`, `$body$x$body$`.
static StringRef withoutQuotes(StringRef literal) {
  literal = literal.drop_front(
      std::min(literal.find_first_of("'$\""), literal.size()));
  size_t quote = literal.starts_with("$") ? literal.find('$', 1) + 1 : 1;
  return quote != 0 && literal.size() > 2 * quote
             ? literal.drop_front(quote).drop_back(quote)
             : "";
}

Calls::Calls(const ReplayContext &context) : context(context) {
  if (context.routines.empty())
    return;
  const Catalog &catalog = context.database.catalog();
  for (auto [position, view] : enumerate(catalog.views))
    if (!view.name.empty())
      views[StringRef(view.name).lower()] = position;
  for (auto [position, domain] : enumerate(catalog.domains))
    if (!domain.checks.empty())
      domains[StringRef(domain.name).lower()] = position;
}

void Calls::add(StringRef name) {
  auto known = context.routines.find(name.lower());
  if (known == context.routines.end() || !seen.insert(name.lower()).second)
    return;
  for (const Routine &routine : known->second)
    called.push_back(routine);
}

/// What a view computes is computed when it is read, and what a domain checks
/// when something becomes one.
void Calls::addNamed(StringRef name, unsigned depth) {
  const Catalog &catalog = context.database.catalog();
  auto findIn = [&](StringRef text) {
    find(text, {0, static_cast<uint32_t>(text.size())}, depth + 1);
  };
  if (auto view = views.find(name.lower()); view != views.end()) {
    size_t position = view->second;
    views.erase(view);
    findIn(catalog.views[position].query);
  }
  if (auto domain = domains.find(name.lower()); domain != domains.end()) {
    size_t position = domain->second;
    domains.erase(domain);
    for (const CheckConstraint &check : catalog.domains[position].checks)
      findIn(check.expression);
  }
}

void Calls::findOfDomain(const ColumnType &type) { addNamed(type.name, 0); }

void Calls::find(StringRef text, Range range, unsigned depth) {
  constexpr unsigned maxDepth = 4;
  if (depth > maxDepth)
    return;
  Lexer lexer(context.dialect->lexical, text, range);
  bool isBuiltIn = false; // `pg_catalog.` stands before it
  bool followsCall = false;
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    if (token.kind == TokenKind::String) {
      StringRef inside =
          withoutQuotes(text.slice(token.range.begin, token.range.end));
      find(inside, {0, static_cast<uint32_t>(inside.size())}, depth + 1);
    }
    bool isName =
        token.kind == TokenKind::Word || token.kind == TokenKind::QuotedName;
    if (isName) {
      StringRef name = nameAt(text, token);
      TokenKind following = Lexer(lexer).next().kind;
      if (!isBuiltIn && (following == TokenKind::LeftParen ||
                         (followsCall && following != TokenKind::Dot)))
        add(name);
      addNamed(name, depth);
      if (following == TokenKind::Dot)
        isBuiltIn = name.equals_insensitive("pg_catalog");
      else
        isBuiltIn = followsCall = false;
      followsCall |= name.equals_insensitive("call");
    }
  }
}

bool hasWord(const ReplayContext &context, StringRef text,
             std::initializer_list<StringRef> words) {
  StatementWords found = wordsIn(context.dialect->lexical, text,
                                 {0, static_cast<uint32_t>(text.size())});
  return any_of(words, [&](StringRef word) {
    return found.have(word) || found.names.contains(word.lower());
  });
}

/// Whether a text in a language that is not read here may take something away.
static bool mayTake(const ReplayContext &context, StringRef body) {
  return hasWord(context, body,
                 {"DELETE", "UPDATE", "TRUNCATE", "DROP", "ALTER"});
}

/// Without a word about its language it is SQL (BEGIN ATOMIC).
static bool isRead(const ReplayContext &context, const Routine &routine) {
  return routine.language.empty() || !context.dialect->lexical.dollarQuotes ||
         routine.language == "sql" || routine.language == "plpgsql";
}

void atStatement(ReplayContext &context, const SourceFilePtr &script,
                 const Statement &statement) {
  context.script = script;
  context.file = script.get();
  context.statementRange = statement.range;
  context.conditional = statement.conditional;
  context.depth = 0;
}

void Calls::run(ReplayContext &at, const SourceFilePtr &script,
                const Statement &statement) {
  for (; done < called.size(); ++done) {
    const Routine routine = called[done];
    StringRef body = routine.body;
    find(body);
    atStatement(at, script, statement);
    std::vector<std::string> path = at.searchPath;
    if (!routine.searchPath.empty())
      at.searchPath = routine.searchPath;
    if (isRead(at, routine))
      apply(at, Block{{}, body});
    else if (mayTake(at, body))
      at.remark(StatementRemark::Kind::Opaque,
                "`" + routine.name + "` is written in " + routine.language +
                    ", which is not followed.");
    at.searchPath = std::move(path);
  }
}

void runBody(ReplayContext &context, const SourceFilePtr &script,
             const Statement &statement, StringRef body) {
  Statement within;
  within.range = statement.range;
  within.conditional = true;
  Calls calls(context);
  calls.find(body);
  calls.run(context, script, within);
  atStatement(context, script, within);
  apply(context, Block{{}, body});
}

/// `SET search_path = a, b` of a routine.
static std::vector<std::string> searchPathOf(const ReplayContext &context) {
  std::vector<std::string> schemas;
  Cursor in(*context.dialect, *context.file, context.statementRange);
  while (!in.at(TokenKind::End) && !in.acceptAll({"SET", "SEARCH_PATH"}))
    in.advance();
  in.accept("TO") || in.accept(TokenKind::Equals);
  do {
    if (in.at(TokenKind::String))
      schemas.push_back(in.stringValue(in.current()).str());
    else if (in.at(TokenKind::Word) || in.at(TokenKind::QuotedName))
      schemas.push_back(in.foldedName(in.current()).str());
    else
      break;
    in.advance();
  } while (in.accept(TokenKind::Comma));
  return schemas;
}

/// `CREATE AGGREGATE a (…) (SFUNC = f, …)`: calls what its parts name.
static std::string bodyOfAggregate(const ReplayContext &context) {
  std::string body;
  Cursor in(*context.dialect, *context.file, context.statementRange);
  for (; !in.at(TokenKind::End); in.advance()) {
    if (!in.atAny({"SFUNC", "FINALFUNC", "COMBINEFUNC"}))
      continue;
    in.advance();
    in.accept(TokenKind::Equals);
    QualifiedName name;
    if (in.parseQualifiedName(name))
      body += (body.empty() ? "SELECT " : ", ") + name.name.text.str() + "()";
  }
  return body;
}

void noteRoutine(ReplayContext &context, const CreateRoutine &create) {
  if (!context.followsCalls || create.isTrigger || !create.name)
    return;
  const Block &body = create.body;
  StringRef text =
      body.decoded.empty() ? context.file->text(body.body) : body.decoded;
  Routine routine{create.schema.text.str(), create.name.text.str(),
                  create.language.lower(), text.str(), searchPathOf(context)};
  if (routine.body.empty())
    routine.body = bodyOfAggregate(context);
  context.routines[create.name.text.lower()] = {std::move(routine)};
}

/// `ALTER FUNCTION f(int) RENAME TO g`
void noteRoutineChange(ReplayContext &context, const Statement &statement) {
  if (!context.followsCalls || !std::holds_alternative<Skip>(statement.action))
    return;
  Cursor in(*context.dialect, *context.file, statement.range);
  if (!in.accept("ALTER") ||
      !in.atAny({"FUNCTION", "PROCEDURE", "ROUTINE", "AGGREGATE"}))
    return;
  in.advance();
  QualifiedName from;
  Name to;
  if (!in.parseQualifiedName(from))
    return;
  if (in.at(TokenKind::LeftParen))
    in.skipParentheses();
  if (!in.acceptAll({"RENAME", "TO"}) || !in.parseName(to))
    return;
  auto known = context.routines.find(from.name.text.lower());
  if (known == context.routines.end())
    return;
  std::vector<Routine> renamed = std::move(known->second);
  context.routines.erase(known);
  append_range(context.routines[to.text.lower()], renamed);
}

} // namespace holdfast::sql
