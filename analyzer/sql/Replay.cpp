#include "sql/ReplayState.h"
#include "sql/StepRecorder.h"
#include "sql/UnknownStatements.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

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
    state = std::make_unique<ReplayState>(*dialect, std::move(base));
}

Replayer::Replayer(const Replayer &other)
    : state(other.state ? std::make_unique<ReplayState>(*other.state)
                        : nullptr) {}
Replayer::Replayer(Replayer &&) = default;
Replayer &Replayer::operator=(Replayer &&) = default;
Replayer::~Replayer() = default;

void Replayer::apply(const SourceFilePtr &script) {
  if (state)
    state->apply(script);
}

void Replayer::markExisting() {
  if (state)
    state->markExisting();
}

unsigned Replayer::apply(const SourceFilePtr &script,
                         std::vector<Step> &steps) {
  return state ? state->apply(script, steps) : 0;
}

std::vector<SourceFilePtr> Replayer::files() const {
  return state ? state->files().vec() : std::vector<SourceFilePtr>();
}

Catalog Replayer::result() const {
  if (state)
    return state->result();
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

// --- Scripts and statements -------------------------------------------------

ReplayState::ReplayState(const Dialect &dialect, Catalog base)
    : dialect(&dialect), database(dialect, std::move(base)) {
  searchPath.push_back(dialect.defaultSchema.str());
}

Catalog ReplayState::result() const {
  Catalog catalog = database.take();
  catalog.remarks = remarks;
  for (auto [table, position] : columnRemarks)
    if (database.catalog().tables[table].name.empty())
      catalog.remarks[position] = {StatementRemark::Kind::Harmless,
                                   remarks[position].span,
                                   "The table that it makes is dropped later."};
  if (dialect->storedExpression)
    for (Table &table : catalog.tables)
      for (Column &column : table.columns)
        if (column.generated && column.defaultValue)
          column.defaultValue->stored =
              dialect
                  ->storedExpression(column.defaultValue->text, table.columns)
                  .value_or("");
  catalog.indexNames();
  return catalog;
}

void ReplayState::apply(const SourceFilePtr &script) {
  database.catalog().files.push_back(script);
  this->script = script;
  beginTransaction();
  applyRange(script, script->wholeFile().range, 0, false);
  this->script = nullptr;
  run(EndTransaction{}); // a script is one message, hence one transaction
  file = nullptr;
}

void ReplayState::markExisting() {
  existingTables = database.catalog().tables.size();
  existingFiles = database.catalog().files.size();
}

unsigned ReplayState::apply(const SourceFilePtr &script,
                            std::vector<Step> &steps) {
  StepRecorder taking(*this, steps);
  recorder = &taking;
  apply(script);
  recorder = nullptr;
  taking.finish();
  return taking.statementCount();
}

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

void ReplayState::applyRange(const SourceFilePtr &script, Range range,
                             unsigned depth, bool isConditional) {
  constexpr unsigned maxDepth = 8;
  if (depth > maxDepth)
    return;
  std::unique_ptr<Parser> parser;
  if (depth > 0) {
    parser = Parser::forBlock(*dialect, *script, range);
  } else {
    std::optional<Range> unclosed =
        findUnclosed(*dialect, script->text(), range);
    if (unclosed)
      remarks.push_back({StatementRemark::Kind::Refused,
                         script->span({unclosed->begin, unclosed->begin + 1}),
                         "The quote or comment that starts here is not "
                         "closed, so the server refuses the whole script."});
    parser = std::make_unique<Parser>(*dialect, *script, range,
                                      unclosed.has_value());
  }
  Statement statement;
  // What comes after ELSE is done only where nothing before it could be.
  SmallVector<unsigned, 4> done;
  while (parser->next(statement)) {
    if (statement.isAlternative && is_contained(done, statement.condition))
      continue;
    statement.conditional |= isConditional;
    failed = false;
    if (recorder)
      recorder->begin(script, statement, depth == 0);
    applyStatement(script, statement, depth);
    if (recorder)
      recorder->end();
    if (statement.condition && !statement.isAlternative && !failed &&
        !std::holds_alternative<Skip>(statement.action) &&
        !is_contained(done, statement.condition))
      done.push_back(statement.condition);
  }
}

void ReplayState::applyStatement(const SourceFilePtr &script,
                                 const Statement &statement, unsigned depth) {
  this->script = script;
  file = script.get();
  statementRange = statement.range;
  conditional = statement.conditional;
  if (const auto *block = std::get_if<Block>(&statement.action))
    return applyBlock(script, *block, statement, depth);
  if (const auto *skip = std::get_if<Skip>(&statement.action)) {
    remark(skip->mayHideDdl ? StatementRemark::Kind::Opaque
                            : StatementRemark::Kind::Harmless,
           skip->reason);
    if (skip->mayHideDdl)
      database.catalog().unknown.add(readUnknown(*dialect, script->text(),
                                                 statement.range, skip->isOpen,
                                                 database.catalog()));
    return;
  }
  std::visit(
      [this](const auto &action) {
        using Action = std::decay_t<decltype(action)>;
        if constexpr (!std::is_same_v<Action, Skip> &&
                      !std::is_same_v<Action, Block>)
          run(action);
      },
      statement.action);
}

void ReplayState::applyBlock(const SourceFilePtr &script, const Block &block,
                             const Statement &statement, unsigned depth) {
  if (block.decoded.empty())
    return applyRange(script, block.body, depth + 1, statement.conditional);
  // Whatever the text makes was made by the statement around it.
  bool outermost = !decodedSpan;
  if (outermost)
    decodedSpan = script->span(statement.range);
  auto decoded =
      std::make_shared<SourceFile>(script->path().str(), block.decoded.str());
  applyRange(decoded, decoded->wholeFile().range, depth + 1,
             statement.conditional);
  if (outermost)
    decodedSpan = {};
}

void ReplayState::remark(StatementRemark::Kind kind, const Twine &message) {
  remarks.push_back({kind, spanOf(statementRange), message.str()});
}

void ReplayState::refuse(const Twine &message) {
  failed = true;
  // What seems to be missing, or in the way, may be otherwise.
  const Unknown &unknown = database.catalog().unknown;
  if (!unknown.empty() &&
      unknown.isAbout(readUnknown(*dialect, file->text(), statementRange, false,
                                  database.catalog())))
    return;
  if (!conditional)
    remark(StatementRemark::Kind::Refused, message);
}

// --- Names ------------------------------------------------------------------

std::string spelling(const QualifiedName &name) {
  if (!name.schema)
    return name.name.text.str();
  return (name.schema.text + "." + name.name.text).str();
}

std::string ReplayState::schemaNamed(StringRef name) const {
  if (dialect->tablesIgnoreCase)
    for (const std::string &schema : database.catalog().schemas)
      if (name.equals_insensitive(schema))
        return schema;
  return name.str();
}

std::string ReplayState::creationSchema(const QualifiedName &name,
                                        bool temporary) {
  if (temporary)
    return temporarySchema.str();
  if (dialect->defaultSchema.empty())
    return name.schema.text.equals_insensitive("temp") ? temporarySchema.str()
                                                       : "";
  if (dialect->lexical.hashNames && name.name.text.starts_with("#"))
    return temporarySchema.str();
  if (name.schema)
    return schemaNamed(name.schema.text);
  return searchPath.empty() ? dialect->defaultSchema.str() : searchPath.front();
}

const Relation *ReplayState::findRelation(const QualifiedName &name,
                                          std::string &schema) {
  auto lookIn = [&](StringRef where) -> const Relation * {
    const Relation *found = database.find(where, name.name.text);
    if (found)
      schema = where.str();
    return found;
  };
  if (name.schema && !dialect->defaultSchema.empty())
    return lookIn(schemaNamed(name.schema.text));
  if (const Relation *found = lookIn(temporarySchema))
    return found;
  for (StringRef candidate : searchPath)
    if (const Relation *found = lookIn(candidate))
      return found;
  return nullptr;
}

Table *ReplayState::findTable(const QualifiedName &name) {
  std::string schema;
  const Relation *relation = findRelation(name, schema);
  return relation && relation->kind == Relation::Kind::Table
             ? &database.catalog().tables[relation->position]
             : nullptr;
}

bool ReplayState::findType(const QualifiedName &name, std::string &schema) {
  if (name.schema) {
    schema = schemaNamed(name.schema.text);
    return database.hasType(schema, name.name.text);
  }
  for (const std::string &candidate : searchPath)
    if (database.hasType(candidate, name.name.text)) {
      schema = candidate;
      return true;
    }
  return false;
}

} // namespace holdfast::sql
