// What a host calls. Either run(), which is a whole program from its arguments
// to its exit status and is called once an instance; or receive() and work(),
// a language server that never waits. The streams, files, arguments and
// environment are those of WASI.
#include "cli/Commands.h"
#include "cli/ProgramArguments.h"
#include "lsp/Program.h"
#include "lsp/Server.h"
#include "lsp/Transport.h"
#include "platform/Program.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

using namespace llvm;

#define EXPORT(name) extern "C" __attribute__((export_name(name)))

/// Gives the host a message of the server's.
extern "C" __attribute__((import_module("holdfast"), import_name("send"))) void
holdfast_send(const char *text, size_t length);

/// wasi-libc's: calls main() with the arguments that the host has.
extern "C" int __main_void(void);

/// The first word says which program is meant.
int main(int count, char **words) {
  auto arguments = holdfast::cli::takeArguments(count, words);
  if (count > 0 && sys::path::stem(words[0]) == "holdfast-lsp")
    return holdfast::lsp::runServer(arguments);
  SmallVector<StringRef> views(arguments.begin(), arguments.end());
  return holdfast::cli::runProgram(views);
}

EXPORT("run") int run() {
  int status = __main_void();
  // Nothing ends a module, so that nothing else writes what is left.
  outs().flush();
  errs().flush();
  return status;
}

// --- The server --------------------------------------------------------------

namespace {
struct Serving {
  holdfast::lsp::Transport transport{
      [](StringRef text) { holdfast_send(text.data(), text.size()); }};
  holdfast::lsp::Server server;

  Serving() { server.connect(transport); }
};
} // namespace

static Serving &serving() {
  static Serving value;
  return value;
}

/// Room for a message, which receive() frees.
EXPORT("allocate") char *allocate(size_t size) {
  return static_cast<char *>(std::malloc(size));
}

/// Takes a message in; work() answers it.
EXPORT("receive") void receive(char *text, size_t length) {
  serving().transport.deliver(std::string(text, length));
  std::free(text);
}

/// Milliseconds until it wants to be called though nothing has come in; -1 if
/// only a message brings more, -2 once the client has said `exit`.
EXPORT("work") int work() {
  auto due = serving().server.work();
  if (serving().server.status())
    return -2;
  return due.value_or(-1);
}
