#include "platform/Command.h"

#include "platform/windows/CommandLine.h"

#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Windows/WindowsSupport.h"
#include "llvm/Support/WindowsError.h"

#include <algorithm>
#include <io.h>

using namespace llvm;

namespace holdfast::platform {

static std::error_code lastError() { return mapWindowsError(GetLastError()); }

static std::error_code invalid() {
  return std::make_error_code(std::errc::invalid_argument);
}

/// The file of a command in a folder. Without an ending of PATHEXT it is none:
/// beside `npx.cmd` npm puts a script `npx` for other shells.
static std::optional<std::string> commandIn(StringRef folder, StringRef name) {
  std::string endings =
      sys::Process::GetEnv("PATHEXT").value_or(".COM;.EXE;.BAT;.CMD");
  SmallVector<StringRef> known;
  SplitString(endings, known, ";");
  SmallString<260> path(folder);
  sys::path::append(path, name);
  auto isFile = [](const Twine &file) {
    return sys::fs::is_regular_file(file);
  };
  for (StringRef ending : known)
    if (name.ends_with_insensitive(ending) && isFile(path))
      return path.str().str();
  for (StringRef ending : known)
    if (isFile(path + ending))
      return (path + ending).str();
  return std::nullopt;
}

static std::optional<std::string> findCommand(StringRef name) {
  if (name.find_first_of("/\\:") != StringRef::npos)
    return commandIn("", name);
  // Not in the current folder, which may be somebody's repository.
  std::string folders = sys::Process::GetEnv("PATH").value_or("");
  SmallVector<StringRef> each;
  SplitString(folders, each, ";");
  for (StringRef folder : each)
    if (sys::path::is_absolute(folder.trim('"')))
      if (auto found = commandIn(folder.trim('"'), name))
        return found;
  return std::nullopt;
}

/// The program that Windows is to start for a command, and its command line.
static std::error_code lineFor(std::string command, ArrayRef<std::string> words,
                               std::wstring &program, std::wstring &line) {
  if (!isBatchFile(command)) {
    SmallVector<StringRef> parts(words.begin(), words.end());
    ErrorOr<std::wstring> flat = sys::flattenWindowsCommandLine(parts);
    if (!flat)
      return flat.getError();
    line = std::move(*flat);
    return ConvertUTF8toWide(command, program) ? std::error_code() : invalid();
  }
  std::replace(command.begin(), command.end(), '/', '\\');
  std::optional<std::string> text = batchLine(command, words.drop_front());
  wchar_t folder[MAX_PATH];
  if (!text || !ConvertUTF8toWide(*text, line))
    return invalid();
  if (!GetSystemDirectoryW(folder, MAX_PATH))
    return lastError();
  program = std::wstring(folder) + L"\\cmd.exe";
  return {};
}

/// Ctrl-C is for the command: whoever waits for it goes on waiting.
static BOOL WINAPI leaveToCommand(DWORD event) {
  return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT;
}

ErrorOr<int> becomeCommand(ArrayRef<std::string> words) {
  std::optional<std::string> command = findCommand(words.front());
  if (!command)
    return std::make_error_code(std::errc::no_such_file_or_directory);
  std::wstring program, line;
  if (std::error_code error = lineFor(*command, words, program, line))
    return error;
  STARTUPINFOW startup = {};
  startup.cb = sizeof startup;
  startup.dwFlags = STARTF_USESTDHANDLES;
  startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  SetConsoleCtrlHandler(leaveToCommand, TRUE);
  PROCESS_INFORMATION created = {};
  if (!CreateProcessW(program.c_str(), line.data(), nullptr, nullptr,
                      /*bInheritHandles=*/TRUE, 0, nullptr, nullptr, &startup,
                      &created))
    return lastError();
  CloseHandle(created.hThread);
  DWORD status = 1;
  WaitForSingleObject(created.hProcess, INFINITE);
  GetExitCodeProcess(created.hProcess, &status);
  CloseHandle(created.hProcess);
  return static_cast<int>(status);
}

std::error_code refillInput(StringRef text) {
  SmallString<260> path;
  sys::fs::createUniquePath("holdfast-stdin-%%%%%%%%%%%%", path,
                            /*MakeAbsolute=*/true);
  std::wstring wide;
  if (!ConvertUTF8toWide(path.str(), wide))
    return invalid();
  // It goes when the last of us has closed it.
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, nullptr, TRUE};
  HANDLE file = CreateFileW(
      wide.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
      FILE_SHARE_READ | FILE_SHARE_DELETE, &inherited, CREATE_NEW,
      FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
  if (file == INVALID_HANDLE_VALUE)
    return lastError();
  auto closeFile = make_scope_exit([&] { CloseHandle(file); });
  while (!text.empty()) {
    DWORD written = 0;
    DWORD size = static_cast<DWORD>(std::min<size_t>(text.size(), 1 << 20));
    if (!WriteFile(file, text.data(), size, &written, nullptr))
      return lastError();
    text = text.drop_front(written);
  }
  if (SetFilePointer(file, 0, nullptr, FILE_BEGIN) ==
          INVALID_SET_FILE_POINTER ||
      !SetStdHandle(STD_INPUT_HANDLE, file))
    return lastError();
  closeFile.release();
  return {};
}

std::error_code lockUntilEnd(StringRef path, function_ref<void()> waits) {
  int descriptor;
  // Windows lets nobody inherit a lock: this program keeps it, which waits for
  // the command.
  if (std::error_code error = sys::fs::openFileForReadWrite(
          path, descriptor, sys::fs::CD_OpenAlways, sys::fs::OF_None))
    return error;
  auto *file = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
  OVERLAPPED start = {};
  if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0,
                 MAXDWORD, MAXDWORD, &start))
    return {};
  if (GetLastError() != ERROR_LOCK_VIOLATION &&
      GetLastError() != ERROR_IO_PENDING)
    return lastError();
  waits();
  if (!LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK, 0, MAXDWORD, MAXDWORD, &start))
    return lastError();
  return {};
}

} // namespace holdfast::platform
