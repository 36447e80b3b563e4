// Nothing here asks the system, so that it can be tried on every one.
#include "platform/windows/CommandLine.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::platform {

bool isBatchFile(StringRef path) {
  // Windows itself leaves out dots and spaces at the end of a name.
  path = path.rtrim(". ");
  return path.ends_with_insensitive(".cmd") ||
         path.ends_with_insensitive(".bat");
}

/// In quotes, for the interpreter and for the program that takes the line apart
/// after it.
static std::string quoted(StringRef word) {
  std::string text = "\"";
  size_t backslashes = 0;
  for (char c : word) {
    if (c == '"')
      // Those before a quote count twice; a pair of quotes is one of the word's
      // and leaves the interpreter inside of quotes.
      text += std::string(backslashes, '\\') + '"';
    backslashes = c == '\\' ? backslashes + 1 : 0;
    if (c == '%')
      // A part of a variable, of no characters: no name begins at the first %.
      text += "%%cd:~,";
    text += c;
  }
  return text + std::string(backslashes, '\\') + '"';
}

std::optional<std::string> batchLine(StringRef path,
                                     ArrayRef<std::string> words) {
  auto hasLineBreak = [](StringRef text) {
    return text.find_first_of(StringRef("\r\n\0", 3)) != StringRef::npos;
  };
  if (hasLineBreak(path) || any_of(words, hasLineBreak))
    return std::nullopt;
  // No AutoRun of the registry, no `!` for variables, one pair of quotes around
  // all, which the interpreter takes away.
  std::string line = "cmd.exe /d /e:on /v:off /s /c \"" + quoted(path);
  for (const std::string &word : words)
    line += " " + quoted(word);
  return line + "\"";
}

} // namespace holdfast::platform
