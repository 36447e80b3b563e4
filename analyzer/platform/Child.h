#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/ErrorOr.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace holdfast::platform {

/// A program that was started, and our ends of its three streams, which no
/// other child inherits. It has no window. Ended and waited for when this value
/// goes. Safe for one thread.
class Child {
public:
  enum class From { Output, Errors };
  enum class Sent { All, TooLate, Ended };

  /// Starts `program` (an absolute path); `arguments` come after its name. Its
  /// environment is `environment`, as `NAME=VALUE`, and what the system itself
  /// cannot do without.
  static llvm::ErrorOr<Child> start(llvm::StringRef program,
                                    llvm::ArrayRef<std::string> arguments,
                                    llvm::ArrayRef<std::string> environment);
  Child(Child &&);
  Child &operator=(Child &&);
  ~Child();

  /// Whether there is something to read, or the end, within `patience`.
  bool isReadable(From stream, std::chrono::milliseconds patience);
  /// Reads what is there, at most `size` bytes, and waits for the first; 0 at
  /// the end, or where reading fails.
  size_t read(From stream, char *bytes, size_t size);
  /// Waits up to `patience` each time that the child takes nothing in.
  Sent write(llvm::StringRef text, std::chrono::milliseconds patience);
  /// Lets the child see the end of its input.
  void endInput();
  /// Its exit status, -1 where a signal ended it; nullopt while it runs on.
  std::optional<int> wait(std::chrono::milliseconds patience);

private:
  struct State;
  explicit Child(std::unique_ptr<State> state);
  std::unique_ptr<State> state;
};

} // namespace holdfast::platform
