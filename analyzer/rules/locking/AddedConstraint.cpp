#include "rules/locking/AddedConstraint.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

std::string constraintName(const StepInBranch &step) {
  if (!step.step.name.empty())
    return step.step.name;
  bool isKey = step.kind() == Kind::AddForeignKey;
  std::string name = step.step.table;
  if (isKey)
    for (const std::string &column : step.step.foreignKey->columns)
      name += "_" + column;
  return name + (isKey ? "_fkey" : "_check");
}

std::string definitionOf(const StepInBranch &step) {
  if (step.kind() == Kind::AddCheck)
    return "CHECK (" + step.step.expression + ")";
  const ForeignKey &key = *step.step.foreignKey;
  std::string text =
      "FOREIGN KEY " + quotedColumns(step, key.columns) + " REFERENCES ";
  if (!key.referencedSchema.empty())
    text += step.quoted(key.referencedSchema) + ".";
  text += step.quoted(key.referencedTable);
  if (!key.referencedColumns.empty())
    text += " " + quotedColumns(step, key.referencedColumns);
  for (auto [action, word] : {std::pair(key.onDelete, " ON DELETE "),
                              std::pair(key.onUpdate, " ON UPDATE ")})
    if (action != ReferentialAction::NoAction)
      text += word + sqlSpelling(action).str();
  return text + deferrableText(step);
}

} // namespace holdfast
