#pragma once

#include "catalog/Catalog.h"
#include "diagnostics/Diagnostic.h"
#include "engine/Project.h"
#include "engine/Settings.h"
#include "schema/Schema.h"
#include "syntax/Document.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <memory>

namespace holdfast {

/// What is known to exist, from one SOURCE of the contract.
struct Evidence {
  std::string
      label; ///< as shown to users: the path, or the URL without secrets
  Catalog catalog;
};

/// Evidence by the content that it was made from, so that a server does not
/// replay the same migrations at every keystroke. Safe for one thread.
class EvidenceCache;

/// The result of checking one project: an immutable value. Diagnostics,
/// catalogs and schema point into `documents` and the catalogs' files.
struct Analysis {
  std::vector<std::shared_ptr<const Document>> documents;
  std::unique_ptr<const Schema> schema;
  std::shared_ptr<const Catalog> wanted; ///< what the schema describes
  std::vector<std::shared_ptr<const Evidence>> evidence;
  std::vector<Diagnostic> diagnostics; ///< sorted for display
};

/// Hands out an already parsed document for a path (an editor's buffer), or
/// null.
using OpenDocuments =
    llvm::function_ref<std::shared_ptr<const Document>(llvm::StringRef path)>;

/// Checks a project. Errors are those of the environment (a file that cannot be
/// read, evidence that is none); everything about the schema is a diagnostic.
llvm::Expected<Analysis> analyze(llvm::vfs::FileSystem &files,
                                 const Project &project,
                                 const Settings &settings,
                                 EvidenceCache *cache = nullptr,
                                 OpenDocuments open = {});

} // namespace holdfast
