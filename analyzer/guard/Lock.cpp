#include "guard/Lock.h"

#include "platform/Command.h"
#include "platform/Files.h"
#include "project/FileAccess.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;

namespace holdfast::guard {

Error takeTurn(StringRef database, function_ref<void()> waits) {
  std::string folder = platform::lockFolder();
  // In one that all can write to, names could be taken by others.
  std::error_code error = platform::makeOwnFolder(folder);
  if (error == std::errc::operation_not_permitted)
    return failure(folder + " is not a folder of this user alone; remove it");
  if (error)
    return failure("cannot make " + folder + ": " + error.message());
  std::string path =
      folder + "/" + utohexstr(xxh3_64bits(database), true) + ".lock";
  if (std::error_code error = platform::lockUntilEnd(path, waits))
    return failure("cannot lock " + path + ": " + error.message());
  return Error::success();
}

} // namespace holdfast::guard
