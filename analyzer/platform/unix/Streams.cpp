#include "platform/Streams.h"

#include <cerrno>
#include <csignal>
#include <initializer_list>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace holdfast::platform {

void prepareStreams(int input, int output) { std::signal(SIGPIPE, SIG_IGN); }

bool isReadable(int descriptor, int milliseconds) {
  pollfd wait{descriptor, POLLIN, 0};
  return ::poll(&wait, 1, milliseconds) > 0 &&
         (wait.revents & (POLLIN | POLLHUP));
}

unsigned terminalColumns() {
  for (int descriptor : {STDOUT_FILENO, STDERR_FILENO}) {
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
      return size.ws_col;
  }
  return 0;
}

bool terminalTakesUtf8() { return false; }

} // namespace holdfast::platform
