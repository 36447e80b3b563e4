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
  explicit Calls(const ReplayContext &context) : context(context) {}

  void find(StringRef text, Range range, unsigned depth = 0);

  std::vector<Routine> called;

private:
  void add(StringRef name);

  const ReplayContext &context;
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
      if (following == TokenKind::Dot)
        isBuiltIn = name.equals_insensitive("pg_catalog");
      else
        isBuiltIn = followsCall = false;
      followsCall |= name.equals_insensitive("call");
    }
  }
}

/// Whether the statement calls what stands in it at once, rather than to keep
/// it for later.
static bool callsAtOnce(const ReplayContext &context,
                        const Statement &statement) {
  if (auto *create = std::get_if<CreateTable>(&statement.action))
    return !create->query.empty();
  if (std::holds_alternative<Skip>(statement.action)) {
    StringRef word = context.file->text(statement.range).take_while([](char c) {
      return isAlpha(c);
    });
    return StringSwitch<bool>(word.upper())
        .Cases("SELECT", "WITH", "CALL", "VALUES", "EXEC", "EXECUTE", true)
        .Case("DO", true)
        .Default(false);
  }
  return std::holds_alternative<Block>(statement.action) ||
         std::holds_alternative<Insert>(statement.action) ||
         std::holds_alternative<Update>(statement.action) ||
         std::holds_alternative<Delete>(statement.action) ||
         std::holds_alternative<Merge>(statement.action) ||
         std::holds_alternative<WriteChain>(statement.action);
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

void followCalls(ReplayContext &context, const SourceFilePtr &script,
                 const Statement &statement) {
  context.file = script.get();
  if (context.routines.empty() || !callsAtOnce(context, statement))
    return;
  Calls calls(context);
  calls.find(script->text(), statement.range);
  for (size_t i = 0; i < calls.called.size(); ++i) {
    const Routine routine = calls.called[i];
    StringRef body = routine.body;
    calls.find(body, {0, static_cast<uint32_t>(body.size())});
    context.script = script;
    context.file = script.get();
    context.statementRange = statement.range;
    context.conditional = statement.conditional;
    context.depth = 0;
    if (isRead(context, routine))
      apply(context, Block{{}, body});
    else if (mayTake(context, body))
      context.remark(StatementRemark::Kind::Opaque,
                     "`" + routine.name + "` is written in " +
                         routine.language + ", which is not followed.");
  }
}

void noteRoutine(ReplayContext &context, const CreateRoutine &create) {
  if (!context.followsCalls || create.isTrigger || !create.name)
    return;
  const Block &body = create.body;
  StringRef text =
      body.decoded.empty() ? context.file->text(body.body) : body.decoded;
  context.routines[create.name.text.lower()] = {
      {create.schema.text.str(), create.name.text.str(),
       create.language.lower(), text.str()}};
}

} // namespace holdfast::sql
