#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <chrono>
#include <memory>
#include <string>

namespace holdfast {

/// A program that runs beside us and that we talk with over its standard input
/// and output. Its environment is what it is given and nothing else. Ended and
/// waited for when this value goes. Safe for one thread.
class ChildProcess {
public:
  /// Starts `program` (an absolute path); `arguments` come after its name,
  /// `environment` holds `NAME=VALUE`. `patience` is how long to wait for each
  /// answer, and for the child's end.
  static llvm::Expected<ChildProcess>
  start(llvm::StringRef program, llvm::ArrayRef<std::string> arguments,
        llvm::ArrayRef<std::string> environment, std::chrono::seconds patience);

  ChildProcess(ChildProcess &&);
  ChildProcess &operator=(ChildProcess &&);
  ~ChildProcess();

  /// Each fails when the child has ended, and when nothing came in time;
  /// the error is what the child wrote to standard error, if it did: its first
  /// line of an error, else the first.
  llvm::Error write(llvm::StringRef text);
  /// A line without its `\n`.
  llvm::Expected<std::string> readLine();
  /// Exactly `size` bytes.
  llvm::Expected<std::string> read(size_t size);

  /// All that is still to come, once the child has nothing more to read, and
  /// its exit status.
  struct Rest {
    std::string output;
    std::string firstErrorLine;
    int status;
  };
  llvm::Expected<Rest> finish();

private:
  struct State;
  explicit ChildProcess(std::unique_ptr<State> state);
  std::unique_ptr<State> state;
};

} // namespace holdfast
