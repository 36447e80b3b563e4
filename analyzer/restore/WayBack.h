#pragma once

#include "diagnostics/Diagnostic.h"
#include "diff/Change.h"
#include "restore/RestoreNames.h"

#include <memory>

namespace holdfast {

/// How what the current schema has lost stood in an earlier one. Each function
/// gives the edits that write one lost object back as it was written, at its
/// place and with what belongs to it; none where the earlier schema did not
/// have the object, or it is not lost.
class WayBack {
public:
  /// `label` names the earlier schema to users. It parses without errors;
  /// `current` must outlive this.
  WayBack(std::string label, std::shared_ptr<const Schema> earlier,
          const Schema &current, Provider provider);

  /// The model, the fields of others that refer to it, and lost enums.
  std::vector<Edit> table(const Table &table) const;
  /// The field, its enum, and relations that lacked nothing else.
  std::vector<Edit> column(const Table &table, const Column &column) const;
  /// Both sides of the relation.
  std::vector<Edit> relation(const Table &table, const ForeignKey &key) const;
  /// The two lists of a many-to-many relation.
  std::vector<Edit> joinTable(const Table &table) const;
  /// The attributes of indexes; none where one of them is not there.
  std::vector<Edit> indexes(const Table &table,
                            llvm::ArrayRef<const Index *> indexes) const;
  std::vector<Edit> enumType(const EnumType &type) const;
  std::vector<Edit> enumValues(const EnumType &type,
                               llvm::ArrayRef<std::string> values) const;

  const std::string label;

private:
  using Selection = llvm::DenseSet<const void *>;

  const Model *modelOf(const Table &table) const;
  const Field *fieldOf(const Model &model, llvm::StringRef column) const;
  bool isThere(const Field &field, const Selection &selection) const;
  void addWithEnum(const Field &field, Selection &selection) const;
  void addRelation(const Field &field, Selection &selection) const;
  void addKeyOf(const RelationAttribute &relation, const Model &model,
                Selection &selection) const;
  std::vector<Edit> write(const Selection &selection) const;

  std::shared_ptr<const Schema> earlier;
  Provider provider;
  Counterparts counterparts;
  RestoredNames names;
};

} // namespace holdfast
