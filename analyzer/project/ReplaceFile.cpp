#include "project/ReplaceFile.h"

#include "platform/Files.h"
#include "project/ConfinedFileSystem.h"
#include "project/Errors.h"
#include "project/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast {

static Error cannotWrite(StringRef path, const Twine &reason) {
  return failure("cannot write " + path + ": " + reason);
}

static Error changedMeanwhile(StringRef path) {
  return failure(path + " changed while it was being rewritten; nothing was "
                        "written, run the command again");
}

// --- Replacing ---------------------------------------------------------------

/// Whether the file is still the one that was read.
static bool isUnchanged(StringRef path, const sys::fs::file_status &before) {
  sys::fs::file_status now;
  return !sys::fs::status(path, now, /*Follow=*/false) &&
         now.getUniqueID() == before.getUniqueID() &&
         now.getSize() == before.getSize() &&
         now.getLastModificationTime() == before.getLastModificationTime();
}

/// The path without links in its folder. That of a file that is a link is
/// refused: it would be the link that is replaced, or what lies elsewhere.
static Expected<std::string> placeToWrite(vfs::FileSystem &files,
                                          StringRef path,
                                          sys::fs::file_status &status) {
  if (auto reason = whyRefused(files, path))
    return cannotWrite(path, *reason);
  SmallString<256> real;
  if (std::error_code error = sys::fs::real_path(folderOf(path), real))
    return cannotWrite(path, error.message());
  sys::path::append(real, sys::path::filename(path));
  if (std::error_code error = sys::fs::status(real, status, /*Follow=*/false))
    return cannotWrite(path, error.message());
  if (status.type() == sys::fs::file_type::symlink_file) {
    SmallString<256> target;
    (void)sys::fs::real_path(real, target);
    return cannotWrite(
        path,
        "it is a link to " + target +
            ", and Holdfast does not write through links; pass that path");
  }
  if (status.type() != sys::fs::file_type::regular_file)
    return cannotWrite(path, "it is not a regular file");
  if (std::error_code error = sys::fs::access(real, sys::fs::AccessMode::Write))
    return cannotWrite(path, error.message());
  return real.str().str();
}

/// Writes `text` into a file and out to the disk.
static std::error_code writeAll(int descriptor, StringRef text) {
  raw_fd_ostream stream(descriptor, /*shouldClose=*/false);
  stream << text;
  stream.flush();
  std::error_code failed = stream.error();
  stream.clear_error();
  return failed ? failed : platform::syncFile(descriptor);
}

Error replaceFile(vfs::FileSystem &files, StringRef path, StringRef expected,
                  StringRef text) {
  sys::fs::file_status before;
  auto place = placeToWrite(files, path, before);
  if (!place)
    return place.takeError();
  auto now = MemoryBuffer::getFile(*place, /*IsText=*/false,
                                   /*RequiresNullTerminator=*/false);
  if (!now)
    return cannotWrite(path, now.getError().message());
  if ((*now)->getBuffer() != expected)
    return changedMeanwhile(path);
  // Made exclusively, and beside the file: a rename does not leave its disk.
  auto temporary = sys::fs::TempFile::create(
      *place + ".holdfast-%%%%%%", sys::fs::owner_read | sys::fs::owner_write);
  if (!temporary)
    return cannotWrite(path, toString(temporary.takeError()));
  std::error_code failed = platform::keepOwner(temporary->FD, before);
  if (!failed)
    failed = writeAll(temporary->FD, text);
  bool isChanged = !failed && !isUnchanged(*place, before);
  if (failed || isChanged) {
    consumeError(temporary->discard());
    return isChanged ? changedMeanwhile(path)
                     : cannotWrite(path, failed.message());
  }
  if (Error error = temporary->keep(*place))
    return cannotWrite(path, toString(std::move(error)));
  platform::syncFolder(sys::path::parent_path(*place));
  return Error::success();
}

Error createFile(vfs::FileSystem &files, StringRef path, StringRef text) {
  if (auto reason = whyRefused(files, path))
    return cannotWrite(path, *reason);
  SmallString<256> real;
  if (std::error_code error = sys::fs::real_path(folderOf(path), real))
    return cannotWrite(path, error.message());
  sys::path::append(real, sys::path::filename(path));
  int descriptor;
  // Also fails where a link of that name leads to nothing.
  if (std::error_code error =
          sys::fs::openFileForWrite(real, descriptor, sys::fs::CD_CreateNew))
    return cannotWrite(path, error.message());
  std::error_code failed = writeAll(descriptor, text);
  sys::fs::file_t file = sys::fs::convertFDToNativeFile(descriptor);
  if (std::error_code error = sys::fs::closeFile(file); error && !failed)
    failed = error;
  if (failed) {
    sys::fs::remove(real);
    return cannotWrite(path, failed.message());
  }
  platform::syncFolder(sys::path::parent_path(real));
  return Error::success();
}

} // namespace holdfast
