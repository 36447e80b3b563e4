#include "platform/Program.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Windows/WindowsSupport.h"

#include <fcntl.h>
#include <io.h>
#include <lmcons.h>

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

/// The text of a variable or name that the system tells of in UTF-16.
static std::string utf8(const wchar_t *text, size_t length) {
  std::string result;
  convertWideToUTF8(std::wstring(text, length), result);
  return result;
}

std::string userName() {
  if (auto name = sys::Process::GetEnv("USERNAME"); name && !name->empty())
    return *name;
  wchar_t name[UNLEN + 1];
  DWORD length = UNLEN + 1; // afterwards with the zero at its end
  return GetUserNameW(name, &length) ? utf8(name, length - 1) : "";
}

std::string hostName() {
  wchar_t name[256];
  DWORD length = 256; // afterwards without the zero
  return GetComputerNameExW(ComputerNameDnsHostname, name, &length)
             ? utf8(name, length)
             : "";
}

void setVariable(const std::string &name,
                 const std::optional<std::string> &value) {
  std::wstring wideName, wideValue;
  if (!ConvertUTF8toWide(name, wideName) ||
      (value && !ConvertUTF8toWide(*value, wideValue)))
    return;
  // That of the C library, which tells the system. An empty text takes it out
  // of the former, so that one without a text can be made in the latter alone.
  _wputenv_s(wideName.c_str(), wideValue.c_str());
  if (value && value->empty())
    SetEnvironmentVariableW(wideName.c_str(), L"");
}

std::string homeFolder() {
  return sys::Process::GetEnv("USERPROFILE").value_or("");
}

// A batch file takes its arguments apart again, which no quoting withstands.
std::string programFile(const char *name) { return std::string(name) + ".exe"; }

} // namespace holdfast::platform
