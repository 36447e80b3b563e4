#include "platform/Streams.h"

#include "llvm/Support/Windows/WindowsSupport.h"

#include <algorithm>
#include <fcntl.h>
#include <initializer_list>
#include <io.h>
#include <thread>

namespace holdfast::platform {

static HANDLE handleOf(int descriptor) {
  return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
}

static void copyAll(HANDLE from, HANDLE to) {
  static char bytes[1 << 16]; // of the one thread
  DWORD count, written;
  while (ReadFile(from, bytes, sizeof bytes, &count, nullptr) && count > 0)
    if (!WriteFile(to, bytes, count, &written, nullptr))
      break;
  CloseHandle(to);
}

/// A socket cannot be looked into, nor a pipe of the system around wine: a
/// thread reads it, and hands on what comes in a pipe that can be.
static void makePeekable(int input) {
  HANDLE given = handleOf(input), kept, readEnd, writeEnd;
  if (GetFileType(given) != FILE_TYPE_PIPE ||
      PeekNamedPipe(given, nullptr, 0, nullptr, nullptr, nullptr) ||
      GetLastError() == ERROR_BROKEN_PIPE)
    return;
  HANDLE self = GetCurrentProcess();
  if (!DuplicateHandle(self, given, self, &kept, 0, FALSE,
                       DUPLICATE_SAME_ACCESS) ||
      !CreatePipe(&readEnd, &writeEnd, nullptr, 1 << 16))
    return;
  int descriptor =
      _open_osfhandle(reinterpret_cast<intptr_t>(readEnd), _O_RDONLY);
  _dup2(descriptor, input);
  _close(descriptor);
  std::thread(copyAll, kept, writeEnd).detach();
}

void prepareStreams(int input, int output) {
  // Windows opens a window for a program whose starter has none; nobody would
  // ever see anything in it.
  DWORD process;
  if (GetConsoleProcessList(&process, 1) == 1 &&
      GetFileType(handleOf(input)) != FILE_TYPE_CHAR)
    FreeConsole();
  makePeekable(input);
  _setmode(input, _O_BINARY);
  _setmode(output, _O_BINARY);
}

/// Whether reading would not wait. What is no pipe cannot be asked.
static bool hasInput(HANDLE input) {
  if (GetFileType(input) != FILE_TYPE_PIPE)
    return true;
  DWORD bytes = 0;
  return !PeekNamedPipe(input, nullptr, 0, nullptr, &bytes, nullptr) ||
         bytes > 0;
}

bool isReadable(int descriptor, int milliseconds) {
  HANDLE input = handleOf(descriptor);
  // A pipe cannot be waited for; looking again costs next to nothing.
  ULONGLONG start = GetTickCount64();
  while (!hasInput(input)) {
    ULONGLONG passed = GetTickCount64() - start;
    if (milliseconds >= 0 && passed >= static_cast<ULONGLONG>(milliseconds))
      return false;
    // Somebody who types is not kept waiting, and an idle server sleeps.
    Sleep(passed < 1000 ? 1 : 10);
  }
  return true;
}

unsigned terminalColumns() {
  for (DWORD stream : {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(stream), &info))
      return static_cast<unsigned>(
          std::max(0, info.srWindow.Right - info.srWindow.Left + 1));
  }
  return 0;
}

// LLVM's streams write to a console in UTF-16.
bool terminalTakesUtf8() { return true; }

} // namespace holdfast::platform
