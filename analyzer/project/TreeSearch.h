#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace holdfast {

/// Why a schema that lies in a tree is not one of its own.
enum class SkipReason {
  Ignored,     ///< by git
  Fixture,     ///< input of tests
  BuildOutput, ///< a copy in `dist`, `build` or the like
  Generated,   ///< a copy that a generator wrote
  LeftOut,     ///< by a `!glob` of the workspace
  Template,    ///< a schema is made from it
  Backup,      ///< an older state beside the schema
  Unnamed,     ///< nothing says that it is in use
};

/// `ignored by git`, to stand after a path in brackets.
llvm::StringRef describe(SkipReason reason);

struct SkippedSchema {
  std::string path;
  SkipReason reason;
};

/// What of Prisma a tree of folders has. Paths begin with the folder that was
/// searched and are sorted.
struct TreeContents {
  std::vector<std::string> schemaFiles; ///< `*.prisma`
  /// Folders with a package.json, a prisma.config.* or a `prisma` folder.
  std::vector<std::string> projectFolders;
  /// In folders called `dist` and the like: copies, most of the time.
  std::vector<std::string> doubtfulFiles;
  std::vector<SkippedSchema> skipped;
  /// Whether the tree was too large to be searched whole.
  bool isCut = false;
};

struct SearchOptions {
  /// Also looks into folders that git ignores, to say what is there.
  bool listsIgnored = false;
  /// Files and folders that are looked at before the search gives up.
  size_t maxEntries = 1000000;
};

/// Searches a tree. Not entered are node_modules, hidden folders but
/// `.config`, migrations, and what git ignores; links to folders are not
/// followed. Folders that cannot be listed are as if empty.
TreeContents searchTree(llvm::vfs::FileSystem &files, llvm::StringRef folder,
                        SearchOptions options = {});

} // namespace holdfast
