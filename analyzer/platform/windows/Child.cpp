#include "platform/Child.h"

#include "platform/windows/Pipe.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Windows/WindowsSupport.h"
#include "llvm/Support/WindowsError.h"

#include <vector>

using namespace llvm;
using std::chrono::milliseconds;

namespace holdfast::platform {

struct Child::State {
  std::unique_ptr<Pipe> input, output, errors;
  HANDLE process = nullptr;

  Pipe &endOf(From stream) {
    return stream == From::Output ? *output : *errors;
  }
  ~State() {
    if (!process)
      return;
    // It only reads, so that nothing is left half done.
    TerminateProcess(process, 1);
    WaitForSingleObject(process, INFINITE);
    CloseHandle(process);
  }
};

Child::Child(std::unique_ptr<State> state) : state(std::move(state)) {}
Child::Child(Child &&) = default;
Child &Child::operator=(Child &&) = default;
Child::~Child() = default;

static std::error_code lastError() { return mapWindowsError(GetLastError()); }

/// `NAME=VALUE`, each ended by a zero and all by another, in the order that
/// the system wants. Without SystemRoot a program finds none of its libraries.
static std::wstring blockOf(ArrayRef<std::string> environment) {
  std::vector<std::string> variables = environment.vec();
  if (auto root = sys::Process::GetEnv("SystemRoot"))
    variables.push_back("SystemRoot=" + *root);
  llvm::sort(variables, [](StringRef a, StringRef b) {
    return a.split('=').first.compare_insensitive(b.split('=').first) < 0;
  });
  std::wstring block;
  for (const std::string &variable : variables) {
    std::wstring wide;
    if (ConvertUTF8toWide(variable, wide))
      block += wide + L'\0';
  }
  return block + L'\0';
}

/// Starts a program that inherits these three handles and no other.
static bool createProcess(std::wstring program, std::wstring line,
                          std::wstring environment, HANDLE (&streams)[3],
                          PROCESS_INFORMATION &created) {
  SIZE_T size = 0;
  InitializeProcThreadAttributeList(nullptr, 1, 0, &size);
  std::vector<char> space(size);
  auto *list = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(space.data());
  if (!InitializeProcThreadAttributeList(list, 1, 0, &size))
    return false;
  auto drop = make_scope_exit([&] { DeleteProcThreadAttributeList(list); });
  if (!UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                 streams, sizeof streams, nullptr, nullptr))
    return false;
  STARTUPINFOEXW startup = {};
  startup.StartupInfo.cb = sizeof startup;
  startup.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
  startup.StartupInfo.hStdInput = streams[0];
  startup.StartupInfo.hStdOutput = streams[1];
  startup.StartupInfo.hStdError = streams[2];
  startup.lpAttributeList = list;
  return CreateProcessW(program.c_str(), line.data(), nullptr, nullptr,
                        /*bInheritHandles=*/TRUE,
                        CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT |
                            EXTENDED_STARTUPINFO_PRESENT,
                        environment.data(), nullptr, &startup.StartupInfo,
                        &created);
}

ErrorOr<Child> Child::start(StringRef program, ArrayRef<std::string> arguments,
                            ArrayRef<std::string> environment) {
  auto state = std::make_unique<State>();
  state->input = Pipe::make(Pipe::Direction::ToChild);
  state->output = Pipe::make(Pipe::Direction::FromChild);
  state->errors = Pipe::make(Pipe::Direction::FromChild);
  if (!state->input || !state->output || !state->errors)
    return lastError();
  SmallVector<StringRef> words{program};
  words.append(arguments.begin(), arguments.end());
  ErrorOr<std::wstring> line = sys::flattenWindowsCommandLine(words);
  std::wstring wide;
  if (!line)
    return line.getError();
  if (!ConvertUTF8toWide(program, wide))
    return std::make_error_code(std::errc::invalid_argument);
  HANDLE streams[] = {state->input->childsEnd(), state->output->childsEnd(),
                      state->errors->childsEnd()};
  PROCESS_INFORMATION created = {};
  if (!createProcess(std::move(wide), std::move(*line), blockOf(environment),
                     streams, created))
    return lastError();
  CloseHandle(created.hThread);
  state->process = created.hProcess;
  // Else the end of the child would not be the end of its streams.
  for (Pipe *pipe :
       {state->input.get(), state->output.get(), state->errors.get()})
    pipe->closeChildsEnd();
  return Child(std::move(state));
}

bool Child::isReadable(From stream, milliseconds patience) {
  return state->endOf(stream).isReadable(patience);
}

size_t Child::read(From stream, char *bytes, size_t size) {
  return state->endOf(stream).read(bytes, size);
}

Child::Sent Child::write(StringRef text, milliseconds patience) {
  switch (state->input->write(text, patience)) {
  case Pipe::Sent::All:
    return Sent::All;
  case Pipe::Sent::TooLate:
    return Sent::TooLate;
  case Pipe::Sent::Ended:
    return Sent::Ended;
  }
  llvm_unreachable("not a way in which it ends");
}

void Child::endInput() { state->input->closeOurs(); }

std::optional<int> Child::wait(milliseconds patience) {
  if (WaitForSingleObject(state->process,
                          static_cast<DWORD>(patience.count())) !=
      WAIT_OBJECT_0)
    return std::nullopt;
  DWORD status = 1;
  GetExitCodeProcess(state->process, &status);
  CloseHandle(state->process);
  state->process = nullptr;
  return static_cast<int>(status);
}

} // namespace holdfast::platform
