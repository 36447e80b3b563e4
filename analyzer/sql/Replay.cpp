#include "sql/Replay.h"
#include "schema/Connector.h"
#include "sql/Effects.h"
#include "sql/Parser.h"
#include "sql/StepRecorder.h"
#include "sql/UnknownStatements.h"

#include "llvm/ADT/STLExtras.h"

#include <map>

using namespace llvm;

namespace holdfast::sql {

// --- Scripts and statements -------------------------------------------------

/// Whether the text ends inside of a string, name or comment; if so everything
/// after that is in doubt and is read with more care.
static std::optional<Range> findUnclosed(const Dialect &dialect, StringRef text,
                                         Range range) {
  Lexer lexer(dialect.lexical, text, range);
  enum { Start, Inside, Copy, CopyFromInput } place = Start;
  auto is = [&](const Token &token, StringRef word) {
    return token.kind == TokenKind::Word &&
           text.slice(token.range.begin, token.range.end)
               .equals_insensitive(word);
  };
  for (Token token = lexer.next();; token = lexer.next()) {
    if (token.unclosed)
      return token.range;
    if (token.kind == TokenKind::End)
      return std::nullopt;
    if (token.kind == TokenKind::Semicolon) {
      // Quotes in the rows that follow are no quotes.
      if (place == CopyFromInput)
        lexer.skipCopyData();
      place = Start;
    } else if (place == Start) {
      place = is(token, "COPY") ? Copy : Inside;
    } else if (place == Copy && is(token, "STDIN")) {
      place = CopyFromInput;
    }
  }
}

/// Reads a script as a whole, or the body of a block.
static Parser parserOf(ReplayContext &context, const SourceFile &script,
                       Range range, unsigned depth) {
  const Dialect &dialect = *context.dialect;
  if (depth > 0)
    return Parser::forBlock(dialect, script, range);
  std::optional<Range> unclosed = findUnclosed(dialect, script.text(), range);
  if (unclosed)
    context.remarks.push_back(
        {StatementRemark::Kind::Refused,
         script.span({unclosed->begin, unclosed->begin + 1}),
         "The quote or comment that starts here is not closed, so the server "
         "rejects the whole script."});
  return Parser(dialect, script, range, unclosed.has_value());
}

/// Aliases and names of variables may be longer than those of what is made.
static bool namesObjects(const Statement &statement) {
  const auto &action = statement.action;
  return std::holds_alternative<CreateTable>(action) ||
         std::holds_alternative<AlterTable>(action) ||
         std::holds_alternative<CreateIndex>(action) ||
         std::holds_alternative<Rename>(action);
}

static void applyStatement(ReplayContext &context, const SourceFilePtr &script,
                           const Statement &statement, unsigned depth) {
  context.script = script;
  context.file = script.get();
  context.statementRange = statement.range;
  context.conditional = statement.conditional;
  context.depth = depth;
  context.failed = false;
  if (context.recorder)
    context.recorder->begin(script, statement, depth == 0);
  if (!statement.tooLongName.empty() && namesObjects(statement))
    context.refuseCertainly(
        "The name `" + context.text(statement.tooLongName).trim("`\"[]") +
        "` is longer than " +
        Twine(connectorOf(context.dialect->provider).maxIdentifierBytes) +
        " characters.");
  else
    std::visit([&](const auto &action) { apply(context, action); },
               statement.action);
  if (context.recorder)
    context.recorder->end();
  context.file = script.get();
  noteTriggers(context, statement);
  noteRoutineChange(context, statement);
  if (depth > 0)
    return;
  followStatement(context, script, statement);
}

void applyRange(ReplayContext &context, const SourceFilePtr &script,
                Range range, unsigned depth, bool isConditional) {
  constexpr unsigned maxDepth = 8;
  if (depth > maxDepth)
    return;
  Parser parser = parserOf(context, *script, range, depth);
  Statement statement;
  // What comes after ELSE is done only where nothing before it could be.
  SmallVector<unsigned, 4> done;
  while (parser.next(statement)) {
    if (statement.isAlternative && is_contained(done, statement.condition))
      continue;
    statement.conditional |= isConditional;
    applyStatement(context, script, statement, depth);
    if (statement.condition && !statement.isAlternative && !context.failed &&
        !std::holds_alternative<Skip>(statement.action) &&
        !is_contained(done, statement.condition))
      done.push_back(statement.condition);
  }
  if (depth == 0 && context.recorder)
    context.recorder->recordClientCommand(script, parser.clientCommand());
}

void apply(ReplayContext &context, const Skip &skip) {
  context.remark(skip.mayHideDdl ? StatementRemark::Kind::Opaque
                                 : StatementRemark::Kind::Harmless,
                 skip.reason);
  if (!skip.mayHideDdl)
    return;
  Catalog &catalog = context.database.catalog();
  UnknownStatement unknown = readUnknown(*context.dialect, context.file->text(),
                                         context.statementRange, skip.isOpen);
  // Of very many, the last are told together; no look at all tables for each.
  unknown.isOfAnyTable =
      !catalog.unknown.isFull() && !namesTable(unknown, catalog);
  catalog.unknown.add(std::move(unknown));
}

// What no catalog holds.

static void pass(ReplayContext &context, const char *reason) {
  context.remark(StatementRemark::Kind::Harmless, reason);
}

static constexpr char changesRows[] = "It changes rows, not the structure.";
void apply(ReplayContext &context, const Insert &) {
  pass(context, changesRows);
}
void apply(ReplayContext &context, const Update &) {
  pass(context, changesRows);
}
void apply(ReplayContext &context, const Delete &) {
  pass(context, changesRows);
}
void apply(ReplayContext &context, const Merge &) {
  pass(context, changesRows);
}
void apply(ReplayContext &context, const Truncate &) {
  pass(context, changesRows);
}
void apply(ReplayContext &context, const WriteChain &) {
  pass(context, changesRows);
}
void apply(ReplayContext &context, const Lock &) {
  pass(context, "It is about the transaction alone.");
}
void apply(ReplayContext &context, const Maintenance &) {
  pass(context, "It changes no structure.");
}
void apply(ReplayContext &context, const ServerChange &) {
  pass(context, "It is about the server, not the structure.");
}
void apply(ReplayContext &context, const CreateCast &) {
  pass(context, "It makes nothing that a catalog holds.");
}
void apply(ReplayContext &context, const CreateRoutine &create) {
  pass(context, "Routines and triggers are no part of the catalog.");
  noteRoutine(context, create);
}

void apply(ReplayContext &context, const Block &block) {
  SourceFilePtr script = context.script;
  bool isConditional = context.conditional;
  unsigned depth = context.depth + 1;
  if (block.decoded.empty())
    return applyRange(context, script, block.body, depth, isConditional);
  // Whatever the text makes was made by the statement around it.
  bool outermost = !context.decodedSpan;
  if (outermost)
    context.decodedSpan = script->span(context.statementRange);
  auto decoded =
      std::make_shared<SourceFile>(script->path().str(), block.decoded.str());
  applyRange(context, decoded, decoded->wholeFile().range, depth,
             isConditional);
  if (outermost)
    context.decodedSpan = {};
}

static void runScript(ReplayContext &context, const SourceFilePtr &script) {
  context.database.catalog().files.push_back(script);
  context.script = script;
  beginTransaction(context);
  applyRange(context, script, script->wholeFile().range, 0, false);
  context.script = nullptr;
  context.conditional = false;
  // A script is one message, hence one transaction.
  apply(context, EndTransaction{});
  context.file = nullptr;
}

static Catalog resultOf(const ReplayContext &context) {
  Catalog catalog = context.database.take();
  catalog.remarks = context.remarks;
  for (auto [table, position] : context.columnRemarks)
    if (context.database.catalog().tables[table].name.empty())
      catalog.remarks[position] = {StatementRemark::Kind::Harmless,
                                   context.remarks[position].span,
                                   "The table that it makes is dropped later."};
  if (context.dialect->storedExpression)
    for (Table &table : catalog.tables)
      for (Column &column : table.columns)
        if (column.generated && column.defaultValue)
          column.defaultValue->stored =
              context.dialect
                  ->storedExpression(column.defaultValue->text, table.columns)
                  .value_or("");
  catalog.indexNames();
  return catalog;
}

// --- The public face --------------------------------------------------------

static Catalog emptyCatalog(Provider provider) {
  Catalog catalog;
  catalog.provider = provider;
  if (const Dialect *dialect = dialectOf(provider))
    if (!dialect->defaultSchema.empty())
      catalog.schemas.push_back(dialect->defaultSchema.str());
  return catalog;
}

Replayer::Replayer(Provider provider) : Replayer(emptyCatalog(provider)) {}

Replayer::Replayer(Catalog base) {
  // MongoDB has no SQL: without a dialect nothing is ever applied.
  if (const Dialect *dialect = dialectOf(base.provider))
    state = std::make_unique<ReplayContext>(*dialect, std::move(base));
}

Replayer::Replayer(const Replayer &other)
    : state(other.state ? std::make_unique<ReplayContext>(*other.state)
                        : nullptr) {}
Replayer::Replayer(Replayer &&) = default;
Replayer &Replayer::operator=(Replayer &&) = default;
Replayer::~Replayer() = default;

void Replayer::followCalls(ArrayRef<Routine> routines) {
  if (!state)
    return;
  state->followsCalls = true;
  for (const Routine &routine : routines)
    state->routines[StringRef(routine.name).lower()].push_back(routine);
}

void Replayer::setViewUses(ArrayRef<ViewUse> uses) {
  if (!state)
    return;
  std::map<uint32_t, ViewUses> found;
  for (const ViewUse &use : uses) {
    const Relation *view = state->database.find(use.viewSchema, use.view);
    const Relation *table = state->database.find(use.schema, use.table);
    if (!view || view->kind != Relation::Kind::View || !table)
      continue;
    ViewUses &of = found[view->position];
    if (!is_contained(of.sources, *table))
      of.sources.push_back(*table);
    if (use.column == "*")
      of.allColumns = true;
    else if (!use.column.empty())
      of.names.push_back(use.column);
  }
  for (auto &[position, of] : found)
    state->database.setViewUses(position, std::move(of));
}

void Replayer::setDatabaseName(std::string name) {
  if (state)
    state->databaseName = std::move(name);
}

void Replayer::setSearchPath(std::vector<std::string> schemas) {
  if (state && state->dialect->hasSearchPath)
    state->searchPath = std::move(schemas);
}

void Replayer::apply(const SourceFilePtr &script) {
  if (state)
    runScript(*state, script);
}

void Replayer::markExisting() {
  if (!state)
    return;
  state->existingTables = state->database.catalog().tables.size();
  state->existingFiles = state->database.catalog().files.size();
}

unsigned Replayer::apply(const SourceFilePtr &script,
                         std::vector<Step> &steps) {
  if (!state)
    return 0;
  StepRecorder taking(*state, steps);
  state->recorder = &taking;
  runScript(*state, script);
  state->recorder = nullptr;
  taking.finish();
  return taking.statementCount();
}

std::vector<SourceFilePtr> Replayer::files() const {
  return state ? state->database.catalog().files : std::vector<SourceFilePtr>();
}

Catalog Replayer::result() const {
  if (state)
    return resultOf(*state);
  Catalog nothing;
  nothing.provider = Provider::MongoDB;
  return nothing;
}

Catalog replay(Provider provider, ArrayRef<SourceFilePtr> scripts) {
  Replayer replayer(provider);
  for (const SourceFilePtr &script : scripts)
    replayer.apply(script);
  return replayer.result();
}

} // namespace holdfast::sql
