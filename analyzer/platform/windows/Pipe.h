#pragma once

#include "llvm/ADT/StringRef.h"

#include <chrono>
#include <memory>

namespace holdfast::platform {

/// Our end of a pipe to or from a child, and the child's, as HANDLEs. An
/// anonymous pipe cannot be waited for, so that these have names, which nobody
/// else can connect to. Not to be moved: the system writes into it.
class Pipe {
public:
  enum class Direction { ToChild, FromChild };

  /// Null where the system has no more pipes.
  static std::unique_ptr<Pipe> make(Direction direction);
  ~Pipe();
  Pipe(const Pipe &) = delete;

  void *childsEnd() const { return theirs; }
  void closeChildsEnd();
  void closeOurs();

  /// As those of Child.
  bool isReadable(std::chrono::milliseconds patience);
  size_t read(char *bytes, size_t size);
  enum class Sent { All, TooLate, Ended };
  Sent write(llvm::StringRef text, std::chrono::milliseconds patience);

private:
  struct Pending;
  Pipe();
  void startReading();
  void finishReading(unsigned long patience);

  void *ours = nullptr;
  void *theirs = nullptr;
  std::unique_ptr<Pending> pending; ///< what the system is about to do
  char buffer[1 << 16];             ///< what it has read, but nobody asked for
  size_t begin = 0, end = 0;        ///< of `buffer`
  bool isReading = false;
  bool ended = false;
};

} // namespace holdfast::platform
