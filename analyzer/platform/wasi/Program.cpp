#include "platform/Program.h"

#include <cstdlib>
#include <unistd.h>

namespace holdfast::platform {

std::vector<std::string> startProgram(int count, char **words) {
  // A module starts without a current folder: the host names it.
  if (const char *folder = std::getenv("PWD"))
    chdir(folder);
  return {words + (count > 0), words + count};
}

void keepFreedMemory() {}

// There are no others to look at. The host ends us itself.
bool isRunning(int64_t) { return true; }

std::string homeFolder() {
  const char *home = std::getenv("HOME");
  return home ? home : "";
}

std::string userName() {
  const char *name = std::getenv("USER");
  return name ? name : "";
}

std::string hostName() { return ""; }

} // namespace holdfast::platform
