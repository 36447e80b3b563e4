#include "cli/ProgramArguments.h"

#include "platform/Program.h"
#include "source/Redact.h"

#include <cstring>

using namespace llvm;

namespace holdfast::cli {

/// Overwrites a word in place; what is shorter now ends earlier.
static void overwrite(char *word, StringRef text) {
  size_t length = std::strlen(word);
  size_t kept = std::min(length, text.size());
  std::memcpy(word, text.data(), kept);
  std::memset(word + kept, '\0', length - kept);
}

std::vector<std::string> takeArguments(int count, char **words) {
  std::vector<std::string> arguments = platform::startProgram(count, words);
  for (int i = 1; i < count; ++i) {
    std::string shown = redactSecrets(words[i]);
    if (shown != words[i])
      overwrite(words[i], shown);
  }
  return arguments;
}

} // namespace holdfast::cli
