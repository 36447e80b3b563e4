#include "sql/Cursor.h"
#include "sql/Effects.h"
#include "sql/Keywords.h"
#include "sql/Lexer.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

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

namespace {

/// The routines that a text calls, each once, through all that they call.
class Calls {
public:
  explicit Calls(const ReplayContext &context) : context(context) {
    for (const View &view : context.database.catalog().views)
      if (!view.name.empty())
        views[StringRef(view.name).lower()] = view.query;
  }

  void find(StringRef text, Range range, unsigned depth = 0);

  std::vector<Routine> called;

private:
  void add(StringRef name);

  const ReplayContext &context;
  StringMap<StringRef> views; ///< their queries, by name in lower case
  StringSet<> seen;
};

} // namespace

void Calls::add(StringRef name) {
  auto known = context.routines.find(name.lower());
  if (known == context.routines.end() || !seen.insert(name.lower()).second)
    return;
  for (const Routine &routine : known->second)
    called.push_back(routine);
}

/// In texts as well, which may be statements or the body of a block.
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
      // What a view computes is computed when it is read.
      if (auto view = views.find(name.lower()); view != views.end()) {
        StringRef query = view->second;
        views.erase(view);
        find(query, {0, static_cast<uint32_t>(query.size())}, depth + 1);
      }
      if (following == TokenKind::Dot)
        isBuiltIn = name.equals_insensitive("pg_catalog");
      else
        isBuiltIn = followsCall = false;
      followsCall |= name.equals_insensitive("call");
    }
  }
}

/// Whether an action of ALTER TABLE computes something for the rows there are.
static bool computes(const AlterAction &action) {
  using Kind = AlterAction::Kind;
  return action.kind == Kind::AddColumn || action.kind == Kind::SetType ||
         action.kind == Kind::ModifyColumn ||
         action.kind == Kind::AddConstraint ||
         action.kind == Kind::ValidateConstraint;
}

/// Whether the statement calls what stands in it at once, rather than to keep
/// it for later.
static bool callsAtOnce(const ReplayContext &context,
                        const Statement &statement) {
  const auto &action = statement.action;
  if (auto *create = std::get_if<CreateTable>(&action))
    return !create->query.empty();
  if (auto *create = std::get_if<CreateView>(&action))
    return create->materialized;
  if (auto *alter = std::get_if<AlterTable>(&action))
    return any_of(alter->actions, computes);
  if (auto *upkeep = std::get_if<Maintenance>(&action))
    return upkeep->kind == Maintenance::Kind::RefreshView;
  if (std::holds_alternative<Skip>(action)) {
    StringRef word = context.file->text(statement.range).take_while([](char c) {
      return isAlpha(c);
    });
    return StringSwitch<bool>(word.upper())
        .Cases("SELECT", "WITH", "CALL", "VALUES", "EXEC", "EXECUTE", true)
        .Cases("DO", "COPY", true)
        .Default(false);
  }
  return std::holds_alternative<Block>(action) ||
         std::holds_alternative<Insert>(action) ||
         std::holds_alternative<Update>(action) ||
         std::holds_alternative<Delete>(action) ||
         std::holds_alternative<Merge>(action) ||
         std::holds_alternative<WriteChain>(action);
}

/// Whether a text in a language that is not read here may take something away.
static bool mayTake(const ReplayContext &context, StringRef body) {
  StatementWords words = wordsIn(context.dialect->lexical, body,
                                 {0, static_cast<uint32_t>(body.size())});
  return any_of(std::initializer_list<StringRef>{"DELETE", "UPDATE", "TRUNCATE",
                                                 "DROP", "ALTER"},
                [&](StringRef word) {
                  return words.have(word) || words.names.contains(word.lower());
                });
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

/// Does what the routines do, and those that they call.
static void run(ReplayContext &context, const SourceFilePtr &script,
                const Statement &statement, Calls &calls) {
  for (size_t i = 0; i < calls.called.size(); ++i) {
    const Routine routine = calls.called[i];
    StringRef body = routine.body;
    calls.find(body, {0, static_cast<uint32_t>(body.size())});
    atStatement(context, script, statement);
    std::vector<std::string> path = context.searchPath;
    if (!routine.searchPath.empty())
      context.searchPath = routine.searchPath;
    if (isRead(context, routine))
      apply(context, Block{{}, body});
    else if (mayTake(context, body))
      context.remark(StatementRemark::Kind::Opaque,
                     "`" + routine.name + "` is written in " +
                         routine.language + ", which is not followed.");
    context.searchPath = std::move(path);
  }
}

void runCalled(ReplayContext &context, const SourceFilePtr &script,
               const Statement &statement, StringRef text, Range range) {
  if (context.routines.empty())
    return;
  Calls calls(context);
  calls.find(text, range);
  run(context, script, statement, calls);
}

/// What a table computes for a row: by its checks, and defaults of columns that
/// the statement does not give.
static void findOfTable(ReplayContext &context, const QualifiedName &name,
                        ArrayRef<Name> given, bool inserts, Calls &calls) {
  const Table *table = context.findTable(name);
  if (!table)
    return;
  auto find = [&](StringRef text) {
    calls.find(text, {0, static_cast<uint32_t>(text.size())});
  };
  for (const CheckConstraint &check : table->checks)
    find(check.expression);
  for (const Column &column : table->columns) {
    bool isGiven = any_of(given, [&](const Name &one) {
      return context.database.sameColumn(one.text, column.name);
    });
    if (inserts && !isGiven && column.defaultValue &&
        column.defaultValue->kind == ColumnDefault::Kind::Expression)
      find(column.defaultValue->text);
  }
}

void followCalls(ReplayContext &context, const SourceFilePtr &script,
                 const Statement &statement) {
  context.file = script.get();
  if (context.routines.empty() || !callsAtOnce(context, statement))
    return;
  Calls calls(context);
  calls.find(script->text(), statement.range);
  if (auto *insert = std::get_if<Insert>(&statement.action))
    findOfTable(context, insert->table, insert->columns, true, calls);
  if (auto *update = std::get_if<Update>(&statement.action))
    findOfTable(context, update->table, {}, false, calls);
  run(context, script, statement, calls);
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
