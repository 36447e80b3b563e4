#pragma once

#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/StringRef.h"

#include <set>
#include <string>

namespace holdfast {

struct Analysis;

/// Tables, columns and enums that came or went, each by a name that tells the
/// project and the kind of object.
struct ObjectChanges {
  std::set<std::string> appeared; ///< in the schema or the history
  std::set<std::string> vanished; ///< from the schema
  std::set<std::string> dropped;  ///< by the history of migrations
};

/// Adds what came and went between the base of an analysis and the project.
void addObjects(const Analysis &analysis, llvm::StringRef project,
                ObjectChanges &objects);

/// The name of what a finding is about, where that went; else nothing. A
/// statement need not say the schema.
std::string findLost(const ObjectChanges &objects, llvm::StringRef project,
                     const Subject &subject);

/// As people call it: `table`, `table.column` or the enum.
std::string shownName(const Subject &subject);

} // namespace holdfast
