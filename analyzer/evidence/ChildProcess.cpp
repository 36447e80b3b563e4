#include "evidence/ChildProcess.h"

#include "project/Errors.h"

#include "llvm/ADT/SmallVector.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace llvm;

namespace holdfast {

#ifdef MSG_NOSIGNAL
static constexpr int sendFlags = MSG_NOSIGNAL;
#else
static constexpr int sendFlags = 0; // macOS: SO_NOSIGPIPE, see below
#endif

struct ChildProcess::State {
  pid_t id = -1;
  int talk = -1;   ///< our end of its standard input and output
  int errors = -1; ///< our end of its standard error
  std::string name;
  std::string buffer; ///< read, but not asked for yet
  size_t used = 0;    ///< of `buffer`
  std::chrono::seconds patience{};

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

  int patienceMs() const {
    return static_cast<int>(std::chrono::milliseconds(patience).count());
  }
  Error tooLate() const {
    return failure(name + " did not answer within " + Twine(patience.count()) +
                   " seconds");
  }

  Error fill();
  Error ended();
  std::string firstErrorLine();
};

ChildProcess::ChildProcess(std::unique_ptr<State> state)
    : state(std::move(state)) {}
ChildProcess::ChildProcess(ChildProcess &&) = default;
ChildProcess &ChildProcess::operator=(ChildProcess &&) = default;
ChildProcess::~ChildProcess() = default;

static Error systemError(StringRef what) {
  return failure(what + ": " + std::strerror(errno));
}

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

Expected<ChildProcess> ChildProcess::start(StringRef program,
                                           ArrayRef<std::string> arguments,
                                           ArrayRef<std::string> environment,
                                           std::chrono::seconds patience) {
  auto state = std::make_unique<State>();
  state->patience = patience;
  state->name = program.str();
  int talk[2], errors[2];
  if (!connect(talk))
    return systemError("cannot start " + program.str());
  state->talk = talk[0];
  // Nor does it take in for ever what it is told.
  timeval limit{static_cast<time_t>(patience.count()), 0};
  setsockopt(talk[0], SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  if (!connect(errors)) {
    close(talk[1]);
    return systemError("cannot start " + program.str());
  }
  state->errors = errors[0];

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
  close(talk[1]);
  close(errors[1]);
  if (failed) {
    state->id = -1;
    errno = failed;
    return systemError("cannot start " + program.str());
  }
  return ChildProcess(std::move(state));
}

/// Waits until there is something to read.
static bool isReadable(int descriptor, int milliseconds) {
  pollfd wait{descriptor, POLLIN, 0};
  int ready;
  do
    ready = poll(&wait, 1, milliseconds);
  while (ready < 0 && errno == EINTR);
  return ready > 0;
}

std::string ChildProcess::State::firstErrorLine() {
  std::string said;
  char chunk[1024];
  while (said.size() < 4096 && isReadable(errors, 100)) {
    ssize_t count = ::read(errors, chunk, sizeof chunk);
    if (count <= 0)
      break;
    said.append(chunk, static_cast<size_t>(count));
  }
  // Warnings come before what ends it.
  SmallVector<StringRef> lines;
  StringRef(said).split(lines, '\n');
  for (StringRef line : lines)
    if (line.starts_with("fatal:") || line.starts_with("error:"))
      return line.str();
  return lines.front().str();
}

Error ChildProcess::State::ended() {
  std::string line = firstErrorLine();
  return failure(line.empty() ? name + " ended too early" : line);
}

/// Reads what is there, at least a byte.
Error ChildProcess::State::fill() {
  if (!isReadable(talk, patienceMs()))
    return tooLate();
  if (used == buffer.size()) {
    buffer.clear();
    used = 0;
  }
  char chunk[1 << 16];
  ssize_t count;
  do
    count = ::read(talk, chunk, sizeof chunk);
  while (count < 0 && errno == EINTR);
  if (count <= 0)
    return ended();
  buffer.append(chunk, static_cast<size_t>(count));
  return Error::success();
}

Error ChildProcess::write(StringRef text) {
  while (!text.empty()) {
    ssize_t count = send(state->talk, text.data(), text.size(), sendFlags);
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
      return state->tooLate();
    if (count < 0)
      return state->ended();
    text = text.drop_front(static_cast<size_t>(count));
  }
  return Error::success();
}

Expected<std::string> ChildProcess::readLine() {
  for (size_t searched = state->used;;) {
    size_t end = state->buffer.find('\n', searched);
    if (end != std::string::npos) {
      std::string line = state->buffer.substr(state->used, end - state->used);
      state->used = end + 1;
      return line;
    }
    searched = state->used == state->buffer.size() ? 0 : state->buffer.size();
    if (Error error = state->fill())
      return error;
  }
}

Expected<std::string> ChildProcess::read(size_t size) {
  while (state->buffer.size() - state->used < size)
    if (Error error = state->fill())
      return error;
  std::string result = state->buffer.substr(state->used, size);
  state->used += size;
  return result;
}

Expected<ChildProcess::Rest> ChildProcess::finish() {
  shutdown(state->talk, SHUT_WR);
  Rest rest{state->buffer.substr(state->used), "", 0};
  while (true) {
    if (!isReadable(state->talk, state->patienceMs()))
      return state->tooLate();
    char chunk[1 << 12];
    ssize_t count = ::read(state->talk, chunk, sizeof chunk);
    if (count < 0 && errno == EINTR)
      continue;
    if (count <= 0)
      break;
    rest.output.append(chunk, static_cast<size_t>(count));
  }
  rest.firstErrorLine = state->firstErrorLine();
  // What has closed its output has nothing left to do; it is no longer waited
  // for than an answer.
  int status = 0;
  auto end = std::chrono::steady_clock::now() + state->patience;
  while (waitpid(state->id, &status, WNOHANG) == 0) {
    if (std::chrono::steady_clock::now() > end)
      return state->tooLate();
    usleep(500);
  }
  state->id = -1;
  rest.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return rest;
}

} // namespace holdfast
