#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/ErrorOr.h"
#include "llvm/Support/FileSystem.h"

#include <string>
#include <system_error>

namespace holdfast::platform {

/// Whether the file belongs to who runs the program, or to the system; true
/// where the system's owners are no numbers.
bool isMineOrTheSystems(const llvm::sys::fs::file_status &status);

/// What a symbolic link says, as it stands there.
llvm::ErrorOr<std::string> linkTarget(llvm::StringRef path);

/// Whether the file belongs to who runs the program, or that is the superuser;
/// true where the system's owners are no numbers.
bool isMine(const llvm::sys::fs::file_status &status);

/// Opens a file for reading, and no link to one.
llvm::ErrorOr<int> openNoLink(llvm::StringRef path);

/// Takes a lock on an open file, which goes when it is closed or the program
/// ends. `Free` where the file system has none: then nobody has one.
enum class Lock { Shared, Exclusive };
enum class Locked { Free, ByOthers };
Locked tryLock(int descriptor, Lock kind);

/// A folder for what is temporary, for the locks of this user's programs: its
/// path says whose it is where users share such folders.
std::string lockFolder();

/// Makes a folder that nobody else can write to, where all can write to the one
/// around it. `operation_not_permitted` if what is there is another's.
std::error_code makeOwnFolder(llvm::StringRef path);

/// Puts what was written to a file on the disk.
std::error_code syncFile(int descriptor);

/// Puts the names in a folder on the disk. File systems that cannot are left
/// alone: the files are whole either way.
void syncFolder(llvm::StringRef folder);

/// Gives a new file the owner and permissions of the one that it replaces. Only
/// the superuser can give files away; for others they stay their own.
std::error_code keepOwner(int descriptor,
                          const llvm::sys::fs::file_status &replaced);

} // namespace holdfast::platform
