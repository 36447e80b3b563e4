#pragma once

#include "settings/Settings.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// Reads what holds for a project: the settings in its folder (holdfast.json,
/// or the key `holdfast` of package.json) over those of the folders above, up
/// to the root of the repository, each over those that it extends. A mistake is
/// a PlacedError that says the remedy. `rules` are all that there are.
llvm::Expected<Settings> readSettings(llvm::vfs::FileSystem &files,
                                      const Project &project,
                                      llvm::ArrayRef<const Rule *> rules);

/// Likewise, but from this file and what it extends, and from none in folders:
/// `holdfast.json` under any name, or a package.json. `none` is no file.
llvm::Expected<Settings> readSettingsOf(llvm::vfs::FileSystem &files,
                                        llvm::StringRef path,
                                        llvm::ArrayRef<const Rule *> rules);

} // namespace holdfast
