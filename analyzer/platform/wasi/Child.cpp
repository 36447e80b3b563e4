// WebAssembly starts no programs: the launcher in node runs them for us, each
// time from start to end. What was written until an answer is read is the input
// of one run. That serves those that we talk with (`git cat-file --batch`
// answers each line on its own) and those that are asked once.
#include "platform/Child.h"

#include <algorithm>
#include <cstring>

using namespace llvm;
using std::chrono::milliseconds;

#define HOST(name)                                                             \
  extern "C" __attribute__((import_module("holdfast"), import_name(name)))

/// Words and variables end with a NUL each. The exit status, -1 for a signal's
/// end, notStarted or tooLate.
HOST("run_program")
int holdfast_run_program(const char *words, size_t wordsLength,
                         const char *variables, size_t variablesLength,
                         const char *input, size_t inputLength,
                         int milliseconds);
/// Takes what the last run wrote to `stream` (1 or 2), if it fits into `size`;
/// how long it is.
HOST("take_output")
size_t holdfast_take_output(int stream, char *text, size_t size);

namespace holdfast::platform {

static constexpr int notStarted = -2;
static constexpr int tooLate = -3;

struct Child::State {
  std::string words, variables;
  std::string input;     ///< written, but no run has had it yet
  std::string output[2]; ///< of all runs, but what was read
  bool hasRun = false;
  int status = 0;

  bool run(milliseconds patience);
};

Child::Child(std::unique_ptr<State> state) : state(std::move(state)) {}
Child::Child(Child &&) = default;
Child &Child::operator=(Child &&) = default;
Child::~Child() = default;

static std::string joined(ArrayRef<std::string> words) {
  std::string text;
  for (const std::string &word : words)
    text += word + '\0';
  return text;
}

ErrorOr<Child> Child::start(StringRef program, ArrayRef<std::string> arguments,
                            ArrayRef<std::string> environment) {
  auto state = std::make_unique<State>();
  state->words = program.str() + '\0' + joined(arguments);
  state->variables = joined(environment);
  return Child(std::move(state));
}

static std::string takeOutput(int stream) {
  std::string text(holdfast_take_output(stream, nullptr, 0), '\0');
  holdfast_take_output(stream, text.data(), text.size());
  return text;
}

/// Runs the program if it has not had all its input; false if that takes
/// longer.
bool Child::State::run(milliseconds patience) {
  if (hasRun && input.empty())
    return true;
  hasRun = true;
  std::string given;
  given.swap(input);
  status = holdfast_run_program(words.data(), words.size(), variables.data(),
                                variables.size(), given.data(), given.size(),
                                static_cast<int>(patience.count()));
  for (int stream : {1, 2})
    output[stream - 1] += takeOutput(stream);
  if (status == notStarted)
    output[1] = "error: the program could not be started";
  return status != tooLate;
}

bool Child::isReadable(From stream, milliseconds patience) {
  // What it says of errors is asked for once it has ended.
  return stream == From::Errors || state->run(patience);
}

size_t Child::read(From stream, char *bytes, size_t size) {
  std::string &text = state->output[stream == From::Errors];
  size = std::min(size, text.size());
  std::memcpy(bytes, text.data(), size);
  text.erase(0, size);
  return size;
}

Child::Sent Child::write(StringRef text, milliseconds patience) {
  state->input += text;
  return Sent::All;
}

void Child::endInput() {}

std::optional<int> Child::wait(milliseconds patience) {
  if (!state->run(patience))
    return std::nullopt;
  return state->status == notStarted ? -1 : state->status;
}

} // namespace holdfast::platform
