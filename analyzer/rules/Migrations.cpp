#include "rules/Migrations.h"

#include "catalog/SqlType.h"
#include "sql/Dialect.h"
#include "sql/ScriptText.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::string StepInBranch::quoted(StringRef name) const {
  return quotedName(name, review.provider);
}

SqlTable StepInBranch::inSql() const {
  return {review.provider, step.schema, step.table};
}

std::string StepInBranch::sqlType(const ColumnType &type) const {
  return quotedSqlType(type, review.provider, defaultSchema(review.provider));
}

std::string StepInBranch::quotedTable() const { return inSql().quoted(); }

static std::optional<RowCount> rowsOf(const StepInBranch &step) {
  return step.step.before ? step.review.rows.of(*step.step.before)
                          : std::nullopt;
}

/// ` (about 1,204 rows)`, or nothing where nobody counted.
static std::string inParentheses(const std::optional<RowCount> &rows) {
  bool isCounted = rows && rows->kind != RowCount::Kind::Some;
  return isCounted ? " (" + describe(*rows) + ")" : "";
}

std::string StepInBranch::tableWithRows() const {
  return "`" + step.table + "`" + inParentheses(rowsOf(*this));
}

std::string StepInBranch::columnWithRows(StringRef column) const {
  return "`" + step.table + "." + column.str() + "`" +
         inParentheses(rowsOf(*this));
}

std::string StepInBranch::andItsRows() const {
  std::optional<RowCount> rows = rowsOf(*this);
  if (!rows || rows->kind == RowCount::Kind::Some)
    return "and all its rows";
  return (rows->kind == RowCount::Kind::Exact ? "and its " : "and ") +
         describe(*rows);
}

/// On one line and without comments, which would hide what follows them.
static std::string lineOf(Provider provider, StringRef statement) {
  const sql::Dialect *dialect = sql::dialectOf(provider);
  if (!dialect)
    return statement.str();
  Range whole{0, static_cast<uint32_t>(statement.size())};
  sql::Lexer lexer(dialect->lexical, statement, whole);
  std::string text;
  uint32_t end = 0;
  for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End &&
                                        token.kind != sql::TokenKind::Semicolon;
       token = lexer.next()) {
    if (!text.empty() && token.range.begin > end)
      text += ' ';
    text += statement.slice(token.range.begin, token.range.end);
    end = token.range.end;
  }
  return text;
}

std::string StepInBranch::statementText() const {
  return lineOf(review.provider,
                step.statement.file->text(step.statement.range));
}

std::string StepInBranch::statementWith(StringRef wordAfterIndex) const {
  Range whole = step.statement.range, verb = step.options.verb.range;
  if (!step.options.verb || verb.end > whole.end)
    return statementText();
  StringRef text = step.statement.file->text(whole);
  size_t end = verb.end - whole.begin;
  return lineOf(review.provider, (text.take_front(end) + " " + wordAfterIndex +
                                  " " + text.drop_front(end))
                                     .str());
}

ArrayRef<sql::Step> StepInBranch::stepsBefore() const {
  ArrayRef<sql::Step> all = migration.steps;
  return all.take_while(
      [&](const sql::Step &other) { return other.number < step.number; });
}

Subject StepInBranch::subject() const {
  Subject subject;
  subject.schema = step.schema;
  subject.table = step.table;
  if (step.from || step.to)
    subject.column = step.name;
  subject.enumName = step.enumName;
  return subject;
}

const sql::Step *columnAddedWith(const StepInBranch &step) {
  for (const sql::Step &other : step.migration.steps)
    if (other.kind == sql::Step::Kind::AddColumn &&
        other.number == step.step.number && other.action == step.step.action &&
        other.to)
      return &other;
  return nullptr;
}

std::string deferrableText(const StepInBranch &step) {
  Span span = step.step.options.deferrable;
  return span ? " " + lineOf(step.review.provider, span.file->text(span.range))
              : "";
}

bool anyBefore(const StepInBranch &step,
               function_ref<bool(const sql::Step &)> isWanted) {
  for (const NewMigration &migration : step.review.migrations) {
    if (&migration == &step.migration)
      return any_of(step.stepsBefore(), isWanted);
    if (any_of(migration.steps, isWanted))
      return true;
  }
  return false;
}

void forSteps(const RuleContext &context,
              function_ref<void(const StepInBranch &)> visit) {
  if (!context.history)
    return;
  for (const NewMigration &migration : context.history->migrations)
    for (const sql::Step &step : migration.steps)
      visit({*context.history, migration, step});
}

void forStepsInUse(const RuleContext &context,
                   function_ref<void(const StepInBranch &)> visit) {
  forSteps(context, [&](const StepInBranch &step) {
    if (step.step.table.empty() || step.step.isNew)
      return;
    std::optional<RowCount> rows = rowsOf(step);
    if (!rows || !rows->isEmpty())
      visit(step);
  });
}

Span firstStatementLine(Provider provider, const SourceFile &migration) {
  StringRef text = migration.text();
  uint32_t begin = sql::firstStatementAt(provider, migration);
  StringRef line = text.drop_front(begin).split('\n').first.rtrim("\r");
  return migration.span({begin, begin + static_cast<uint32_t>(line.size())});
}

std::string quotedColumns(const StepInBranch &step,
                          ArrayRef<std::string> columns) {
  std::string text = "(";
  for (const std::string &column : columns)
    text += (text.size() > 1 ? ", " : "") + step.quoted(column);
  return text + ")";
}

std::string quotedParts(const StepInBranch &step, const Index &index) {
  std::string text = "(";
  for (const IndexPart &part : index.parts)
    text += (text.size() > 1 ? ", " : "") + (part.column.empty()
                                                 ? "(" + part.expression + ")"
                                                 : step.quoted(part.column));
  return text + ")";
}

/// From here on a lock is held for long enough to be felt.
static constexpr uint64_t manyRows = 10'000;

/// How bad it is for the table's size, as far as that is known.
static Severity severityOf(const Rule &rule, const StepInBranch &step) {
  std::optional<RowCount> rows = rowsOf(step);
  bool isSmall =
      rows && rows->kind != RowCount::Kind::Some && rows->rows < manyRows;
  return rule.category == Category::Locking && isSmall ? Severity::Info
                                                       : rule.severity;
}

static Diagnostic makeFinding(const Rule &rule, const StepInBranch &step,
                              const Twine &message) {
  return {&rule,
          severityOf(rule, step),
          step.marked ? step.marked : step.step.span,
          message.str(),
          step.subject(),
          std::nullopt,
          {},
          {}};
}

DiagnosticBuilder reportStep(Reporter &reporter, const Rule &rule,
                             const StepInBranch &step, const Twine &message) {
  return DiagnosticBuilder(reporter, makeFinding(rule, step, message));
}

DiagnosticBuilder reportOnTable(Reporter &reporter, const Rule &rule,
                                const StepInBranch &step, const Twine &message,
                                const Twine &what) {
  Diagnostic finding = makeFinding(rule, step, message);
  finding.cause =
      step.migration.name + "\n" + step.step.schema + "\n" + step.step.table;
  finding.alsoHere = ("also here: " + what).str();
  return DiagnosticBuilder(reporter, std::move(finding));
}

} // namespace holdfast
