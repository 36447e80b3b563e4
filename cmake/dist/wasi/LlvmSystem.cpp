// LLVM Support's view of the system, for one without processes, signals and
// libraries: nothing is started and nothing is caught.
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/DynamicLibrary.h"
#include "llvm/Support/Errc.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Signals.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <random>
#include <unistd.h>

using namespace llvm;
using namespace llvm::sys;

// --- Programs ----------------------------------------------------------------

/// Where a program is, looked for in folders that end with a NUL each, or
/// without any on PATH. The length of its path, 0 if there is none; written if
/// it fits.
extern "C" __attribute__((import_module("holdfast"),
                          import_name("find_program"))) size_t
holdfast_find_program(const char *name, size_t nameLength, const char *folders,
                      size_t foldersLength, char *path, size_t size);

ErrorOr<std::string> sys::findProgramByName(StringRef name,
                                            ArrayRef<StringRef> folders) {
  std::string joined;
  for (StringRef folder : folders)
    joined += folder.str() + '\0';
  char path[4096];
  size_t length = holdfast_find_program(name.data(), name.size(), joined.data(),
                                        joined.size(), path, sizeof path);
  if (!length || length > sizeof path)
    return errc::no_such_file_or_directory;
  return std::string(path, length);
}

std::error_code sys::ChangeStdinMode(fs::OpenFlags) { return {}; }
std::error_code sys::ChangeStdoutMode(fs::OpenFlags) { return {}; }
std::error_code sys::ChangeStdinToBinary() { return {}; }
std::error_code sys::ChangeStdoutToBinary() { return {}; }

// --- Signals -----------------------------------------------------------------

void sys::RunInterruptHandlers() {}
bool sys::RemoveFileOnSignal(StringRef, std::string *) { return false; }
void sys::DontRemoveFileOnSignal(StringRef) {}
void sys::PrintStackTraceOnErrorSignal(StringRef, bool) {}
void sys::PrintStackTrace(raw_ostream &, int) {}
void sys::RunSignalHandlers() {}
void sys::AddSignalHandler(SignalHandlerCallback, void *) {}
void sys::SetInterruptFunction(void (*)()) {}
void sys::SetInfoSignalFunction(void (*)()) {}
void sys::SetOneShotPipeSignalFunction(void (*)()) {}
void sys::DefaultOneShotPipeSignalHandler() {}
void sys::CleanupOnSignal(uintptr_t) {}
void sys::unregisterHandlers() {}

CrashRecoveryContext::CrashRecoveryContext() = default;
CrashRecoveryContext::~CrashRecoveryContext() = default;
CrashRecoveryContext *CrashRecoveryContext::GetCurrent() { return nullptr; }
void CrashRecoveryContext::HandleExit(int code) { std::_Exit(code); }
bool CrashRecoveryContext::isRecoveringFromCrash() { return false; }

// --- The process -------------------------------------------------------------

Process::Pid Process::getProcessId() { return 1; }
Expected<unsigned> Process::getPageSize() { return 65536; }
size_t Process::GetMallocUsage() { return 0; }
void Process::GetTimeUsage(TimePoint<> &now, std::chrono::nanoseconds &user,
                           std::chrono::nanoseconds &system) {
  now = std::chrono::system_clock::now();
  user = system = {};
}
void Process::PreventCoreFiles() {}
bool Process::AreCoreFilesPrevented() { return true; }
std::error_code Process::FixupStandardFileDescriptors() { return {}; }
std::error_code Process::SafelyCloseFileDescriptor(int descriptor) {
  return ::close(descriptor) < 0
             ? std::error_code(errno, std::generic_category())
             : std::error_code();
}
std::optional<std::string> Process::GetEnv(StringRef name) {
  const char *value = std::getenv(name.str().c_str());
  return value ? std::optional<std::string>(value) : std::nullopt;
}
unsigned Process::GetRandomNumber() { return std::random_device()(); }
void Process::Exit(int code, bool noCleanup) {
  if (noCleanup)
    std::_Exit(code);
  std::exit(code);
}

// --- Terminals ---------------------------------------------------------------

/// The launcher says whether a stream is shown, and how wide it is: WASI tells
/// no more than that it is some device.
static const char *hostSays(const char *name) {
  const char *value = std::getenv(name);
  return value ? value : "";
}

bool Process::FileDescriptorIsDisplayed(int descriptor) {
  return StringRef(hostSays("HOLDFAST_TERMINALS"))
      .contains(static_cast<char>('0' + descriptor));
}
bool Process::StandardInIsUserInput() { return FileDescriptorIsDisplayed(0); }
bool Process::StandardOutIsDisplayed() { return FileDescriptorIsDisplayed(1); }
bool Process::StandardErrIsDisplayed() { return FileDescriptorIsDisplayed(2); }
unsigned Process::StandardOutColumns() {
  return StandardOutIsDisplayed() ? std::atoi(hostSays("COLUMNS")) : 0;
}
unsigned Process::StandardErrColumns() {
  return StandardErrIsDisplayed() ? std::atoi(hostSays("COLUMNS")) : 0;
}
bool Process::FileDescriptorHasColors(int descriptor) {
  StringRef terminal = hostSays("TERM");
  return FileDescriptorIsDisplayed(descriptor) && !terminal.empty() &&
         terminal != "dumb";
}
bool Process::StandardOutHasColors() { return FileDescriptorHasColors(1); }
bool Process::StandardErrHasColors() { return FileDescriptorHasColors(2); }
void Process::UseANSIEscapeCodes(bool) {}
bool Process::ColorNeedsFlush() { return false; }
const char *Process::OutputColor(char code, bool bold, bool background) {
  static char text[16];
  snprintf(text, sizeof text, "\033[%s%d%dm", bold ? "1;" : "0;",
           background ? 4 : 3, code & 7);
  return text;
}
const char *Process::OutputBold(bool) { return "\033[1m"; }
const char *Process::OutputReverse() { return "\033[7m"; }
const char *Process::ResetColor() { return "\033[0m"; }

// --- What libc lacks ---------------------------------------------------------

extern "C" int posix_madvise(void *, size_t, int) { return 0; }
