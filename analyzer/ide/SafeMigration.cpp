#include "ide/SafeMigration.h"

#include "diff/Steps.h"
#include "ide/PendingSql.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

/// The SQL that a note ends with, as in `2. fill it: UPDATE …`; empty for none.
static StringRef statementsOf(const Note &note) {
  StringRef text = note.message;
  for (size_t at = text.find(": "); at != StringRef::npos;
       at = text.find(": ", at + 1)) {
    StringRef rest = text.drop_front(at + 2);
    StringRef verb = rest.take_until([](char c) { return c == ' '; });
    if (is_contained({"ALTER", "CREATE", "UPDATE", "DROP", "EXEC"}, verb))
      return rest.rtrim(';');
  }
  return {};
}

static std::string recipeOf(const Diagnostic &finding) {
  std::string recipe;
  for (const Note &note : finding.notes)
    if (StringRef statements = statementsOf(note); !statements.empty())
      recipe += (statements + ";\n").str();
  return recipe;
}

/// With something in place of what a person has to give.
static std::string filledIn(StringRef recipe) {
  constexpr StringLiteral gap = "…";
  std::string result;
  while (true) {
    auto [before, after] = recipe.split(gap);
    result += before;
    if (before.size() == recipe.size())
      return result;
    result += before.ends_with("'") ? "" : "NULL";
    recipe = after;
  }
}

static bool concerns(const Change &change, const Subject &subject) {
  if (!subject.enumName.empty())
    return any_of(ArrayRef({change.fromEnum, change.toEnum}),
                  [&](const EnumType *type) {
                    return type && type->name == subject.enumName;
                  });
  const Table *table = change.fromTable ? change.fromTable : change.toTable;
  if (!table || table->name != subject.table)
    return false;
  auto isColumn = [&](const Column *column) {
    return column && column->name == subject.column;
  };
  return subject.column.empty() || isColumn(change.fromColumn) ||
         isColumn(change.toColumn);
}

static bool isLoss(const Change &change) {
  return is_contained({Kind::DropTable, Kind::DropColumn, Kind::RecreateColumn,
                       Kind::DropEnum, Kind::RedefineTable},
                      change.kind) ||
         (change.fromColumn && change.toColumn &&
          change.fromColumn->type != change.toColumn->type);
}

static std::string nameOf(const Subject &subject) {
  std::string name;
  for (StringRef part : {subject.table, subject.column, subject.enumName}) {
    if (!part.empty() && !name.empty())
      name += '_';
    for (char c : part)
      name += isAlnum(c) ? toLower(c) : '_';
  }
  return name;
}

std::optional<SafeMigration> safeMigration(const Analysis &analysis,
                                           const Diagnostic &finding) {
  const Comparison *comparison = pendingComparison(analysis);
  std::string recipe = recipeOf(finding);
  if (recipe.empty() || !comparison || comparison->isBase ||
      finding.subject.empty())
    return std::nullopt;
  sql::Replayer replayer(*comparison->existing);
  replayer.apply(
      std::make_shared<SourceFile>("migration.sql", filledIn(recipe)));
  Catalog after = replayer.result();
  std::vector<Change> rest = compare(
      after, *comparison->wanted,
      compareOptionsOf(analysis.inputs.project, analysis.inputs.settings));
  erase_if(rest, [&](const Change &change) {
    return !concerns(change, finding.subject);
  });
  if (any_of(rest, isLoss))
    return std::nullopt;
  SafeMigration result{nameOf(finding.subject), recipe};
  if (!rest.empty())
    result.sql +=
        "\n" + printScript(migrationSteps(rest, after, *comparison->wanted));
  return result;
}

} // namespace holdfast
