#include "lsp/Program.h"

#include "lsp/Log.h"
#include "lsp/Server.h"
#include "lsp/Transport.h"
#include "platform/Program.h"
#include "source/Printable.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

#include <optional>
#include <unistd.h>

using namespace llvm;

namespace holdfast::lsp {

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

int runServer(ArrayRef<std::string> words) {
  for (StringRef argument : words) {
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
      errs() << "holdfast-lsp: there is no option `" << printable(argument)
             << "`; --help lists them\n";
      return 2;
    }
  }
  // Every version of a document takes as much memory as the last one gave back.
  platform::keepFreedMemory();
  Transport transport(STDIN_FILENO, STDOUT_FILENO);
  return Server().run(transport);
}

} // namespace holdfast::lsp
