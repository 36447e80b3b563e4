#include "platform/Command.h"

using namespace llvm;

namespace holdfast::platform {

// A module becomes nothing else, and what its host runs for it sees no streams
// of its own.
static std::error_code unsupported() {
  return std::make_error_code(std::errc::function_not_supported);
}

ErrorOr<int> becomeCommand(ArrayRef<std::string>) { return unsupported(); }

std::error_code refillInput(StringRef) { return unsupported(); }

// There is no other program that could hold it.
std::error_code lockUntilEnd(StringRef, function_ref<void()>) { return {}; }

} // namespace holdfast::platform
