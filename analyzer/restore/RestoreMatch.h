#pragma once

#include "schema/Schema.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace holdfast {

/// The name of an implicit many-to-many relation, after which its table is
/// called: the written one, else that of Prisma.
std::string joinTableName(const Field &field);

/// Which elements of an earlier schema the current one still has, under
/// whatever names. What has no counterpart is lost.
class Counterparts {
public:
  /// `byDatabaseOnly` says that the earlier schema was rendered from a
  /// database, so that its names for models and fields mean nothing.
  Counterparts(const Schema &earlier, const Schema &current, Provider provider,
               bool byDatabaseOnly);

  const Schema &earlier;
  const Schema &current;
  const bool byDatabaseOnly;

  const Model *of(const Model &model) const { return models.lookup(&model); }
  const Enum *of(const Enum &type) const { return enums.lookup(&type); }
  const Field *of(const Field &field) const { return fields.lookup(&field); }

  /// Whether a field is gone and can come back.
  bool isLost(const Field &field) const;
  /// Relations that are gone and cannot come back: their columns refer to
  /// something else by now, or no longer fit. Each by the side with columns.
  llvm::ArrayRef<const Field *> replacedRelations() const { return replaced; }

  /// Whether something earlier has become `field`.
  bool isTaken(const Field &field) const { return taken.contains(&field); }

private:
  void pairModels();
  void pairEnums();
  void pairByName(const Model &model);
  void pairColumns(const Model &model, const Model &other);
  void pairRelations(const Model &model, const Model &other);
  const Field *findBroken(const Field &field, const Model &other) const;
  const Field *findRelation(const Field &field, const Model &other) const;
  bool isSameRelation(const Field &field, const Field &candidate) const;
  void withholdReplaced();
  bool isReplaced(const Field &field) const;
  bool hasUnequalTypes(const Field &field) const;
  void pair(const Field &field, const Field &other);
  void pair(const Model &model, const Model &other);

  Provider provider;
  llvm::DenseMap<const Model *, const Model *> models;
  llvm::DenseMap<const Enum *, const Enum *> enums;
  llvm::DenseMap<const Field *, const Field *> fields;
  llvm::DenseSet<const void *> taken;
  llvm::DenseSet<const Field *> withheld;
  std::vector<const Field *> replaced;
};

} // namespace holdfast
