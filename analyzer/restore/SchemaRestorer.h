#pragma once

#include "restore/RestoreLines.h"
#include "restore/RestoreText.h"

namespace holdfast {

/// A block of the earlier schema and what it was for.
struct OldBlock {
  const Document *document;
  const Block *block;
  const Model *model = nullptr;
  const Enum *type = nullptr;
  /// Its counterpart, and the file that has it; null for a lost one.
  const Document *nowDocument = nullptr;
  const Block *now = nullptr;
};

/// Where a lost block goes.
struct BlockPlace {
  const OldBlock *before = nullptr; ///< the nearest above that is still there
  const OldBlock *behind = nullptr; ///< the nearest below
  const Document *file = nullptr;   ///< the file of that name, if there is one
};

/// A member of a block: a field, a value or an attribute.
struct Member {
  Range range;
  std::optional<Range> now; ///< of its counterpart
  bool lost = false;        ///< else, without a counterpart, it stays away
  std::string name;
  std::vector<Replacement> replacements;
  std::string line; ///< laid out already; else it goes as it is
};

/// At work on one restoration.
class SchemaRestorer {
public:
  SchemaRestorer(const Counterparts &counterparts, const RestoredNames &names,
                 const llvm::DenseSet<const void *> *only)
      : counterparts(counterparts), names(names), only(only) {}

  SchemaRestoration run();

private:
  // RestoreText.cpp: blocks, and how lines are inserted.
  std::vector<OldBlock> blocksOf(const DocumentPtr &document) const;
  const Document *fileNow(const Document &document) const;
  void restoreBlocks(llvm::ArrayRef<OldBlock> blocks);
  void restoreBlock(llvm::ArrayRef<OldBlock> blocks, size_t at);
  void insertBelow(llvm::ArrayRef<OldBlock> blocks, size_t at,
                   const OldBlock &before, const Lines &lines,
                   llvm::ArrayRef<Replacement> replacements);
  BlockPlace placeOf(llvm::ArrayRef<OldBlock> blocks, size_t at) const;

  // RestoreMembers.cpp: fields, values and attributes of blocks that are there.
  void restoreFields(const Model &model, const Model &now);
  void restoreAttributes(const Model &model, const Model &now);
  void restoreFieldAttributes(const Model &model);
  void restoreValues(const Enum &type, const Enum &now);

  void insert(const Document &from, const Lines &lines, llvm::StringRef text,
              const Document &into, uint32_t offset);
  void insertText(const Document &into, uint32_t offset, std::string text);
  void add(Span place, const llvm::Twine &name);
  void placeMembers(const Document &from, llvm::ArrayRef<Member> members,
                    const Document &into, const Block &block, uint32_t first);
  Member attributeMember(const Model &model, const Model &now,
                         const Attribute &attribute) const;
  std::string aligned(const Field &field,
                      llvm::ArrayRef<Replacement> replacements,
                      const Model &now) const;
  bool isLost(const Field &field, const Attribute &attribute,
              const Field &now) const;
  bool isUsed(const Enum &type) const;
  bool isWanted(const void *element) const {
    return !only || only->contains(element);
  }

  const Counterparts &counterparts;
  const RestoredNames &names;
  const llvm::DenseSet<const void *> *only; ///< null for all
  SchemaRestoration result;
};

} // namespace holdfast
