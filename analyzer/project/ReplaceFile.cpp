#include "project/ReplaceFile.h"

#include "project/Errors.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast {

static Error cannotWrite(StringRef path, std::error_code error) {
  return failure("cannot write " + path + ": " + error.message());
}

Error replaceFile(StringRef path, StringRef expected, StringRef text) {
  SmallString<256> real;
  if (std::error_code error = sys::fs::real_path(path, real))
    return cannotWrite(path, error);
  auto now = MemoryBuffer::getFile(real, /*IsText=*/false,
                                   /*RequiresNullTerminator=*/false);
  if (!now)
    return cannotWrite(path, now.getError());
  if ((*now)->getBuffer() != expected)
    return failure(path + " changed while it was being fixed; nothing was "
                          "written, run the fix again");
  auto permissions = sys::fs::getPermissions(real);
  if (!permissions)
    return cannotWrite(path, permissions.getError());
  auto temporary =
      sys::fs::TempFile::create(real + ".holdfast-%%%%%%", *permissions);
  if (!temporary)
    return failure("cannot write " + path + ": " +
                   toString(temporary.takeError()));
  // The umask took bits away from what create() was asked for.
  std::error_code failed = sys::fs::setPermissions(temporary->FD, *permissions);
  {
    raw_fd_ostream stream(temporary->FD, /*shouldClose=*/false);
    stream << text;
    stream.flush();
    if (stream.has_error())
      failed = stream.error();
    stream.clear_error();
  }
  if (failed) {
    consumeError(temporary->discard());
    return cannotWrite(path, failed);
  }
  if (Error error = temporary->keep(real))
    return failure("cannot write " + path + ": " + toString(std::move(error)));
  return Error::success();
}

} // namespace holdfast
