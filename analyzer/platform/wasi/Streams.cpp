#include "platform/Streams.h"

#include "llvm/Support/Process.h"

#include <algorithm>
#include <poll.h>

namespace holdfast::platform {

void prepareStreams(int, int) {}

bool isReadable(int descriptor, int milliseconds) {
  pollfd wait{descriptor, POLLIN, 0};
  // node looks at its clock first: without any time it never sees the stream.
  return ::poll(&wait, 1, milliseconds == 0 ? 1 : milliseconds) > 0 &&
         (wait.revents & (POLLIN | POLLHUP));
}

// What the host says of its terminal: WASI knows no sizes.
unsigned terminalColumns() {
  return std::max(llvm::sys::Process::StandardOutColumns(),
                  llvm::sys::Process::StandardErrColumns());
}

bool terminalTakesUtf8() { return false; }

} // namespace holdfast::platform
