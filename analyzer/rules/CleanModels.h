#pragma once

#include "rules/RuleDefinition.h"

#include "llvm/ADT/DenseMap.h"

namespace holdfast {

/// Remembers from one version of a schema to the next in which models the rules
/// found nothing, so that an editor need not judge all of them again at every
/// keystroke. A model is judged by itself, by what its fields refer to and by
/// the configuration; while these stay what they are, it stays clean.
class CleanModels {
public:
  /// Takes up the next version; `schema` must outlive the calls for it.
  void begin(const Schema &schema, PrismaVersion prisma);

  /// The models that the rules of `stage` have to look at.
  std::vector<const Model *> unknown(Stage stage) const;

  /// Learns that the rules of `stage` looked at those and found this.
  void learn(Stage stage, llvm::ArrayRef<Diagnostic> found);

private:
  llvm::ArrayRef<Model> models;
  /// By model: what its result depends on, as a hash; 0 where that is not
  /// known.
  std::vector<uint64_t> keys;
  /// By key: the stages without a finding, one bit each.
  llvm::DenseMap<uint64_t, uint32_t> clean;
};

} // namespace holdfast
