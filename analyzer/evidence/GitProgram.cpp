#include "evidence/GitProgram.h"

#include "platform/Program.h"
#include "project/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace llvm;

namespace holdfast {

std::optional<std::string> findGitProgram(StringRef path, StringRef untrusted) {
  SmallString<256> top;
  if (sys::fs::real_path(untrusted, top))
    top = untrusted;
  std::string file = platform::programFile("git");
  SmallVector<StringRef> folders;
  path.split(folders, sys::EnvPathSeparator);
  for (StringRef folder : folders) {
    // An empty one is the current folder.
    if (!sys::path::is_absolute(folder))
      continue;
    SmallString<256> real;
    if (sys::fs::real_path(folder, real) || isWithin(real, top))
      continue;
    if (auto program = sys::findProgramByName(file, {folder}))
      return *program;
  }
  return std::nullopt;
}

} // namespace holdfast
