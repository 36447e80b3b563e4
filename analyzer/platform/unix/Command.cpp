#include "platform/Command.h"

#include "llvm/ADT/ScopeExit.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

using namespace llvm;

namespace holdfast::platform {

static std::error_code lastError() { return {errno, std::generic_category()}; }

ErrorOr<int> becomeCommand(ArrayRef<std::string> words) {
  std::vector<char *> arguments;
  for (const std::string &word : words)
    arguments.push_back(const_cast<char *>(word.c_str()));
  arguments.push_back(nullptr);
  execvp(arguments.front(), arguments.data());
  return lastError();
}

std::error_code refillInput(StringRef text) {
  // A file without a name, from which the command reads it again.
  std::string path = "/tmp/holdfast-stdin-XXXXXX";
  int descriptor = mkstemp(path.data());
  if (descriptor < 0)
    return lastError();
  auto closeFile = make_scope_exit([&] { close(descriptor); });
  unlink(path.c_str());
  while (!text.empty()) {
    ssize_t written = write(descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR)
      return lastError();
    if (written > 0)
      text = text.drop_front(static_cast<size_t>(written));
  }
  if (lseek(descriptor, 0, SEEK_SET) < 0 || dup2(descriptor, STDIN_FILENO) < 0)
    return lastError();
  return {};
}

std::error_code lockUntilEnd(StringRef path, function_ref<void()> waits) {
  // Without O_CLOEXEC: the command goes on holding it.
  int descriptor =
      open(path.str().c_str(), O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
  if (descriptor < 0)
    return lastError();
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    return {};
  if (errno != EWOULDBLOCK)
    return lastError();
  waits();
  while (flock(descriptor, LOCK_EX) != 0)
    if (errno != EINTR)
      return lastError();
  return {};
}

} // namespace holdfast::platform
