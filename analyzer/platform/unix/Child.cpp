#include "platform/Child.h"

#include "llvm/ADT/ScopeExit.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace llvm;
using std::chrono::milliseconds;

namespace holdfast::platform {

#ifdef MSG_NOSIGNAL
static constexpr int sendFlags = MSG_NOSIGNAL | MSG_DONTWAIT;
#else
static constexpr int sendFlags = MSG_DONTWAIT; // macOS: SO_NOSIGPIPE, see below
#endif

struct Child::State {
  pid_t id = -1;
  int talk = -1;   ///< our end of its standard input and output
  int errors = -1; ///< our end of its standard error

  int endOf(From stream) const {
    return stream == From::Output ? talk : errors;
  }
  ~State() {
    for (int descriptor : {talk, errors})
      if (descriptor >= 0)
        close(descriptor);
    if (id < 0)
      return;
    // It only reads, so that nothing is left half done.
    kill(id, SIGKILL);
    waitpid(id, nullptr, 0);
  }
};

Child::Child(std::unique_ptr<State> state) : state(std::move(state)) {}
Child::Child(Child &&) = default;
Child &Child::operator=(Child &&) = default;
Child::~Child() = default;

static std::error_code lastError() { return {errno, std::generic_category()}; }

/// A pair of connected ends that no other child inherits.
static bool connect(int (&ends)[2]) {
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
    return false;
  for (int end : ends) {
    fcntl(end, F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
    int yes = 1;
    setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  }
  return true;
}

static std::vector<char *> pointersTo(std::vector<std::string> &words) {
  std::vector<char *> pointers;
  for (std::string &word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

ErrorOr<Child> Child::start(StringRef program, ArrayRef<std::string> arguments,
                            ArrayRef<std::string> environment) {
  auto state = std::make_unique<State>();
  int talk[2], errors[2];
  if (!connect(talk))
    return lastError();
  state->talk = talk[0];
  auto closeTalk = make_scope_exit([&] { close(talk[1]); });
  if (!connect(errors))
    return lastError();
  state->errors = errors[0];
  auto closeErrors = make_scope_exit([&] { close(errors[1]); });

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, talk[1], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, talk[1], STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
  std::vector<std::string> words{program.str()};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<std::string> variables = environment.vec();
  int failed =
      posix_spawn(&state->id, words.front().c_str(), &actions, nullptr,
                  pointersTo(words).data(), pointersTo(variables).data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed) {
    state->id = -1;
    return std::error_code(failed, std::generic_category());
  }
  return Child(std::move(state));
}

static bool isReady(int descriptor, short event, milliseconds patience) {
  pollfd wait{descriptor, event, 0};
  int ready;
  do
    ready = poll(&wait, 1, static_cast<int>(patience.count()));
  while (ready < 0 && errno == EINTR);
  return ready > 0;
}

bool Child::isReadable(From stream, milliseconds patience) {
  return isReady(state->endOf(stream), POLLIN, patience);
}

size_t Child::read(From stream, char *bytes, size_t size) {
  ssize_t count;
  do
    count = ::read(state->endOf(stream), bytes, size);
  while (count < 0 && errno == EINTR);
  return count < 0 ? 0 : static_cast<size_t>(count);
}

Child::Sent Child::write(StringRef text, milliseconds patience) {
  while (!text.empty()) {
    if (!isReady(state->talk, POLLOUT, patience))
      return Sent::TooLate;
    ssize_t count = send(state->talk, text.data(), text.size(), sendFlags);
    if (count < 0 && errno != EINTR && errno != EAGAIN && errno != EWOULDBLOCK)
      return Sent::Ended;
    if (count > 0)
      text = text.drop_front(static_cast<size_t>(count));
  }
  return Sent::All;
}

void Child::endInput() { shutdown(state->talk, SHUT_WR); }

std::optional<int> Child::wait(milliseconds patience) {
  int status = 0;
  auto end = std::chrono::steady_clock::now() + patience;
  while (waitpid(state->id, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > end)
      return std::nullopt;
    usleep(500);
  }
  state->id = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace holdfast::platform
