#include "diff/Steps.h"

#include "diff/MigrateFacts.h"
#include "diff/ddl/Ddl.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

namespace {

/// Cuts changes into steps and has each written.
class StepWriter {
public:
  StepWriter(const Catalog &from, const Catalog &to)
      : ddl(Ddl::create(from, to)), facts(migrateFactsOf(to.provider)) {}

  /// The step that begins with the first of the changes.
  Step write(ArrayRef<Change> changes) const;

private:
  bool altersTable(const Change &change) const;
  size_t lengthOfStep(ArrayRef<Change> changes) const;
  StringRef titleOf(const Change &change) const;
  void writeTable(const Change &change, Ddl::Statements &out) const;
  void writeKey(const Change &change, Ddl::Statements &out) const;
  void writeType(const Change &change, Ddl::Statements &out) const;

  std::unique_ptr<Ddl> ddl;
  const MigrateFacts &facts;
};

} // namespace

bool StepWriter::altersTable(const Change &change) const {
  switch (change.kind) {
  case Kind::AddColumn:
  case Kind::DropColumn:
  case Kind::AlterColumn:
  case Kind::RecreateColumn:
  case Kind::AddPrimaryKey:
  case Kind::DropPrimaryKey:
  case Kind::RenamePrimaryKey:
    return true;
  case Kind::ChangePrimaryKey:
    return !facts.altersPrimaryKeys;
  default:
    return false;
  }
}

size_t StepWriter::lengthOfStep(ArrayRef<Change> changes) const {
  const Change &first = changes.front();
  bool redefines = first.kind == Kind::RedefineTable;
  if (!redefines && !altersTable(first))
    return 1;
  return changes
      .take_while([&](const Change &change) {
        if (redefines)
          return change.kind == Kind::RedefineTable ||
                 change.kind == Kind::ChangePrimaryKey || altersTable(change);
        return altersTable(change) && change.fromTable == first.fromTable;
      })
      .size();
}

StringRef StepWriter::titleOf(const Change &change) const {
  switch (change.kind) {
  case Kind::CreateSchema:
    return "CreateSchema";
  case Kind::CreateExtension:
    return "CreateExtension";
  case Kind::AlterSequence:
    return "AlterSequence";
  case Kind::CreateEnum:
    return "CreateEnum";
  case Kind::AlterEnum:
    return "AlterEnum";
  case Kind::DropEnum:
    return "DropEnum";
  case Kind::CreateTable:
    return "CreateTable";
  case Kind::DropTable:
    return "DropTable";
  case Kind::RedefineTable:
    return "RedefineTables";
  case Kind::CreateIndex:
    return "CreateIndex";
  case Kind::DropIndex:
    return "DropIndex";
  case Kind::RenameIndex:
    return facts.renamesIndexes ? "RenameIndex" : "RedefineIndex";
  case Kind::AddForeignKey:
    return "AddForeignKey";
  case Kind::DropForeignKey:
    return "DropForeignKey";
  case Kind::RenameForeignKey:
    return "RenameForeignKey";
  case Kind::ChangePrimaryKey:
    return facts.altersPrimaryKeys ? "AlterPrimaryKey" : "AlterTable";
  default:
    return "AlterTable";
  }
}

void StepWriter::writeType(const Change &change, Ddl::Statements &out) const {
  switch (change.kind) {
  case Kind::CreateSchema:
    return ddl->createSchema(change.name, out);
  case Kind::CreateExtension:
    return ddl->createExtension(change.name, out);
  case Kind::AlterSequence:
    return ddl->alterSequence(change, out);
  case Kind::CreateEnum:
    return ddl->createEnum(*change.toEnum, out);
  case Kind::AlterEnum:
    return ddl->alterEnum(change, out);
  case Kind::DropEnum:
    return ddl->dropEnum(*change.fromEnum, out);
  default:
    return writeTable(change, out);
  }
}

void StepWriter::writeTable(const Change &change, Ddl::Statements &out) const {
  switch (change.kind) {
  case Kind::CreateTable:
    return ddl->createTable(*change.toTable, out);
  case Kind::DropTable:
    return ddl->dropTable(*change.fromTable, out);
  case Kind::ChangePrimaryKey:
    return ddl->alterPrimaryKey(change, out);
  default:
    return writeKey(change, out);
  }
}

void StepWriter::writeKey(const Change &change, Ddl::Statements &out) const {
  switch (change.kind) {
  case Kind::CreateIndex:
    return ddl->createIndex(*change.toTable, *change.toIndex, out);
  case Kind::DropIndex:
    return ddl->dropIndex(*change.fromTable, *change.fromIndex, out);
  case Kind::RenameIndex:
    return ddl->renameIndex(change, out);
  case Kind::AddForeignKey:
    return ddl->addForeignKey(*change.toTable, *change.toForeignKey, out);
  case Kind::DropForeignKey:
    return ddl->dropForeignKey(*change.fromTable, *change.fromForeignKey, out);
  case Kind::RenameForeignKey:
    return ddl->renameForeignKey(change, out);
  default:
    llvm_unreachable("a part of another step");
  }
}

Step StepWriter::write(ArrayRef<Change> changes) const {
  const Change &first = changes.front();
  Step step{titleOf(first), changes.take_front(lengthOfStep(changes)), {}};
  if (first.kind == Kind::RedefineTable)
    ddl->redefineTables(step.changes, step.statements);
  else if (altersTable(first))
    ddl->alterTable(step.changes, step.statements);
  else
    writeType(first, step.statements);
  return step;
}

std::vector<Step> migrationSteps(ArrayRef<Change> changes, const Catalog &from,
                                 const Catalog &to) {
  StepWriter writer(from, to);
  std::vector<Step> steps;
  while (!changes.empty()) {
    steps.push_back(writer.write(changes));
    changes = changes.drop_front(steps.back().changes.size());
  }
  return steps;
}

std::string printScript(ArrayRef<Step> steps) {
  std::string script;
  for (const Step &step : steps) {
    if (step.statements.empty())
      continue;
    if (!script.empty())
      script += '\n';
    script += ("-- " + step.title + "\n").str();
    for (const std::string &statement : step.statements)
      script += statement + ";\n";
  }
  return script;
}

} // namespace holdfast
