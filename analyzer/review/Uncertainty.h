#pragma once

#include "diff/Change.h"
#include "schema/Schema.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

namespace holdfast {

/// What a schema with errors leaves open, so that half a line in an editor does
/// not read as a lost column. The schema must outlive it.
class Uncertainty {
public:
  explicit Uncertainty(const Schema &schema);

  /// Whether the change rests on what is half typed, on either side of it.
  bool covers(const Change &change) const;

private:
  /// What is not known of a model.
  struct Doubt {
    bool all = false;     ///< it lacks its brace
    bool name = false;    ///< which table it maps
    bool members = false; ///< whether it has more fields, keys and indexes
  };
  /// A file and an offset: of a name, by which the catalog knows where an
  /// object came from.
  using Place = std::pair<const SourceFile *, uint32_t>;
  static Place placeOf(const Span &span) {
    return {span.file, span.range.begin};
  }

  void readBetweenBlocks(const Document &document);
  Doubt readLines(const Document &document, const Block &block) const;
  void readModel(const Model &model);
  void readField(const Field &field, Doubt &doubt);
  void readEnum(const Enum &type);

  const Model *modelOf(const Table *table) const;
  Doubt doubtOf(const Table *table) const;
  bool coversTable(const Change &change) const;
  bool coversColumn(const Change &change) const;
  bool coversIndex(const Change &change) const;
  bool coversForeignKey(const Change &change) const;
  bool coversEnum(const Change &change) const;
  bool isDoubtful(const Model &model, llvm::StringRef column) const;
  bool isAnythingDoubtful(const Table *table) const;
  bool mayBeJoined(const Table &table) const;

  bool blocksUnreadable = false; ///< a block may be missing
  bool tablesUnnamed = false;    ///< some model maps nobody knows which table
  bool keysUnknown = false; ///< some key refers to nobody knows which table
  bool enumsUnnamed = false;
  llvm::DenseSet<const Block *> continued; ///< by lines after their braces
  llvm::DenseMap<Place, const Model *> models;
  llvm::DenseMap<const Model *, Doubt> doubts;
  llvm::DenseSet<const Field *> doubtful;  ///< of their type or attributes
  llvm::DenseSet<const Field *> unnamed;   ///< of the column that they map
  llvm::DenseMap<Place, Doubt> enumDoubts; ///< by the places of their names
};

} // namespace holdfast
