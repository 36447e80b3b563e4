#pragma once

#include "scripts/CommandTexts.h"

#include "project/FolderMemory.h"

#include <string>
#include <vector>

namespace holdfast {

struct Project;

/// Takes the commands out of a file.
using TextReader = std::vector<CommandText> (*)(const SourceFile &);

/// Who reads a file of that name; null for others.
TextReader textReaderOf(llvm::StringRef path);

/// The files that may run commands: those in fixed places of the folders from
/// the schema's up to the project's root, and on to that of the repository.
std::vector<std::string> findScriptFiles(llvm::vfs::FileSystem &files,
                                         const Project &project,
                                         FolderMemory *folders);

/// The program or shell script that a word of a command names, seen from
/// `folder`. An image's path (`/app/server/start.py`) finds the file that was
/// copied there. Empty where there is none inside `top`.
std::string findCalledFile(llvm::vfs::FileSystem &files, llvm::StringRef word,
                           llvm::StringRef folder, llvm::StringRef top);

/// The root of the repository that a folder is in; itself where there is none.
std::string repositoryRoot(llvm::vfs::FileSystem &files,
                           llvm::StringRef folder);

} // namespace holdfast
