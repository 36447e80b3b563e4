#include "lsp/Log.h"

#include "source/Printable.h"

#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast::lsp {

static LogLevel logLevel = LogLevel::Error;

void setLogLevel(LogLevel level) { logLevel = level; }

static void write(LogLevel level, StringRef label, const Twine &message) {
  if (level > logLevel)
    return;
  // One call, so that lines of several servers in one log stay whole.
  errs() << ("holdfast-lsp: " + label + printable(message.str()) + "\n").str();
}

void logError(const Twine &message) {
  write(LogLevel::Error, "error: ", message);
}
void logInfo(const Twine &message) { write(LogLevel::Info, "", message); }
void logVerbose(const Twine &message) { write(LogLevel::Verbose, "", message); }

} // namespace holdfast::lsp
