#pragma once

#include "engine/Restore.h"
#include "evidence/Evidence.h"
#include "settings/Settings.h"

namespace holdfast {

/// The schema in the state to be mended.
struct CurrentSchema {
  Project project;
  Settings settings;
  std::vector<SourceFilePtr> files;
  std::unique_ptr<const Schema> schema;
  Provider provider;
  /// The database schema that the project's URL names, as far as that can be
  /// told; nothing for a project that names those of its models itself.
  std::optional<std::string> usualSchema;
};

/// What knows of the lost, as the schema sees it.
struct EarlierState {
  std::unique_ptr<const Schema> schema;
  std::shared_ptr<const Catalog> catalog; ///< null where there is no SQL
  std::shared_ptr<const Evidence> evidence;
  bool isRendered = false;
  std::vector<std::string> leftOut; ///< what could not be rendered
};

/// Reads the schema at the path of the request with what belongs to it.
llvm::Expected<CurrentSchema> readCurrent(llvm::vfs::FileSystem &files,
                                          const RestoreRequest &request);

/// Reads the SOURCE to restore from.
llvm::Expected<EarlierState> readEarlier(llvm::vfs::FileSystem &files,
                                         const RestoreRequest &request,
                                         const CurrentSchema &current);

/// The database to write for, as far as the evidence goes: a table in a schema
/// that nobody read would be taken for lost.
llvm::Expected<std::shared_ptr<const Evidence>>
loadDatabase(llvm::vfs::FileSystem &files, llvm::StringRef source,
             const CurrentSchema &current, const Catalog &earlier);

} // namespace holdfast
