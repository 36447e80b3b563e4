// What Unix and WASI do alike.
#include "platform/Program.h"

#include <cstdlib>

namespace holdfast::platform {

void setVariable(const std::string &name,
                 const std::optional<std::string> &value) {
  if (value)
    setenv(name.c_str(), value->c_str(), /*overwrite=*/1);
  else
    unsetenv(name.c_str());
}

std::string programFile(const char *name) { return name; }

} // namespace holdfast::platform
