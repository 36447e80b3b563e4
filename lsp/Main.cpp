#include "lsp/Log.h"
#include "lsp/Server.h"
#include "lsp/Transport.h"
#include "source/Printable.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace llvm;
using namespace holdfast::lsp;

static constexpr StringLiteral usage =
    R"(usage: holdfast-lsp [--log=error|info|verbose]

The language server of Holdfast. Editors start it and speak the Language Server
Protocol with it over standard input and output.

  --log=LEVEL  what to write to standard error: error (default), info, verbose
  --stdio      accepted, as many clients pass it; there is no other way
  --version    print the version
  --help       print this text
)";

static std::optional<LogLevel> parseLogLevel(StringRef text) {
  return StringSwitch<std::optional<LogLevel>>(text)
      .Case("error", LogLevel::Error)
      .Case("info", LogLevel::Info)
      .Case("verbose", LogLevel::Verbose)
      .Default(std::nullopt);
}

/// Every version of a document takes as much memory as the last one gave back.
/// Asking the system for the same pages at every keystroke takes longer than
/// the rest of the work.
static void keepFreedMemory() {
#ifdef __GLIBC__
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
  mallopt(M_TOP_PAD, 16 << 20);
#endif
}

int main(int argc, char **argv) {
  for (StringRef argument : ArrayRef(argv, argc).drop_front()) {
    if (argument == "--version") {
      outs() << "holdfast-lsp " << HOLDFAST_VERSION << "\n";
      return 0;
    }
    if (argument == "--help") {
      outs() << usage;
      return 0;
    }
    StringRef value = argument;
    if (value.consume_front("--log=") && parseLogLevel(value)) {
      setLogLevel(*parseLogLevel(value));
    } else if (argument != "--stdio") {
      errs() << "holdfast-lsp: there is no option `"
             << holdfast::printable(argument) << "`; --help lists them\n";
      return 2;
    }
  }
  keepFreedMemory();
  Transport transport(STDIN_FILENO, STDOUT_FILENO);
  return Server().run(transport);
}
