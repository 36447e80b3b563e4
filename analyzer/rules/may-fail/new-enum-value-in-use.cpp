#include "rules/Migrations.h"

#include "sql/Dialect.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition newEnumValueInUse;

using Kind = sql::Step::Kind;

/// Whether a string of the statement is the value.
static bool mentions(const sql::Step &step, StringRef value) {
  StringRef text = step.statement.file->text();
  sql::Lexer lexer(sql::postgresDialect.lexical, text, step.statement.range);
  for (sql::Token token = lexer.next(); token.kind != sql::TokenKind::End;
       token = lexer.next()) {
    if (token.kind != sql::TokenKind::String)
      continue;
    StringRef literal = text.slice(token.range.begin, token.range.end);
    // The text of a block holds statements.
    if (literal == ("'" + value + "'").str() ||
        (literal.starts_with("$") &&
         literal.contains(("'" + value + "'").str())))
      return true;
  }
  return false;
}

/// Whether the migration makes the type itself, whose values it may use.
static bool isOwnType(const StepInBranch &step) {
  return any_of(step.stepsBefore(), [&](const sql::Step &other) {
    return other.says("CREATE TYPE") &&
           other.statement.file->text(other.statement.range)
               .contains(step.step.enumName);
  });
}

/// Whether the statement only keeps a text that may use the value later. That
/// of a function in SQL is looked at at once.
static bool isRoutine(const sql::Step &step) {
  StringRef words = step.statementWords;
  words.consume_front("CREATE ");
  words.consume_front("OR REPLACE ");
  words.consume_front("CONSTRAINT ");
  bool hasText =
      words.starts_with("FUNCTION") || words.starts_with("PROCEDURE");
  return words.starts_with("TRIGGER") ||
         (hasText && !step.statementSays("LANGUAGE SQL"));
}

/// What follows uses the value in another transaction.
static bool endsTransaction(const sql::Step &step) {
  StringRef words = step.statementWords;
  return words == "COMMIT" || words == "END" || words.starts_with("COMMIT ");
}

/// Whether the statement sets up a column of another type, whose default may be
/// the same text.
static bool isOfOtherType(const sql::Step &step, const sql::Step &added) {
  bool setsColumn =
      step.kind == Kind::AddColumn || step.kind == Kind::AlterColumn;
  return setsColumn && step.to && step.to->type.name != added.enumName;
}

static void check(const RuleContext &context, Reporter &reporter) {
  // The value may be one of several enums; the statement fails once.
  SmallVector<const sql::Step *> reported;
  forSteps(context, [&](const StepInBranch &step) {
    if (!step.isOn(Provider::PostgreSQL) || step.kind() != Kind::AddEnumValue ||
        isOwnType(step))
      return;
    for (const sql::Step &later : step.migration.steps) {
      if (later.number > step.step.number && endsTransaction(later))
        return;
      if (later.number <= step.step.number || isOfOtherType(later, step.step) ||
          later.kind == Kind::AddEnumValue || isRoutine(later) ||
          !mentions(later, step.step.name))
        continue;
      if (is_contained(reported, &later))
        return;
      reported.push_back(&later);
      reportStep(reporter, newEnumValueInUse.rule,
                 {step.review, step.migration, later},
                 "the migration fails: PostgreSQL lets nobody use the value `" +
                     step.step.name + "` of `" + step.step.enumName +
                     "` in the transaction that adds it, and a migration is "
                     "one; put this statement into the next migration")
          .note(step.step.span, "the value is added here");
      return;
    }
  });
}

const RuleDefinition newEnumValueInUse = {
    {"new-enum-value-in-use", Category::MayFail, Severity::Error,
     "Finds enum values that a new migration adds and uses at once."},
    Stage::Database,
    check};

} // namespace holdfast
