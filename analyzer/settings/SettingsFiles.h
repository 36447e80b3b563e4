#pragma once

#include "project/JsonText.h"

#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// A file that holds settings, and those that it has.
struct SettingsFile {
  SourceFilePtr file;
  JsonValue settings; ///< of a package.json, the value of its key
};

/// What is called `holdfast.json` in a folder, or the key `holdfast` of its
/// package.json; nullopt where there is neither. Errors are those of a file
/// that cannot be read or is no JSON, and of a folder that has both.
llvm::Expected<std::optional<SettingsFile>>
findSettingsIn(llvm::vfs::FileSystem &files, llvm::StringRef folder);

/// The settings of the file at `path`, whatever its name; of a package.json
/// those under its key, which must be there.
llvm::Expected<SettingsFile> readSettingsAt(llvm::vfs::FileSystem &files,
                                            llvm::StringRef path);

/// The settings that `reference` of an `extends` means, seen from `folder`: a
/// path, or a package of npm, of which its holdfast.json is taken.
llvm::Expected<SettingsFile> readExtended(llvm::vfs::FileSystem &files,
                                          llvm::StringRef folder,
                                          llvm::StringRef reference);

} // namespace holdfast
