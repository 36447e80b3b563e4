#include "platform/Program.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <limits>
#include <sys/types.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace holdfast::platform {

std::vector<std::string> startProgram(int count, char **words) {
  return {words + (count > 0), words + count};
}

void keepFreedMemory() {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
#endif
}

bool isRunning(int64_t id) {
  // 0 and negative numbers mean groups of processes.
  if (id <= 0 || id > std::numeric_limits<pid_t>::max())
    return true;
  return ::kill(static_cast<pid_t>(id), 0) == 0 || errno != ESRCH;
}

std::string homeFolder() {
  const char *home = std::getenv("HOME");
  return home ? home : "";
}

std::string userName() {
  for (const char *name : {"USER", "LOGNAME"})
    if (const char *value = std::getenv(name); value && *value)
      return value;
  return "uid " + std::to_string(getuid());
}

std::string hostName() {
  char name[256] = "";
  return gethostname(name, sizeof name - 1) == 0 ? name : "";
}

} // namespace holdfast::platform
