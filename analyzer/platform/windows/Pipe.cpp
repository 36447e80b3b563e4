#include "platform/windows/Pipe.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/Windows/WindowsSupport.h"

#include <algorithm>
#include <atomic>
#include <cstring>

using namespace llvm;
using std::chrono::milliseconds;

namespace holdfast::platform {

struct Pipe::Pending {
  OVERLAPPED overlapped = {};
  Pending() { overlapped.hEvent = CreateEventW(nullptr, TRUE, FALSE, nullptr); }
  ~Pending() { CloseHandle(overlapped.hEvent); }
};

Pipe::Pipe() : pending(std::make_unique<Pending>()) {}

std::unique_ptr<Pipe> Pipe::make(Direction direction) {
  static std::atomic<unsigned> made;
  std::string name = ("\\\\.\\pipe\\holdfast-" + Twine(GetCurrentProcessId()) +
                      "-" + Twine(made++) + "-" + Twine(GetTickCount64()))
                         .str();
  bool isToChild = direction == Direction::ToChild;
  std::unique_ptr<Pipe> pipe(new Pipe());
  HANDLE ours = CreateNamedPipeA(
      name.c_str(),
      (isToChild ? PIPE_ACCESS_OUTBOUND : PIPE_ACCESS_INBOUND) |
          FILE_FLAG_OVERLAPPED | FILE_FLAG_FIRST_PIPE_INSTANCE,
      PIPE_TYPE_BYTE | PIPE_WAIT | PIPE_REJECT_REMOTE_CLIENTS,
      /*nMaxInstances=*/1, sizeof pipe->buffer, sizeof pipe->buffer,
      /*nDefaultTimeOut=*/0, nullptr);
  if (ours == INVALID_HANDLE_VALUE)
    return nullptr;
  pipe->ours = ours;
  SECURITY_ATTRIBUTES inherited = {sizeof inherited, nullptr, TRUE};
  HANDLE theirs =
      CreateFileA(name.c_str(), isToChild ? GENERIC_READ : GENERIC_WRITE, 0,
                  &inherited, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (theirs == INVALID_HANDLE_VALUE)
    return nullptr;
  pipe->theirs = theirs;
  return pipe;
}

Pipe::~Pipe() {
  closeChildsEnd();
  closeOurs();
}

void Pipe::closeChildsEnd() {
  if (theirs)
    CloseHandle(theirs);
  theirs = nullptr;
}

void Pipe::closeOurs() {
  if (!ours)
    return;
  if (isReading) {
    // Until it is over, the system may write into what is about to go.
    DWORD count;
    CancelIoEx(ours, &pending->overlapped);
    GetOverlappedResult(ours, &pending->overlapped, &count, TRUE);
    isReading = false;
  }
  CloseHandle(ours);
  ours = nullptr;
}

void Pipe::startReading() {
  if (ended || isReading || begin < end)
    return;
  begin = end = 0;
  // The event tells of the end of it also where it ends at once.
  isReading =
      ReadFile(ours, buffer, sizeof buffer, nullptr, &pending->overlapped) ||
      GetLastError() == ERROR_IO_PENDING;
  ended = !isReading;
}

void Pipe::finishReading(unsigned long patience) {
  startReading();
  if (!isReading || WaitForSingleObject(pending->overlapped.hEvent, patience) !=
                        WAIT_OBJECT_0)
    return;
  DWORD count = 0;
  isReading = false;
  if (GetOverlappedResult(ours, &pending->overlapped, &count, FALSE) && count)
    end = count;
  else
    ended = true;
}

bool Pipe::isReadable(milliseconds patience) {
  finishReading(static_cast<unsigned long>(patience.count()));
  return begin < end || ended;
}

size_t Pipe::read(char *bytes, size_t size) {
  finishReading(INFINITE);
  size_t count = std::min(size, end - begin);
  std::memcpy(bytes, buffer + begin, count);
  begin += count;
  return count;
}

Pipe::Sent Pipe::write(StringRef text, milliseconds patience) {
  while (!text.empty()) {
    DWORD size = static_cast<DWORD>(std::min<size_t>(text.size(), 1 << 20));
    DWORD count = 0;
    if (!WriteFile(ours, text.data(), size, nullptr, &pending->overlapped) &&
        GetLastError() != ERROR_IO_PENDING)
      return Sent::Ended;
    bool isLate = WaitForSingleObject(pending->overlapped.hEvent,
                                      static_cast<DWORD>(patience.count())) !=
                  WAIT_OBJECT_0;
    if (isLate)
      CancelIoEx(ours, &pending->overlapped);
    if (!GetOverlappedResult(ours, &pending->overlapped, &count, TRUE))
      return isLate ? Sent::TooLate : Sent::Ended;
    text = text.drop_front(count);
  }
  return Sent::All;
}

} // namespace holdfast::platform
