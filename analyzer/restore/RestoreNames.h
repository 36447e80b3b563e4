#pragma once

#include "restore/RestoreLines.h"
#include "restore/RestoreMatch.h"

#include <string>
#include <vector>

namespace holdfast {

/// What the elements of an earlier schema are called once they are back: as
/// their counterparts are now; the lost as before, where that is still free.
class RestoredNames {
public:
  explicit RestoredNames(const Counterparts &counterparts);

  llvm::StringRef of(const Model &model) const;
  llvm::StringRef of(const Enum &type) const;
  llvm::StringRef of(const Field &field) const;

  /// What has to change in a declaration so that it means the same in the
  /// current schema.
  void adjust(const Field &field, std::vector<Replacement> &out) const;
  void adjust(const Model &model, const IndexAttribute &index,
              std::vector<Replacement> &out) const;
  /// All of a lost model, with those of its lost fields that come back.
  void adjust(const Model &model, std::vector<Replacement> &out,
              llvm::function_ref<bool(const Field &)> comesBack) const;
  void adjust(const Enum &type, std::vector<Replacement> &out) const;

private:
  void nameBlocks();
  void nameFields(const Model &model);
  void nameRelations();
  void nameIndexes();
  bool isOptionalNow(const Field &field) const;
  bool needsName(const Field &field) const;
  void adjustRelation(const Field &field, std::vector<Replacement> &out) const;
  void adjustKey(const Field &field, std::vector<Replacement> &out) const;
  void adjustIndexName(const Model &model, const IndexAttribute &index,
                       std::vector<Replacement> &out) const;
  void adjustList(const Model &model, const Document &document,
                  const Expression *list, std::vector<Replacement> &out) const;

  const Counterparts &counterparts;
  llvm::DenseMap<const void *, std::string> names;
  /// Of relations that had none and would be mixed up with a newer one.
  llvm::DenseMap<const Field *, std::string> relationNames;
  /// Of indexes whose names another table has by now.
  llvm::DenseMap<const Attribute *, std::string> indexNames;
};

} // namespace holdfast
