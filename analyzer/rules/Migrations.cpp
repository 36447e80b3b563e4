#include "rules/Migrations.h"

#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

std::string StepInBranch::quoted(StringRef name) const {
  StringRef open = "\"", close = "\"";
  if (review.provider == Provider::MySQL)
    open = close = "`";
  else if (review.provider == Provider::SQLServer)
    open = "[", close = "]";
  return (open + name + close).str();
}

std::string StepInBranch::quotedTable() const {
  StringRef schema = step.schema;
  bool isUsual = schema.empty() || schema == "public" || schema == "dbo";
  return isUsual ? quoted(step.table)
                 : quoted(schema) + "." + quoted(step.table);
}

static std::optional<RowCount> rowsOf(const StepInBranch &step) {
  return step.step.before ? step.review.rows.of(*step.step.before)
                          : std::nullopt;
}

std::string StepInBranch::tableWithRows() const {
  std::string text = "`" + step.table + "`";
  std::optional<RowCount> rows = rowsOf(*this);
  if (rows && rows->kind != RowCount::Kind::Some)
    text += " (" + describe(*rows) + ")";
  return text;
}

std::string StepInBranch::statementText() const {
  std::string text;
  for (char c : step.statement.file->text(step.statement.range)) {
    bool isSpace = c == '\n' || c == '\r' || c == '\t' || c == ' ';
    if (!isSpace)
      text += c;
    else if (!text.empty() && text.back() != ' ')
      text += ' ';
  }
  return StringRef(text).rtrim("; ").str();
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

bool hasName(StringRef text, StringRef name) {
  auto isPart = [](char c) { return isAlnum(c) || c == '_'; };
  for (size_t at = text.find(name); at != StringRef::npos;
       at = text.find(name, at + 1)) {
    size_t end = at + name.size();
    if ((at == 0 || !isPart(text[at - 1])) &&
        (end == text.size() || !isPart(text[end])))
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
  const sql::Dialect *dialect = sql::dialectOf(provider);
  StringRef text = migration.text();
  uint32_t begin = 0;
  if (dialect)
    begin = sql::Lexer(dialect->lexical, text, migration.wholeFile().range)
                .next()
                .range.begin;
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
          step.step.span,
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
