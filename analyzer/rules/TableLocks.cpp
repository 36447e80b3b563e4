#include "rules/TableLocks.h"

namespace holdfast {

using Kind = sql::Step::Kind;

bool locksOutQueries(const sql::Step &step) {
  switch (step.kind) {
  case Kind::AddColumn:
  case Kind::DropColumn:
  case Kind::RenameColumn:
  case Kind::AlterColumn:
  case Kind::RenameTable:
  case Kind::AddPrimaryKey:
  case Kind::DropPrimaryKey:
  case Kind::AddUnique:
  case Kind::AddCheck:
  case Kind::AddExclusion:
  case Kind::DropConstraint:
  case Kind::RewriteTable:
    return true;
  case Kind::Lock:
    return step.value.empty() || step.value == "ACCESS EXCLUSIVE";
  default:
    return false;
  }
}

bool waitsForLock(const sql::Step &step) {
  switch (step.kind) {
  case Kind::DropTable:
  case Kind::RedefineTable:
  case Kind::AddForeignKey:
  case Kind::Truncate:
  case Kind::Cluster:
  case Kind::Lock:
    return true;
  case Kind::CreateIndex:
  case Kind::DropIndex:
  case Kind::DetachPartition:
  case Kind::Reindex:
  case Kind::RefreshView:
    return !step.options.concurrently;
  default:
    return locksOutQueries(step);
  }
}

} // namespace holdfast
