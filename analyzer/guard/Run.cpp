#include "guard/Run.h"

#include "platform/Command.h"
#include "project/FileAccess.h"

#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;

namespace holdfast::guard {

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
