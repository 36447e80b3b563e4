#include "platform/Program.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace holdfast::platform {

std::optional<std::string> findOnPath(const char *name) {
  std::string path = sys::Process::GetEnv("PATH").value_or("");
  SmallVector<StringRef> folders;
  StringRef(path).split(folders, sys::EnvPathSeparator);
  for (StringRef folder : folders)
    if (sys::path::is_absolute(folder))
      if (auto program = sys::findProgramByName(programFile(name), {folder}))
        return *program;
  return std::nullopt;
}

} // namespace holdfast::platform
