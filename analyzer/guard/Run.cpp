#include "guard/Run.h"

#include "platform/Command.h"
#include "project/FileAccess.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace holdfast::guard {

Error checkProgram(StringRef program) {
  if (sys::path::has_parent_path(program) || sys::findProgramByName(program))
    return Error::success();
  SmallString<128> folder;
  if (sys::fs::current_path(folder))
    return Error::success();
  for (StringRef at = folder; !at.empty(); at = sys::path::parent_path(at)) {
    SmallString<128> file(at);
    sys::path::append(file, "node_modules", ".bin", program);
    if (sys::fs::exists(file))
      return failure("nothing was run: no folder of PATH has " + program +
                     ", but node_modules/.bin has; put npx before it, or what "
                     "your package manager has for that");
  }
  return Error::success();
}

Expected<int> run(ArrayRef<std::string> words) {
  ErrorOr<int> status = platform::becomeCommand(words);
  if (!status)
    return failure("cannot run " + words.front() + ": " +
                   status.getError().message());
  return *status;
}

Expected<std::string> peekStandardInput() {
  auto buffer = MemoryBuffer::getSTDIN();
  if (!buffer)
    return failure("cannot read standard input: " +
                   buffer.getError().message());
  StringRef text = (*buffer)->getBuffer();
  if (std::error_code error = platform::refillInput(text))
    return failure("cannot keep standard input: " + error.message());
  return text.str();
}

} // namespace holdfast::guard
