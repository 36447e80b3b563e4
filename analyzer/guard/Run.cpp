#include "guard/Run.h"

#include "project/FileAccess.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"

#ifndef _WIN32
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>
#endif

using namespace llvm;

namespace holdfast::guard {

#ifdef _WIN32

Expected<int> run(ArrayRef<std::string> words) {
  auto program = sys::findProgramByName(words.front());
  if (!program)
    return failure("cannot run " + words.front() + ": " +
                   program.getError().message());
  SmallVector<StringRef> arguments(words.begin(), words.end());
  return sys::ExecuteAndWait(*program, arguments);
}

Expected<std::string> peekStandardInput() {
  return failure(
      "what standard input has cannot be looked at here; use --file");
}

#else

Expected<int> run(ArrayRef<std::string> words) {
  std::vector<char *> arguments;
  for (const std::string &word : words)
    arguments.push_back(const_cast<char *>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments.front(), arguments.data());
  return failure("cannot run " + words.front() + ": " + std::strerror(errno));
}

Expected<std::string> peekStandardInput() {
  auto buffer = MemoryBuffer::getSTDIN();
  if (!buffer)
    return failure("cannot read standard input: " +
                   buffer.getError().message());
  StringRef text = (*buffer)->getBuffer();
  // A file without a name, from which the command reads it again.
  std::string path = "/tmp/holdfast-stdin-XXXXXX";
  int descriptor = mkstemp(path.data());
  if (descriptor < 0)
    return failure("cannot keep standard input: " +
                   Twine(std::strerror(errno)));
  unlink(path.c_str());
  for (StringRef rest = text; !rest.empty();) {
    ssize_t written = write(descriptor, rest.data(), rest.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0) {
      close(descriptor);
      return failure("cannot keep standard input: " +
                     Twine(std::strerror(errno)));
    }
    rest = rest.drop_front(static_cast<size_t>(written));
  }
  lseek(descriptor, 0, SEEK_SET);
  dup2(descriptor, STDIN_FILENO);
  close(descriptor);
  return text.str();
}

#endif

} // namespace holdfast::guard
