#include "evidence/ChildProcess.h"

#include "platform/Child.h"
#include "project/Errors.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;
using holdfast::platform::Child;
using std::chrono::milliseconds;

namespace holdfast {

struct ChildProcess::State {
  Child child;
  std::string name;
  std::chrono::seconds patience;
  std::string buffer; ///< read, but not asked for yet
  size_t used = 0;    ///< of `buffer`

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

Expected<ChildProcess> ChildProcess::start(StringRef program,
                                           ArrayRef<std::string> arguments,
                                           ArrayRef<std::string> environment,
                                           std::chrono::seconds patience) {
  ErrorOr<Child> child = Child::start(program, arguments, environment);
  if (!child)
    return failure("cannot start " + program + ": " +
                   child.getError().message());
  return ChildProcess(std::make_unique<State>(
      State{std::move(*child), program.str(), patience, {}, 0}));
}

std::string ChildProcess::State::firstErrorLine() {
  std::string said;
  char chunk[1024];
  while (said.size() < 4096 &&
         child.isReadable(Child::From::Errors, milliseconds(100))) {
    size_t count = child.read(Child::From::Errors, chunk, sizeof chunk);
    if (count == 0)
      break;
    said.append(chunk, count);
  }
  // Warnings come before what ends it.
  SmallVector<StringRef> lines;
  StringRef(said).split(lines, '\n');
  for (StringRef line : lines)
    if (line.starts_with("fatal:") || line.starts_with("error:"))
      return line.rtrim('\r').str();
  return lines.front().rtrim('\r').str();
}

Error ChildProcess::State::ended() {
  std::string line = firstErrorLine();
  return failure(line.empty() ? name + " ended too early" : line);
}

/// Reads what is there, at least a byte.
Error ChildProcess::State::fill() {
  if (!child.isReadable(Child::From::Output, patience))
    return tooLate();
  if (used == buffer.size()) {
    buffer.clear();
    used = 0;
  }
  char chunk[1 << 16];
  size_t count = child.read(Child::From::Output, chunk, sizeof chunk);
  if (count == 0)
    return ended();
  buffer.append(chunk, count);
  return Error::success();
}

Error ChildProcess::write(StringRef text) {
  switch (state->child.write(text, state->patience)) {
  case Child::Sent::All:
    return Error::success();
  case Child::Sent::TooLate:
    return state->tooLate();
  case Child::Sent::Ended:
    return state->ended();
  }
  llvm_unreachable("not a way in which it ends");
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
  Child &child = state->child;
  child.endInput();
  Rest rest{state->buffer.substr(state->used), "", 0};
  while (true) {
    if (!child.isReadable(Child::From::Output, state->patience))
      return state->tooLate();
    char chunk[1 << 12];
    size_t count = child.read(Child::From::Output, chunk, sizeof chunk);
    if (count == 0)
      break;
    rest.output.append(chunk, count);
  }
  rest.firstErrorLine = state->firstErrorLine();
  // What has closed its output has nothing left to do; it is no longer waited
  // for than an answer.
  std::optional<int> status = child.wait(state->patience);
  if (!status)
    return state->tooLate();
  rest.status = *status;
  return rest;
}

} // namespace holdfast
