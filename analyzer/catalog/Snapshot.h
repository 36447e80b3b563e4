#pragma once

#include "catalog/Catalog.h"

#include "llvm/Support/Error.h"

#include <string>

namespace holdfast {

enum class SnapshotLayout {
  Lines, ///< an object a line, for git
  OneLine,
};

/// The catalog as canonical JSON: sorted, without Prisma Migrate's own table,
/// the same bytes for the same structure. `Lines` ends with a newline.
std::string printSnapshot(const Catalog &catalog,
                          SnapshotLayout layout = SnapshotLayout::Lines);

/// Reads back what printSnapshot() wrote. The objects' origins point at the
/// file as a whole.
llvm::Expected<Catalog> parseSnapshot(const SourceFilePtr &file);

/// The type that `text` spells in the words of the provider's catalog; the
/// reverse of spelling().
ColumnType parseTypeSpelling(llvm::StringRef text, Provider provider);

} // namespace holdfast
