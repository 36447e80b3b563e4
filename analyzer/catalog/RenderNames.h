#pragma once

#include "catalog/RenderPrisma.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace holdfast {

/// What a model under rendering has so far.
struct PrismaRenderer::Names {
  std::string model;
  llvm::StringSet<> taken;              ///< field names
  llvm::StringMap<std::string> fieldOf; ///< by column
  std::vector<RenderedField> fields;

  /// Whether rows can be told apart by columns that are all required, without
  /// which Prisma refuses a model that is not ignored.
  static bool hasUniqueCriterion(const Table &table);
};

/// Names of fields that `model` has, or is about to get by `opposites`.
llvm::StringSet<> takenNames(const Model &model,
                             llvm::ArrayRef<OppositeField> opposites);

} // namespace holdfast
