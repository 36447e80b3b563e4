#include "diff/DocumentChanges.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

std::vector<Change> documentChanges(const std::vector<Change> &changes) {
  std::vector<Change> made;
  for (Change::Kind kind : {Change::Kind::CreateTable, Change::Kind::DropIndex,
                            Change::Kind::CreateIndex})
    copy_if(changes, std::back_inserter(made), [&](const Change &change) {
      // The indexes of a collection without a model stay with it.
      return change.kind == kind && change.toTable;
    });
  return made;
}

} // namespace holdfast
