#include "cli/printers/DataText.h"

#include "project/Errors.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

void printData(raw_ostream &out, StringRef text) {
  if (!out.is_displayed()) {
    out << text;
    return;
  }
  while (!text.empty()) {
    StringRef line = text.take_until([](char c) { return c == '\n'; });
    text = text.drop_front(line.size());
    StringRef end = line.ends_with("\r") ? "\r" : "";
    out << visible(line.drop_back(end.size())) << end;
    if (text.consume_front("\n"))
      out << '\n';
  }
}

/// Whether standard output goes to a file, where nobody obeys it.
static bool goesToFile() {
  constexpr int standardOutput = 1;
  sys::fs::file_status status;
  return !sys::fs::status(standardOutput, status) &&
         status.type() == sys::fs::file_type::regular_file;
}

/// Whether what is printed ends in the log of continuous integration.
static bool isLogged() {
  return any_of(
             ArrayRef{"CI", "GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"},
             [](const char *name) {
               return !sys::Process::GetEnv(name).value_or("").empty();
             }) &&
         !goesToFile();
}

Error printDataToOutput(StringRef text) {
  unsigned line = isLogged() ? findObeyedLine(text) : 0;
  if (line)
    return failure("line " + Twine(line) +
                   " of the output has a name that this log would take for a "
                   "command; write it to a file with `> FILE`, and look at it");
  printData(outs(), text);
  outs().flush();
  if (std::error_code error = outs().error()) {
    outs().clear_error();
    return failure("cannot write the output: " + error.message());
  }
  return Error::success();
}

} // namespace holdfast::cli
