#pragma once

#include "schema/Provider.h"
#include "sql/Steps.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <string>

namespace holdfast {

/// What a migration is about, by names in lower case and without schemas, each
/// with the name as it is written.
struct MigrationNames {
  using Names = llvm::StringMap<std::string>;
  Names made;             ///< created, dropped, renamed; enums that change
  Names altered;          ///< tables with a change of structure or rows
  llvm::StringSet<> said; ///< every name in its text

  static MigrationNames of(Provider provider, const SourceFile &migration,
                           llvm::ArrayRef<sql::Step> steps);

  /// A name by which the order of the two migrations matters: both change it,
  /// or one makes or drops what the other names. Empty if there is none.
  std::string meets(const MigrationNames &other) const;
};

} // namespace holdfast
