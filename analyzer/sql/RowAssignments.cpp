#include "sql/RowAssignments.h"

#include "sql/Calls.h"
#include "sql/Cursor.h"
#include "sql/Effects.h"

#include "catalog/SqlName.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What triggers set in the row at hand: `NEW.a := …`.
namespace holdfast::sql {

/// The time or the user of a change, or its number: of the last change alone.
static bool isStamp(const Dialect &dialect, const SourceFile &file,
                    Range value) {
  static constexpr StringLiteral stamps[] = {
      "now",           "current_timestamp",     "clock_timestamp",
      "localtime",     "transaction_timestamp", "statement_timestamp",
      "current_date",  "localtimestamp",        "current_time",
      "current_user",  "session_user",          "current_setting",
      "utc_timestamp", "unix_timestamp",        "nextval",
      "txid_current",  "pg_current_xact_id",    "uid"};
  StringSet<> names = namesIn(dialect, file.text(), value);
  return any_of(stamps, [&](StringRef stamp) { return names.contains(stamp); });
}

/// `a + 1`, `a - new.b`: a sum that is kept.
static bool isTally(const Dialect &dialect, const SourceFile &file, Range value,
                    StringRef column) {
  Cursor in(dialect, file, unwrapped(dialect, file, value));
  QualifiedName name;
  return in.parseQualifiedName(name) && name.name.text == column &&
         in.at(TokenKind::Operator) && (in.text() == "+" || in.text() == "-");
}

namespace {

/// Reads the body of a trigger's function, or of MySQL's trigger.
class RowAssignments {
public:
  RowAssignments(const ReplayContext &context, const Trigger &trigger,
                 const FiringRow &row, StringRef body)
      : context(context), trigger(trigger), row(row), file("", body.str()),
        in(*context.dialect, file, file.wholeFile().range) {}

  /// Adds `"a" = 'x'` of each that takes a value away.
  void read(std::vector<std::string> &assignments);

private:
  struct Branch {
    Range condition;
    bool isAlternative = false; ///< after ELSE
  };

  Range upTo(StringRef word);
  bool readFrame();
  void readAssignments(std::vector<std::string> &assignments);
  bool mayRun(const Branch &branch, StringRef column) const;
  bool isDifference(Range condition) const;
  bool takesValue(StringRef column, Range value) const;

  const ReplayContext &context;
  const Trigger &trigger;
  const FiringRow &row;
  SourceFile file;
  Cursor in;
  SmallVector<Branch> branches; ///< the IFs around
};

} // namespace

Range RowAssignments::upTo(StringRef word) {
  uint32_t begin = in.begin();
  while (!in.at(word) && !in.at(TokenKind::End) && in.skipPiece()) {
  }
  return in.since(begin);
}

/// Goes past the words of an IF where a statement may begin. False at any
/// other.
bool RowAssignments::readFrame() {
  bool isIf = in.accept("IF");
  if (isIf || in.accept("ELSIF") || in.accept("ELSEIF")) {
    if (isIf || branches.empty())
      branches.emplace_back();
    branches.back() = {upTo("THEN"), false};
    in.accept("THEN");
    return true;
  }
  if (in.accept("ELSE")) {
    if (!branches.empty())
      branches.back().isAlternative = true;
    return true;
  }
  if (in.acceptAll({"END", "IF"})) {
    if (!branches.empty())
      branches.pop_back();
    return true;
  }
  return false;
}

void RowAssignments::read(std::vector<std::string> &assignments) {
  bool isStart = true; // of a statement
  while (!in.at(TokenKind::End)) {
    if (isStart && readFrame())
      continue;
    if (isStart) {
      in.accept("SET"); // MySQL
      if (in.at("NEW"))
        readAssignments(assignments);
    }
    isStart = in.at(TokenKind::Semicolon) ||
              in.atAny({"BEGIN", "THEN", "LOOP", "DECLARE"});
    if (!in.at(TokenKind::End))
      in.advance();
  }
}

/// `NEW.a := 'x'`; MySQL's `NEW.a = 'x', NEW.b = 1`.
void RowAssignments::readAssignments(std::vector<std::string> &assignments) {
  do {
    QualifiedName name;
    if (!in.parseQualifiedName(name) || !name.schema)
      return;
    if (in.at(TokenKind::Operator) && in.text() == ":")
      in.advance();
    if (!in.accept(TokenKind::Equals))
      return;
    uint32_t begin = in.begin();
    while (!in.atHardEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
    }
    Range value = in.since(begin);
    bool runs = all_of(branches, [&](const Branch &branch) {
      return mayRun(branch, name.name.text);
    });
    if (runs && takesValue(name.name.text, value))
      assignments.push_back(
          quotedName(name.name.text, context.dialect->provider) + " = " +
          file.text(value).str());
  } while (in.accept(TokenKind::Comma) && in.at("NEW"));
}

/// `NEW.a IS DISTINCT FROM OLD.a` of a column that stays as it is.
bool RowAssignments::isDifference(Range condition) const {
  Cursor at(*context.dialect, file,
            unwrapped(*context.dialect, file, condition));
  QualifiedName left, right;
  if (!at.parseQualifiedName(left) || !left.schema)
    return false;
  if (!at.acceptAll({"IS", "DISTINCT", "FROM"}))
    while (at.at(TokenKind::Operator))
      at.advance();
  return at.parseQualifiedName(right) && at.at(TokenKind::End) &&
         left.name.text == right.name.text &&
         left.schema.text != right.schema.text &&
         !row.mayDiffer(left.name.text.str());
}

/// Whether what stands in the branch may be done to a row that is there and
/// has a value in the column.
bool RowAssignments::mayRun(const Branch &branch, StringRef column) const {
  StringRef condition = file.text(branch.condition);
  auto says = [&](StringRef word) {
    return condition.contains_insensitive(word);
  };
  bool isNegated = says("<>") || says("!=");
  if (says("tg_op") && !isNegated && says("update") == branch.isAlternative)
    return false;
  if (branch.isAlternative)
    return true;
  if (impliesNull(*context.dialect, file, branch.condition, column) ||
      isDifference(branch.condition))
    return false;
  // What it puts right is right since it was put there.
  bool wasPutRight = !trigger.isNew && trigger.onInsert;
  return !wasPutRight ||
         !is_contained(
             columnNamesIn(*context.dialect, file.text(), branch.condition),
             column.lower());
}

/// Whether the row may have had another value. What is made of the row itself
/// is the same as when it was made the last time, if the trigger was there.
bool RowAssignments::takesValue(StringRef column, Range value) const {
  if (isStamp(*context.dialect, file, value) ||
      keepsColumn(*context.dialect, file, value, column)) // `OLD.a`
    return false;
  std::string literal = literalIn(*context.dialect, file, value);
  return literal.empty() ? trigger.isNew : literal != "DEFAULT";
}

std::string assignedByTrigger(const ReplayContext &context,
                              const Trigger &trigger, const FiringRow &row) {
  std::vector<std::string> assignments;
  RowAssignments(context, trigger, row, trigger.body).read(assignments);
  Calls calls(context);
  calls.find(trigger.body);
  for (const Routine &routine : calls.found())
    RowAssignments(context, trigger, row, routine.body).read(assignments);
  std::string text;
  for (const std::string &assignment : assignments)
    text += (text.empty() ? "" : ", ") + assignment;
  return text;
}

void leaveOutKept(RowFacts &rows, const ReplayContext &context,
                  const SourceFile &file, Range assignments) {
  auto leaveOut = [&](StringRef column) {
    erase_if(rows.overwritten, [&](StringRef one) { return one == column; });
  };
  for (const RowFacts::Assigned &assigned : rows.assigned)
    if (!assigned.inserted.empty() &&
        !context.firing->mayDiffer(assigned.inserted))
      leaveOut(assigned.column);
  forAssignments(*context.dialect, file, assignments,
                 [&](StringRef column, Range value) {
                   if (isStamp(*context.dialect, file, value) ||
                       isTally(*context.dialect, file, value, column))
                     leaveOut(column);
                 });
}

} // namespace holdfast::sql
