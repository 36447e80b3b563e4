#include "platform/Program.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Windows/WindowsSupport.h"

#include <fcntl.h>
#include <io.h>

using namespace llvm;

namespace holdfast::platform {

std::vector<std::string> startProgram(int count, char **words) {
  // A library that lies in the folder of somebody's repository is not loaded.
  SetDllDirectoryW(L"");
  // `\n` is one byte everywhere; outs() sees to itself.
  _setmode(2, _O_BINARY);
  // What main() is given is in the code page of the machine.
  BumpPtrAllocator storage;
  SmallVector<const char *> utf8;
  if (sys::windows::GetCommandLineArguments(utf8, storage))
    return {words + (count > 0), words + count};
  std::vector<std::string> result;
  for (const char *word : ArrayRef(utf8).drop_front())
    result.emplace_back(word);
  return result;
}

void keepFreedMemory() {}

bool isRunning(int64_t id) {
  if (id <= 0 || id > MAXDWORD)
    return true;
  HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(id));
  if (!process)
    return GetLastError() == ERROR_ACCESS_DENIED;
  bool runs = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
  CloseHandle(process);
  return runs;
}

std::string homeFolder() {
  return sys::Process::GetEnv("USERPROFILE").value_or("");
}

// A batch file takes its arguments apart again, which no quoting withstands.
std::string programFile(const char *name) { return std::string(name) + ".exe"; }

} // namespace holdfast::platform
