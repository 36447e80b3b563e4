#pragma once

#include "rules/RuleDefinition.h"

#include "llvm/ADT/DenseMap.h"

namespace holdfast {

/// Remembers from one version of a schema to the next in which blocks the rules
/// found nothing, so that an editor need not judge all of them again at every
/// keystroke. A model is judged by itself, by what its fields refer to and by
/// the configuration; while these stay what they are, it stays clean. Any other
/// block is judged by itself and by the configuration. It holds for one set of
/// settings: which rules are off, and their options, are not in its keys.
class CleanBlocks {
public:
  /// What the rules of a stage have to look at, in the order of the text.
  struct ToCheck {
    std::vector<const Model *> models;
    std::vector<const Enum *> enums;
    std::vector<BlockInFile> blocks;
  };

  /// Takes up the next version; `schema` must outlive the calls for it.
  void begin(const Schema &schema, PrismaVersion prisma);

  /// What the rules of `stage` may find something in.
  ToCheck unknown(Stage stage) const;

  /// Learns that the rules of `stage` looked at those and found this.
  void learn(Stage stage, llvm::ArrayRef<Diagnostic> found);

private:
  struct Entry {
    BlockInFile place;
    const Model *model = nullptr;      ///< of a model, view or composite type
    const Enum *enumeration = nullptr; ///< of an enum
    /// A hash of what its result depends on; 0 where that is not known.
    uint64_t key = 0;
    uint32_t clean = 0; ///< the stages without a finding, one bit each
  };

  void list(const Schema &schema);
  void setKeys(const Schema &schema, PrismaVersion prisma);
  void recall();
  std::vector<bool> touchedBy(Stage stage,
                              llvm::ArrayRef<Diagnostic> found) const;
  const Entry &entryOf(const Model &model) const {
    return entries[entryOfModel[&model - models.data()]];
  }

  llvm::ArrayRef<Model> models;
  std::vector<Entry> entries; ///< all blocks in the order of the text
  std::vector<uint32_t> entryOfModel;
  /// What is known of this version and of earlier ones: `Entry::clean` by key.
  llvm::DenseMap<uint64_t, uint32_t> known;
};

} // namespace holdfast
