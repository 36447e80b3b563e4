#include "lsp/Processes.h"

#include <cerrno>
#include <csignal>
#include <limits>
#include <sys/types.h>

namespace holdfast::lsp {

bool isRunning(int64_t id) {
  // 0 and negative numbers mean groups of processes.
  if (id <= 0 || id > std::numeric_limits<pid_t>::max())
    return true;
  return ::kill(static_cast<pid_t>(id), 0) == 0 || errno != ESRCH;
}

} // namespace holdfast::lsp
